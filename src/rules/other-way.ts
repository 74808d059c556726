import type { Text } from '../i18n/text.ts';
import type { Rule } from './rule.ts';

/** What else to do about a finding than what its rule says: let the program correct it where it can, else read about the rule. */
export function otherWay({ code, correctable }: Rule): Text {
  if (correctable !== undefined) {
    const options = correctable === 'unsafe' ? '--unsafe --diff' : '--diff';
    return {
      vi: `Hoặc để chương trình sửa ở chỗ chỉ có một cách hiểu; xem trước: dongda-report fix <tệp> ${options}`,
      en: `Or let the program correct what can only mean one thing; look first: dongda-report fix <file> ${options}`,
    };
  }
  return {
    vi: `Giải thích và ví dụ: dongda-report explain ${code}`,
    en: `More about it: dongda-report explain ${code}`,
  };
}
