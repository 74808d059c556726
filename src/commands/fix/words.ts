import type { Text } from '../../i18n/text.ts';
import type { CorrectionKind } from '../../patch/corrections/wanted-cell.ts';
import type { LeftBecause } from './corrected-file.ts';

export const kindWords: Readonly<Record<CorrectionKind, Text>> = {
  spaces: { vi: 'dấu cách, ký tự ẩn', en: 'spaces, invisible characters' },
  composition: { vi: 'Unicode tổ hợp', en: 'decomposed letters' },
  encoding: { vi: 'bảng mã cũ', en: 'old encoding' },
  number: { vi: 'số gõ dạng chữ', en: 'number typed as text' },
  date: { vi: 'ngày gõ dạng chữ', en: 'date typed as text' },
  unit: { vi: 'tên đơn vị', en: 'name of a unit' },
  header: { vi: 'tên cột', en: 'name of a column' },
  label: { vi: 'mục trong danh mục', en: 'label of a list' },
};

/** Corrections that are likely right, but no more. */
export const UNSAFE: ReadonlySet<CorrectionKind> = new Set(['header', 'label']);

export const leftWords: Readonly<Record<LeftBecause, Text>> = {
  unreadable: { vi: 'không đọc được, xem lý do bằng validate', en: 'cannot be read, validate says why' },
  'other-kind': {
    vi: 'loại tệp này không sửa được, hãy lưu lại dạng .xlsx',
    en: 'this kind of file cannot be corrected, save it as .xlsx',
  },
  signed: { vi: 'có chữ ký số, sửa sẽ làm mất chữ ký', en: 'is signed, a correction would break the signature' },
  'too-large': { vi: 'quá lớn để sửa', en: 'is too large to be corrected' },
  worse: {
    vi: 'sửa chữ sẽ làm phát sinh lỗi khác nên để nguyên, cần sửa bằng tay',
    en: 'corrections would bring other findings and are left out, correct it by hand',
  },
};

export const fixWords = {
  title: { vi: 'Sửa tự động', en: 'Corrections' },
  none: { vi: 'Không có gì cần sửa.', en: 'There is nothing to correct.' },
  nothingWritten: { vi: 'Chưa ghi gì (--diff).', en: 'Nothing has been written (--diff).' },
  hidden: { vi: '(không hiển thị)', en: '(not shown)' },
  left: { vi: 'Để nguyên', en: 'Left as they are' },
  wrote: { vi: 'Đã ghi', en: 'Wrote' },
  copied: { vi: 'sao chép nguyên tệp', en: 'copied as it is' },
} satisfies Record<string, Text>;
