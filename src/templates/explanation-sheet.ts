import type { AcknowledgementColumns } from '../model/acknowledgement.ts';
import type { Entry } from './template-sheet.ts';

/** A column of the sheet on which a unit explains warnings. */
export interface ExplanationColumn {
  readonly id: keyof AcknowledgementColumns;
  readonly label: string;
  /** Other headings that are understood. */
  readonly also: readonly string[];
  /** What to enter. */
  readonly note: string;
  readonly entry: Entry;
  /** In Excel's units. */
  readonly width: number;
}

/** Name of the sheet, or how it begins. */
export const EXPLANATION_SHEET = 'Giải trình';

export const EXPLANATION_TITLE = 'GIẢI TRÌNH CÁC CẢNH BÁO';
export const EXPLANATION_INSTRUCTION =
  'Chỉ ghi khi kết quả kiểm tra có cảnh báo mà số liệu vẫn đúng; mỗi ô một dòng. Lỗi thì phải sửa, không giải trình được.';

/** Lines for a unit to fill in. */
export const EXPLANATION_LINES = 20;

const TEXT: Entry = { type: 'text' };

export const explanationColumns: readonly ExplanationColumn[] = [
  {
    id: 'code',
    label: 'Mã',
    also: ['Mã quy tắc', 'Mã cảnh báo', 'Mã lỗi', 'Code'],
    note: 'Mã của cảnh báo trong kết quả kiểm tra, ví dụ X201.',
    entry: TEXT,
    width: 9,
  },
  {
    id: 'sheet',
    label: 'Trang tính',
    also: ['Tên trang tính', 'Trang', 'Sheet'],
    note: 'Tên trang tính có cảnh báo, ví dụ Đơn thư.',
    entry: TEXT,
    width: 18,
  },
  {
    id: 'cell',
    label: 'Ô',
    also: ['Ô tính', 'Địa chỉ ô', 'Vị trí', 'Cell'],
    note: 'Một ô, ví dụ E9. Để trống nếu cảnh báo nói về cả trang tính hoặc cả tệp.',
    entry: TEXT,
    width: 9,
  },
  {
    id: 'reason',
    label: 'Lý do',
    also: ['Lý do giải trình', 'Nội dung giải trình', 'Giải trình', 'Reason'],
    note: 'Vì sao số liệu vẫn đúng. Không ghi họ tên, địa chỉ, số điện thoại của công dân.',
    entry: TEXT,
    width: 50,
  },
  {
    id: 'by',
    label: 'Người giải trình',
    also: ['Chức vụ', 'Chức danh', 'Chức vụ người giải trình', 'Role'],
    note: 'Ghi chức vụ, không ghi tên, ví dụ Công chức Văn phòng - Thống kê.',
    entry: TEXT,
    width: 24,
  },
  {
    id: 'until',
    label: 'Đến ngày',
    also: ['Có hiệu lực đến ngày', 'Hiệu lực đến', 'Until'],
    note: 'Không bắt buộc. Số liệu chốt sau ngày này thì cảnh báo lại được tính.',
    entry: { type: 'date' },
    width: 13,
  },
];
