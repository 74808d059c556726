import { byType, type OfficialFormData } from '../form-data.ts';

export const xld03: OfficialFormData = {
  circular: '02/2021',
  code: '03/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO',
  english: 'Denunciations handled',
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
Đơn đã xử lý | đơn
  8 Tổng
  9 Đơn kỳ trước chuyển sang
  10 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  11 Số đơn | đơn
  12 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  Lĩnh vực hành chính
    13 Tổng cộng
    14 Chế độ, chính sách
    15 Đất đai, nhà cửa
    16 Công chức, công vụ
    17 Khác
  18 Tham nhũng
  19 Lĩnh vực Tư pháp
  20 Lĩnh vực Đảng, đoàn thể
  21 Lĩnh vực khác
Phân loại vụ việc theo tình trạng giải quyết | vụ việc, stated
  22 Chưa giải quyết, trong hạn
  23 Đang giải quyết
  Tố cáo tiếp
    24 Quá thời hạn chưa giải quyết
    25 Đã có kết luận giải quyết
Kết quả xử lý | vụ việc
  Vụ việc thuộc thẩm quyền
    26 Tổng số
    27 Tố cáo lần đầu
    28 Tố cáo tiếp
  Vụ việc không thuộc thẩm quyền
    29 Tổng số
    30 Hướng dẫn
    31 Chuyển đơn
    32 Đôn đốc giải quyết
33 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  note: 34,
  identities: ['1=2+3+4+5+6+7', '12=13+18+19+20+21=22+23+24+25=26+29', '26=27+28', '29=30+31+32'],
  inferred: ['8=9+10', '13=14+15+16+17'],
  feeds: [
    ['petitions.carried-over', { type: 'denunciation' }, '2+3+4'],
    ['petitions.received', { type: 'denunciation' }, '5+6+7'],
  ],
  series: byType,
};
