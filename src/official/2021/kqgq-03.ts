import type { OfficialFormData } from '../form-data.ts';

export const kqgq03: OfficialFormData = {
  circular: '02/2021',
  code: '03/KQGQ',
  title: 'TỔNG HỢP KẾT QUẢ GIẢI QUYẾT TỐ CÁO THUỘC THẨM QUYỀN',
  english: 'Denunciations within authority settled',
  outline: `
Đơn tố cáo thuộc thẩm quyền | đơn
  1 Tổng số | đơn, stated
  2 Kỳ trước chuyển sang | đơn, opening
  3 Tiếp nhận trong kỳ
4 Tổng số vụ việc tố cáo thuộc thẩm quyền | vụ việc, stated
5 Trong đó số vụ việc tố cáo tiếp | vụ việc, stated
Kết quả giải quyết
  Đã giải quyết | vụ việc
    6 Tổng số
    7 Số vụ việc lần đầu
    8 Số vụ việc tố cáo tiếp
    9 Số vụ việc rút toàn bộ nội dung tố cáo
    10 Số vụ việc đình chỉ không do rút tố cáo
  Kiến nghị thu hồi cho NN
    11 Tiền (Trđ) | triệu đồng
    12 Đất (m2) | m2
  Trả lại cho tổ chức, cá nhân
    Tổ chức
      13 Tiền (Trđ) | triệu đồng
      14 Đất (m2) | m2
    Cá nhân
      15 Tiền (Trđ) | triệu đồng
      16 Đất (m2) | m2
  17 Số tổ chức được trả lại quyền lợi | tổ chức
  18 Số cá nhân được trả lại quyền lợi | người
  Kiến nghị xử lý hành chính | người
    19 Số người bị kiến nghị xử lý
    20 Trong đó số cán bộ, công chức, viên chức
  Chuyển cơ quan điều tra | người
    21 Số vụ | vụ
    22 Số đối tượng
    23 Trong đó số cán bộ, công chức, viên chức
Phân tích kết quả giải quyết (vụ việc) | vụ việc
  24 Tố cáo đúng
  25 Trong đó tố cáo tiếp đúng
  26 Tố cáo sai
  27 Trong đó tố cáo tiếp sai
  28 Tố cáo có đúng, có sai
  29 Trong đó tố cáo tiếp có đúng, có sai
Chấp hành thời hạn giải quyết | vụ việc
  30 Đúng quy định
  31 Không đúng quy định
`,
  misprints: { 29: 'Phân tích kết quả giải quyết (vụ việc) › Trong đó tố cáo tiếp có, có sai' },
  note: 32,
  identities: ['1=2+3', '6=7+8+9+10=24+26+28=30+31', '8=25+27+29'],
  inferred: [],
  feeds: [],
};
