/** Far more texts than the labels and names of an office's forms; a register of a million people still stays small. */
const MOST = 4096;
const LONGEST = 200;

/** The same function, which keeps what it made of the last short texts: labels and names repeat from row to row. */
export function remembered<Made>(make: (text: string) => Made, longest = LONGEST): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.made;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= MOST) known.clear();
    known.set(text, { made });
    return made;
  };
}
