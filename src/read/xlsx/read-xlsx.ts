import type { Sheet } from '../../model/sheet.ts';
import { UnreadableFile } from '../../model/trouble.ts';
import { convertedNote } from '../encoding/converted-note.ts';
import type { Limits } from '../limits.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type OwnRow, sheetOf } from '../sheet-of.ts';
import { xmlParser } from '../xml/xml.ts';
import { openArchive } from '../zip/archive.ts';
import { type Pieces, partText } from '../zip/part-text.ts';
import type { Shared } from './cell-value.ts';
import { refuseSecretDrawings } from './drawn-texts.ts';
import { legacyTexts } from './legacy-texts.ts';
import { findMergedRanges } from './merged-ranges.ts';
import { readSharedStrings } from './shared-strings.ts';
import { SheetParser } from './sheet-parser.ts';
import { readStyles } from './styles.ts';
import { readWorkbook } from './workbook.ts';

/** Reads `.xlsx` and `.xlsm`: every worksheet, hidden ones too, in the order of the tabs. */
export async function* readXlsx(source: Source, { limits, note }: ReadContext): AsyncGenerator<Sheet> {
  const archive = openArchive(source, limits);
  const workbook = await readWorkbook(archive);
  await refuseSecretDrawings(archive);
  const strings = await readSharedStrings(archive, workbook.strings);
  const styles = await readStyles(archive, workbook.styles);
  const legacy = legacyTexts(strings, styles.fonts);
  const shared: Shared = { strings, styles, legacy, from1904: workbook.from1904, dates: new Map() };
  for (const { name, hidden, part: key } of workbook.sheets) {
    const part = archive.parts.get(key);
    if (!part) throw new UnreadableFile('F001');
    const about = { file: source.shown, name, ...legacy?.sheetName(name), hidden };
    yield sheetOf(about, () => readRows(partText(archive, part), shared, limits));
  }
  if (legacy && legacy.used.size > 0) note(convertedNote(source.shown, legacy.used, legacy.restored));
}

async function* readRows(pieces: Pieces, shared: Shared, limits: Limits): AsyncGenerator<OwnRow[]> {
  const rows = new SheetParser(shared, await findMergedRanges(pieces(), limits), limits);
  const parser = xmlParser(rows);
  for await (const piece of pieces()) {
    parser.write(piece);
    yield rows.take();
  }
  parser.end();
  rows.end();
}
