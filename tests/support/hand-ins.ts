const KINDS = ['Thường xuyên', 'Định kỳ', 'Đột xuất'];
const TYPES = ['Khiếu nại', 'Tố cáo', 'Kiến nghị, phản ánh'];

/** What a ward hands in as CSV: three kinds of reception, `visits` of the first and none of the others. */
export function receptions(ward: string, month: string, visits: string | number = 3): string {
  return [
    `Đơn vị: UBND phường ${ward}`,
    `Kỳ báo cáo: ${month}`,
    'Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc',
    ...KINDS.map((kind, at) => `${kind},${[0, 0, 0].map(() => (at === 0 ? visits : 0)).join(',')}`),
    '',
  ].join('\n');
}

/** Petitions as CSV, the same counts for each type: carried over, received, settled, forwarded, on time, overdue. */
export function petitions(ward: string, month: string, counts = '1,3,2,1,1,0'): string {
  return [
    `Đơn vị: UBND phường ${ward}`,
    `Kỳ báo cáo: ${month}`,
    'Loại đơn,Kỳ trước chuyển sang,Tiếp nhận trong kỳ,Đã giải quyết,Chuyển đơn,Trong hạn,Quá hạn',
    ...TYPES.map((type) => `"${type}",${counts}`),
    '',
  ].join('\n');
}
