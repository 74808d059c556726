/** Words that number other things than houses: `6 THÁNG ĐẦU NĂM`, `21 PHƯỜNG`. */
const COUNTED =
  'tháng|năm|quý|kỳ|kì|ngày|phường|xã|quận|huyện|cấp|chỉ tiêu|nhiệm vụ|đơn|cuộc|lượt|vụ|tổ chức|chi bộ|đảng|người|phòng|ban';
const NUMBER = String.raw`(?:số(?: nhà)? )?\d{1,4}\p{L}?(?:\/\d+\p{L}?)*,? +(?!(?:${COUNTED})(?!\p{L}))`;
/** `59 Hoàng Cầu` behind a dash or comma, `Số 31, phố Láng Hạ`, `59 Hoàng Cầu, phường Ô Chợ Dừa` alone. */
const ADDRESS = new RegExp(
  String.raw`(?:[,;(\n]| [–—-])\s*${NUMBER}\p{L}.*$|^\s*${NUMBER}(?:(?:phố|đường|ngõ|ngách) .*$|\p{L}[^,]*,.*$)`,
  'isu',
);

/** A line without the address in it: streets are called like wards, and an office may stand in the ward of another. */
export function withoutAddress(line: string): string {
  return /\d/.test(line) ? line.normalize('NFC').replace(ADDRESS, '') : line;
}
