/** Stand around what is crossed out in a cell; no office types them. */
const OPEN = '⟦';
const CLOSE = '⟧';
const STRUCK = /⟦[^⟧]*⟧/g;

/** The text as one that is crossed out. */
export function struck(text: string): string {
  return text === '' ? '' : OPEN + text + CLOSE;
}

/** True where some of the text is crossed out: no figure and no day is read from it. */
export function hasStruck(text: string): boolean {
  return text.includes(OPEN);
}

/** The text without what is crossed out; all of it where nothing else is left, as words that are struck still name their row. */
export function withoutStruck(text: string): string {
  if (!hasStruck(text)) return text;
  const rest = text.replace(STRUCK, ' ');
  return rest.trim() === '' ? text.replace(/[⟦⟧]/g, '') : rest;
}
