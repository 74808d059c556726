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
const RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;

/** Follows the tags of a page to tell how its text looks. */
export interface TagLooks {
  /** Takes each tag within a cell or a line. */
  tag(tag: HtmlTag): void;
  /** A cell begins or ends: what was open before is over. */
  startCell(cell?: HtmlTag): void;
  readonly look: Look | undefined;
}

/** `struckClasses` are those of the page that cross out. */
export function tagLooks(struckClasses: ReadonlySet<string>): TagLooks {
  let ofCell: Look | undefined;
  let open: { readonly name: string; readonly look: Look | undefined }[] = [];

  function lookOf(tag: HtmlTag): Look | undefined {
    const classes = (htmlAttribute(tag, 'class') ?? '').split(/\s+/);
    const style = htmlAttribute(tag, 'style') ?? '';
    if (STRUCK.test(style) || classes.some((name) => struckClasses.has(name))) return 'struck';
    if (CELLS.has(tag.name)) return undefined;
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

/** The classes of a page's style sheet that cross out, in lower case. */
export function struckClassesIn(html: string): ReadonlySet<string> {
  if (!STRUCK.test(html)) return new Set();
  return new Set(
    [...html.matchAll(RULE)].flatMap(([, name = '', style = '']) => (STRUCK.test(style) ? [name.toLowerCase()] : [])),
  );
}
