import type { CommonColumn } from '../forms/common-columns.ts';
import { type Cell, isBlank } from '../model/cell.ts';
import { cellMention, type PeriodMention } from '../model/period-mention.ts';
import type { Place } from '../model/place.ts';
import type { Register } from '../units/register.ts';
import { type SettledPeriod, settlePeriod } from './settle-period.ts';
import { type SettledUnit, settleUnit } from './settle-unit.ts';
import type { PeriodSource, UnitSource } from './source.ts';

/** What the places around a table say, nearest first. */
export interface Surroundings {
  readonly units: readonly UnitSource[];
  readonly periods: readonly PeriodSource[];
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
    cells: readonly (readonly [CommonColumn['role'], Cell, Place])[],
  ): SettledPeriod | { readonly unreadable: CommonColumn['role'] };
  unit(text: string, at: Place, settled: Pick<SettledPeriod, 'period'>): SettledUnit;
}

export function createFiling(surroundings: Surroundings, every: 'month' | 'year', register: Register): Filing {
  const periods = new Map<string, SettledPeriod>();
  const units = new Map<string, SettledUnit>();

  return {
    wholePeriod: settlePeriod(surroundings.periods, every),
    period(cells) {
      let key = '';
      for (const [role, cell] of cells) if (!isBlank(cell)) key += `${role}=${cell.text}${cell.number}|`;
      const known = periods.get(key);
      if (known) return known;
      const own: PeriodSource[] = [];
      for (const [role, cell, at] of cells) {
        if (isBlank(cell)) continue;
        const mention = mentionOf(cell);
        if (mention === undefined) return { unreadable: role };
        own.push({ where: 'column', mention, at });
      }
      const settled = settlePeriod([...own, ...surroundings.periods], every);
      if (settled.problem === undefined) periods.set(key, settled);
      return settled;
    },
    unit(text, at, { period }) {
      if (period === undefined) return { conflicts: [] };
      const key = `${text}|${period.to}`;
      const known = units.get(key);
      if (known) return known;
      const own: UnitSource[] = text === '' ? [] : [{ where: 'column', text, trust: 'stated', at }];
      const settled = settleUnit([...own, ...surroundings.units], period, register);
      if (settled.problem === undefined) units.set(key, settled);
      return settled;
    },
  };
}

function mentionOf(cell: Cell): PeriodMention | undefined {
  if (cell.kind === 'text') return cellMention(cell.text);
  if (cell.kind === 'number') return Number.isInteger(cell.number) ? cellMention(String(cell.number)) : undefined;
  // Excel keeps 03/2021 as the first of March; any other day is a date and no period.
  if (cell.kind === 'date' && cell.text.endsWith('-01')) return cellMention(cell.text.slice(0, 7));
  return undefined;
}
