import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const probableDayMonthSwap: Rule = {
  code: 'H009',
  name: 'probable-day-month-swap',
  severity: 'warning',
  title: { vi: 'Ngày và tháng có thể bị đảo', en: 'Day and month are probably exchanged' },
  why: {
    vi: 'Excel để tiếng Anh (Mỹ) hiểu 05/10 là ngày 10 tháng 5, còn 25/10 thì giữ là chữ; cột này có đúng dấu hiệu đó.',
    en: 'An American Excel takes 05/10 for 10 May and keeps 25/10 as text; this column looks just like that.',
  },
  fix: {
    vi: 'Đối chiếu vài ngày với giấy tờ gốc; nếu bị đảo, gõ lại cột với định dạng ngày kiểu Việt Nam (dd/mm/yyyy).',
    en: 'Check some days against the papers; if they are exchanged, type the column again in the format dd/mm/yyyy.',
  },
  message: sentence({
    vi: 'Cột “{column}”: mọi ô ngày đều từ mùng 1 đến 12, các ngày sau 12 lại là chữ; ngày và tháng có thể bị đảo.',
    en: 'Column “{column}”: all real dates are of days 1 to 12 and the later days are text; day and month may be exchanged.',
  }),
};
