/** A piece of an HTML text: characters, still with their entities, or a tag. */
export type HtmlToken = HtmlText | HtmlTag;

export interface HtmlText {
  readonly text: string;
}

export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly closes: boolean;
  /** As written: ` colspan=2 style='display:none'`. */
  readonly attributes: string;
}

/**
 * Quotes may hold a `>`; one that is never closed does not swallow the rest of the file. What is longer is no tag: a search
 * that has no bound runs out of memory.
 */
const TAG = /<(\/?)([a-z][^\s/>]{0,65535})((?:[^<>"']|"[^"]{0,65535}"|'[^']{0,65535}'){0,65535})>/iy;
const ATTRIBUTE = /([^\s"'=/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']*))?/g;
const DECLARATION = /<[!?][^>]*>/y;
/** What they hold is not shown. */
const UNSEEN = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template']);

/** The tokens of an HTML text, without comments, declarations and what is never shown. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  let from = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const { end, tag } = markupAt(html, open);
    at = end;
    // A sign that begins no markup is part of the text.
    if (tag === undefined && end === open + 1) continue;
    if (open > from) yield { text: html.slice(from, open) };
    if (tag) yield tag;
    if (tag && !tag.closes && UNSEEN.has(tag.name)) at = endOf(tag.name, html, at);
    from = at;
  }
  if (from < html.length) yield { text: html.slice(from) };
}

function markupAt(html: string, at: number): { end: number; tag?: HtmlTag } {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return { end: end < 0 ? html.length : end + 3 };
  }
  TAG.lastIndex = at;
  const match = TAG.exec(html);
  if (match) {
    const [whole, slash, name = '', attributes = ''] = match;
    return { end: at + whole.length, tag: { name: name.toLowerCase(), closes: slash === '/', attributes } };
  }
  DECLARATION.lastIndex = at;
  return { end: at + (DECLARATION.exec(html)?.[0].length ?? 1) };
}

/** Where the closing tag of an element begins whose contents are not markup; the end of the text where it has none. */
function endOf(name: string, html: string, from: number): number {
  const closing = new RegExp(`</${name}\\b`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

/** The value of an attribute, in lower case; `''` where it has none, `undefined` where the tag has no such attribute. */
export function htmlAttribute({ attributes }: HtmlTag, name: string): string | undefined {
  for (const [, key = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (key.toLowerCase() === name) return value.replace(/^["']|["']$/g, '').toLowerCase();
  }
  return undefined;
}
