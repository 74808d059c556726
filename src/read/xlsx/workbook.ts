import { UnreadableFile } from '../../model/trouble.ts';
import { composed } from '../composed.ts';
import { isTrue, parseXml, prefixedAttribute } from '../xml/xml.ts';
import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';

/** What the workbook part says: its sheets in order, and where the parts that all of them share are. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1 January 1904 instead of 1900. */
  readonly from1904: boolean;
  /** Keys of the parts; absent where the workbook has none. */
  readonly strings?: string;
  readonly styles?: string;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Finds the workbook through the package's relationships. Throws `UnreadableFile` F002 where the package holds none. */
export async function readWorkbook(archive: Archive): Promise<Workbook> {
  const main = (await relationshipsOf(archive, '')).find((link) => link.type === 'officeDocument');
  const part = main && archive.parts.get(main.part);
  if (!main || !part) throw new UnreadableFile(archive.parts.has('xl/workbook.xml') ? 'F001' : 'F002', { what: 'zip' });
  const links = await relationshipsOf(archive, main.part);
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await parseXml(partText(archive, part)(), {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'workbook') throw new UnreadableFile('F002', { what: 'zip' });
      if (depth === 2 && name === 'workbookPr') from1904 = isTrue(attributes.date1904);
      if (depth !== 3 || name !== 'sheet') return;
      const link = sheetLink(links, prefixedAttribute(attributes, 'id'));
      // Charts, dialogs and old macros have sheets of their own that hold no cells of ours.
      if (link.type !== 'worksheet') return;
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
      sheets.push({ name: composed(attributes.name ?? ''), hidden, part: link.part });
    },
  });
  return {
    sheets,
    from1904,
    ...sharedPart(links, 'strings', 'sharedStrings'),
    ...sharedPart(links, 'styles', 'styles'),
  };
}

function sheetLink(links: readonly Relationship[], id: string | undefined): Relationship {
  const link = links.find((one) => one.id === id);
  if (!link) throw new UnreadableFile('F001');
  return link;
}

function sharedPart(links: readonly Relationship[], field: 'strings' | 'styles', type: string): Partial<Workbook> {
  const link = links.find((one) => one.type === type);
  return link ? { [field]: link.part } : {};
}
