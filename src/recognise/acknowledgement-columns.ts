import type { AcknowledgementColumns } from '../model/acknowledgement.ts';
import type { Row } from '../model/sheet.ts';
import { fold } from '../text/fold.ts';

/** The column's own name first; it is what templates print. */
const NAMES: Readonly<Record<keyof AcknowledgementColumns, readonly string[]>> = {
  code: ['Mã', 'Mã quy tắc', 'Mã cảnh báo', 'Mã lỗi', 'Code'],
  sheet: ['Trang tính', 'Tên trang tính', 'Trang', 'Sheet'],
  cell: ['Ô', 'Ô tính', 'Địa chỉ ô', 'Vị trí', 'Cell'],
  reason: ['Lý do', 'Lý do giải trình', 'Nội dung giải trình', 'Giải trình', 'Reason'],
  by: ['Người giải trình', 'Chức vụ', 'Chức danh', 'Chức vụ người giải trình', 'Role'],
  until: ['Đến ngày', 'Có hiệu lực đến ngày', 'Hiệu lực đến', 'Until'],
};

/** The columns that a row names, in any order; `undefined` where it lacks those of the code or the reason. */
export function acknowledgementColumns({ cells }: Row): AcknowledgementColumns | undefined {
  const labels = cells.map(({ kind, text }) => (kind === 'text' ? fold(text.replace(/\(.*?\)/gs, ' ')) : ''));
  const column = (role: keyof AcknowledgementColumns): number | undefined => {
    const name = NAMES[role].map(fold).find((one) => labels.includes(one));
    return name === undefined ? undefined : labels.indexOf(name) + 1;
  };
  const [code, reason] = [column('code'), column('reason')];
  if (code === undefined || reason === undefined) return undefined;
  const others = (['sheet', 'cell', 'by', 'until'] as const).flatMap((role) => {
    const at = column(role);
    return at === undefined ? [] : [[role, at] as const];
  });
  return { code, reason, ...Object.fromEntries(others) };
}
