import type { ReportDefinition } from './report.ts';
import { casesAppendix, casesOverYears } from './sections/complex-cases.ts';
import { dialoguesAppendix, dialoguesOverYears } from './sections/dialogues.ts';
import { keyTasks } from './sections/key-tasks.ts';
import { overduePetitions } from './sections/overdue.ts';
import { overview } from './sections/overview.ts';
import { petitionRegisterFigures } from './sections/petition-register.ts';
import { petitionsAppendix, petitionsOverYears } from './sections/petitions.ts';
import { memberRatings, organisationRatings, ratingsAppendix } from './sections/ratings.ts';
import { receptionsAppendix, receptionsOverYears } from './sections/receptions.ts';
import { supervisionAppendix, supervisionOverYears } from './sections/supervision.ts';
import { targetsAppendix, targetsOfPeriod } from './sections/targets.ts';
import { weakOrganisationsAppendix, weakOrganisationsOverYears } from './sections/weak-organisations.ts';

/** A review of several years of the resolution and the directive together (sơ kết): a row for each year, and the whole. */
export const combined: ReportDefinition = {
  id: 'combined',
  alias: 'so-ket',
  title: {
    vi: 'Báo cáo sơ kết thực hiện Nghị quyết số 15-NQ/TU và Chỉ thị số 15-CT/TU của Thành ủy Hà Nội',
    en: 'Review of Resolution 15-NQ/TU and Directive 15-CT/TU of the Hanoi party committee',
  },
  issuer: 'committee',
  sections: [
    overview,
    keyTasks,
    targetsOfPeriod,
    organisationRatings,
    memberRatings,
    weakOrganisationsOverYears,
    supervisionOverYears,
    dialoguesOverYears,
    receptionsOverYears,
    petitionsOverYears,
    petitionRegisterFigures,
    overduePetitions,
    casesOverYears,
    receptionsAppendix,
    petitionsAppendix,
    casesAppendix,
    ratingsAppendix,
    weakOrganisationsAppendix,
    supervisionAppendix,
    dialoguesAppendix,
    targetsAppendix,
  ],
};
