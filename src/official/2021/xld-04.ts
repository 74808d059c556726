import { byType, type OfficialFormData } from '../form-data.ts';

export const xld04: OfficialFormData = {
  circular: '02/2021',
  code: '04/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KIẾN NGHỊ, PHẢN ÁNH',
  english: 'Proposals and feedback handled',
  outline: `
1 Tổng số đơn | đơn, stated
Đơn kỳ trước chuyển sang | đơn, opening
  2 Đơn có nhiều người đứng tên
  3 Đơn một người đứng tên
  4 Đơn khác
Đơn tiếp nhận đơn trong kỳ | đơn
  5 Đơn có nhiều người đứng tên
  6 Đơn một người đứng tên
  7 Đơn khác
Đã xử lý trong kỳ | đơn
  8 Tổng số
  9 Đơn kỳ trước chuyển sang
  10 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  11 Số đơn | đơn
  12 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  13 Chế độ, chính sách
  14 Đất đai
  15 Tư pháp
  16 Khác
Phân loại vụ việc theo tình trạng giải quyết | vụ việc, stated
  17 Đã được giải quyết
  18 Đang giải quyết
  19 Chưa được giải quyết
Kết quả xử lý | vụ việc
  20 Vụ việc thuộc thẩm quyền
  Vụ việc không thuộc thẩm quyền
    21 Tổng số
    22 Chuyển đơn
    23 Đôn đốc giải quyết
24 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  note: 25,
  identities: ['1=2+3+4+5+6+7', '8=9+10', '12=13+14+15+16=17+18+19=20+21', '21=22+23'],
  inferred: [],
  feeds: [
    ['petitions.carried-over', { type: 'proposal' }, '2+3+4'],
    ['petitions.received', { type: 'proposal' }, '5+6+7'],
  ],
  series: byType,
};
