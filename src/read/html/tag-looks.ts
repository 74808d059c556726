import { type Look, lookWithin } from '../looks.ts';
import { type HtmlTag, htmlAttribute } from './html-tokens.ts';

const LOOKS: Readonly<Record<string, Look>> = {
  s: 'struck',
  strike: 'struck',
  del: 'struck',
  sup: 'raised',
  sub: 'lowered',
};
/** Elements within a line that may have a style; others end with their cell. */
const INLINE = new Set([...Object.keys(LOOKS), 'span', 'font', 'b', 'i', 'u', 'em', 'strong', 'ins', 'a']);
const CELLS = new Set(['td', 'th']);
const STRUCK = /text-decoration[\w-]*\s*:[^;]*line-through/i;
const HIDDEN = /display\s*:\s*none/i;
/** What is longer is no rule: a search without bound takes forever on a page made for it. */
const RULE = /\.([\w-]+)\s*\{([^}]{0,4095})\}/g;

/** Follows the tags of a page to tell how its text looks. */
export interface TagLooks {
  /** Takes each tag within a cell or a line. */
  tag(tag: HtmlTag): void;
  /** A cell begins or ends: what was open before is over. */
  startCell(cell?: HtmlTag): void;
  readonly look: Look | undefined;
}

/** `classLooks` are those of the page's classes. */
export function tagLooks(classLooks: ReadonlyMap<string, Look>): TagLooks {
  let ofCell: Look | undefined;
  let open: { readonly name: string; readonly look: Look | undefined }[] = [];

  function lookOf(tag: HtmlTag): Look | undefined {
    const style = htmlAttribute(tag, 'style') ?? '';
    const looks = [
      styleLook(style),
      ...(htmlAttribute(tag, 'class') ?? '').split(/\s+/).map((name) => classLooks.get(name)),
    ];
    if (looks.includes('struck')) return 'struck';
    // A cell that is hidden still has its column.
    if (CELLS.has(tag.name)) return undefined;
    if (looks.includes('hidden') || htmlAttribute(tag, 'hidden') !== undefined) return 'hidden';
    const [, raised] = /vertical-align\s*:\s*(super|sub)\b/.exec(style) ?? [];
    return raised === undefined ? LOOKS[tag.name] : raised === 'super' ? 'raised' : 'lowered';
  }

  return {
    tag(tag) {
      if (!INLINE.has(tag.name)) return;
      if (!tag.closes) open.push({ name: tag.name, look: lookOf(tag) });
      else open = open.slice(0, Math.max(0, open.map(({ name }) => name).lastIndexOf(tag.name)));
    },
    startCell(cell) {
      ofCell = cell && lookOf(cell);
      open = [];
    },
    get look() {
      return lookWithin([ofCell, ...open.map(({ look }) => look)]);
    },
  };
}

/** What the classes of a page's style sheet cross out or hide, in lower case. */
export function classLooksIn(html: string): ReadonlyMap<string, Look> {
  const looks = new Map<string, Look>();
  if (styleLook(html) === undefined) return looks;
  for (const [, name = '', style = ''] of html.matchAll(RULE)) {
    const look = styleLook(style);
    if (look) looks.set(name.toLowerCase(), look);
  }
  return looks;
}

function styleLook(style: string): Look | undefined {
  return STRUCK.test(style) ? 'struck' : HIDDEN.test(style) ? 'hidden' : undefined;
}
