import { isBlank } from '../../model/cell.ts';
import { cellAt, type Row } from '../../model/sheet.ts';
import { fold } from '../../text/fold.ts';
import type { TableEvidence } from '../cells/column-evidence.ts';
import { typeChoice } from '../cells/type-choice.ts';
import { figuresIn } from '../cells/type-row.ts';
import { type Layout, labelAt } from '../layout.ts';
import type { Report } from '../sink.ts';
import { type RowKind, rowKind } from './row-kind.ts';
import { saysWhole, totalWords } from './total-words.ts';
import type { Choices, Totals, WrongTotal } from './totals.ts';

/** The total rows of a table, told from its data and held against it. */
export interface TotalRows {
  /** What the row is: the rows below a total by kinds are totals too. To be asked once for each row, in order. `row` has its labels. */
  kindOf(given: Row, row: Row): RowKind;
  /** Holds a total row against the rows that were read. */
  check(row: Row): void;
  /** At the end of the table. */
  end(): void;
}

interface TotalContext {
  readonly layout: Layout;
  readonly evidence: TableEvidence;
  readonly totals: Totals;
  readonly report: Report;
}

/** The last total row, which may go on below. */
interface Begun {
  readonly row: number;
  /** The last of its rows. */
  readonly last: number;
  /** Where it says that it is a total. */
  readonly at: number;
  readonly label: string;
  readonly kind: 'total' | 'carried';
  readonly choices: ReadonlySet<string>;
}

export function createTotalRows({ layout, evidence, totals, report }: TotalContext): TotalRows {
  const choiceFields = layout.fields.filter(({ column }) => column.kind === 'choice');
  const unitAt = layout.columns.get('unit');
  const labels = new Map<number, string>();
  let begun: Begun | undefined;

  /** The choices that a total row names. */
  function choicesIn(row: Row): Choices {
    const found: Record<string, string> = {};
    for (const { column, at } of choiceFields) {
      const typed = column.kind === 'choice' ? typeChoice(labelAt(row, at), column, {}) : undefined;
      if (typed && 'value' in typed && typeof typed.value === 'string') found[column.id] = typed.value;
    }
    return found;
  }

  /** True where a total goes on: in a merged cell, or by kinds below a total of one kind, with nobody's name. */
  function goesOn(given: Row, row: Row, total: Begun): boolean {
    if (row.number !== total.last + 1) return false;
    const cell = cellAt(given, total.at);
    if (cell.state === 'covered') return cell.origin?.row === total.row && cell.origin.column === total.at;
    const choices = JSON.stringify(choicesIn(row));
    const isOpen = unitAt !== undefined && isBlank(cell) && isBlank(cellAt(given, unitAt));
    return isOpen && !total.choices.has('{}') && choices !== '{}' && !total.choices.has(choices);
  }

  function begin(row: Row, kind: 'total' | 'carried'): Begun | undefined {
    const index = row.cells.findIndex(({ kind: is, text }) => is === 'text' && totalWords(text) !== undefined);
    const text = row.cells[index]?.text ?? '';
    const isName = layout.fields.some(({ column, at }) => column.kind === 'text' && at === index + 1);
    // `Tổng số đơn` may be a target or a task.
    if (isName && totalWords(text) === 'counted') return undefined;
    const choices = new Set([JSON.stringify(choicesIn(row))]);
    return { row: row.number, last: row.number, at: index + 1, label: text, kind, choices };
  }

  function tell(wrong: readonly WrongTotal[]): void {
    for (const { column, row, args } of wrong)
      report('R001', layout.place(row, column), { column: layout.label(column), ...args });
  }

  return {
    kindOf(given, row) {
      const kind = rowKind(given);
      if (kind === 'total' || kind === 'carried') begun = begin(row, kind);
      else if (begun && kind === 'data' && goesOn(given, row, begun))
        begun = { ...begun, last: row.number, choices: new Set([...begun.choices, JSON.stringify(choicesIn(row))]) };
      else {
        begun = undefined;
        return kind;
      }
      if (begun) labels.set(row.number, begun.label);
      return begun?.kind ?? 'data';
    },
    check(row) {
      const text = labels.get(row.number) ?? '';
      labels.delete(row.number);
      tell(
        totals.total({
          row: row.number,
          stated: figuresIn(row, layout, evidence),
          choices: choicesIn(row),
          label: fold(text),
          saysWhole: saysWhole(text),
          isCarried: totalWords(text) === 'carried',
        }),
      );
    },
    end: () => tell(totals.end()),
  };
}
