import { attributeOf } from '../xml/attributes.ts';
import { childOf, childrenOf, rootOf, tagOf } from '../xml/elements.ts';
import { linksOf } from './links.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/** A worksheet of the workbook. */
export interface SheetPart {
  /** NFC, as findings name it. */
  readonly name: string;
  /** Its place among all sheets, those of charts too. */
  readonly index: number;
  /** Key of its part. */
  readonly part: string;
  readonly linkId: string;
}

/** Key of the part that names the sheets. */
export function workbookPart(pack: WorkbookPackage): string {
  const main = linksOf(pack, '').find((link) => link.type === 'officeDocument');
  if (!main) throw new Error('a workbook without its main part');
  return main.part;
}

export function sheetsOf(pack: WorkbookPackage): SheetPart[] {
  const main = workbookPart(pack);
  const links = new Map(linksOf(pack, main).map((link) => [link.id, link]));
  const text = pack.text(main);
  const list = childOf(text, rootOf(text), 'sheets');
  if (!list) return [];
  return [...childrenOf(text, list)].flatMap((element, index) => {
    const tag = tagOf(text, element);
    const linkId = attributeOf(tag, ':id') ?? '';
    const link = links.get(linkId);
    const name = (attributeOf(tag, 'name') ?? '').normalize('NFC');
    return link?.type === 'worksheet' ? [{ name, index, part: link.part, linkId }] : [];
  });
}

/** The names of all sheets, those of charts too. */
export function sheetNames(pack: WorkbookPackage): string[] {
  const text = pack.text(workbookPart(pack));
  const list = childOf(text, rootOf(text), 'sheets');
  return [...(list ? childrenOf(text, list) : [])].map((one) => attributeOf(tagOf(text, one), 'name') ?? '');
}
