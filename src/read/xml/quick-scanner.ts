import { DEEPEST } from '../limits.ts';
import { plainText } from './plain-text.ts';
import { quickAttributes } from './quick-attributes.ts';
import type { WholeElements, XmlHandler } from './xml-events.ts';
import { nameOf, type XmlName } from './xml-name.ts';

const DECLARATION =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])[A-Za-z][\w.-]*\2)?(?: standalone=(["'])(?:yes|no)\3)? ?\?>[ \t\r\n]*/;
/** Characters that are not allowed, or not what they seem (line ends). */
const ODD = /[^\t\n\x20-\ufffd]/;
const BLANK = /^[ \t\n]*$/;

/** Characters kept until the tag behind them ends; where more come, only a parser that can stop anywhere goes on. */
const LONGEST = 1 << 15;

const SLASH = 47;
const SPACE = 32;

/**
 * Reads XML as office programs write it: tags with single spaces and double quotes, plain text, the usual entities. It
 * takes in nothing that a strict parser would refuse, and stops where it does not know.
 */
export class QuickScanner {
  #handler: XmlHandler;
  #whole: WholeElements['whole'] | undefined;
  #rest = '';
  #prolog: string | undefined;
  #open: XmlName[] = [];
  /** The root, once it is closed. */
  #closed = '';

  constructor(handler: XmlHandler | WholeElements) {
    this.#handler = handler;
    if ('whole' in handler) this.#whole = handler.whole.bind(handler);
  }

  /** What has been taken but not told to the handler. */
  get rest(): string {
    return this.#rest;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** XML that has the same tags open as what the handler has been told. */
  get before(): string {
    const tags = this.#closed === '' ? this.#open.map(({ whole }) => `<${whole}>`).join('') : `<${this.#closed}/>`;
    return (this.#prolog ?? '') + tags;
  }

  /** The document has come to a good end. */
  get isComplete(): boolean {
    return this.#closed !== '' && BLANK.test(this.#rest);
  }

  /** Takes a piece; gives what is left where the scanner does not know how to go on. */
  write(piece: string): string | undefined {
    let text = this.#rest === '' ? piece : this.#rest + piece;
    if (this.#prolog === undefined) {
      this.#prolog = DECLARATION.exec(text)?.[0] ?? '';
      text = text.slice(this.#prolog.length);
    }
    if (ODD.test(text)) return text;
    const { at, isStuck } = this.#scan(text);
    this.#rest = text.slice(at);
    return isStuck || this.#rest.length > LONGEST ? this.#rest : undefined;
  }

  #scan(text: string): { at: number; isStuck: boolean } {
    const whole = this.#whole;
    for (let at = 0; ; ) {
      const start = text.indexOf('<', at);
      if (start < 0) return { at, isStuck: false };
      if (start > at && !this.#text(text.slice(at, start))) return { at, isStuck: true };
      const next = whole ? whole(text, start, this.#open.length + 1) : start;
      if (next > start) {
        at = next;
        continue;
      }
      const end = text.indexOf('>', start);
      if (end < 0) return { at: start, isStuck: false };
      const isKnown =
        text.charCodeAt(start + 1) === SLASH
          ? this.#closeTag(text.slice(start + 2, end))
          : this.#openTag(text, start + 1, end);
      if (!isKnown) return { at: start, isStuck: true };
      at = end + 1;
    }
  }

  #text(raw: string): boolean {
    if (this.#open.length === 0) return BLANK.test(raw);
    const text = plainText(raw);
    if (text === undefined) return false;
    this.#handler.text?.(text);
    return true;
  }

  #openTag(text: string, start: number, end: number): boolean {
    const isEmpty = text.charCodeAt(end - 1) === SLASH;
    const last = isEmpty ? end - (text.charCodeAt(end - 2) === SPACE ? 2 : 1) : end;
    const tag = text.slice(start, last);
    const space = tag.indexOf(' ');
    const name = nameOf(space < 0 ? tag : tag.slice(0, space));
    if (!name || this.#closed !== '' || this.#open.length === DEEPEST) return false;
    const attributes = quickAttributes(tag, name.whole.length + 1);
    if (!attributes) return false;
    const depth = this.#open.push(name);
    this.#handler.open(name.local, attributes, depth);
    return isEmpty ? this.#closeTag(name.whole) : true;
  }

  #closeTag(name: string): boolean {
    const open = this.#open;
    const depth = open.length;
    const last = open[depth - 1];
    if (last?.whole !== name) return false;
    this.#handler.close?.(last.local, depth);
    open.pop();
    if (depth === 1) this.#closed = name;
    return true;
  }
}
