const INITIALS =
  /^(?:b|ch|c(?![eêiy])|d|đ|gi|gh(?=[eêi])|g(?![eê])|h|kh|k(?=[eêiy])|l|m|ngh(?=[eêi])|nh|ng(?![eêi])|n|ph|p|q(?=u)|r|s|th|tr|t|v|x)?/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RHYMES = words(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ' +
    'ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang ' +
    'oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ' +
    'ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên ' +
    'uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu',
);
const RHYMES_AFTER_Q = words(
  'ua uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt uân uâng uât uây ue uen ueo uet uê uêch uên ' +
    'uênh uêt uy uych uyên uynh uyt uyêt uôc uơ uơi uit uich uinh uyu',
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WITH_MARK = /[âăêôơư]/;
/** Syllables that end in a stop have the rising or the heavy tone, and it is always written. */
const STOP = /(?:c|ch|p|t)$/;
const STOP_TONES = '\u0301\u0323';

/**
 * True where one word is spelled as a Vietnamese syllable can be: initial, rhyme and tone, in lower case, in capitals or
 * with a first capital. Old and new tone placement both count. It says nothing of whether the word exists.
 */
export function isVietnameseSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  if (word !== lower && word !== word.toUpperCase() && word.slice(1) !== lower.slice(1)) return false;
  const apart = lower.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONES, '').normalize('NFC');
  return isBareSyllable(bare) && toneFits(tones[0], apart.normalize('NFC'), bare);
}

function isBareSyllable(bare: string): boolean {
  const [initial = ''] = INITIALS.exec(bare) ?? [];
  const rhyme = bare.slice(initial.length);
  if (initial === 'q') return RHYMES_AFTER_Q.has(rhyme);
  // The i of gi is also the first letter of the rhyme: gì, giếng.
  return RHYMES.has(rhyme) || (initial === 'gi' && RHYMES.has(`i${rhyme}`));
}

/** A tone stands on a vowel, on one with a hat, breve or horn where there is one. */
function toneFits(tone: string | undefined, composed: string, bare: string): boolean {
  if (STOP.test(bare) && (tone === undefined || !STOP_TONES.includes(tone))) return false;
  if (tone === undefined) return true;
  const at = [...composed].findIndex((letter, index) => letter !== bare[index]);
  const letter = bare[at];
  if (letter === undefined || !/[aeiouyâăêôơư]/.test(letter)) return false;
  return WITH_MARK.test(letter) || !WITH_MARK.test(bare);
}
