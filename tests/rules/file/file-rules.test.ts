import { expect, test } from 'vitest';
import type { Args } from '../../../src/model/finding.ts';
import { cannotOpenFile } from '../../../src/rules/file/cannot-open-file.ts';
import { emptyFile } from '../../../src/rules/file/empty-file.ts';
import { notASpreadsheet } from '../../../src/rules/file/not-a-spreadsheet.ts';
import { passwordProtected } from '../../../src/rules/file/password-protected.ts';
import { raggedRow } from '../../../src/rules/file/ragged-row.ts';
import { skippedFile } from '../../../src/rules/file/skipped-file.ts';
import { tooLarge } from '../../../src/rules/file/too-large.ts';
import { tookTooLong } from '../../../src/rules/file/took-too-long.ts';
import { unclosedQuote } from '../../../src/rules/file/unclosed-quote.ts';
import { unknownEncoding } from '../../../src/rules/file/unknown-encoding.ts';
import type { Rule } from '../../../src/rules/rule.ts';

const cases: readonly (readonly [Rule, Args, string])[] = [
  [notASpreadsheet, { what: 'pdf' }, 'tệp PDF'],
  [notASpreadsheet, { what: 'binary' }, 'tệp loại khác'],
  [notASpreadsheet, { what: 'zip' }, 'giải nén'],
  [notASpreadsheet, { what: 'archive' }, 'giải nén'],
  [notASpreadsheet, { what: 'owner-file' }, '~$'],
  [tooLarge, { what: 'rows', limit: 1_048_576 }, '1.048.576 dòng'],
  [tooLarge, { what: 'merges', limit: 5 }, '5 vùng'],
  [tooLarge, { what: 'memory', limit: 1024 }, '1.024 MB'],
  [passwordProtected, {}, 'mật khẩu'],
  [tookTooLong, { seconds: 60 }, '60 giây'],
  [raggedRow, { values: 9, width: 8 }, '9 giá trị'],
  [unclosedQuote, { row: 1_234 }, 'dòng 1234'],
  [skippedFile, {}, 'đuôi tệp'],
  [emptyFile, {}, '0 byte'],
  [unknownEncoding, {}, 'UTF-8'],
  [cannotOpenFile, { reason: 'EACCES' }, 'EACCES'],
];

test.each(cases.map(([rule, args, words]) => [rule.name, rule, args, words] as const))(
  '%s fills its sentence from its args',
  (_, rule, args, words) => {
    const message = rule.message(args);
    expect(message.vi).toContain(words);
    expect(`${message.vi} ${message.en}`).not.toMatch(/[{}]|undefined|NaN/);
  },
);
