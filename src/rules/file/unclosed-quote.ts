import { fill, type Text } from '../../i18n/text.ts';
import type { Rule } from '../rule.ts';

const message: Text = {
  vi: 'Dấu ngoặc kép không được đóng hoặc đặt sai chỗ, bắt đầu từ dòng {row}.',
  en: 'A quote is not closed or is out of place, from row {row} on.',
};

export const unclosedQuote: Rule = {
  code: 'F008',
  name: 'unclosed-quote',
  severity: 'error',
  title: { vi: 'Dấu ngoặc kép trong CSV đặt sai', en: 'A quote in a CSV is out of place' },
  why: {
    vi: 'Dấu ngoặc kép không đóng làm nhiều dòng nhập thành một ô, các dòng đó sẽ mất khỏi số liệu.',
    en: 'A quote that is not closed turns several rows into one cell, and those rows would be missing from the figures.',
  },
  fix: {
    vi: 'Xem từ dòng được nêu: đóng dấu ngoặc kép, hoặc viết thành hai dấu ("") nếu là một phần của giá trị; hoặc gửi bảng tính .xlsx gốc.',
    en: 'Look from the row named on: close the quote, or double it ("") where it is part of the value; or send the .xlsx it was made from.',
  },
  // A row is an address: no separators in it.
  message: ({ row }) => fill(message, { row: String(row) }),
};
