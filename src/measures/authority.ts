import type { Dimension } from './measure.ts';

/** Who has to settle a petition or a case. */
export const authority: Dimension = {
  id: 'authority',
  label: { vi: 'Thẩm quyền', en: 'Authority' },
  values: [
    { id: 'ward', label: { vi: 'Phường', en: 'Ward' } },
    { id: 'district', label: { vi: 'Quận', en: 'District' } },
    { id: 'city', label: { vi: 'Thành phố', en: 'City' } },
  ],
};
