import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

const RAGGED = {
  vi: 'Dòng có {values} giá trị trong khi bảng có {width} cột; các giá trị có thể bị lệch cột.',
  en: 'The row has {values} values where the table has {width} columns; values may stand in the wrong column.',
};
const FOREIGN = {
  vi: 'Từ dòng này bảng ngăn cách bằng “{other}” ({width} cột), còn tệp ngăn cách bằng “{delimiter}”: không tách được thành cột nên không được tính.',
  en: 'From this row on the table is separated by “{other}” ({width} columns) where the file is by “{delimiter}”: it cannot be split into columns and does not count.',
};

export const raggedRow: Rule = {
  code: 'F007',
  name: 'ragged-row',
  severity: 'error',
  title: { vi: 'Dòng CSV không khớp số cột của bảng', en: 'A CSV row does not fit the columns of its table' },
  why: {
    vi: 'Một giá trị chứa dấu phân cách mà không đặt trong ngoặc kép sẽ bị tách đôi, các giá trị sau nó lệch sang cột bên phải; không thể biết số nào thuộc cột nào nên dòng không được tính.',
    en: 'A value that holds the delimiter without quotes is split in two, and every value behind it moves one column to the right. Nobody can tell which figure belongs to which column, so the row does not count.',
  },
  fix: {
    vi: 'Đặt giá trị đó trong dấu ngoặc kép; nếu là ghi chú thêm, đặt tên cho cột đó; hai bảng khác dấu ngăn cách thì để ở hai tệp; hoặc gửi bảng tính .xlsx gốc.',
    en: 'Put that value in quotes; if it is a further note, give its column a name; put tables with different delimiters in files of their own; or send the .xlsx it was made from.',
  },
  message: (args) => sentence(args.other === undefined ? RAGGED : FOREIGN)(args),
};
