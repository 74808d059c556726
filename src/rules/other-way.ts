import type { Text } from '../i18n/text.ts';
import type { Severity } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/**
 * What else to do about a finding than what its rule says: let the program correct it where it can, explain a
 * warning about figures that are right, else read about the rule.
 */
export function otherWay({ code, correctable }: Rule, severity: Severity): Text {
  if (correctable !== undefined) {
    const options = correctable === 'unsafe' ? '--unsafe --diff' : '--diff';
    return {
      vi: `Hoặc để chương trình sửa ở chỗ chỉ có một cách hiểu; xem trước: dongda-report fix <tệp> ${options}`,
      en: `Or let the program correct what can only mean one thing; look first: dongda-report fix <file> ${options}`,
    };
  }
  // A line that explains warnings is corrected itself, and what is about people is taken out.
  if (severity === 'warning' && !/^[AP]/.test(code)) {
    return {
      vi: `Nếu số liệu đúng: ghi mã ${code}, ô và lý do vào trang tính “Giải trình” của tệp.`,
      en: `If the figures are right: write ${code}, the cell and why on the sheet “Giải trình” of the workbook.`,
    };
  }
  return {
    vi: `Giải thích và ví dụ: dongda-report explain ${code}`,
    en: `More about it: dongda-report explain ${code}`,
  };
}
