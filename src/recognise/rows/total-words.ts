import { foldWords } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';

/** `total` of the rows, `carried` from page to page, or a total that says what it counts, as the name of a thing could. */
export type TotalWords = 'total' | 'carried' | 'counted';

const HEAD = /^(?:tong(?: so| cong| chung)?|cong(?: tong| chung)?|tong so cong)/.source;
const AREA = /toan (?:quan|huyen|thi xa|thanh pho|phuong|xa|dang bo)/.source;
/** `các phường`, `21 phường`. */
const UNITS = /(?:cac|\d+) (?:phuong|xa)/.source;
/** `trong tháng`, `quý I`, `tháng 3 năm 2021`. */
const PERIOD =
  /(?:phat sinh )?(?:trong )?(?:thang|qui|ki|nam)(?: nay| bao cao| (?:\d{1,2}|i{1,3}|iv))?(?:(?: nam)? (?:19|20)\d\d)?/
    .source;
const NUMBER = /(?:\d{1,2}|[ivx]+|[a-z])/.source;
/** `cụm 2`, `mục I`. */
const GROUP = `(?:cum|khoi|nhom|muc|phan|loai) ${NUMBER}`;
/** `(I+II)`, `(1+2+3)`. */
const PARTS = `${NUMBER}(?: ${NUMBER})*`;

const TOTAL = new RegExp(`${HEAD}(?: (?:chung|${AREA}|${UNITS}|${PERIOD}|${GROUP}|${PARTS}))*$|^${AREA}$`);
const COUNTED = new RegExp(
  `${/^tong(?: so)? (?:luot|luot tiep|nguoi|don|don thu|vu|vu viec|cuoc|doan)/.source}(?: ${PERIOD})?$`,
);
/** `Cộng trang 1`, `Mang sang`, `Trang trước chuyển sang`, `Chuyển sang trang sau`. */
const CARRIED =
  /^(?:cong|tong cong|tong) trang(?: nay| truoc| \d{1,2})?$|^(?:(?:tong cong|tong|cong|so|tu) )?(?:(?:trang truoc )?(?:mang|chuyen) sang|chuyen trang|sang trang|trang truoc)(?: trang)?(?: (?:sau|truoc|ben|tiep theo|\d{1,2}))?$/;

/** What a text says where it says no more than that its row is a total. */
export const totalWords = remembered((text): TotalWords | undefined => {
  const words = foldWords(text.replace(/[Σ∑]/g, ' tổng '));
  if (TOTAL.test(words)) return 'total';
  if (CARRIED.test(words)) return 'carried';
  return COUNTED.test(words) ? 'counted' : undefined;
});

/** True of a total that can be of all rows only, where none before it is called so. */
export function saysWhole(text: string): boolean {
  return /^(?:tong cong|tong chung|toan)\b/.test(foldWords(text));
}
