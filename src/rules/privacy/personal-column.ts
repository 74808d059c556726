import type { Rule } from '../rule.ts';
import { sentence } from '../sentence.ts';

export const personalColumn: Rule = {
  code: 'P001',
  name: 'personal-column',
  severity: 'info',
  title: { vi: 'Cột dữ liệu cá nhân đã bỏ qua', en: 'A column of personal data was dropped' },
  why: {
    vi: 'Họ tên, địa chỉ, nội dung đơn không cần cho báo cáo và được bảo vệ (Luật 91/2025/QH15; Điều 8 Luật Tố cáo 2018); chương trình không đọc.',
    en: 'Names, addresses and contents are not needed and are protected (Law 91/2025/QH15; Law on Denunciations 2018, Art. 8); they are not read.',
  },
  fix: {
    vi: 'Không cần làm gì; tốt nhất là xóa cột này trước khi gửi.',
    en: 'Nothing to do; best delete the column before sending.',
  },
  message: sentence({
    vi: 'Cột “{column}” có dữ liệu cá nhân, không được đọc.',
    en: 'Column “{column}” holds personal data and was not read.',
  }),
};
