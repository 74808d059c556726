/** The number of a house; other numbers count something: `6 THÁNG ĐẦU NĂM`, `21 PHƯỜNG`. */
const HOUSE =
  /(?:số(?: nhà)? )?\d{1,4}\p{L}?(?:\/\d+\p{L}?)*,? +(?!(?:tháng|năm|quý|kỳ|kì|ngày|phường|xã|quận|huyện|cấp|chỉ tiêu|nhiệm vụ|đơn|cuộc|lượt|vụ|tổ chức|chi bộ|đảng|người|phòng|ban)(?!\p{L}))/u
    .source;
/** Behind a mark: `- 59 Hoàng Cầu`. */
const BEHIND = new RegExp(`${/(?:[,;(\n]| [–—-])\s*/.source}${HOUSE}${/\p{L}.*$/u.source}`, 'isu');
/** At the head of a line: `Số 31 phố Láng Hạ`, `59 Hoàng Cầu, phường Ô Chợ Dừa`. */
const AT_HEAD = new RegExp(
  `${/^\s*/.source}${HOUSE}${/(?:(?:phố|đường|ngõ|ngách) .*$|\p{L}[^,]*,.*$)/u.source}`,
  'isu',
);

/** A line without the address in it: streets are called like wards, and an office may stand in the ward of another. */
export function withoutAddress(line: string): string {
  return /\d/.test(line) ? line.normalize('NFC').replace(BEHIND, '').replace(AT_HEAD, '') : line;
}
