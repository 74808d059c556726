import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';
import { periodText, sentence } from '../sentence.ts';
import { whereWords } from './where-words.ts';

const NOWHERE = {
  vi: 'Không thấy kỳ báo cáo ở cột, tiêu đề, tên trang tính, tên tệp hay thư mục.',
  en: 'No period is stated in a column, the title, the sheet, file or folder name.',
};
const UNCLEAR = {
  vi: 'Không rõ kỳ báo cáo: tên “{unclear}” có chữ không đọc được (có thể do bảng mã cũ) và có thể ghi tháng.',
  en: 'The period is not clear: the name “{unclear}” has letters that cannot be read (probably an old encoding) and may say the month.',
};
const UNREAD = {
  vi: 'Không rõ “{unread}” là kỳ báo cáo nào.',
  en: 'It is not clear which period “{unread}” is.',
};
const TWO: Text = {
  vi: 'Tiêu đề ghi cả {period} và {other}; không rõ số liệu của kỳ nào.',
  en: 'The title says both {period} and {other}; it is not clear which period the figures are of.',
};
const PART: Text = {
  vi: 'Biểu này báo cáo cả năm nhưng {where} ghi {part}; số liệu của một kỳ trong năm không được tính cho cả năm.',
  en: 'This form is of the whole year, but {where} says {part}; figures of a part are not those of the year.',
};

export const periodNotStated: Rule = {
  code: 'H004',
  name: 'period-not-stated',
  severity: 'error',
  title: { vi: 'Không biết số liệu của kỳ nào', en: 'Nothing says which period the figures are of' },
  why: { vi: 'Không ghi số liệu cho một kỳ phỏng đoán.', en: 'No figure is filed under a guessed period.' },
  fix: {
    vi: 'Ghi “Kỳ báo cáo: Tháng … năm …” phía trên bảng, hoặc thêm cột “Kỳ báo cáo”.',
    en: 'Write “Kỳ báo cáo: Tháng … năm …” above the table, or add a column “Kỳ báo cáo”.',
  },
  message: (args) => {
    if (args.part !== undefined) return fill(PART, { where: whereWords(args.where), part: periodText(args.part) });
    if (args.other !== undefined) return fill(TWO, { period: periodText(args.period), other: periodText(args.other) });
    return sentence(args.unread !== undefined ? UNREAD : args.unclear !== undefined ? UNCLEAR : NOWHERE)(args);
  },
};
