import { addContentType, removeContentType } from '../parts/content-types.ts';
import { addLink, removeLink, removePart } from '../parts/links.ts';
import { namespacesOf } from '../parts/namespaces.ts';
import type { WorkbookPackage } from '../parts/workbook-package.ts';
import { type SheetPart, workbookPart } from '../parts/workbook-sheets.ts';
import { attributeOf, withAttribute } from '../xml/attributes.ts';
import { childOf, childrenOf, prefixOf, rootOf, tagOf, type XmlElement } from '../xml/elements.ts';
import { appendInside, type Edit, insertBefore, remove, replaceTag, splice } from '../xml/splice.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Puts a new sheet in front of all others; everything that counts sheets counts one more. */
export function addFirstSheet(pack: WorkbookPackage, name: string, sheetXml: string): void {
  const main = workbookPart(pack);
  const { links } = namespacesOf(pack.text(main));
  let number = 1;
  while (pack.has(`xl/worksheets/dongda-results${number}.xml`)) number++;
  const part = `xl/worksheets/dongda-results${number}.xml`;
  pack.add(part, sheetXml);
  addContentType(pack, part, SHEET_TYPE);
  const linkId = addLink(pack, main, `${links}/worksheet`, part);

  const text = pack.text(main);
  const list = sheetList(text);
  const sheets = [...childrenOf(text, list)];
  const ids = sheets.map((sheet) => Number(attributeOf(tagOf(text, sheet), 'sheetId') ?? 0));
  const open = `<${prefixOf(list)}sheet xmlns:r="${links}"/>`;
  const named = withAttribute(withAttribute(open, 'name', name), 'sheetId', String(Math.max(0, ...ids) + 1));
  const tag = withAttribute(named, 'r:id', linkId);
  const [first] = sheets;
  const added = first ? insertBefore(first, tag) : appendInside(text, list, tag);
  pack.write(main, splice(text, [added, ...renumbered(text, (index) => index + 1, 'new sheet')]));
}

/** Takes a sheet out, with the names that it alone has. */
export function removeSheet(pack: WorkbookPackage, { index: gone, linkId, part }: SheetPart): void {
  const main = workbookPart(pack);
  const text = pack.text(main);
  const isIt = (element: XmlElement): boolean => attributeOf(tagOf(text, element), ':id') === linkId;
  const own = [...childrenOf(text, sheetList(text))].filter(isIt).map(remove);
  const edits = renumbered(text, (index) => (index === gone ? undefined : index > gone ? index - 1 : index));
  pack.write(main, splice(text, [...own, ...edits]));
  removeLink(pack, main, linkId);
  removePart(pack, part);
  removeContentType(pack, part);
}

/** Sheets are counted by the names that one sheet has, and by what is shown first when the workbook is opened. */
function renumbered(text: string, indexOf: (index: number) => number | undefined, added?: 'new sheet'): Edit[] {
  const root = rootOf(text);
  const names = childOf(text, root, 'definedNames');
  const views = childOf(text, root, 'bookViews');
  const ownNames = [...(names ? childrenOf(text, names) : [])].flatMap((element) => {
    const tag = tagOf(text, element);
    const index = attributeOf(tag, 'localSheetId');
    if (index === undefined) return [];
    const after = indexOf(Number(index));
    return after === undefined ? [remove(element)] : edited(element, tag, { localSheetId: String(after) });
  });
  const shown = [...(views ? childrenOf(text, views) : [])].flatMap((element) => {
    const tag = tagOf(text, element);
    const active = indexOf(Number(attributeOf(tag, 'activeTab') ?? 0)) ?? 0;
    const first = Number(attributeOf(tag, 'firstSheet') ?? 0);
    return edited(element, tag, {
      activeTab: active === 0 && attributeOf(tag, 'activeTab') === undefined ? undefined : String(active),
      // The first tab stays in sight where it was.
      ...(first > 0 ? { firstSheet: String(indexOf(first) ?? 0) } : {}),
    });
  });
  if (shown.length > 0 || added === undefined) return [...ownNames, ...shown];
  return [...ownNames, ...newView(text, views)];
}

/** Without a word on it the new sheet would be active beside the one that is selected, and what is typed would go into both. */
function newView(text: string, views: XmlElement | undefined): Edit[] {
  if (views && [...childrenOf(text, views)].length > 0) return [];
  const list = sheetList(text);
  const prefix = prefixOf(list);
  const view = `<${prefix}workbookView activeTab="1"/>`;
  return [
    views ? appendInside(text, views, view) : insertBefore(list, `<${prefix}bookViews>${view}</${prefix}bookViews>`),
  ];
}

function edited(element: XmlElement, tag: string, attributes: Readonly<Record<string, string | undefined>>): Edit[] {
  const after = Object.entries(attributes).reduce((one, [name, value]) => withAttribute(one, name, value), tag);
  return after === tag ? [] : [replaceTag(element, after)];
}

function sheetList(text: string): XmlElement {
  const list = childOf(text, rootOf(text), 'sheets');
  if (!list) throw new Error('a workbook without sheets');
  return list;
}
