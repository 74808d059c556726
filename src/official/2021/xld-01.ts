import { allTypes, type OfficialFormData } from '../form-data.ts';

export const xld01: OfficialFormData = {
  circular: '02/2021',
  code: '01/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN',
  english: 'Petitions handled',
  outline: `
1 Tổng số đơn | đơn, stated
Kỳ trước chuyển sang | đơn, opening
  2 Đơn có nhiều người đứng tên
  3 Đơn một người đứng tên
  4 Đơn khác
Tiếp nhận trong kỳ | đơn
  5 Đơn có nhiều người đứng tên
  6 Đơn một người đứng tên
  7 Đơn khác
8 Số đơn đã xử lý | đơn
Đủ điều kiện xử lý
  9 Số đơn | đơn
  10 Số vụ việc | vụ việc
Phân loại đơn theo nội dung | đơn
  11 Khiếu nại
  12 Tố cáo
  13 Kiến nghị, phản ánh
Phân loại đơn theo tình trạng giải quyết | đơn, stated
  Đã giải quyết
    14 Lần đầu
    15 Nhiều lần
  16 Đang giải quyết
  17 Chưa giải quyết
Kết quả xử lý đơn | đơn
  Đơn thuộc thẩm quyền
    18 Tổng số
    19 Khiếu nại
    20 Tố cáo
    21 Kiến nghị, phản ánh
  Đơn không thuộc thẩm quyền
    22 Tổng số
    23 Hướng dẫn
    24 Chuyển đơn
    25 Đôn đốc giải quyết
26 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  note: 27,
  identities: ['1=2+3+4+5+6+7', '9=11+12+13=14+15+16+17=18+22', '18=19+20+21', '22=23+24+25'],
  inferred: ['8<=1', '9<=8', '10<=9'],
  feeds: [
    ['petitions.carried-over', {}, '2+3+4'],
    ['petitions.received', {}, '5+6+7'],
  ],
  series: allTypes,
};
