import type { ReportDefinition } from './report.ts';
import { casesAppendix, casesOverYears } from './sections/complex-cases.ts';
import { overduePetitions } from './sections/overdue.ts';
import { petitionRegisterFigures } from './sections/petition-register.ts';
import { petitionsAppendix, petitionsOverYears } from './sections/petitions.ts';
import { receptionDuty } from './sections/reception-duty.ts';
import { receptionsAppendix, receptionsOverYears } from './sections/receptions.ts';
import { receptionsHeld } from './sections/receptions-held.ts';

/** Progress on Directive 15-CT/TU of 16 December 2016: receiving citizens, settling petitions. */
export const directive15: ReportDefinition = {
  id: 'directive-15',
  alias: 'ct15',
  title: {
    vi: 'Báo cáo kết quả thực hiện Chỉ thị số 15-CT/TU của Thành ủy Hà Nội',
    en: 'Progress on Directive 15-CT/TU of the Hanoi party committee',
  },
  issuer: 'committee',
  sections: [
    receptionsOverYears,
    receptionDuty,
    receptionsHeld,
    petitionsOverYears,
    petitionRegisterFigures,
    overduePetitions,
    casesOverYears,
    receptionsAppendix,
    petitionsAppendix,
    casesAppendix,
  ],
};
