import type { Text } from '../../i18n/text.ts';

export const markWords = {
  wrote: { vi: 'Đã ghi', en: 'Wrote' },
  /** Ends the name of a workbook of findings. */
  results: { vi: 'kết quả', en: 'results' },
  otherKind: {
    vi: 'loại tệp này không đánh dấu được, các phát hiện được ghi ra tệp riêng',
    en: 'this kind of file cannot be marked, the findings are in a workbook of their own',
  },
  unread: {
    vi: 'tệp không đọc được nên không đánh dấu, lý do ghi trong tệp này',
    en: 'the file could not be read and is not marked, this one says why',
  },
  signed: {
    vi: 'tệp có chữ ký số, đánh dấu sẽ làm mất chữ ký, các phát hiện được ghi ra tệp riêng',
    en: 'the file is signed and marks would break the signature, the findings are in a workbook of their own',
  },
  tooLarge: {
    vi: 'tệp quá lớn để đánh dấu, các phát hiện được ghi ra tệp riêng',
    en: 'the file is too large to be marked, the findings are in a workbook of their own',
  },
} satisfies Record<string, Text>;
