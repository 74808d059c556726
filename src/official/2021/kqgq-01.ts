import type { OfficialFormData } from '../form-data.ts';

export const kqgq01: OfficialFormData = {
  circular: '02/2021',
  code: '01/KQGQ',
  title: 'TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THUỘC THẨM QUYỀN',
  english: 'Complaints within authority settled',
  outline: `
Đơn khiếu nại thuộc thẩm quyền | đơn
  1 Tổng số | đơn, stated
  2 Kỳ trước chuyển sang | đơn, opening
  3 Tiếp nhận trong kỳ
4 Tổng số vụ việc khiếu nại thuộc thẩm quyền | vụ việc, stated
Kết quả giải quyết
  Đã giải quyết | vụ việc
    5 Số vụ việc giải quyết bằng QĐ hành chính
    6 Số vụ việc rút đơn thông qua giải thích, thuyết phục
  Kiến nghị thu hồi cho NN
    7 Tiền (Trđ) | triệu đồng
    8 Đất (m2) | m2
  Trả lại cho tổ chức, cá nhân
    Tổ chức
      9 Tiền (Trđ) | triệu đồng
      10 Đất (m2) | m2
    Cá nhân
      11 Tiền (Trđ) | triệu đồng
      12 Đất (m2) | m2
    13 Số tổ chức được trả lại quyền lợi | tổ chức
    14 Số cá nhân được trả lại quyền lợi | người
  Kiến nghị xử lý hành chính | người
    15 Tổng số người bị kiến nghị xử lý
    16 Trong đó số cán bộ, công chức, viên chức
  Chuyển cơ quan điều tra | người
    17 Số vụ | vụ
    18 Tổng số người
    19 Trong đó số cán bộ, công chức, viên chức
Phân tích kết quả giải quyết (vụ việc) | vụ việc
  Giải quyết lần đầu
    20 Khiếu nại đúng
    21 Khiếu nại sai
    22 Khiếu nại đúng một phần
  Giải quyết lần 2
    23 Công nhận QĐ g/q lần đầu
    24 Hủy, sửa QĐ g/q lần đầu
  Chấp hành thời hạn giải quyết
    25 Đúng quy định
    26 Không đúng quy định
`,
  // The template prints “28.”
  note: 27,
  identities: ['1=2+3', '5=20+21+22+23+24'],
  inferred: ['5+6<=4', '25+26=5', '16<=15', '19<=18'],
  feeds: [],
};
