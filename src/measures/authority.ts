import type { Dimension } from './measure.ts';

/** Who has to settle a petition or a case. */
export const authority: Dimension = {
  id: 'authority',
  label: { vi: 'Thẩm quyền giải quyết', en: 'Authority' },
  values: [
    { id: 'city', label: { vi: 'Thành phố', en: 'City' } },
    { id: 'district', label: { vi: 'Quận', en: 'District' } },
    { id: 'ward', label: { vi: 'Phường', en: 'Ward' } },
  ],
};
