import type { ChoiceColumn, Column, Option, Spelling } from '../forms/column.ts';
import { formatDate } from '../i18n/format.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import type { Args } from '../model/finding.ts';
import type { Unit } from '../model/unit.ts';
import { fold } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import { type CountReading, parseCountNumber, parseCountText } from '../text/parse-count.ts';

/** A typed cell, or the code and args of what is wrong with it. `null` is a blank that is merely not reported. */
export type Typed = { readonly value: string | number | null } | { readonly code: string; readonly args: Args };

/** What typing may depend on besides the cell. */
export interface TypingContext {
  /** The year whose official wordings count; without it every year's do. */
  readonly year?: number;
  /** Who reports; without it a choice that depends on the unit stays blank. */
  readonly unit?: Unit;
  /** The label of the column as the sheet shows it. */
  readonly label: string;
}

/** Reads a cell by the kind of its column. Never guesses: two readings are a finding that carries both. */
export function typeCell(cell: Cell, column: Column, context: TypingContext): Typed {
  const problem = (code: string, args: Args = {}): Typed => ({ code, args: { column: context.label, ...args } });
  if (cell.state === 'unknown') return problem('C011');
  if (cell.kind === 'error') return problem('C010', { error: cell.text });
  if (column.kind === 'count') return typeCount(cell, problem);
  if (column.kind === 'choice') return typeChoice(cell, column, context, problem);
  const name = cell.kind === 'number' ? String(cell.number) : cell.text.trim();
  return name === '' ? problem('C012') : { value: name };
}

type Problem = (code: string, args?: Args) => Typed;

function typeCount(cell: Cell, problem: Problem): Typed {
  if (isBlank(cell)) return { value: null };
  if (cell.kind === 'date') return problem('C013', { date: formatDate(cell.text) });
  if (cell.kind === 'boolean') return problem('C001');
  const reading: CountReading = cell.kind === 'number' ? parseCountNumber(cell.number) : parseCountText(cell.text);
  if (reading.state === 'blank') return { value: null };
  if (reading.state === 'number') return { value: reading.value };
  return reading.state === 'ambiguous' ? problem('C004', { readings: reading.readings }) : problem('C001');
}

function typeChoice(cell: Cell, column: ChoiceColumn, context: TypingContext, problem: Problem): Typed {
  const text = fold(cell.kind === 'number' ? String(cell.number) : cell.text);
  if (text === '') {
    if (column.whenAbsent && context.unit) return { value: column.whenAbsent(context.unit) };
    return column.mayBeBlank ? { value: null } : problem('C012');
  }
  const found = spellingsOf(column, context.year).get(text);
  if (found !== undefined) return { value: found };
  const ambiguous = column.ambiguous.find((one) => fold(one.text) === text);
  if (ambiguous) return problem('C007', { readings: ambiguous.readings });
  const allowed = column.options.map((option) => wordingIn(option, context.year));
  const near = nearest(cell.text, allowed);
  return problem('C006', { allowed, ...(near === undefined ? {} : { nearest: near }) });
}

const spellings = new WeakMap<ChoiceColumn, Map<number | undefined, ReadonlyMap<string, string>>>();

/** Option ids by folded spelling, for the spellings of a year. */
function spellingsOf(column: ChoiceColumn, year: number | undefined): ReadonlyMap<string, string> {
  const byYear = spellings.get(column) ?? new Map<number | undefined, ReadonlyMap<string, string>>();
  spellings.set(column, byYear);
  let found = byYear.get(year);
  if (!found) {
    found = new Map(
      column.options.flatMap((option) =>
        option.spellings
          .filter((spelling) => isOf(spelling, year))
          .map((spelling) => [fold(spelling.text), option.id] as const),
      ),
    );
    byYear.set(year, found);
  }
  return found;
}

function wordingIn(option: Option, year: number | undefined): string {
  return option.spellings.find((spelling) => isOf(spelling, year))?.text ?? option.label.vi;
}

function isOf(spelling: Spelling, year: number | undefined): boolean {
  return year === undefined || ((spelling.since ?? year) <= year && year <= (spelling.until ?? year));
}
