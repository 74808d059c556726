import type { CommonColumn } from '../../forms/common-columns.ts';
import { type Cell, isBlank } from '../../model/cell.ts';
import type { PeriodMention } from '../../model/period-mention/mention.ts';
import { cellMentions, quarterMentions } from '../../model/period-mention/mentions.ts';
import type { Place } from '../../model/place.ts';
import { remembered } from '../../text/remembered.ts';
import type { Register } from '../../units/register.ts';
import { type SettledPeriod, settlePeriod } from './settle-period.ts';
import { type SettledUnit, settleUnit } from './settle-unit.ts';
import type { PeriodSource, UnclearName, UnitSource } from './source.ts';
import type { Saying } from './title-block.ts';

/** What the places around a table say, nearest first. */
export interface Surroundings {
  readonly units: readonly UnitSource[];
  readonly periods: readonly PeriodSource[];
  /** The nearest name that nobody can read. */
  readonly unclear?: UnclearName;
  /** Says that the figures are sums since the start of the year. */
  readonly cumulative?: Saying;
  /** Says that the figures count thousands, or are shares. */
  readonly scale?: Saying;
  /** The day until which a list is kept, where the title says it. */
  readonly asOf?: string;
}

/**
 * Finds the unit and the period of rows from their own cells and the surroundings; the same words are settled once, but
 * for problems, which each row has at its own cell.
 */
export interface Filing {
  /** What the surroundings alone say. */
  readonly wholePeriod: SettledPeriod;
  period(
    cells: RoleCells,
    at: (role: CommonColumn['role']) => Place,
  ): SettledPeriod | { readonly unreadable: CommonColumn['role'] };
  unit(text: string, at: () => Place, settled: Pick<SettledPeriod, 'period'>): SettledUnit;
}

export function createFiling(surroundings: Surroundings, every: 'month' | 'year', register: Register): Filing {
  const { unclear } = surroundings;
  const periods = new Map<string, SettledPeriod>();
  /** Of rows with one period column that holds a text. */
  const periodsOfTexts = new Map<string, SettledPeriod>();
  const units = new Map<number, Map<string, SettledUnit>>();
  const wholePeriod = settlePeriod(surroundings.periods, every, unclear);

  return {
    wholePeriod,
    period(cells, at) {
      if (cells.every(([, cell]) => isBlank(cell))) return wholePeriod;
      const text = onlyText(cells);
      const [settledBefore, key] = text === undefined ? [periods, keyOf(cells)] : [periodsOfTexts, text];
      const known = settledBefore.get(key);
      if (known) return known;
      const own: PeriodSource[] = [];
      for (const [role, cell] of cells) {
        if (isBlank(cell)) continue;
        const mentions = mentionsIn(role, cell);
        if (mentions === undefined) return { unreadable: role };
        for (const mention of mentions) own.push({ where: 'column', mention, at: at(role) });
      }
      const settled = settlePeriod([...own, ...surroundings.periods], every, unclear);
      if (settled.problem === undefined) settledBefore.set(key, settled);
      return settled;
    },
    unit(text, at, { period }) {
      if (period === undefined) return { conflicts: [] };
      const settledThen = units.get(period.to) ?? new Map<string, SettledUnit>();
      units.set(period.to, settledThen);
      const known = settledThen.get(text);
      if (known) return known;
      const own: UnitSource[] = text === '' ? [] : [{ where: 'column', text, trust: 'stated', at: at() }];
      const settled = settleUnit([...own, ...surroundings.units], period, register, unclear);
      if (settled.problem === undefined) settledThen.set(text, settled);
      return settled;
    },
  };
}

type RoleCells = readonly (readonly [CommonColumn['role'], Cell])[];

function onlyText([first, ...others]: RoleCells): string | undefined {
  const cell = others.length === 0 ? first?.[1] : undefined;
  return cell?.kind === 'text' && !isBlank(cell) ? cell.text : undefined;
}

function keyOf(cells: RoleCells): string {
  let key = '';
  for (const [role, cell] of cells) if (!isBlank(cell)) key += `${role}=${cell.kind}${wordOf(cell)}|`;
  return key;
}

function wordOf({ kind, text, number }: Cell): string {
  return kind === 'number' ? String(number) : text;
}

const inCell = remembered(cellMentions);
const inQuarterCell = remembered(quarterMentions);

/** What a cell says in the column of that role: a bare number is a month, or a quarter, and in a column of years nothing. */
function mentionsIn(role: CommonColumn['role'], cell: Cell): readonly PeriodMention[] | undefined {
  if (role === 'quarter') return cell.kind === 'date' ? undefined : inQuarterCell(wordOf(cell));
  return role !== 'year' || mentionsYear(cell) ? mentionsOf(cell) : undefined;
}

/** True where a cell says a year. */
export function mentionsYear(cell: Cell): boolean {
  return mentionsOf(cell)?.some((mention) => mention.kind !== 'months' || mention.year !== undefined) === true;
}

function mentionsOf(cell: Cell): readonly PeriodMention[] | undefined {
  if (cell.kind === 'text') return inCell(cell.text);
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? inCell(String(cell.number)) : undefined;
  // Excel keeps 03/2021 as the first of March; any other day is a date and no period.
  if (cell.kind === 'date' && cell.text.endsWith('-01')) return inCell(cell.text.slice(0, 7));
  return undefined;
}
