import { addContentType, addDefaultType, removeContentType } from '../parts/content-types.ts';
import { addLink, linksOf, removeLink, removePart } from '../parts/links.ts';
import { namespacesOf } from '../parts/namespaces.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { withAttribute } from '../xml/attributes.ts';
import { childOf, childrenOf, rootOf, tagOf } from '../xml/elements.ts';
import { appendInside, insertBefore, remove, splice } from '../xml/splice.ts';
import { emptyComments, type WithoutNotes, withNotes, withoutNotes } from './comment-part.ts';
import type { Note } from './note.ts';
import { blocksOf, emptyDrawing, withoutShapes, withShapes } from './vml-drawing.ts';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** What may stand behind `legacyDrawing` in a worksheet. */
const BEHIND = new Set(
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' '),
);

/** Puts notes at cells of a sheet, beside those that are there. */
export function addNotes(pack: WorkbookPackage, sheet: string, notes: readonly Note[]): void {
  if (notes.length === 0) return;
  const comments = partOf(pack, sheet, 'comments') ?? addComments(pack, sheet);
  const { text, alone } = withNotes(pack.text(comments), notes);
  pack.write(comments, text);
  if (alone.length === 0) return;
  const drawing = drawingOf(pack, sheet) ?? addDrawing(pack, sheet);
  pack.write(drawing, withShapes(pack.text(drawing), alone));
}

/** Takes our notes from a sheet; gives where the marks stood. Parts that held nothing else are gone. */
export function removeNotes(pack: WorkbookPackage, sheet: string): WithoutNotes['ids'] {
  const comments = partOf(pack, sheet, 'comments');
  if (comments === undefined) return [];
  const before = pack.text(comments);
  const { text, gone, ids, isEmpty } = withoutNotes(before);
  if (isEmpty && gone.length > 0) dropPart(pack, sheet, comments);
  else if (text !== before) pack.write(comments, text);
  const drawing = drawingOf(pack, sheet);
  if (drawing === undefined || gone.length === 0) return ids;
  const left = withoutShapes(pack.text(drawing), gone);
  if (left.isEmpty) {
    dropPart(pack, sheet, drawing);
    const sheetText = pack.text(sheet);
    const element = childOf(sheetText, rootOf(sheetText), 'legacyDrawing');
    if (element) pack.write(sheet, splice(sheetText, [remove(element)]));
  } else pack.write(drawing, left.text);
  return ids;
}

function partOf(pack: WorkbookPackage, sheet: string, type: string): string | undefined {
  return linksOf(pack, sheet).find((link) => link.type === type && pack.has(link.part))?.part;
}

/** The drawing that the sheet names: headers and footers have drawings of the same kind. */
function drawingOf(pack: WorkbookPackage, sheet: string): string | undefined {
  const text = pack.text(sheet);
  const element = childOf(text, rootOf(text), 'legacyDrawing');
  const id = element && /:id\s*=\s*["']([^"']*)/.exec(tagOf(text, element))?.[1];
  return linksOf(pack, sheet).find((link) => link.id === id)?.part;
}

function addComments(pack: WorkbookPackage, sheet: string): string {
  const { main, links } = namespacesOf(pack.text(sheet));
  const name = freeName(pack, (number) => `xl/dongda-comments${number}.xml`);
  pack.add(name, emptyComments(main));
  addContentType(pack, name, COMMENTS_TYPE);
  addLink(pack, sheet, `${links}/comments`, name);
  return name;
}

function addDrawing(pack: WorkbookPackage, sheet: string): string {
  const drawings = pack.keys().filter((key) => key.endsWith('.vml'));
  const blocks = drawings.flatMap((key) => blocksOf(pack.text(key)));
  const name = freeName(pack, (number) => `xl/drawings/dongda-notes${number}.vml`);
  pack.add(name, emptyDrawing(Math.max(0, ...blocks) + 1));
  addDefaultType(pack, 'vml', DRAWING_TYPE);
  const { prefix, links } = namespacesOf(pack.text(sheet));
  const id = addLink(pack, sheet, `${links}/vmlDrawing`, name);
  const text = pack.text(sheet);
  const root = rootOf(text);
  const tag = withAttribute(`<${prefix}legacyDrawing xmlns:r="${links}"/>`, 'r:id', id);
  const next = [...childrenOf(text, root)].find(({ local }) => BEHIND.has(local));
  pack.write(sheet, splice(text, [next ? insertBefore(next, tag) : appendInside(text, root, tag)]));
  return name;
}

function freeName(pack: WorkbookPackage, name: (number: number) => string): string {
  let number = 1;
  while (pack.has(name(number))) number++;
  return name(number);
}

function dropPart(pack: WorkbookPackage, sheet: string, part: string): void {
  for (const { id, part: target } of linksOf(pack, sheet)) if (target === part) removeLink(pack, sheet, id);
  removePart(pack, part);
  removeContentType(pack, part);
}
