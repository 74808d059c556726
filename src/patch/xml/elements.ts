/** An element by the offsets of its parts in the text that it stands in. One that closes itself has nothing between them. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  readonly start: number;
  /** Behind the start tag. */
  readonly openEnd: number;
  /** Where the end tag starts. */
  readonly closeStart: number;
  readonly end: number;
}

/** Comments, CDATA, instructions and declarations come out without a name. */
const TOKEN =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>)/g;

/** The elements of a stretch of well-formed XML, not those inside of them. */
export function* elementsIn(text: string, from = 0, to = text.length): Generator<XmlElement> {
  const token = new RegExp(TOKEN);
  token.lastIndex = from;
  let depth = 0;
  let open = { name: '', start: 0, openEnd: 0 };
  for (let match = token.exec(text); match && match.index < to; match = token.exec(text)) {
    const [, slash, name, closed] = match;
    if (name === undefined) continue;
    const { index: start } = match;
    const end = token.lastIndex;
    if (slash) {
      depth--;
      if (depth === 0) yield elementOf(open, start, end);
    } else if (closed) {
      if (depth === 0) yield elementOf({ name, start, openEnd: end }, end, end);
    } else {
      if (depth === 0) open = { name, start, openEnd: end };
      depth++;
    }
  }
}

function elementOf(open: { name: string; start: number; openEnd: number }, closeStart: number, end: number) {
  return { ...open, local: open.name.slice(open.name.indexOf(':') + 1), closeStart, end };
}

/** The root of a part. Throws where there is none: parts have been read before they are changed. */
export function rootOf(text: string): XmlElement {
  for (const root of elementsIn(text)) return root;
  throw new Error('an XML part without a root');
}

export function childrenOf(text: string, parent: XmlElement): Generator<XmlElement> {
  return elementsIn(text, parent.openEnd, parent.closeStart);
}

/** The first child of that local name. */
export function childOf(text: string, parent: XmlElement, local: string): XmlElement | undefined {
  for (const child of childrenOf(text, parent)) if (child.local === local) return child;
  return undefined;
}

export function tagOf(text: string, element: XmlElement): string {
  return text.slice(element.start, element.openEnd);
}

export function rawOf(text: string, { start, end }: XmlElement): string {
  return text.slice(start, end);
}

/** `x:` of `x:worksheet`, empty where the name has none: what our own elements beside it must be called. */
export function prefixOf({ name }: Pick<XmlElement, 'name'>): string {
  return name.slice(0, name.indexOf(':') + 1);
}
