import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { childOf, childrenOf, prefixOf, rawOf, rootOf, tagOf } from '../xml/elements.ts';
import { appendInside, type Edit, insertBefore, replaceTag, splice } from '../xml/splice.ts';

/** The lists of a style part that cells are made of. */
export type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** In the order that the schema wants; only what may stand behind one of our lists is named. */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** What Excel takes for granted at the start of each list. */
const DEFAULTS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

/** The style part's lists as they are written, item by item; items can only be added. */
export interface StyleLists {
  items(list: ListName): readonly string[];
  /** The index of that very item, added where the list does not have it. Items come without a prefix. */
  add(list: ListName, item: string): number;
  /** The item of ours as the part would write it. */
  written(item: string): string;
  /** The whole part with what was added. */
  text(): string;
}

export function styleLists(given: string): StyleLists {
  const part = openedRoot(given);
  const root = rootOf(part);
  const prefix = prefixOf(root);
  const lists = new Map<ListName, { items: string[]; known: number }>();
  const written = (item: string): string => (prefix === '' ? item : item.replace(/(<\/?)(?=\w)/g, `$1${prefix}`));

  function listOf(name: ListName): { items: string[]; known: number } {
    const found = lists.get(name);
    if (found) return found;
    const element = childOf(part, root, name);
    const own = element ? [...childrenOf(part, element)].map((item) => rawOf(part, item)) : [];
    const list = own.length > 0 ? { items: own, known: own.length } : { items: DEFAULTS[name].map(written), known: 0 };
    lists.set(name, list);
    return list;
  }

  function editOf(name: ListName): Edit[] {
    const { items, known } = listOf(name);
    const added = items.slice(known).join('');
    if (added === '' || (known === 0 && items.length === DEFAULTS[name].length)) return [];
    const element = childOf(part, root, name);
    if (element === undefined) {
      const whole = `<${prefix}${name} count="${items.length}">${added}</${prefix}${name}>`;
      const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
      const next = [...childrenOf(part, root)].find(({ local }) => later.has(local));
      return [next ? insertBefore(next, whole) : appendInside(part, root, whole)];
    }
    const tag = withAttribute(tagOf(part, element), 'count', String(items.length));
    if (element.closeStart === element.end) {
      const open = tag.replace(/\s*\/>$/, '>');
      return [{ start: element.start, end: element.end, text: `${open}${added}</${element.name}>` }];
    }
    const counted = attributeOf(tagOf(part, element), 'count') === undefined ? [] : [replaceTag(element, tag)];
    return [...counted, appendInside(part, element, added)];
  }

  return {
    items: (name) => listOf(name).items,
    add(name, item) {
      const { items } = listOf(name);
      const known = items.indexOf(item);
      return known >= 0 ? known : items.push(item) - 1;
    },
    written,
    text() {
      const edits = (Object.keys(DEFAULTS) as ListName[]).flatMap(editOf);
      return edits.length === 0 ? given : splice(part, edits);
    },
  };
}

/** A root that closes itself is opened, so that things can be put into it one by one. */
function openedRoot(part: string): string {
  const root = rootOf(part);
  if (root.closeStart < root.end) return part;
  return `${part.slice(0, root.start)}${tagOf(part, root).replace(/\s*\/>$/, '>')}</${root.name}>${part.slice(root.end)}`;
}
