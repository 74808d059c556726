import { partKey } from '../../read/zip/archive.ts';
import { attributeOf } from '../xml/attributes.ts';
import { childrenOf, prefixOf, rootOf, tagOf } from '../xml/elements.ts';
import { appendInside, insertBefore, remove, splice } from '../xml/splice.ts';
import type { WorkbookPackage } from './workbook-package.ts';

const PART = '[content_types].xml';

/** Says of what type one part is. */
export function addContentType(pack: WorkbookPackage, name: string, type: string): void {
  const text = pack.text(PART);
  const root = rootOf(text);
  const override = `<${prefixOf(root)}Override PartName="/${name}" ContentType="${type}"/>`;
  pack.write(PART, splice(text, [appendInside(text, root, override)]));
}

/** Says of what type all parts with an ending are, unless that is said already. */
export function addDefaultType(pack: WorkbookPackage, extension: string, type: string): void {
  const text = pack.text(PART);
  const root = rootOf(text);
  const [first, ...others] = childrenOf(text, root);
  const isKnown = [first, ...others].some(
    (element) => element && attributeOf(tagOf(text, element), 'Extension')?.toLowerCase() === extension,
  );
  if (isKnown) return;
  const added = `<${prefixOf(root)}Default Extension="${extension}" ContentType="${type}"/>`;
  pack.write(PART, splice(text, [first ? insertBefore(first, added) : appendInside(text, root, added)]));
}

export function removeContentType(pack: WorkbookPackage, key: string): void {
  const text = pack.text(PART);
  const found = [...childrenOf(text, rootOf(text))].filter(
    (element) => partKey(attributeOf(tagOf(text, element), 'PartName') ?? '') === key,
  );
  pack.write(PART, splice(text, found.map(remove)));
}
