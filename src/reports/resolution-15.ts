import type { ReportDefinition } from './report.ts';
import { casesAppendix, casesOverYears } from './sections/complex-cases.ts';
import { dialoguesAppendix, dialoguesOverYears } from './sections/dialogues.ts';
import { keyTasks } from './sections/key-tasks.ts';
import { memberRatings, organisationRatings, ratingsAppendix } from './sections/ratings.ts';
import { supervisionAppendix, supervisionOverYears } from './sections/supervision.ts';
import { targetsAppendix, targetsOfPeriod } from './sections/targets.ts';
import { weakOrganisationsAppendix, weakOrganisationsOverYears } from './sections/weak-organisations.ts';

/** Progress on Resolution 15-NQ/TU of 4 July 2017: sound grassroots party organisations. */
export const resolution15: ReportDefinition = {
  id: 'resolution-15',
  alias: 'nq15',
  title: {
    vi: 'Báo cáo kết quả thực hiện Nghị quyết số 15-NQ/TU của Thành ủy Hà Nội',
    en: 'Progress on Resolution 15-NQ/TU of the Hanoi party committee',
  },
  issuer: 'committee',
  sections: [
    keyTasks,
    targetsOfPeriod,
    organisationRatings,
    memberRatings,
    weakOrganisationsOverYears,
    supervisionOverYears,
    dialoguesOverYears,
    casesOverYears,
    casesAppendix,
    ratingsAppendix,
    weakOrganisationsAppendix,
    supervisionAppendix,
    dialoguesAppendix,
    targetsAppendix,
  ],
};
