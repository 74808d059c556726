import { byType, type OfficialFormData } from '../form-data.ts';

export const xld02: OfficialFormData = {
  circular: '01/2024',
  code: '02/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI',
  english: 'Complaints handled',
  outline: `
Đơn kỳ trước chuyển sang | đơn
  1 Tổng số đơn | đơn, stated
  2 Số đơn kỳ trước chuyển sang | đơn, opening
  3 Số đơn tiếp nhận trong kỳ
Đơn đã xử lý | đơn
  4 Tổng
  5 Đơn kỳ trước chuyển sang
  6 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  7 Số đơn | đơn
  8 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  Lĩnh vực hành chính
    9 Tổng
    10 Chế độ, chính sách
    11 Đất đai, nhà cửa
    12 Khác
  13 Lĩnh vực tư pháp
  14 Lĩnh vực Đảng, đoàn thể
  15 Lĩnh vực khác
Phân loại vụ việc theo tình trạng giải quyết | vụ việc, stated
  Đã giải quyết
    16 Lần đầu
    17 Lần 2
    18 Đã có bản án của tòa
  19 Đang giải quyết
  20 Chưa giải quyết
Kết quả xử lý | vụ việc
  Vụ việc thuộc thẩm quyền
    21 Tổng
    22 Lần đầu
    23 Lần 2
  Vụ việc không thuộc thẩm quyền
    24 Tổng
    25 Hướng dẫn
    26 Đôn đốc giải quyết
27 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  // From column 16 on the template's own row MS is numbered wrongly (20=21+22 above 20, 23=24+25 above 23).
  identities: ['1=2+3', '4=5+6', '8=9+13+14+15=16+17+18+19+20=21+24', '9=10+11+12', '21=22+23', '24=25+26'],
  inferred: [],
  feeds: [
    ['petitions.carried-over', { type: 'complaint' }, '2'],
    ['petitions.received', { type: 'complaint' }, '3'],
  ],
  series: byType,
};
