import type { Text } from '../../i18n/text.ts';

/** The columns of the sheet of results that people see, in their order. */
export const resultColumns: readonly Text[] = [
  { vi: 'STT', en: 'No.' },
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Mã', en: 'Code' },
  { vi: 'Trang tính', en: 'Sheet' },
  { vi: 'Ô', en: 'Cell' },
  { vi: 'Phát hiện', en: 'Finding' },
  { vi: 'Cách sửa', en: 'How to correct' },
];

export const resultWords = {
  wholeFile: { vi: '(cả tệp)', en: '(whole file)' },
  howTo: {
    vi: 'Ô có lỗi được tô đỏ, ô có cảnh báo tô vàng, kèm ghi chú. Bấm vào cột “Ô” để đến đúng chỗ. Sửa xong, kiểm tra lại bản này: đánh dấu cũ tự được xóa.',
    en: 'Cells with errors are red, those with warnings yellow, each with a note. Click in the column “Cell” to go there. Once corrected, check this copy again: old marks are removed.',
  },
  fix: { vi: 'Cách sửa', en: 'How to correct' },
} satisfies Record<string, Text>;
