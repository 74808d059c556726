/** Text fit to be shown: without characters nobody sees (zero-width, soft hyphen, byte order mark, terminal controls). Line breaks stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
