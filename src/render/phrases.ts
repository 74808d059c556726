import type { Text } from '../i18n/text.ts';

/** Stands where a figure has no number; never 0. */
export const NO_NUMBER = '–';

export const placeWords = {
  row: { vi: 'dòng {at}', en: 'row {at}' },
  column: { vi: 'cột {at}', en: 'column {at}' },
  related: { vi: 'Liên quan: {places}', en: 'Related: {places}' },
  more: { vi: '… và {count} nơi khác', en: '… and {count} more' },
} satisfies Record<string, Text>;

/** Words around findings of one cause. */
export const groupWords = {
  places: { vi: '{count} chỗ', en: '{count} places' },
  restAt: { vi: '… và {count} chỗ khác: {cells}', en: '… and {count} more: {cells}' },
  restIn: { vi: '… và {count} chỗ khác ở {files}', en: '… and {count} more in {files}' },
  otherFiles: { vi: '{count} tệp khác', en: '{count} other files' },
  why: { vi: 'Vì sao: ', en: 'Why: ' },
} satisfies Record<string, Text>;

/** The unit of a difference between percentages. */
export const points: Text = { vi: 'điểm %', en: 'pts' };

/** What the signs in a grid mean; printed below the grids that have them. */
export const signs = {
  incomplete: {
    vi: '* Chưa đầy đủ: còn đơn vị hoặc kỳ chưa có số liệu.',
    en: '* Incomplete: some units or periods have not reported.',
  },
  filled: {
    vi: 'Ô tô màu vàng: chưa đầy đủ, còn đơn vị hoặc kỳ chưa có số liệu.',
    en: 'Yellow cells: incomplete, some units or periods have not reported.',
  },
} satisfies Record<string, Text>;

/** Why a figure has no number. */
export const noNumber = {
  missing: { vi: 'chưa có số liệu', en: 'not reported' },
  notComputable: { vi: 'không tính được (số chia bằng 0)', en: 'cannot be computed (division by zero)' },
  notComparable: { vi: 'không so sánh được', en: 'not comparable' },
} satisfies Record<string, Text>;

/** How complete a figure is: `parts` is `20/21`. */
export const coverage = {
  units: {
    vi: '{parts}: {reported} trong {expected} đơn vị đã báo cáo.',
    en: '{parts}: {reported} of {expected} units have reported.',
  },
  parts: {
    vi: '{parts}: mới có {reported} trong {expected} phần phải báo cáo (mỗi đơn vị một kỳ là một phần).',
    en: '{parts}: {reported} of {expected} parts are in (one a unit and period).',
  },
  cell: { vi: 'Mới có {parts} số liệu phải có', en: '{parts} of the expected figures are in' },
  row: { vi: '{row}: mới có {parts} số liệu phải có.', en: '{row}: {parts} of the expected figures are in.' },
  columns: {
    vi: '{row}: mới có {parts} số liệu phải có ở {columns}.',
    en: '{row}: {parts} of the expected figures are in for {columns}.',
  },
} satisfies Record<string, Text>;

export const workbookWords = {
  sheet: { vi: 'Báo cáo', en: 'Report' },
  page: { vi: 'Trang', en: 'Page' },
} satisfies Record<string, Text>;

export const findingColumns = {
  severity: { vi: 'Mức độ', en: 'Severity' },
  code: { vi: 'Mã', en: 'Code' },
  file: { vi: 'Tệp', en: 'File' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  cell: { vi: 'Ô', en: 'Cell' },
  message: { vi: 'Nội dung', en: 'Finding' },
  help: { vi: 'Cách sửa', en: 'How to correct' },
} satisfies Record<string, Text>;

export const treeColumns = {
  part: { vi: 'Thành phần', en: 'Part' },
  value: { vi: 'Số', en: 'Number' },
} satisfies Record<string, Text>;

export const outputErrors = {
  exists: {
    vi: 'Tệp {path} đã có. Chọn tên khác hoặc thêm --force để ghi đè.',
    en: '{path} exists already. Choose another name, or add --force to overwrite it.',
  },
  noFolder: {
    vi: 'Không có thư mục {folder} để ghi tệp {path}. Hãy tạo thư mục trước.',
    en: 'There is no folder {folder} to write {path} into. Create it first.',
  },
  notAFile: {
    vi: '{path} không phải là tệp thường, không ghi vào được.',
    en: '{path} is not an ordinary file and cannot be written to.',
  },
  refused: {
    vi: 'Không ghi được tệp {path} ({reason}). Có thể tệp đang mở trong Excel, hoặc thư mục không cho ghi.',
    en: '{path} cannot be written ({reason}). It may be open in Excel, or the folder is read-only.',
  },
  notEmpty: {
    vi: 'Thư mục {folder} đã có tệp. Chọn thư mục khác hoặc thêm --force để ghi đè các tệp cùng tên.',
    en: 'The folder {folder} is not empty. Choose another one, or add --force to replace files of the same names.',
  },
  notAFolder: {
    vi: '{folder} là một tệp, không phải thư mục. Chọn tên khác.',
    en: '{folder} is a file, not a folder. Choose another name.',
  },
  refusedFolder: {
    vi: 'Không ghi được vào thư mục {folder} ({reason}), chưa tệp nào thay đổi. Có thể một tệp đang mở trong Excel, hoặc thư mục không cho ghi.',
    en: 'The folder {folder} cannot be written ({reason}); no file was changed. A file of it may be open in Excel, or it is read-only.',
  },
} satisfies Record<string, Text>;
