import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

/** Words for the kinds of file that the reader tells apart. */
const kinds: Readonly<Record<string, Text>> = {
  pdf: { vi: 'một tệp PDF', en: 'a PDF' },
  image: { vi: 'một tệp ảnh', en: 'a picture' },
  docx: { vi: 'một văn bản Word', en: 'a text document' },
  doc: { vi: 'một văn bản Word', en: 'a text document' },
  pptx: { vi: 'một bài trình chiếu', en: 'a presentation' },
  iwork: { vi: 'một tệp iWork của Apple', en: 'a file of Apple’s iWork' },
  html: { vi: 'một trang web', en: 'a web page' },
  xml: { vi: 'một tệp XML', en: 'an XML file' },
  mhtml: { vi: 'một trang web lưu gọn (MHTML)', en: 'a web page archive (MHTML)' },
};
const unknown: Text = { vi: 'một tệp loại khác', en: 'another kind of file' };
const message: Text = {
  vi: 'Đây là {what}, không phải bảng tính.',
  en: 'This is {what}, not a spreadsheet.',
};
const archive: Text = {
  vi: 'Đây là một tệp nén; hãy giải nén rồi đọc các bảng tính bên trong.',
  en: 'This is a compressed archive; unpack it and read the spreadsheets inside.',
};
/** Kinds of which there is more to say than what they are. */
const messages: Readonly<Record<string, Text>> = {
  zip: archive,
  archive,
  'owner-file': {
    vi: 'Đây là tệp tạm (~$…) của Excel, chỉ ghi ai đang mở bảng tính; hãy nêu tên bảng tính đó.',
    en: 'This is a temporary file (~$…) of Excel that only says who has the workbook open; name the workbook itself.',
  },
};

export const notASpreadsheet: Rule = {
  code: 'F002',
  name: 'not-a-spreadsheet',
  severity: 'error',
  title: { vi: 'Tệp không phải bảng tính', en: 'The file is not a spreadsheet' },
  why: {
    vi: 'Nội dung tệp không phải bảng tính, dù tên tệp có thể ghi .xlsx, nên không có số liệu nào để tính.',
    en: 'Whatever its name says, the file holds no spreadsheet, so there are no figures to count.',
  },
  fix: {
    vi: 'Xin đơn vị gửi bảng tính gốc (.xlsx, .xls, .ods hoặc .csv); nếu gửi nhầm tệp thì bỏ tệp này ra khỏi thư mục.',
    en: 'Ask the unit for the spreadsheet itself (.xlsx, .xls, .ods or .csv); if the wrong file was sent, take it out of the folder.',
  },
  message: ({ what }) => messages[String(what)] ?? fill(message, { what: kinds[String(what)] ?? unknown }),
};
