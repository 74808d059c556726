import type { Text } from '../i18n/text.ts';
import { authority } from './authority.ts';
import type { Dimension, Measure, MeasureDimension } from './measure.ts';

/** Whose steering committee watches a case or an organisation: another question than who has to settle it. */
export const watchedBy: Dimension = {
  id: 'watchedBy',
  label: { vi: 'Diện theo dõi', en: 'Watched by' },
  values: [
    { id: 'city-committee', label: { vi: 'BCĐ Thành ủy', en: 'City committee' } },
    { id: 'district-committee', label: { vi: 'BCĐ Quận ủy', en: 'District committee' } },
  ],
};

/** The field of a case in the words of the register. */
export const caseCategory: Dimension = {
  id: 'category',
  label: { vi: 'Lĩnh vực', en: 'Category' },
  values: [],
  open: true,
};

const dims: readonly MeasureDimension[] = [authority, watchedBy, caseCategory].map((dimension) => ({
  dimension,
  rows: 'some',
}));
const counted: Text = { vi: 'vụ việc', en: 'cases' };

function event(id: string, label: Text): Measure {
  return { id, label, counted, over: 'flow', every: 'event', dims };
}

function stock(id: string, removed: string, label: Text): Measure {
  const stockOf = { added: 'cases.listed', removed };
  return { id, label, counted, over: 'closing', every: 'event', dims, stockOf };
}

/** Settled and taken off the list are different events, so that two stocks are left of those listed. */
export const caseMeasures: readonly Measure[] = [
  event('cases.listed', { vi: 'Đưa vào danh sách', en: 'Listed' }),
  event('cases.settled', { vi: 'Giải quyết xong', en: 'Settled' }),
  event('cases.delisted', { vi: 'Đưa ra khỏi danh sách', en: 'Taken off the list' }),
  stock('cases.remaining', 'cases.delisted', { vi: 'Còn trong danh sách', en: 'Remaining on the list' }),
  stock('cases.unsettled', 'cases.settled', { vi: 'Chưa giải quyết xong', en: 'Not settled' }),
];
