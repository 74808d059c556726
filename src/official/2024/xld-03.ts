import { byType, type OfficialFormData } from '../form-data.ts';

export const xld03: OfficialFormData = {
  circular: '01/2024',
  code: '03/XLD',
  title: 'TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN TỐ CÁO',
  english: 'Denunciations handled',
  outline: `
Tổng số đơn phải xử lý | đơn
  1 Tổng số đơn | đơn, stated
  2 Đơn kỳ trước chuyển sang | đơn, opening
  3 Đơn tiếp nhận trong kỳ
Đơn đã xử lý | đơn
  4 Tổng
  5 Đơn kỳ trước chuyển sang
  6 Đơn tiếp nhận trong kỳ
Đủ điều kiện xử lý
  7 Số đơn | đơn
  8 Số vụ việc | vụ việc
Phân loại vụ việc theo nội dung | vụ việc
  Lĩnh vực hành chính
    9 Tổng cộng
    10 Chế độ, chính sách
    11 Đất đai, nhà cửa
    12 Công chức, công vụ
    13 Khác
  14 Tham nhũng
  15 Lĩnh vực Tư pháp
  16 Lĩnh vực Đảng, đoàn thể
  17 Lĩnh vực khác
Phân loại vụ việc theo tố cáo theo tình trạng giải quyết | vụ việc, stated
  Tố cáo tiếp
    18 Quá thời hạn chưa giải quyết
    19 Đã có kết luận giải quyết
  20 Chưa giải quyết
Kết quả xử lý | vụ việc
  Vụ việc thuộc thẩm quyền
    21 Tổng số
    22 Tố cáo lần đầu
    23 Tố cáo tiếp
  Vụ việc không thuộc thẩm quyền
    24 Tổng số
    25 Chuyển đơn
    26 Đôn đốc giải quyết
27 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  identities: ['1=2+3', '4=5+6', '8=9+14+15+16+17=18+19+20=21+24', '9=10+11+12+13', '21=22+23', '24=25+26'],
  inferred: [],
  feeds: [
    ['petitions.carried-over', { type: 'denunciation' }, '2'],
    ['petitions.received', { type: 'denunciation' }, '3'],
  ],
  series: byType,
};
