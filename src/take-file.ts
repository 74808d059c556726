import type { Collector } from './facts/collector.ts';
import { allForms } from './forms/form-set.ts';
import type { Acknowledgement } from './model/acknowledgement.ts';
import type { Finding } from './model/finding.ts';
import type { Place } from './model/place.ts';
import type { Watch } from './model/reading-position.ts';
import type { Table } from './model/table.ts';
import { UnreadableFile } from './model/trouble.ts';
import { defaultLimits, type Limits } from './read/limits.ts';
import { readSheets } from './read/open.ts';
import type { Source } from './read/reader.ts';
import { watchedSheet } from './read/watched-sheet.ts';
import { watchAcknowledgements } from './recognise/explanations/acknowledgement-sheet.ts';
import { recogniseSheet } from './recognise/recognise-sheet.ts';
import type { Report, Sink } from './recognise/sink.ts';
import { ruleOf } from './rules/registry.ts';
import type { Register } from './units/register.ts';

/** Where what a file holds goes. */
export interface Taking {
  readonly collector: Collector;
  readonly findings: Finding[];
  readonly lines: Acknowledgement[];
  readonly finding: (one: Finding) => void;
  readonly report: Report;
  /** Says that reading has come on. */
  readonly tell: () => void;
}

export interface TakeOptions {
  readonly register: Register;
  /** What a file may cost; `defaultLimits` where it is not given. */
  readonly limits?: Limits;
  /** Is told how far reading has come; costs nothing where it is absent. */
  readonly watch?: Watch;
}

/** Reads one file: its rows go to the collector, and what is wrong with it to the findings. Gives its tables. */
export async function takeFile(source: Source, options: TakeOptions, taking: Taking): Promise<readonly Table[]> {
  const { collector, findings, lines, finding, report, tell } = taking;
  const { register, limits = defaultLimits, watch } = options;
  const file = source.shown;
  const tables: Table[] = [];
  const sink: Sink = {
    ...collector,
    table: (table) => {
      tables.push(table);
      collector.table(table);
    },
  };
  const before = findings.length;
  const explained: Acknowledgement[] = [];
  const other: Place[] = [];
  let isWritten = false;
  try {
    for await (const sheet of readSheets(source, { limits, note: finding })) {
      const watched = watchAcknowledgements(watch === undefined ? sheet : watchedSheet(sheet, tell));
      const contents = await recogniseSheet(watched.sheet, { forms: allForms, register, sink, report });
      const said = watched.lines();
      explained.push(...(said ?? []));
      if (said !== undefined && contents !== 'forms') watched.tellPersonalData(report);
      else if (contents === 'report') isWritten = true;
      else if (contents === 'other') other.push({ file, sheet: sheet.name ?? '' });
    }
    lines.push(...explained);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // A file counts whole or not at all, and nothing more is said of one that does not.
    findings.length = before;
    report(error.code, { file }, error.args);
    collector.holdFile(file, error.code);
  }
  if (tables.length > 0) for (const at of other) report('F016', at);
  if (isWritten) report('F019', { file });
  const isRefused = findings.slice(before).some(({ code }) => ruleOf(code).severity === 'error');
  if (tables.length === 0 && !isRefused && !isWritten) report('F003', { file });
  return tables;
}
