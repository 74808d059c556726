import type { ReportDefinition } from './report.ts';
import { casesOfPeriod } from './sections/complex-cases.ts';
import { dialoguesOfPeriod } from './sections/dialogues.ts';
import { keyTasks } from './sections/key-tasks.ts';
import { overduePetitions } from './sections/overdue.ts';
import { petitionRegisterFigures } from './sections/petition-register.ts';
import { petitionsOfPeriod } from './sections/petitions.ts';
import { ratingsOfPeriod } from './sections/ratings.ts';
import { receptionsOfPeriod } from './sections/receptions.ts';
import { supervisionOfPeriod } from './sections/supervision.ts';
import { targetsOfPeriod } from './sections/targets.ts';
import { weakOrganisationsOfPeriod } from './sections/weak-organisations.ts';

/** The figures of a period by unit: what `summary` shows. */
export const summary: ReportDefinition = {
  id: 'summary',
  alias: 'tong-hop',
  title: { vi: 'Tổng hợp số liệu', en: 'Summary of figures' },
  issuer: 'district',
  sections: [
    receptionsOfPeriod,
    petitionsOfPeriod,
    petitionRegisterFigures,
    casesOfPeriod,
    supervisionOfPeriod,
    dialoguesOfPeriod,
    ratingsOfPeriod,
    weakOrganisationsOfPeriod,
    targetsOfPeriod,
    keyTasks,
  ],
};

/** The same with the petitions that are overdue or soon will be: `summary --overdue`. */
export const summaryWithOverdue: ReportDefinition = {
  ...summary,
  sections: [overduePetitions, ...summary.sections],
};
