const SPACES = ' \t\r\n';

/**
 * Without the space around it, of the kinds that XML knows: for text that does not say that it keeps them. Not a regular
 * expression, which takes the square of the time where spaces come by the thousand inside of a text.
 */
export function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACES.includes(text.charAt(start))) start++;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
