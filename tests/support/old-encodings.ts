import letters from '../../fixtures/make/old-letters.json' with { type: 'json' };

export type OldEncoding = 'tcvn3' | 'vni' | 'viscii' | 'windows-1258';

/** Letters and how they are written: TCVN3 and VISCII as a byte, VNI as Latin-1 characters. */
export const oldLetters: Readonly<Record<'tcvn3' | 'vni' | 'viscii', Readonly<Record<string, string>>>> = letters;

/** A text as it was typed in an old encoding, each character a byte. TCVN3 has no capitals with a tone: they become small. */
export function typedIn(text: string, encoding: OldEncoding): string {
  return [...text.normalize('NFC')].map((letter) => written(letter, encoding)).join('');
}

/** The bytes of a file in an old encoding. */
export function bytesIn(text: string, encoding: OldEncoding): Buffer {
  return Buffer.from(typedIn(text, encoding), 'latin1');
}

function written(letter: string, encoding: OldEncoding): string {
  if (letter < '\u0080') return letter;
  if (encoding === 'windows-1258') return windows1258(letter);
  const table = oldLetters[encoding];
  const code = table[letter] ?? table[letter.toLowerCase()];
  if (code === undefined) throw new Error(`${encoding} has no ${letter}`);
  return encoding === 'vni' ? code : String.fromCharCode(Number.parseInt(code, 16));
}

/** The places at which windows-1258 is not Latin-1, as far as Vietnamese has letters there. */
const WINDOWS_1258: Readonly<Record<string, number>> = {
  Ă: 0xc3,
  ă: 0xe3,
  Đ: 0xd0,
  đ: 0xf0,
  Ơ: 0xd5,
  ơ: 0xf5,
  Ư: 0xdd,
  ư: 0xfd,
  '\u0300': 0xcc,
  '\u0309': 0xd2,
  '\u0303': 0xde,
  '\u0301': 0xec,
  '\u0323': 0xf2,
};

/** As Windows types it: letter with hat, breve or horn, then the tone. */
function windows1258(letter: string): string {
  const apart = letter.normalize('NFD');
  const tone = apart.match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0] ?? '';
  const bare = apart.replace(tone, '').normalize('NFC');
  return [...bare, ...tone].map((one) => String.fromCharCode(WINDOWS_1258[one] ?? one.charCodeAt(0))).join('');
}
