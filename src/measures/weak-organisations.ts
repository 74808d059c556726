import type { Text } from '../i18n/text.ts';
import { watchedBy } from './complex-cases.ts';
import type { Measure, MeasureDimension } from './measure.ts';

const dims: readonly MeasureDimension[] = [{ dimension: watchedBy, rows: 'some' }];
const counted: Text = { vi: 'tổ chức', en: 'organisations' };

/** Party organisations to be strengthened (Resolution 15-NQ/TU of 4 July 2017). */
export const weakOrganisationMeasures: readonly Measure[] = [
  {
    id: 'weak.listed',
    label: { vi: 'Tổ chức đảng đưa vào diện củng cố', en: 'Organisations listed as weak' },
    counted,
    over: 'flow',
    every: 'event',
    dims,
  },
  {
    id: 'weak.delisted',
    label: { vi: 'Tổ chức đảng đưa ra khỏi diện củng cố', en: 'Organisations taken off the list' },
    counted,
    over: 'flow',
    every: 'event',
    dims,
  },
  {
    id: 'weak.remaining',
    label: { vi: 'Tổ chức đảng còn trong diện củng cố', en: 'Organisations remaining on the list' },
    counted,
    over: 'closing',
    every: 'event',
    dims,
    stockOf: { added: 'weak.listed', removed: 'weak.delisted' },
  },
];
