import type { OfficialFormData } from '../form-data.ts';

export const tcd02: OfficialFormData = {
  circular: '02/2021',
  code: '02/TCD',
  title: 'TỔNG HỢP KẾT QUẢ PHÂN LOẠI, XỬ LÝ ĐƠN QUA TIẾP CÔNG DÂN',
  english: 'Petitions received at receptions, sorted and handled',
  outline: `
1 Tổng số đơn nhận được qua tiếp công dân | đơn
2 Tổng số vụ việc được tiếp | vụ việc
Phân loại theo nội dung
  Khiếu nại
    3 Số đơn | đơn
    4 Số vụ việc | vụ việc
  Tố cáo
    5 Số đơn | đơn
    6 Số vụ việc | vụ việc
  Phản ánh, kiến nghị
    7 Số đơn | đơn
    8 Số vụ việc | vụ việc
Phân loại theo thẩm quyền
  Thuộc thẩm quyền
    9 Số đơn | đơn
    10 Số vụ việc | vụ việc
  Không thuộc thẩm quyền
    11 Số đơn | đơn
    Số vụ việc | vụ việc
      12 Tổng
      13 Hướng dẫn
      14 Chuyển đơn
      15 Đôn đốc giải quyết
16 Số văn bản phúc đáp nhận được do chuyển đơn | văn bản
`,
  note: 17,
  identities: ['1=3+5+7=9+11', '2=4+6+8=10+12'],
  inferred: ['12=13+14+15'],
  feeds: [],
};
