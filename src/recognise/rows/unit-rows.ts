import { type Period, windowOf } from '../../model/period.ts';
import type { Row } from '../../model/sheet.ts';
import type { Unit } from '../../model/unit.ts';
import type { Register } from '../../units/register.ts';
import type { Layout } from '../layout.ts';
import type { Report } from '../sink.ts';

/** The rows of a form that lists units: which of them a row names, and whether it says anything of it. */
export interface UnitRows {
  /** True where the row names a unit of the register. */
  names(row: Row): boolean;
  /** Takes a row of figures. */
  data(row: Row): void;
  /** Takes the total row: what names a unit below its figures signs the paper. */
  total(): void;
  /** For a row without figures: true, and said, where it is that of a unit which has not filled it in. */
  isBlankRow(row: Row): boolean;
}

export function createUnitRows(layout: Layout, period: Period, register: Register, report: Report): UnitRows {
  const seen = new Set<Unit>();
  let ended = false;

  function unitOf(row: Row): Unit | undefined {
    const { text } = layout.labelCell(row, 'unit');
    if (text.trim() === '') return undefined;
    const match = register.match(text, windowOf(period, 'calendar').to);
    return match.state === 'found' ? match.unit : undefined;
  }

  return {
    names: (row) => unitOf(row) !== undefined,
    data(row) {
      const unit = unitOf(row);
      if (unit) seen.add(unit);
    },
    total() {
      ended = seen.size > 0;
    },
    isBlankRow(row) {
      const unit = unitOf(row);
      if (unit === undefined || ended || seen.has(unit)) return false;
      seen.add(unit);
      report('R303', layout.place(row.number, 'unit'), { unit: unit.name });
      return true;
    },
  };
}
