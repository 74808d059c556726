/** Bytes 80–9F; all others are the code point of the same number. */
const MIDDLE = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map([...MIDDLE].map((letter, index) => [letter, 0x80 + index]));

/** Bytes as a program shows them that knows no encoding but the Western one: the view that every old encoding is read from. */
export function windows1252Text(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return plain.replace(/[\u0080-\u009f]/g, (letter) => MIDDLE[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** The bytes behind such a view; `undefined` where the text holds other letters. */
export function windows1252Bytes(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : byteOf.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
