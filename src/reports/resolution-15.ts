import type { ReportDefinition } from './report.ts';
import { memberRatings, organisationRatings, ratingsAppendix } from './sections/ratings.ts';
import { supervisionAppendix, supervisionOverYears } from './sections/supervision.ts';

/** Progress on Resolution 15-NQ/TU of 4 July 2017: sound grassroots party organisations. */
export const resolution15: ReportDefinition = {
  id: 'resolution-15',
  alias: 'nq15',
  title: {
    vi: 'Báo cáo kết quả thực hiện Nghị quyết số 15-NQ/TU của Thành ủy Hà Nội',
    en: 'Progress on Resolution 15-NQ/TU of the Hanoi party committee',
  },
  issuer: { vi: 'QUẬN ỦY ĐỐNG ĐA', en: 'DONG DA DISTRICT PARTY COMMITTEE' },
  sections: [organisationRatings, memberRatings, supervisionOverYears, ratingsAppendix, supervisionAppendix],
};
