import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';
import type { Text } from '../i18n/text.ts';

const SHOWN = 20;

/** What an error of the parser means to somebody who wrote the file in Notepad. `found` is the piece it is about, empty at the end of the file. */
export function syntaxTrouble(code: ParseErrorCode, found: string): Text {
  const piece = shown(found);
  switch (printParseErrorCode(code)) {
    case 'PropertyNameExpected':
      return missing({ vi: '“"”', en: '“"”' }, found);
    case 'ValueExpected':
      return missing({ vi: 'giá trị', en: 'a value' }, found);
    case 'ColonExpected':
      return missing({ vi: '“:”', en: '“:”' }, found);
    case 'CommaExpected':
      return missing({ vi: '“,”', en: '“,”' }, found);
    case 'CloseBraceExpected':
      return missing({ vi: '“}”', en: '“}”' }, found);
    case 'CloseBracketExpected':
      return missing({ vi: '“]”', en: '“]”' }, found);
    case 'EndOfFileExpected':
      return { vi: `thừa ${piece} ở cuối tệp`, en: `${piece} stands behind the end` };
    case 'UnexpectedEndOfComment':
      return { vi: 'ghi chú mở bằng “/*” thiếu “*/” đóng', en: 'the closing “*/” of a comment is missing' };
    case 'UnexpectedEndOfString':
      return { vi: `chữ ${piece} thiếu dấu " đóng`, en: `the closing " of ${piece} is missing` };
    case 'InvalidEscapeCharacter':
    case 'InvalidUnicode':
      return {
        vi: `chữ ${piece} có dấu “\\” đặt sai; hãy viết “/” hoặc “\\\\”`,
        en: `${piece} has a “\\” out of place; write “/” or “\\\\”`,
      };
    case 'InvalidCharacter':
      return {
        vi: `chữ ${piece} có dấu Tab hoặc ký tự không in được; hãy thay bằng dấu cách`,
        en: `${piece} has a tab or another sign that cannot be printed; write a blank`,
      };
    default:
      return {
        vi: `không hiểu ${piece}; chữ phải đặt trong dấu ngoặc kép thẳng (")`,
        en: `${piece} is not understood; words stand in straight double quotes (")`,
      };
  }
}

function missing(what: Text, found: string): Text {
  if (found === '') return { vi: `tệp kết thúc mà còn thiếu ${what.vi}`, en: `the file ends without ${what.en}` };
  return { vi: `thiếu ${what.vi} trước ${shown(found)}`, en: `${what.en} is missing before ${shown(found)}` };
}

/** The beginning of a piece, for people. */
function shown(text: string): string {
  return `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;
}
