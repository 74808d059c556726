import type { Obstacle } from '../model/figure.ts';
import { existsOn, existsWithin, type Unit } from '../model/unit.ts';
import { notWholeWords } from './not-whole-words.ts';
import { createSuccession, wholeSuccessor } from './succession.ts';

/** A unit under whose name figures are shown. */
export interface UnitRow {
  readonly unit: Unit;
  /** The units that reported the figures: they add up to its own. */
  readonly members: readonly Unit[];
  /** Why they are not the figures of the whole unit; without members there is no figure at all. */
  readonly why?: Obstacle;
}

/** In which units figures are shown. */
export interface UnitBasis {
  /** Who reported between two ISO dates, each under exactly one row, and the units of the basis that have no figure. */
  rows(from: string, to: string): readonly UnitRow[];
}

/** Each unit under its own name, as it reported. */
export function asReported(units: readonly Unit[]): UnitBasis {
  return {
    rows: (from, to) => units.filter((unit) => existsWithin(unit, from, to)).map((unit) => ({ unit, members: [unit] })),
  };
}

/**
 * The units of a date. One whose predecessors all went wholly into it has the sum of their figures; one that got part of
 * a split unit has none. Whoever cannot be placed stays under its own name: nothing is apportioned, nothing lost.
 */
export function asUnitsOf(units: readonly Unit[], date: string): UnitBasis {
  const succession = createSuccession(units);
  const targets = units.filter((unit) => existsOn(unit, date));

  function rows(from: string, to: string): readonly UnitRow[] {
    const reporting = units.filter((unit) => existsWithin(unit, from, to));
    const placed = reporting
      .filter((unit) => unit.from === undefined || unit.from <= date)
      .map((unit) => ({ unit, where: succession.on(unit, date) }));

    function rowOf(unit: Unit): UnitRow {
      const came = placed.filter(({ where }) => where.units.includes(unit));
      const split = came.filter(({ where }) => wholeSuccessor(where) === undefined);
      const grown = units.filter(
        (one) =>
          one.gained && one.from !== undefined && from < one.from && succession.on(one, date).units.includes(unit),
      );
      const ended = unit.until !== undefined && unit.until < to;
      if (split.length === 0 && grown.length === 0 && !ended) {
        return { unit, members: came.map((one) => one.unit) };
      }
      const members = reporting.includes(unit) ? [unit] : [];
      return {
        unit,
        members,
        why: notWholeWords({ unit, split, gained: grown.flatMap((one) => one.gained ?? []), ended }),
      };
    }

    const listed = targets.map(rowOf).filter(({ members, why }) => members.length > 0 || why !== undefined);
    const held = new Set(listed.flatMap(({ members }) => members));
    const others = reporting.filter((unit) => !held.has(unit)).map((unit) => ({ unit, members: [unit] }));
    return [...listed, ...others];
  }

  return { rows };
}
