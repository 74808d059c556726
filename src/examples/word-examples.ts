import type { WordExample } from './example.ts';

/** By code: rules whose fault cannot be seen in cells. */
export const wordExamples: Readonly<Record<string, WordExample>> = {
  C017: {
    bad: {
      vi: 'Ô B5 và B6 bị gộp làm một: chỉ thấy số 12 của B5, số 4 của B6 vẫn còn trong tệp nhưng bị che.',
      en: 'B5 and B6 are merged: only the 12 of B5 shows, the 4 of B6 is still in the file, covered.',
    },
    good: {
      vi: 'B5 và B6 là hai ô riêng, mỗi ô một số. Chỉ gộp ô ở tiêu đề.',
      en: 'B5 and B6 are two cells with a number each. Only headings are merged.',
    },
  },
  F001: {
    bad: {
      vi: 'lang-thuong.xlsx chép dở, mở bằng Excel cũng báo lỗi.',
      en: 'lang-thuong.xlsx, copied in part; Excel reports an error too.',
    },
    good: {
      vi: 'lang-thuong.xlsx chép lại đủ, mở được bằng Excel.',
      en: 'lang-thuong.xlsx copied whole; Excel opens it.',
    },
  },
  F002: {
    bad: {
      vi: 'lang-thuong.xlsx thật ra là tệp PDF đổi đuôi.',
      en: 'lang-thuong.xlsx is really a PDF with another ending.',
    },
    good: { vi: 'lang-thuong.xlsx lưu từ Excel.', en: 'lang-thuong.xlsx saved by Excel.' },
  },
  F004: {
    bad: {
      vi: 'Bảng có 3 dòng, nhưng có một ô ghi chú ở tận A1048577, dưới dòng cuối cùng mà Excel có.',
      en: 'The table has 3 rows, but a note stands in A1048577, below the last row that Excel has.',
    },
    good: { vi: 'Chỉ có bảng số liệu.', en: 'Only the table is there.' },
  },
  F005: {
    bad: { vi: 'Mở lang-thuong.xlsx phải nhập mật khẩu.', en: 'lang-thuong.xlsx asks for a password.' },
    good: { vi: 'lang-thuong.xlsx lưu không có mật khẩu.', en: 'lang-thuong.xlsx saved without one.' },
  },
  F008: {
    bad: {
      vi: 'Dòng 6 của tệp CSV: "Tố cáo,0,1,0,1,0,0 (thiếu dấu " đóng).',
      en: 'Row 6 of a CSV: "Tố cáo,0,1,0,1,0,0 (no closing ").',
    },
    good: {
      vi: 'Dòng 6: Tố cáo,0,1,0,1,0,0 hoặc "Tố cáo",0,1,0,1,0,0.',
      en: 'Row 6: Tố cáo,0,1,0,1,0,0 or "Tố cáo",0,1,0,1,0,0.',
    },
  },
  F009: {
    bad: {
      vi: 'Thư mục có tiep-cong-dan.csv và thuyet-minh.txt.',
      en: 'A folder with tiep-cong-dan.csv and thuyet-minh.txt.',
    },
    good: { vi: 'Thư mục chỉ có tiep-cong-dan.csv.', en: 'A folder with tiep-cong-dan.csv only.' },
  },
  F010: {
    bad: {
      vi: 'Dòng 7 (Đột xuất) bị ẩn, trang tính “Đơn thư” bị ẩn; số liệu ở đó vẫn được tính.',
      en: 'Row 7 (Đột xuất) and the sheet “Đơn thư” are hidden; their figures count all the same.',
    },
    good: { vi: 'Không có dòng, cột, trang tính nào bị ẩn.', en: 'No row, column or sheet is hidden.' },
  },
  F011: {
    bad: { vi: 'lang-thuong.xlsx có dung lượng 0 byte.', en: 'lang-thuong.xlsx has 0 bytes.' },
    good: { vi: 'lang-thuong.xlsx có số liệu.', en: 'lang-thuong.xlsx has figures.' },
  },
  F012: {
    bad: {
      vi: 'Tệp CSV nửa theo bảng mã cũ, nửa theo Unicode: tiêu đề hiện thành ký tự lạ.',
      en: 'A CSV half in an old encoding, half in Unicode: its title shows strange signs.',
    },
    good: { vi: 'Tệp lưu lại theo dạng CSV UTF-8.', en: 'The file saved again as CSV UTF-8.' },
  },
  F013: {
    bad: {
      vi: 'lang-thuong.csv vừa bị xóa, hoặc ổ mạng vừa mất.',
      en: 'lang-thuong.csv has just been deleted, or its drive is gone.',
    },
    good: { vi: 'lang-thuong.csv nằm trong thư mục, mở được.', en: 'lang-thuong.csv is in the folder and opens.' },
  },
  F014: {
    bad: {
      vi: 'Tệp CSV theo bảng mã windows-1258; chương trình đã chuyển sang Unicode để đọc.',
      en: 'A CSV in windows-1258, converted to Unicode to be read.',
    },
    good: { vi: 'Tệp lưu theo dạng CSV UTF-8.', en: 'The file saved as CSV UTF-8.' },
  },
  F015: {
    bad: {
      vi: 'Chữ có dấu đã mất: “Th??ng xuy?n”, “S? l??t ti?p”.',
      en: 'Letters are lost: “Th??ng xuy?n”, “S? l??t ti?p”.',
    },
    good: {
      vi: '“Thường xuyên”, “Số lượt tiếp”: xuất lại từ Excel theo dạng CSV UTF-8.',
      en: '“Thường xuyên”, “Số lượt tiếp”: exported again as CSV UTF-8.',
    },
  },
  F017: {
    bad: { vi: 'Một tệp .xls đọc quá lâu nên bị dừng.', en: 'A .xls that takes so long to read that it is stopped.' },
    good: { vi: 'Cùng số liệu, lưu lại thành .xlsx.', en: 'The same figures, saved as .xlsx.' },
  },
  F018: {
    bad: {
      vi: 'Tệp lập từ mẫu tải về năm trước, nay biểu đã đổi cột.',
      en: 'Made from last year’s template; the form has other columns now.',
    },
    good: {
      vi: 'Tệp lập từ mẫu vừa tạo bằng lệnh template.',
      en: 'Made from a template that the command template has just written.',
    },
  },
  F019: {
    bad: {
      vi: 'Thư mục có tệp của 21 phường và cả tệp tong-hop.xlsx do chương trình ghi ra tháng trước.',
      en: 'A folder holds the files of 21 wards and last month’s tong-hop.xlsx, which the program wrote.',
    },
    good: {
      vi: 'Thư mục chỉ có tệp của 21 phường; báo cáo để ở thư mục khác.',
      en: 'The folder holds only the files of 21 wards; reports are kept elsewhere.',
    },
  },
  H009: {
    bad: {
      vi: 'Cột ngày có ngày thật đến ngày 12 (03/02/2021), còn 15/03/2021 trở đi là chữ: Excel đã đổi chỗ ngày và tháng ở những ô nó hiểu được.',
      en: 'A column has real dates up to the twelfth (03/02/2021) and text from 15/03/2021 on: Excel exchanged day and month where it could.',
    },
    good: { vi: 'Cả cột là ngày thật, 15/03/2021 cũng vậy.', en: 'The whole column holds real dates, 15/03/2021 too.' },
  },
  X004: {
    bad: {
      vi: 'lang-thuong.csv và “lang-thuong - Copy.csv” giống hệt nhau.',
      en: 'lang-thuong.csv and “lang-thuong - Copy.csv” are the same byte for byte.',
    },
    good: { vi: 'Chỉ có lang-thuong.csv.', en: 'Only lang-thuong.csv.' },
  },
  X005: {
    bad: {
      vi: 'lang-ha/thang-3-2021.csv giống hệt lang-thuong/thang-3-2021.csv: một phường đã nộp nhầm tệp của phường kia.',
      en: 'lang-ha/thang-3-2021.csv is the same as lang-thuong/thang-3-2021.csv: one ward handed in the file of the other.',
    },
    good: { vi: 'Mỗi phường có tệp của mình.', en: 'Each ward has a file of its own.' },
  },
};
