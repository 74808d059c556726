import { fold } from '../../text/fold.ts';
import { isBare, type LineWord } from './line-words.ts';

/** Words that end a name, or follow `phường` where no name does: `CỦA PHƯỜNG TRONG THÁNG 3`. */
const PROSE = words(
  `ban bản báo biểu cho có công cuối của danh đã đang đạt đầu đến được gửi giao giải hiện không kèm kết kì kỳ làm lần lập loại
  lũy mới năm ngày nộp phê quí quý quản quyết số tại tháng theo thống thuộc thực tiếp tính tổ tổng trên triển trong từ và về với
  xây xử là chưa sửa gồm chủ cung họp khi khóa khoá nghị nhận nhiệm phải phối phục này đó sau trước copy file final`,
);
/** Words that begin another name than that of a place: `UBND PHƯỜNG LÁNG HẠ UBND QUẬN`, `TP HÀ NỘI`. */
const OTHER_NAMES = words('ubnd hđnd mttq đảng tp');
/** Words of prose that begin a name together with another: Từ Liêm, Thống Nhất. */
const IN_NAMES = new Map([
  ['quyết', words('thắng tâm tiến')],
  ['thống', words('nhất')],
  ['từ', words('liêm sơn')],
]);

/** Before `phường` they say that it is none of its own: `CÁC PHƯỜNG`, `TOÀN PHƯỜNG`, `CẤP PHƯỜNG`. */
const QUANTIFIERS = words('các những mỗi từng toàn cấp nhiều số một');
/** Who signs or speaks: a person's name follows, not that of a ward. */
const PERSONS = words('tịch bí chí ông bà trưởng phó');
/** Behind them stands the name of a street. */
const STREETS = words('phố đường ngõ ngách hẻm');
/** What `P.` is short for in an office: its rooms, its deputies. */
const ROOMS =
  /^(?:noi vu|tu phap|tai (?:chinh|nguyen)|thanh tra|quan li|lao dong|van (?:hoa|phong)|giao duc|i te|y te|kinh te|tiep (?:cong )?dan|chu (?:tich|nhiem)|bi thu|truong|giam doc|tong hop|hanh chinh|to chuc|do thi|cong (?:an|thuong)|ke (?:toan|hoach))/;

function words(list: string): ReadonlySet<string> {
  const all = list.split(/\s+/);
  return new Set([...all, ...all.map((word) => `bare ${fold(word)}`)]);
}

function isOne(list: ReadonlySet<string>, word: LineWord): boolean {
  return list.has(word.raw.toLowerCase()) || (isBare(word) && list.has(`bare ${fold(word.raw)}`));
}

/** True where a name cannot go on with the word, or begin with it. */
export function isProse(word: LineWord, next: LineWord | undefined): boolean {
  const place = IN_NAMES.get(word.raw.toLowerCase());
  if (place && next && isOne(place, next)) return false;
  return isOne(PROSE, word) || isOne(OTHER_NAMES, word);
}

export const isQuantifier = (word: LineWord): boolean => isOne(QUANTIFIERS, word) || /^\d+$/.test(word.raw);
export const isPerson = (word: LineWord): boolean => isOne(PERSONS, word);
export const isRoom = (words: readonly LineWord[]): boolean => ROOMS.test(words.map(({ raw }) => fold(raw)).join(' '));

/** True of a word behind which the name of a street stands; `thành phố`, `khu phố` and `tổ dân phố` are none. */
export function isStreet(word: LineWord | undefined, before: LineWord | undefined): boolean {
  if (word === undefined || !isOne(STREETS, word)) return false;
  return !/^(?:thanh|khu|dan)$/.test(before === undefined ? '' : fold(before.raw));
}
