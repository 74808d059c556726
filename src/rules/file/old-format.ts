import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

/** Words for the formats that the reader tells apart. */
const formats: Readonly<Record<string, Text>> = {
  xls: { vi: 'Excel 97-2003 (.xls)', en: 'Excel 97-2003 (.xls)' },
  xlsb: { vi: 'Excel nhị phân (.xlsb)', en: 'Excel binary (.xlsb)' },
  ods: { vi: 'OpenDocument (.ods)', en: 'OpenDocument (.ods)' },
  'html-table': { vi: 'trang web (HTML)', en: 'web page (HTML)' },
  'xml-table': { vi: 'XML của Excel 2003', en: 'Excel 2003 XML' },
};
const other: Text = { vi: 'khác', en: 'other' };
const message: Text = {
  vi: 'Bảng tính ở định dạng {what} chưa đọc được; hãy lưu lại thành .xlsx.',
  en: 'A spreadsheet in the format {what} is not read yet; save it as .xlsx.',
};

export const oldFormat: Rule = {
  code: 'F006',
  name: 'old-format',
  severity: 'error',
  title: { vi: 'Định dạng bảng tính chưa đọc được', en: 'A spreadsheet format that is not read yet' },
  why: {
    vi: 'Tệp là bảng tính nhưng ở định dạng khác .xlsx và .csv, nên số liệu trong tệp chưa được tính.',
    en: 'The file is a spreadsheet, but neither .xlsx nor .csv, so its figures do not count.',
  },
  fix: {
    vi: 'Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành, kiểu “Excel Workbook (.xlsx)”. Chỉ đổi đuôi tên tệp thì không được.',
    en: 'Open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”. Changing the ending of its name is not enough.',
  },
  message: ({ what }) => fill(message, { what: formats[String(what)] ?? other }),
};
