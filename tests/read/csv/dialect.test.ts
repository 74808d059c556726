import { expect, test } from 'vitest';
import { sniffDialect } from '../../../src/read/csv/dialect.ts';

test.each([
  ['STT,Phường,Số\n1,Láng Hạ,2\n', ',', 3],
  ['STT;Phường;Tỷ lệ\n1;Láng Hạ;86,5\n2;Cát Linh;90,1\n', ';', 3],
  ['a;1,5\nb;2,5\n', ';', 2],
  ['a\tb, c\td\n1\t2,5\t3,5\n', '\t', 3],
  ['a|b\n1|2\n', '|', 2],
  ['Quận Đống Đa, Hà Nội\n\nSTT;Phường;Ghi chú\n1;Láng Hạ;a, b, c\n2;Cát Linh;d\n', ';', 3],
  ['"a;b;c","d"\n"e;f;g","h"\n', ',', 2],
  ['"a\n;;;\n;;;\n;;;",b\nc,d\n', ',', 2],
  ['chỉ một cột\nmột\n', ',', 1],
  ['', ',', 1],
])('%j is separated by %j, most lines into %i', (text, delimiter, width) => {
  expect(sniffDialect(text)).toEqual({ delimiter, skip: 0, width });
});

test.each([
  ['sep=;\r\na;b', ';', 7],
  ['SEP=\t\na\tb', '\t', 6],
  ['"sep=|"\na|b', '|', 8],
])('%j names its delimiter', (text, delimiter, skip) => {
  expect(sniffDialect(text)).toEqual({ delimiter, skip, width: 2 });
});
