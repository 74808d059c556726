import { fold } from '../text/fold.ts';
import { oneLine } from '../text/one-line.ts';

/** Fields of the forms of Circulars 03/2013 and 01/2024 (02/XLD, 03/XLD) and those that the registers of districts use besides. */
const KNOWN = new Set(
  [
    ...['Hành chính', 'Lĩnh vực hành chính', 'Chế độ, chính sách', 'Chính sách', 'Chính sách xã hội'],
    ...['Đất đai', 'Đất đai, nhà cửa', 'Nhà cửa', 'Nhà đất', 'Nhà ở', 'Xây dựng', 'Trật tự xây dựng', 'Quản lý đô thị'],
    ...['Giải phóng mặt bằng', 'Bồi thường, giải phóng mặt bằng', 'Tái định cư', 'Môi trường', 'Giao thông'],
    ...[
      'Trật tự đô thị',
      'An ninh trật tự',
      'An ninh, trật tự',
      'Y tế',
      'Giáo dục',
      'Văn hóa',
      'Lao động',
      'Tài chính',
      'Kinh tế',
    ],
    ...['Công chức, công vụ', 'Cán bộ, công chức', 'Công vụ', 'Tham nhũng', 'Tư pháp', 'Lĩnh vực tư pháp'],
    ...['Đảng, đoàn thể', 'Khác', 'Lĩnh vực khác'],
  ].map(fold),
);

/**
 * The field of a petition as figures may show it, in the words of the register; absent without one. That of a denunciation is shown
 * only where it is a field and nothing else: its words may tell a story (Law on Denunciations 25/2018/QH14, art. 8 (3)).
 */
export function petitionFieldOf(type: string, field: unknown): string | undefined {
  if (typeof field !== 'string') return undefined;
  return type === 'denunciation' && !KNOWN.has(fold(field)) ? undefined : oneLine(field);
}
