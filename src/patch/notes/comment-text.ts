import { childOf, childrenOf, prefixOf, tagOf, type XmlElement } from '../xml/elements.ts';
import { characterData, escapeString } from '../xml/escape.ts';
import { appendInside, type Edit, remove } from '../xml/splice.ts';
import { markerLine, type Note, ownPart } from './note.ts';

/** Puts our text behind what somebody else has written in a note. */
export function withOwnText(part: string, comment: XmlElement, { id, text }: Note): Edit[] {
  const holder = childOf(part, comment, 'text');
  if (!holder) return [];
  const name = (local: string): string => prefixOf(holder) + local;
  const words = escapeString(`\n${markerLine(id)}\n${text}`);
  const run = `<${name('r')}><${name('t')} xml:space="preserve">${words}</${name('t')}></${name('r')}>`;
  // Text without runs cannot stand beside runs: it becomes the first of them.
  const bare = childOf(part, holder, 't');
  if (bare === undefined) return [appendInside(part, holder, run)];
  return [
    { start: bare.start, end: bare.start, text: `<${name('r')}>` },
    { start: bare.end, end: bare.end, text: `</${name('r')}>${run}` },
  ];
}

/** Takes our text out again; `undefined` where there is none. */
export function withoutOwnText(part: string, comment: XmlElement): { id: number; edits: Edit[] } | undefined {
  const holder = childOf(part, comment, 'text');
  const edits: Edit[] = [];
  let id: number | undefined;
  for (const child of holder ? childrenOf(part, holder) : []) {
    const words = child.local === 't' ? child : childOf(part, child, 't');
    if (child.local === 'rPh' || words === undefined) continue;
    if (id !== undefined) {
      edits.push(remove(child));
      continue;
    }
    const text = characterData(part.slice(words.openEnd, words.closeStart));
    const own = ownPart(text);
    if (own === undefined) continue;
    id = own.id;
    if (own.at === 0) edits.push(remove(child));
    else edits.push(shortened(part, words, text.slice(0, own.at)));
  }
  return id === undefined ? undefined : { id, edits };
}

function shortened(part: string, words: XmlElement, text: string): Edit {
  return { start: words.start, end: words.end, text: `${tagOf(part, words)}${escapeString(text)}</${words.name}>` };
}
