/** The number of a row in what tells it from others, without the year that tells equal numbers apart. */
export function numberInKey(key: string): string {
  return key.slice(key.indexOf('|') + 1);
}
