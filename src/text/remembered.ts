/** Far more texts than the labels and names of an office's forms; a register of a million people still stays small. */
const MOST = 4096;
const LONGEST = 200;

/** The same function, which keeps what it made of the last short texts: labels and names repeat from row to row. */
export function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
