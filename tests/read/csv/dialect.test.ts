import { expect, test } from 'vitest';
import { sniffDialect } from '../../../src/read/csv/dialect.ts';

test.each([
  ['STT,Phường,Số\n1,Láng Hạ,2\n', ','],
  ['STT;Phường;Tỷ lệ\n1;Láng Hạ;86,5\n2;Cát Linh;90,1\n', ';'],
  ['a;1,5\nb;2,5\n', ';'],
  ['a\tb, c\td\n1\t2,5\t3,5\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['Quận Đống Đa, Hà Nội\n\nSTT;Phường;Ghi chú\n1;Láng Hạ;a, b, c\n2;Cát Linh;d\n', ';'],
  ['"a;b;c","d"\n"e;f;g","h"\n', ','],
  ['"a\n;;;\n;;;\n;;;",b\nc,d\n', ','],
  ['chỉ một cột\nmột\n', ','],
  ['', ','],
])('%j is separated by %j', (text, delimiter) => {
  expect(sniffDialect(text)).toEqual({ delimiter, skip: 0 });
});

test.each([
  ['sep=;\r\na,b', ';', 7],
  ['SEP=\t\na,b', '\t', 6],
  ['"sep=|"\na,b', '|', 8],
])('%j names its delimiter', (text, delimiter, skip) => {
  expect(sniffDialect(text)).toEqual({ delimiter, skip });
});
