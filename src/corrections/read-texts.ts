import { allForms } from '../forms/form-set.ts';
import type { Finding } from '../model/finding.ts';
import type { Table } from '../model/table.ts';
import { defaultLimits } from '../read/limits.ts';
import { readSheets } from '../read/open.ts';
import type { Source } from '../read/reader.ts';
import { recogniseSheet } from '../recognise/recognise-sheet.ts';
import type { Report } from '../recognise/sink.ts';
import { ruleOf } from '../rules/registry.ts';
import type { Register } from '../units/register.ts';
import { type SheetTexts, watchTexts } from './sheet-texts.ts';

/** A sheet with its texts, tables, and what recognition said of it. */
export interface ReadTexts extends SheetTexts {
  readonly sheet?: string;
  readonly tables: readonly TableRows[];
  readonly findings: readonly Finding[];
}

export interface TableRows {
  readonly table: Table;
  /** Rows of data, those that do not count too. */
  readonly rows: ReadonlySet<number>;
}

/** Reads a file once more, for its texts. Throws `UnreadableFile`. */
export async function readTexts(
  source: Source,
  register: Register,
): Promise<{ sheets: ReadTexts[]; isConverted: boolean }> {
  const sheets: ReadTexts[] = [];
  const notes: Finding[] = [];
  for await (const sheet of readSheets(source, { limits: defaultLimits, note: (one) => void notes.push(one) })) {
    const texts: SheetTexts = { rows: new Map(), totals: new Set() };
    const tables = new Map<Table, Set<number>>();
    const findings: Finding[] = [];
    const report: Report = (code, at, args = {}) =>
      void findings.push({ code, severity: ruleOf(code).severity, at, args });
    const sink = {
      table: (table: Table) => void tables.set(table, new Set()),
      entry: ({ table, number }: { table: Table; number: number }) => void tables.get(table)?.add(number),
      row: ({ table, number }: { table: Table; number: number }) => void tables.get(table)?.add(number),
      refused: ({ table, at }: { table: Table; at: { row?: number } }) => void tables.get(table)?.add(at.row ?? 0),
      // Sums of earlier months are no figures of their own: nothing in them is corrected.
      cumulative: () => undefined,
    };
    await recogniseSheet(watchTexts(sheet, texts), { forms: allForms, register, sink, report });
    sheets.push({
      ...texts,
      ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
      tables: [...tables].map(([table, rows]) => ({ table, rows })),
      findings,
    });
  }
  return { sheets, isConverted: notes.some(({ code }) => code === 'F014') };
}
