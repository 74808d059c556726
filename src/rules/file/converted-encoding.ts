import { fill, type Text } from '../../i18n/text.ts';
import type { Args } from '../../model/finding.ts';
import type { Rule } from '../rule.ts';

/** Words for the encodings that the reader tells apart. */
const names: Readonly<Record<string, Text>> = {
  tcvn3: { vi: 'TCVN3 (ABC, phông .VnTime)', en: 'TCVN3 (ABC, fonts like .VnTime)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (fonts like VNI-Times)' },
  viscii: { vi: 'VISCII', en: 'VISCII' },
  'windows-1258': { vi: 'Windows-1258 (ANSI tiếng Việt)', en: 'Windows-1258 (Vietnamese ANSI)' },
  'utf-8-as-1252': { vi: 'UTF-8 bị lưu nhầm qua ANSI', en: 'UTF-8 saved by mistake as if it were ANSI' },
};
const converted: Text = {
  vi: 'Chữ trong tệp theo bảng mã {encodings}, đã được chuyển sang Unicode khi đọc.',
  en: 'The text of the file is in {encodings} and was converted to Unicode while reading.',
};
const restored: Text = {
  vi: '{sentence} Chữ “ư” bị mất đã được thêm lại trong các từ quen thuộc: {words}.',
  en: '{sentence} The letter “ư” was gone and was put back in familiar words: {words}.',
};

export const convertedEncoding: Rule = {
  code: 'F014',
  name: 'converted-encoding',
  severity: 'info',
  correctable: 'safe',
  title: { vi: 'Tệp dùng bảng mã cũ, đã được chuyển đổi', en: 'A file in an old encoding was converted' },
  why: {
    vi: 'Bảng mã được nhận ra theo phông chữ của bảng tính, hoặc theo tỷ lệ âm tiết tiếng Việt hợp lệ của cả tệp; tên đơn vị và tên cột hiện ra là bản đã chuyển đổi.',
    en: 'The encoding is told by the fonts of the workbook, or by the share of valid Vietnamese syllables in the whole file; names of units and columns are shown as converted.',
  },
  fix: {
    vi: 'Xem lại tên đơn vị và tên cột trong kết quả; lần sau lưu tệp ở Unicode (.xlsx với phông Times New Roman, hoặc “CSV UTF-8”).',
    en: 'Look over the names of units and columns in the output; next time save the file in Unicode (.xlsx with a font such as Times New Roman, or “CSV UTF-8”).',
  },
  message: ({ encodings, restored: words }) => {
    const sentence = fill(converted, { encodings: joined(list(encodings).map(nameOf)) });
    return list(words).length === 0 ? sentence : fill(restored, { sentence, words: list(words).join(', ') });
  },
};

function list(value: Args[string] | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function nameOf(encoding: string): Text {
  return names[encoding] ?? { vi: encoding, en: encoding };
}

function joined(texts: readonly Text[]): Text {
  return { vi: texts.map(({ vi }) => vi).join(', '), en: texts.map(({ en }) => en).join(', ') };
}
