import { type Cell, isBlank } from '../model/cell.ts';
import { isFactSheet } from '../model/fact-sheet.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Row } from '../model/sheet.ts';
import { defaultLimits } from '../read/limits.ts';
import { readSheets } from '../read/open.ts';
import type { Source } from '../read/reader.ts';
import { NO_NUMBER } from '../render/phrases.ts';
import { manifestIn } from './manifest-shape.ts';

/** A row of a workbook as it shows: texts by 1-based column. */
export interface ShownRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

export interface ShownSheet {
  readonly name: string;
  /** It holds the facts under the figures of the others. */
  readonly isOfFacts: boolean;
  readonly rows: readonly ShownRow[];
}

export interface StoredWorkbook {
  readonly manifest?: Manifest;
  /** All but the one with the manifest. */
  readonly sheets: readonly ShownSheet[];
}

/** The contents of a workbook, numbers by their values. Throws `UnreadableFile`. */
export async function storedSheets(source: Source): Promise<StoredWorkbook> {
  const sheets: ShownSheet[] = [];
  let manifest: Manifest | undefined;
  for await (const sheet of readSheets(source, { limits: defaultLimits, note: () => {} })) {
    const rows: ShownRow[] = [];
    for await (const batch of sheet.rows()) for (const row of batch) rows.push(shownRow(row));
    const found = manifestIn(asManifest(rows));
    if (found) manifest = found;
    else
      sheets.push({
        name: sheet.name ?? '',
        isOfFacts: isFactSheet([...(rows[0]?.cells.values() ?? [])]),
        rows: rows.filter(({ cells }) => cells.size > 0),
      });
  }
  return { sheets, ...(manifest === undefined ? {} : { manifest }) };
}

function shownRow({ number, cells }: Row): ShownRow {
  const shown = cells.flatMap((cell, index): [number, string][] =>
    isBlank(cell) ? [] : [[index + 1, shownText(cell)]],
  );
  return { number, cells: new Map(shown) };
}

/** A percentage to four decimals. */
function shownText(cell: Cell): string {
  if (cell.kind !== 'number') return cell.text;
  return cell.percent ? `${Number((cell.number * 100).toFixed(4))}%` : String(cell.number);
}

/** The lines of a manifest sheet: contents and name, or file, SHA-256, kind and bytes, or code and status of a rule. */
function asManifest(rows: readonly ShownRow[]): Record<string, unknown> {
  const options: Record<string, string | string[]> = {};
  const stored: Record<string, unknown> = { options };
  const marks = { input: [] as unknown[], configuration: [] as unknown[] };
  const rules: unknown[] = [];
  for (const { cells } of rows) {
    const [first = '', contents = '', name = '', last] = [1, 2, 3, 4].map((column) => cells.get(column));
    if (name === 'input' || name === 'configuration') {
      const isOpened = contents !== NO_NUMBER;
      marks[name].push({ file: first, sha256: isOpened ? contents : null, size: isOpened ? Number(last) : null });
    } else if (last !== undefined && /^[A-Z]\d{3}$/.test(first)) {
      rules.push({ code: first, status: name, findings: Number(last) });
    } else if (name.startsWith('options.')) {
      const option = name.slice('options.'.length);
      if (option === 'unit') options.unit = [...(options.unit ?? []), contents];
      else options[option] = contents;
    } else if (name !== '') stored[name] = contents;
  }
  return { ...stored, inputs: marks.input, configuration: marks.configuration, rules };
}
