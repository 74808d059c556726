import { allTypes, type OfficialFormData } from '../form-data.ts';

export const xld01: OfficialFormData = {
  circular: '01/2024',
  code: '01/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN',
  english: 'Petitions handled',
  outline: `
1 Tổng số đơn | đơn, stated
2 Kỳ trước chuyển sang | đơn, opening
3 Tiếp nhận trong kỳ | đơn
4 Số đơn đã xử lý | đơn
5 Số đơn chưa xử lý (Chuyển kỳ sau xử lý) | đơn, closing
Đủ điều kiện xử lý
  6 Số đơn | đơn
  7 Số vụ việc | vụ việc
Phân loại đơn theo nội dung | đơn
  8 Khiếu nại
  9 Tố cáo
  10 Kiến nghị, phản ánh
Phân loại đơn theo tình trạng giải quyết | đơn, stated
  Đã giải quyết
    11 Lần đầu
    12 Nhiều lần
  13 Chưa giải quyết xong
Kết quả xử lý đơn | đơn
  Đơn thuộc thẩm quyền
    14 Tổng số
    15 Khiếu nại
    16 Tố cáo
    17 Kiến nghị, phản ánh
  Đơn không thuộc thẩm quyền
    18 Tổng số
    19 Hướng dẫn
    20 Chuyển đơn
    21 Đôn đốc giải quyết
22 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  // The template heads the first three columns with the name of the second.
  misprints: { 1: 'Kỳ trước chuyển sang › Tổng số đơn', 3: 'Kỳ trước chuyển sang › Tiếp nhận trong kỳ' },
  identities: ['1=2+3=4+5', '6=8+9+10=11+12+13=14+18', '14=15+16+17', '18=19+20+21'],
  inferred: [],
  feeds: [
    ['petitions.carried-over', {}, '2'],
    ['petitions.received', {}, '3'],
  ],
  series: allTypes,
};
