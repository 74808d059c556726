import { columnLetters } from '../../model/place.ts';
import { cellAddress } from '../../read/xlsx/cell-address.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childOf, childrenOf, prefixOf, rawOf, rootOf, tagOf, type XmlElement } from '../xml/elements.ts';
import { characterData, escapeString } from '../xml/escape.ts';
import { appendInside, type Edit, remove, splice } from '../xml/splice.ts';
import { withOwnText, withoutOwnText } from './comment-text.ts';
import { AUTHOR, idOfNote, type Note } from './note.ts';

export type CellPlace = Pick<Note, 'row' | 'column'>;

export function emptyComments(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors/><commentList/></comments>`;
}

/** Authors of online discussions, which show in place of the note: nobody would see what is added to it. */
const THREAD = /^tc=/;

/** The part with our notes, and those of them that need a shape of their own. */
export function withNotes(part: string, notes: readonly Note[]): { text: string; alone: Note[] } {
  const { root, authors, list, comments } = outline(part);
  const prefix = prefixOf(root);
  const names = authorNames(part, authors);
  const own = names.indexOf(AUTHOR);
  const authorId = own < 0 ? names.length : own;
  const edits: Edit[] = [];
  const alone: Note[] = [];
  for (const note of notes) {
    const there = comments.find(({ at }) => at.row === note.row && at.column === note.column);
    if (there === undefined) alone.push(note);
    else if (!THREAD.test(names[there.author] ?? '')) edits.push(...withOwnText(part, there.element, note));
  }
  const made = alone.map((note) => commentXml(note, authorId, prefix)).join('');
  if (made !== '') edits.push(appendInside(part, list, made));
  if (made !== '' && own < 0) edits.push(appendInside(part, authors, `<${prefix}author>${AUTHOR}</${prefix}author>`));
  return { text: splice(part, edits), alone };
}

function commentXml({ row, column, id, text }: Note, authorId: number, prefix: string): string {
  const ref = `${columnLetters(column)}${row}`;
  const xml = `<comment ref="${ref}" authorId="${authorId}" shapeId="0"><text>${ownRuns({ id, text })}</text></comment>`;
  return prefix === '' ? xml : xml.replace(/(<\/?)(?=[a-zA-Z])/g, `$1${prefix}`);
}

const FONT = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>';

function ownRuns({ id, text }: Pick<Note, 'id' | 'text'>): string {
  const run = (font: string, words: string): string =>
    `<r><rPr>${font}</rPr><t xml:space="preserve">${escapeString(words)}</t></r>`;
  return run(`<b/>${FONT}`, `${AUTHOR} ${id}\n`) + run(FONT, text);
}

/** The part without our notes; those places lose their shapes. */
export interface WithoutNotes {
  readonly text: string;
  readonly gone: readonly CellPlace[];
  /** The marks by the cells that they stand at now. */
  readonly ids: readonly (CellPlace & { readonly id: number })[];
  readonly isEmpty: boolean;
}

export function withoutNotes(part: string): WithoutNotes {
  const { authors, comments } = outline(part);
  const names = authorNames(part, authors);
  const gone: CellPlace[] = [];
  const ids: (CellPlace & { id: number })[] = [];
  const edits: Edit[] = [];
  for (const { element, at, author } of comments) {
    const words = textOf(part, element);
    const id = idOfNote(words);
    if (names[author] === AUTHOR || id !== undefined) {
      edits.push(remove(element));
      gone.push(at);
      if (id !== undefined) ids.push({ ...at, id });
      continue;
    }
    const shared = withoutOwnText(part, element);
    if (shared === undefined) continue;
    edits.push(...shared.edits);
    ids.push({ ...at, id: shared.id });
  }
  edits.push(...lastAuthor(part, authors, names, comments, new Set(gone)));
  return { text: splice(part, edits), gone, ids, isEmpty: gone.length === comments.length };
}

/** Authors count from the front, so that only the last one can go, and only where nothing is by him any more. */
function lastAuthor(
  part: string,
  authors: XmlElement,
  names: readonly string[],
  comments: readonly Comment[],
  gone: ReadonlySet<CellPlace>,
): Edit[] {
  const last = [...childrenOf(part, authors)].at(-1);
  const index = names.length - 1;
  const isUsed = comments.some(({ at, author }) => author === index && !gone.has(at));
  return last && names[index] === AUTHOR && !isUsed ? [remove(last)] : [];
}

interface Comment {
  readonly element: XmlElement;
  readonly at: CellPlace;
  readonly author: number;
}

function outline(part: string) {
  const root = rootOf(part);
  const authors = childOf(part, root, 'authors');
  const list = childOf(part, root, 'commentList');
  if (!authors || !list) throw new Error('a part of notes without authors or notes');
  const comments: Comment[] = [...childrenOf(part, list)].flatMap((element) => {
    const tag = tagOf(part, element);
    const ref = attributeOf(tag, 'ref');
    if (element.local !== 'comment' || ref === undefined) return [];
    return [{ element, at: cellAddress(ref), author: Number(attributeOf(tag, 'authorId') ?? 0) }];
  });
  return { root, authors, list, comments };
}

function authorNames(part: string, authors: XmlElement): string[] {
  return [...childrenOf(part, authors)].map(({ openEnd, closeStart }) =>
    characterData(part.slice(openEnd, closeStart)),
  );
}

/** All the words of a note. */
function textOf(part: string, comment: XmlElement): string {
  return [...rawOf(part, comment).matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\//g)]
    .map(([, words = '']) => characterData(words))
    .join('');
}
