import type { OfficialFormData } from '../form-data.ts';

export const kqgq04: OfficialFormData = {
  circular: '02/2021',
  code: '04/KQGQ',
  title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN KẾT LUẬN NỘI DUNG TỐ CÁO',
  english: 'Conclusions on denunciations carried out',
  outline: `
1 Tổng số kết luận phải thực hiện | kết luận, stated
2 Số kết luận đã thực hiện xong | kết luận
Thu hồi cho Nhà nước
  Phải thu
    3 Tiền (Trđ) | triệu đồng, stated
    4 Đất (m2) | m2, stated
  Đã thu
    5 Tiền (Trđ) | triệu đồng
    6 Đất (m2) | m2
Trả lại cho tổ chức, cá nhân
  Phải trả
    7 Số tổ chức phải được trả lại quyền lợi | tổ chức, stated
    8 Số cá nhân phải được trả lại quyền lợi | người, stated
    Tổ chức
      9 Tiền (Trđ) | triệu đồng, stated
      10 Đất (m2) | m2, stated
    Cá nhân
      11 Tiền (Trđ) | triệu đồng, stated
      12 Đất (m2) | m2, stated
  Đã trả
    13 Số tổ chức đã được trả lại quyền lợi | tổ chức
    14 Số cá nhân đã được trả lại quyền lợi | người
    Tổ chức
      15 Tiền (Trđ) | triệu đồng
      16 Đất (m2) | m2
    Cá nhân
      17 Tiền (Trđ) | triệu đồng
      18 Đất (m2) | m2
Đã xử lý hành chính | người
  19 Tổng số tổ chức bị xử lý | tổ chức
  20 Tổng số cá nhân bị xử lý
  21 Trong đó số cán bộ, công chức, viên chức
Đã khởi tố | người
  22 Số vụ | vụ
  23 Số đối tượng
  24 Trong đó số cán bộ, công chức, viên chức
`,
  misprints: { 2: 'Số kết luận đi thực hiện xong' },
  note: 25,
  identities: [],
  inferred: [],
  feeds: [],
};
