import type { Column } from '../../forms/column.ts';
import { forms } from '../../forms/registry.ts';
import { dongDa } from '../../units/dong-da.ts';

/** Words of titles, letterheads and signatures; those of forms and units come from their own lists. */
const titles = [
  'Ủy ban nhân dân phường',
  'Thường trực Đảng ủy',
  'Bí thư',
  'Phó Bí thư',
  'Tổng hợp đơn thư',
  'Sổ theo dõi đơn thư',
  'Người lập biểu',
  'Thủ trưởng đơn vị',
  'Trưởng ban',
  'Tổ trưởng',
  'Tư pháp',
  'Tư tưởng',
  'Lưu',
  'Tên đường',
  'Trường học',
  'Nhà nước',
  'Được giao',
  'Chất lượng',
  'Số lượng',
  'Đối tượng',
  'Phương hướng',
  'Chương trình',
  'Mức',
  'Chưa',
];

/** What office sheets are written with, as phrases. */
export function officePhrases(): string[] {
  const ofForms = forms.flatMap((form) => [form.title.vi, ...form.columns.flatMap(columnPhrases)]);
  return [...ofForms, ...dongDa.map(({ name }) => name), ...titles];
}

function columnPhrases(column: Column): string[] {
  const own = [column.label.vi, ...column.also];
  if (column.kind !== 'choice') return own;
  const options = column.options.flatMap(({ label, spellings }) => [label.vi, ...spellings.map(({ text }) => text)]);
  return [...own, ...options];
}
