import { localName } from './local-name.ts';

/** The name of an element or attribute. */
export interface XmlName {
  readonly whole: string;
  /** Without its prefix. */
  readonly local: string;
}

const NAME = /^[A-Za-z_:][\w:.-]*$/;
/** The same few names come again and again; what a file makes up must not fill the memory. */
const known = new Map<string, XmlName>();
const MOST = 1_000;

/** `undefined` where the name is none, or one with letters that few names have. */
export function nameOf(text: string): XmlName | undefined {
  const found = known.get(text);
  if (found || !NAME.test(text)) return found;
  const name = { whole: text, local: localName(text) };
  if (known.size < MOST) known.set(text, name);
  return name;
}
