import { byType, type OfficialFormData } from '../form-data.ts';

export const xld02: OfficialFormData = {
  circular: '02/2021',
  code: '02/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN KHIẾU NẠI',
  english: 'Complaints handled',
  outline: `
1 Tổng số đơn | đơn, stated
Đơn kỳ trước chuyển sang | đơn, opening
  2 Đơn có nhiều người đứng tên
  3 Đơn một người đứng tên
Đơn tiếp nhận đơn trong kỳ | đơn
  4 Đơn có nhiều người đứng tên
  5 Đơn một người đứng tên
Đơn đã xử lý | đơn
  6 Tổng
  7 Đơn kỳ trước chuyển sang
  8 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  9 Số đơn | đơn
  10 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  Lĩnh vực hành chính
    11 Tổng
    12 Chế độ, chính sách
    13 Đất đai, nhà cửa
    14 Khác
  15 Lĩnh vực tư pháp
  16 Lĩnh vực Đảng, đoàn thể
  17 Lĩnh vực khác
Phân loại vụ việc theo tình trạng giải quyết | vụ việc, stated
  Đã giải quyết
    18 Lần đầu
    19 Lần 2
    20 Đã có bản án của tòa
  21 Đang giải quyết
  22 Chưa giải quyết
Kết quả xử lý | vụ việc
  Vụ việc thuộc thẩm quyền
    23 Tổng
    24 Lần đầu
    25 Lần 2
  Vụ việc không thuộc thẩm quyền
    26 Tổng
    27 Hướng dẫn
    28 Chuyển đơn
    29 Đôn đốc giải quyết
30 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  note: 31,
  identities: [...['1=2+3+4+5', '6=7+8', '10=11+15+16+17=18+19+20+21+22=23+26'], ...['23=24+25', '26=27+28+29']],
  inferred: ['11=12+13+14'],
  feeds: [
    ['petitions.carried-over', { type: 'complaint' }, '2+3'],
    ['petitions.received', { type: 'complaint' }, '4+5'],
  ],
  series: byType,
};
