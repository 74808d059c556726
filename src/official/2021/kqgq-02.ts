import type { OfficialFormData } from '../form-data.ts';

export const kqgq02: OfficialFormData = {
  circular: '02/2021',
  code: '02/KQGQ',
  title: 'TỔNG HỢP KẾT QUẢ THI HÀNH QUYẾT ĐỊNH GIẢI QUYẾT KHIẾU NẠI',
  english: 'Decisions on complaints carried out',
  outline: `
1 Tổng số quyết định phải thực hiện trong kỳ | quyết định, stated
2 Số quyết định đã thực hiện xong | quyết định
Thu hồi cho nhà nước
  Phải thu
    3 Tiền (Trđ) | triệu đồng, stated
    4 Đất (m2) | m2, stated
  Đã thu
    5 Tiền (Trđ) | triệu đồng
    6 Đất (m2) | m2
Trả lại cho tổ chức, cá nhân
  Phải trả
    Tổ chức
      7 Tiền (Trđ) | triệu đồng, stated
      8 Đất (m2) | m2, stated
    Cá nhân
      9 Tiền (Trđ) | triệu đồng, stated
      10 Đất (m2) | m2, stated
  Đã trả
    Tổ chức
      11 Tiền (Trđ) | triệu đồng
      12 Đất (m2) | m2
    Cá nhân
      13 Tiền (Trđ) | triệu đồng
      14 Đất (m2) | m2
Đã xử lý hành chính | người
  15 Tổng số người bị xử lý
  16 Trong đó số cán bộ, công chức, viên chức
Đã khởi tố | người
  17 Số vụ | vụ
  18 Số người
  19 Trong đó số cán bộ, công chức, viên chức
`,
  note: 20,
  identities: [],
  inferred: ['2<=1'],
  feeds: [],
};
