import type { CellPlace } from './comment-part.ts';
import type { Note } from './note.ts';

/*
 * The shapes of notes, in the drawing language that Excel still keeps them in. These parts are not always well-formed
 * XML (Excel writes `<br>` into buttons), so that shapes are found by their tags alone.
 */

const SHAPE = /<((?:[\w.-]+:)?shape)\s[^>]*>[\s\S]*?<\/\1\s*>/g;
const TYPE_ID = '_x0000_t202';
const SHAPE_TYPE = `<v:shapetype id="${TYPE_ID}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
const NAMESPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** Shapes of a drawing are numbered within blocks of this size. */
const BLOCK = 1024;

/** A drawing without shapes; `block` is one that no other drawing of the workbook has. */
export function emptyDrawing(block: number): string {
  return `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${SHAPE_TYPE}</xml>`;
}

/** The blocks of shape numbers that a drawing takes. */
export function blocksOf(drawing: string): number[] {
  const data = /<(?:\w+:)?idmap\b[^>]*\bdata\s*=\s*["']([^"']*)/.exec(drawing)?.[1] ?? '';
  return data.split(',').map(Number).filter(Number.isInteger);
}

export function withShapes(drawing: string, notes: readonly Note[]): string {
  const end = drawing.lastIndexOf('</');
  const first = Math.max(...blocksOf(drawing), 1) * BLOCK;
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const next = Math.max(first, ...used.filter((number) => number < first + BLOCK)) + 1;
  const type = drawing.includes(`id="${TYPE_ID}"`)
    ? ''
    : SHAPE_TYPE.replace('<v:shapetype ', `<v:shapetype ${NAMESPACES} `);
  const shapes = notes.map((note, index) => shapeXml(note, next + index, type !== '' || !/xmlns:x=/.test(drawing)));
  return drawing.slice(0, end) + type + shapes.join('') + drawing.slice(end);
}

/** Three columns wide to the right of its cell, as high as its text. */
function shapeXml({ row, column, text }: Note, number: number, declares: boolean): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 32)), 2);
  const top = Math.max(0, row - 2);
  const anchor = [column, 15, top, 10, column + 4, 15, top + lines, 4].join(', ');
  return `<v:shape ${declares ? `${NAMESPACES} ` : ''}id="_x0000_s${number}" type="#${TYPE_ID}" style="position:absolute;margin-left:60pt;margin-top:2pt;width:190pt;height:${lines * 13}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing without the notes at some cells, and whether it is empty then. */
export function withoutShapes(drawing: string, places: readonly CellPlace[]): { text: string; isEmpty: boolean } {
  const gone = new Set(places.map(({ row, column }) => `${row - 1},${column - 1}`));
  const text = drawing.replace(SHAPE, (shape) => {
    if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return shape;
    const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)`).exec(shape)?.[1]);
    return gone.has(`${row},${column}`) ? '' : shape;
  });
  return { text, isEmpty: !new RegExp(SHAPE.source).test(text) };
}
