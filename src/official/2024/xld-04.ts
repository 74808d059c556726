import { byType, type OfficialFormData } from '../form-data.ts';

export const xld04: OfficialFormData = {
  circular: '01/2024',
  code: '04/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH',
  english: 'Proposals and feedback handled',
  outline: `
Tổng số đơn phải xử lý | đơn
  1 Tổng số đơn | đơn, stated
  2 Đơn kỳ trước chuyển sang | đơn, opening
  3 Đơn tiếp nhận trong kỳ
Đã xử lý trong kỳ | đơn
  4 Tổng số
  5 Đơn kỳ trước chuyển sang
  6 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  7 Số đơn | đơn
  8 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  9 Chế độ, chính sách
  10 Đất đai
  11 Tư pháp
  12 Khác
Phân loại vụ việc theo tình trạng giải quyết | vụ việc, stated
  13 Đã được giải quyết
  14 Chưa được giải quyết
Kết quả xử lý | vụ việc
  15 Vụ việc thuộc thẩm quyền
  Vụ việc không thuộc thẩm quyền
    16 Tổng số
    17 Chuyển đơn
    18 Đôn đốc giải quyết
Kết quả giải quyết vụ việc thẩm quyền | vụ việc, stated
  19 Số vụ việc đã được giải quyết
  20 Số vụ việc chưa giải quyết
`,
  // The template prints 8=15+18.
  identities: ['1=2+3', '4=5+6', '8=9+10+11+12=13+14=15+16', '16=17+18'],
  inferred: ['19+20=15'],
  feeds: [
    ['petitions.carried-over', { type: 'proposal' }, '2'],
    ['petitions.received', { type: 'proposal' }, '3'],
  ],
  series: byType,
};
