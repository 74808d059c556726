import { isBlank } from '../../model/cell.ts';
import type { Period } from '../../model/period.ts';
import type { Row } from '../../model/sheet.ts';
import type { Table } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import type { Filing } from '../around/filing.ts';
import type { TableEvidence } from '../cells/column-evidence.ts';
import { figuresIn } from '../cells/type-row.ts';
import { beginsCumulativeRow } from '../cumulative-words.ts';
import type { Layout } from '../layout.ts';
import type { Sink } from '../sink.ts';

interface Taken {
  readonly number: number;
  readonly figures: Readonly<Record<string, number>>;
  /** The unit that its own cell or the line above its rows names. */
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  /** Whose rows stand between it and the cumulative row before. */
  readonly above: readonly Unit[];
  readonly latest: Period | undefined;
}

/** Takes the cumulative rows of a table, which may stand below or above what they sum. */
export interface CumulativeRows {
  /** The sink for the other rows of the table: whose they are is remembered. */
  readonly noting: Sink;
  take(row: Row, heading: string): void;
  /** At the end of the table: sends them to the sink, each with the units and the period that it is of. */
  end(): void;
}

interface CumulativeContext {
  readonly table: Table;
  readonly layout: Layout;
  readonly filing: Filing;
  readonly evidence: TableEvidence;
  readonly sink: Sink;
}

export function createCumulativeRows({ table, layout, filing, evidence, sink }: CumulativeContext): CumulativeRows {
  const taken: Taken[] = [];
  const everyone = new Set<Unit>();
  let above = new Set<Unit>();
  let latest: Period | undefined;
  let isUnclear = false;

  function note(unit: Unit | undefined, period: Period | undefined): void {
    if (unit === undefined || period === undefined) {
      isUnclear = true;
      return;
    }
    everyone.add(unit);
    above.add(unit);
    if (latest === undefined || period.to > latest.to) latest = period;
  }

  function ownUnit(row: Row, heading: string, period: Period | undefined): Unit | undefined {
    const text = layout.columns.has('unit') ? layout.labelCell(row, 'unit').text.trim() : '';
    const name = beginsCumulativeRow(text) || text === '' ? heading : text;
    if (name === '' || period === undefined) return undefined;
    return filing.unit(name, () => layout.place(row.number, 'unit'), { period }).unit;
  }

  function ownPeriod(row: Row): Period | undefined {
    const cell = layout.columns.has('period') ? layout.labelCell(row, 'period') : undefined;
    if (cell === undefined || isBlank(cell)) return undefined;
    const settled = filing.period([['period', cell]], () => layout.place(row.number, 'period'));
    return 'unreadable' in settled ? undefined : settled.period;
  }

  return {
    noting: {
      ...sink,
      row: (row) => {
        note(row.unit, row.period);
        sink.row(row);
      },
      refused: (row) => {
        note(row.unit, row.period);
        sink.refused(row);
      },
    },
    take(row, heading) {
      const period = ownPeriod(row);
      const figures = Object.fromEntries(figuresIn(row, layout, evidence));
      const unit = ownUnit(row, heading, period ?? latest ?? filing.wholePeriod.period);
      taken.push({ number: row.number, figures, unit, period, above: [...above], latest });
      above = new Set();
    },
    end() {
      for (const [index, { number, figures, unit, above: group, ...row }] of taken.entries()) {
        const period = row.period ?? row.latest ?? latest;
        if (period === undefined) continue;
        const all = taken.length === 1 ? [...everyone] : group;
        const isShared = taken.some(
          (other, at) => at !== index && (other.period ?? other.latest)?.to === period.to && shares(other, unit, group),
        );
        const units = isUnclear || isShared ? [] : unit === undefined ? all : [unit];
        sink.cumulative({ table, number, figures, units, period });
      }
    },
  };
}

/** True where another cumulative row is of the same unit: each of them sums only some of its rows. */
function shares(other: Taken, unit: Unit | undefined, group: readonly Unit[]): boolean {
  const others = other.unit === undefined ? other.above : [other.unit];
  return (unit === undefined ? group : [unit]).some((one) => others.includes(one));
}
