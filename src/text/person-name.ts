import { foldWords } from './fold.ts';

/** The family names of nearly all Vietnamese, folded. */
const FAMILIES = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong li dinh trinh doan luong mai to ha cao dao lam phung ' +
    'quach thai ta trieu vuong chu kieu luu nghiem la tong khuat bach mac nong truong'
  ).split(' '),
);
/** How people are spoken of. Accents tell `bà` from `Ba Đình` and `chị` from `Chi bộ`. */
const ADDRESS = /(?<!\p{L})(?:ông|bà|anh|chị|cụ|cô|chú|bác|cháu|đồng chí|công dân)(?!\p{L})|(?<!\p{L})đ\/c(?!\p{L})/u;
const UNACCENTED_ADDRESS = /^(?:ong|ba|anh|chi|cu|co|chu|bac|dc|d c|dong chi) /;
const LONGEST = 5;

/**
 * True where a text that should name an office may name a person: a form of address, or a family name with others behind it and
 * nothing else. Offices are also called after people: who asks knows those of the register.
 */
export function mayNamePerson(text: string): boolean {
  if (ADDRESS.test(text.normalize('NFC').toLowerCase())) return true;
  const words = foldWords(text).replace(/^\d+ /, '').replace(UNACCENTED_ADDRESS, '').split(' ');
  const [family = ''] = words;
  const isName = FAMILIES.has(family) && words.length >= 2 && words.length <= LONGEST;
  return isName && !/\d/.test(words.join('')) && !hasLowerWord(text);
}

/** `Đoàn Thanh niên`: of a name all words begin with a capital, or none does. */
function hasLowerWord(text: string): boolean {
  const initials = text.normalize('NFC').match(/(?<!\p{L})\p{L}/gu) ?? [];
  const capitals = initials.filter((letter) => letter !== letter.toLowerCase());
  return capitals.length > 0 && capitals.length < initials.length;
}
