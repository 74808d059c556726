import { partKey } from '../../read/zip/archive.ts';
import { addContentType } from '../parts/content-types.ts';
import { addLink, linksOf } from '../parts/links.ts';
import { namespacesOf } from '../parts/namespaces.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { workbookPart } from '../parts/workbook-sheets.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { rootOf, tagOf } from '../xml/elements.ts';
import { type ListName, type StyleLists, styleLists } from './style-lists.ts';

/** What a cell style (`s` of a cell) is changed to; all else of it stays. */
export interface StyleChange {
  /** A `fill` element. */
  readonly fill?: string;
  /** A `font` element. */
  readonly font?: string;
  /** The code of a number format. */
  readonly numberFormat?: string;
  readonly border?: string;
  /** An `alignment` element, where the style has none. */
  readonly alignment?: string;
}

/** The cell styles of a workbook. Elements of ours are given without a prefix. */
export interface CellStyles {
  /** The `xf` element; that of a cell without a style where there is none of that number. */
  xf(style: number): string;
  fillOf(style: number): string;
  fontOf(style: number): string;
  /** The number of its format, with the code where the workbook defines it. */
  formatOf(style: number): { readonly id: number; readonly code?: string };
  /** True where what is typed into the cell stays text. */
  isQuoted(style: number): boolean;
  count(): number;
  /** The number of a style that is like another one but for the changes. */
  changed(style: number, change: StyleChange): number;
  /** The number of a style that has nothing but this. */
  own(style: StyleChange): number;
  /** Writes what was added. */
  save(): void;
}

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const FIRST_OWN_FORMAT = 164;

/** Those of the workbook's style part, which is made where there is none. */
export function cellStyles(pack: WorkbookPackage): CellStyles {
  const key = linksOf(pack, workbookPart(pack)).find(({ type }) => type === 'styles')?.part ?? addPart(pack);
  const before = pack.text(key);
  const lists = styleLists(before);
  const xf = (style: number): string => lists.items('cellXfs')[style] ?? lists.items('cellXfs')[0] ?? '';
  const partOf = (style: number, list: 'fills' | 'fonts', attribute: string): string => {
    const items = lists.items(list);
    return items[Number(attributeOf(openTag(xf(style)), attribute) ?? 0)] ?? items[0] ?? '';
  };
  return {
    xf,
    fillOf: (style) => partOf(style, 'fills', 'fillId'),
    fontOf: (style) => partOf(style, 'fonts', 'fontId'),
    formatOf(style) {
      const id = Number(attributeOf(openTag(xf(style)), 'numFmtId') ?? 0);
      const format = lists.items('numFmts').find((item) => attributeOf(openTag(item), 'numFmtId') === String(id));
      const code = format && attributeOf(openTag(format), 'formatCode');
      return code === undefined ? { id } : { id, code };
    },
    isQuoted: (style) => ['1', 'true'].includes(attributeOf(openTag(xf(style)), 'quotePrefix') ?? ''),
    count: () => lists.items('cellXfs').length,
    changed: (style, change) => lists.add('cellXfs', changedXf(lists, xf(style), change)),
    own: (change) => lists.add('cellXfs', changedXf(lists, lists.written(PLAIN), change)),
    save() {
      const after = lists.text();
      if (after !== before) pack.write(key, after);
    },
  };
}

function addPart(pack: WorkbookPackage): string {
  const main = workbookPart(pack);
  const namespaces = namespacesOf(pack.text(main));
  const name = `${pack.nameOf(main).slice(0, main.lastIndexOf('/') + 1)}styles.xml`;
  pack.add(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespaces.main}"/>`);
  addContentType(pack, name, 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml');
  addLink(pack, main, `${namespaces.links}/styles`, name);
  return partKey(name);
}

function changedXf(lists: StyleLists, xf: string, change: StyleChange): string {
  let tag = openTag(xf);
  const set = (attribute: string, apply: string, index: number | undefined): void => {
    if (index === undefined) return;
    tag = withAttribute(withAttribute(tag, attribute, String(index)), apply, '1');
  };
  const { fill, font, border, numberFormat, alignment } = change;
  const indexIn = (list: ListName, item: string | undefined): number | undefined =>
    item === undefined ? undefined : lists.add(list, ours(lists, item));
  set('numFmtId', 'applyNumberFormat', numberFormat === undefined ? undefined : formatId(lists, numberFormat));
  if (numberFormat !== undefined) tag = withAttribute(tag, 'quotePrefix', undefined);
  set('fontId', 'applyFont', indexIn('fonts', font));
  set('fillId', 'applyFill', indexIn('fills', fill));
  set('borderId', 'applyBorder', indexIn('borders', border));
  const rest = xf.slice(openTag(xf).length);
  if (alignment === undefined || rest !== '') return tag + rest;
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? 'xf';
  const open = withAttribute(tag, 'applyAlignment', '1').replace(/\s*\/>$/, '>');
  return `${open}${lists.written(alignment)}</${name}>`;
}

/** An element taken from a part comes with the prefix that its elements had there. */
function ours(lists: StyleLists, element: string): string {
  return lists.written(element.replace(/(<\/?)[\w.-]+:(?=\w)/g, '$1'));
}

function formatId(lists: StyleLists, code: string): number {
  const formats = lists.items('numFmts').map((item) => openTag(item));
  const ids = formats.map((tag) => Number(attributeOf(tag, 'numFmtId')));
  const known = formats.findIndex((tag) => attributeOf(tag, 'formatCode') === code);
  if (known >= 0) return ids[known] ?? 0;
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids) + 1;
  lists.add('numFmts', lists.written(`<numFmt numFmtId="${id}" formatCode="${code}"/>`));
  return id;
}

function openTag(raw: string): string {
  return tagOf(raw, rootOf(raw));
}
