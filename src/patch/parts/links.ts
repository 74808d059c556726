import { resolveTarget } from '../../read/xlsx/relationships.ts';
import { partKey } from '../../read/zip/archive.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childrenOf, prefixOf, rootOf, tagOf, type XmlElement } from '../xml/elements.ts';
import { escapeXml } from '../xml/escape.ts';
import { appendInside, remove, splice } from '../xml/splice.ts';
import type { WorkbookPackage } from './workbook-package.ts';

/** A link of a part to another part of the package. */
export interface Link {
  readonly id: string;
  /** The last word of the type's address. */
  readonly type: string;
  readonly part: string;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The links of a part, or of the whole package for `''`, without those that lead out of it. */
export function linksOf(pack: WorkbookPackage, part: string): Link[] {
  const rels = relsOf(part);
  if (!pack.has(rels)) return [];
  const text = pack.text(rels);
  return [...childrenOf(text, rootOf(text))].flatMap((element) => linkOf(tagOf(text, element), part) ?? []);
}

/** Links a part to another one; gives the id. */
export function addLink(pack: WorkbookPackage, part: string, typeAddress: string, target: string): string {
  const rels = relsOf(part);
  if (!pack.has(rels)) pack.add(relsOf(pack.nameOf(part)), EMPTY);
  const text = pack.text(rels);
  const root = rootOf(text);
  const ids = new Set([...childrenOf(text, root)].map((element) => attributeOf(tagOf(text, element), 'Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const id = `rId${number}`;
  const link = `<${prefixOf(root)}Relationship Id="${id}" Type="${typeAddress}" Target="/${escapeXml(encodeURI(target))}"/>`;
  pack.write(rels, splice(text, [appendInside(text, root, link)]));
  return id;
}

export function removeLink(pack: WorkbookPackage, part: string, id: string): void {
  const rels = relsOf(part);
  const text = pack.text(rels);
  const isIt = (element: XmlElement): boolean => attributeOf(tagOf(text, element), 'Id') === id;
  const left = splice(text, [...childrenOf(text, rootOf(text))].filter(isIt).map(remove));
  if (left === EMPTY) pack.remove(rels);
  else pack.write(rels, left);
}

/** Takes a part out of the package, with what it alone says of its links. */
export function removePart(pack: WorkbookPackage, part: string): void {
  pack.remove(part);
  if (pack.has(relsOf(part))) pack.remove(relsOf(part));
}

function relsOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function linkOf(tag: string, part: string): Link | undefined {
  const [id, typeAddress, target] = ['Id', 'Type', 'Target'].map((name) => attributeOf(tag, name));
  if (!id || !typeAddress || !target || attributeOf(tag, 'TargetMode') === 'External') return undefined;
  const folder = partKey(part).slice(0, part.lastIndexOf('/') + 1);
  const type = typeAddress.slice(typeAddress.lastIndexOf('/') + 1);
  return { id, type, part: resolveTarget(folder, target) };
}
