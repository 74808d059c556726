import type { Cell } from '../../model/cell.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { LegacyEncoding, LegacyId } from '../../text/legacy/legacy-encoding.ts';
import { type LegacyFont, legacyFont } from '../../text/legacy/legacy-font.ts';
import { conversionOfText } from '../encoding/conversion.ts';
import { fontReading } from '../encoding/font-reading.ts';
import { encodingBesideUnicode, sampleTexts } from '../encoding/sample-texts.ts';
import { sheetNameRead } from '../encoding/sheet-name.ts';
import { shownLooks, withLook } from '../looks.ts';
import { type SharedStrings, textCell } from './shared-strings.ts';
import type { Run, StringItem } from './string-text.ts';

/** Reads the texts of a workbook whose fonts, or whose letters, are from before Unicode. */
export interface LegacyTexts {
  readonly used: ReadonlySet<LegacyId>;
  readonly restored: ReadonlySet<string>;
  /** The cell of a shared string where a cell of this style points to it. */
  shared(index: number, style: number): Cell | undefined;
  read(item: StringItem, style: number): string;
  /** How the name of a sheet reads, which has no font: in the one encoding that reads it and that the texts are in. */
  sheetName(name: string): Pick<Sheet, 'nameReads'>;
}

/**
 * `undefined` for a workbook that is Unicode through and through, as nearly all are. `fonts` are those of the cell
 * styles; where no letter of the workbook is one that Unicode alone has, the letters tell the encoding of cells in other
 * fonts, and where old fonts are gone but Unicode was typed beside them, the texts without such a letter tell it of
 * themselves. Throws `UnreadableFile` F015 where letters are lost.
 */
export function legacyTexts(
  strings: SharedStrings,
  fonts: readonly (LegacyFont | undefined)[],
): LegacyTexts | undefined {
  const sample = sampleTexts(textsOf(strings));
  const hasOldFonts = fonts.some((font) => font !== undefined) || !runFonts(strings).next().done;
  const besides = sample || hasOldFonts ? undefined : encodingBesideUnicode(textsOf(strings));
  const encoding = sample ? conversionOfText(sample)?.encoding : besides;
  const other: LegacyFont | undefined = encoding && { encoding, capitals: false };
  if (!other && !hasOldFonts) return undefined;
  const { used, restored, read, isRight } = fontReading(() => textsOf(strings));

  function readItem({ text, runs = [{ text } as Run] }: StringItem, style: number): string {
    const parts = runs.map((run) => {
      const font = (run.font === undefined ? fonts[style] : legacyFont(run.font)) ?? other;
      return withLook(font ? read(run.text, font) : run.text, run.look);
    });
    return shownLooks(parts.join('')).normalize('NFC');
  }

  /** Shared strings already read, by the font of their cell. */
  const known = new Map<LegacyFont | undefined, Map<number, Cell>>();
  function shared(index: number, style: number): Cell | undefined {
    const cell = strings.cells[index];
    const cells = known.get(fonts[style]) ?? new Map<number, Cell>();
    known.set(fonts[style], cells);
    const found = cells.get(index);
    if (found || !cell) return found;
    const runs = strings.runs.get(index);
    const text = readItem({ text: cell.text, ...(runs && { runs }) }, style);
    const made = text === cell.text ? cell : textCell(text, cell.state);
    cells.set(index, made);
    return made;
  }

  function sheetName(name: string): Pick<Sheet, 'nameReads'> {
    const found = encodingsOf([...fonts, ...runFonts(strings), other]).flatMap((encoding) => {
      if (!encoding.fits(name) || !isRight(encoding)) return [];
      const { nameReads } = sheetNameRead(name, (text) => read(text, { encoding, capitals: false }));
      return nameReads === undefined ? [] : [nameReads];
    });
    const [nameReads, ...others] = new Set(found);
    return nameReads === undefined || others.length > 0 ? {} : { nameReads };
  }
  return { used, restored, shared, read: readItem, sheetName };
}

/** The letters as they stand in the file: a raised figure of Unicode is a letter in the old encodings. */
function* textsOf({ cells, runs }: SharedStrings): Generator<string> {
  for (const [index, { text }] of cells.entries())
    yield runs
      .get(index)
      ?.map((run) => run.text)
      .join('') ?? text;
}

function* runFonts({ runs }: SharedStrings): Generator<LegacyFont> {
  for (const list of runs.values()) {
    for (const { font } of list) {
      const legacy = font === undefined ? undefined : legacyFont(font);
      if (legacy) yield legacy;
    }
  }
}

function encodingsOf(fonts: readonly (LegacyFont | undefined)[]): LegacyEncoding[] {
  return [...new Set(fonts.flatMap((font) => (font ? [font.encoding] : [])))];
}
