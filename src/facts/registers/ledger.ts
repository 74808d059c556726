import type { RegisterForm } from '../../forms/form.ts';
import { joined, midSentence, same, type Text } from '../../i18n/text.ts';
import type { Deadlines } from '../../law/deadlines.ts';
import { topicOf } from '../../measures/id-words.ts';
import { lastDay, lastMonth } from '../../model/as-of.ts';
import type { Coverage } from '../../model/coverage.ts';
import type { Fact, Gap } from '../../model/fact.ts';
import type { Item } from '../../model/item.ts';
import { type Calendar, monthOfDay, since } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { RegisterView } from '../../model/register-view.ts';
import type { RegisterRow, Table } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import type { RefusedRow, Report } from '../../recognise/sink.ts';
import { disagreement } from './disagreement.ts';
import { eventFacts } from './event-facts.ts';
import { judgeEntry } from './judge-entry.ts';
import { createLedgerRows, inPlaceOrder } from './ledger-rows.ts';
import { monthlyFacts } from './monthly-facts.ts';
import { numberInKey } from './number-in-key.ts';
import { registerView } from './register-view.ts';
import { tellTwins } from './tell-twins.ts';

/** The rows of all lists of one register, and what they come to once all are there. */
export interface Ledger {
  table(table: Table): void;
  add(row: RegisterRow): void;
  refused(row: RefusedRow): void;
  /** Nothing of the file counts, for the reason with that code. */
  drop(file: string, why: string): void;
  finish(): LedgerSum;
}

export interface LedgerSum {
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  readonly items: readonly Item[];
  readonly coverage: readonly Coverage[];
  /** What the register says of a monthly form. */
  readonly given: readonly Fact[];
  readonly view?: RegisterView;
}

/** Before any day that a register may hold. */
const EVER = since(1990 * 12);

export function createLedger(form: RegisterForm, calendar: Calendar, deadlines: Deadlines, report: Report): Ledger {
  const rows = createLedgerRows(form, deadlines);
  const tables = new Map<Table, Set<Unit>>();
  const keepers = new Map<Table, Unit>();
  const dropped = new Set<string>();
  const gaps: Gap[] = [];
  const lacking = new Set<Unit>();
  const { title } = form;

  function table(one: Table): void {
    tables.set(one, new Set());
    if (one.kept?.by) keepers.set(one, one.kept.by);
  }

  function add(row: RegisterRow): void {
    rows.add(row);
    tables.get(row.table)?.add(row.unit);
    if (row.keeper) keepers.set(row.table, row.keeper);
  }

  function lack(unit: Unit, period: Gap['period'], why: string, at: Place): void {
    gaps.push(...form.measures.map((measure) => ({ measure, unit, period, why, at })));
  }

  function drop(file: string, why: string): void {
    dropped.add(file);
    for (const [one, units] of tables) {
      const keeper = keepers.get(one);
      if (one.file !== file) continue;
      for (const unit of new Set([...units, ...(keeper ? [keeper] : [])])) lack(unit, EVER, why, { file });
    }
  }

  /** What a row is about: its first column, of forms that keep no words the number that tells it from others. */
  function whatOf(row: number): string | Text {
    const [first] = form.columns;
    const words = String(rows.values(row)[first?.id ?? ''] ?? '');
    if (words !== '' || first === undefined) return words;
    return joined([midSentence(first.label), same(numberInKey(rows.key(row)))], ' ');
  }

  /** Holds back what nobody can tell, and says so. */
  function judge(entry: readonly number[]): readonly number[] {
    const { counting, told } = judgeEntry(entry, form, rows);
    if (told === undefined) return counting;
    const [first = 0, ...others] = inPlaceOrder(entry, rows);
    const name = form.columns[0]?.id ?? '';
    const column = told === 'X602' ? name : disagreement(entry, form, rows);
    const label = form.columns.find(({ id }) => id === column)?.label.vi ?? '';
    const args = {
      unit: rows.sort(first).unit.name,
      form: title,
      what: whatOf(first),
      column: label,
    };
    const at = rows.place(first, column);
    report(
      told,
      at,
      args,
      others.map((row) => rows.place(row, column)),
    );
    const begun = entry.flatMap((row) => rows.day(row, 0) ?? []).sort()[0];
    const period = begun === undefined ? EVER : since(monthOfDay(begun, calendar).to);
    if (counting.length === 0) lack(rows.sort(first).unit, period, told, at);
    return counting;
  }

  function tellLateDays(counting: readonly number[]): void {
    for (const row of counting) {
      const { kept } = rows.table(row);
      if (kept?.asOf === undefined) continue;
      const end = lastDay(kept.asOf);
      form.events.forEach((_, event) => {
        const day = rows.day(row, event);
        if (day !== undefined && day > end) report('X604', rows.cell(row, event), { form: title, day, end });
      });
    }
  }

  function coverage(): Coverage[] {
    const topic = topicOf(form.measures[0] ?? '');
    return [...tables].flatMap(([one, units]) => {
      if (dropped.has(one.file)) return [];
      const keeper = keepers.get(one);
      const ofAll = keeper?.level === 'district' && one.columns.has('unit');
      const to = one.kept?.asOf ? lastMonth(one.kept.asOf, calendar) : Number.POSITIVE_INFINITY;
      const kept: (Unit | 'all')[] = ofAll ? ['all'] : [...new Set([...units, ...(keeper ? [keeper] : [])])];
      return kept.map((unit) => ({ topic, unit, to }));
    });
  }

  function finish(): LedgerSum {
    const entries = rows.entries((one) => !dropped.has(one.file));
    const counting: number[] = [];
    for (const entry of entries) counting.push(...judge(entry));
    tellLateDays(counting);
    if (form.itemised) tellTwins(counting, form, rows, report);
    const counted = eventFacts(counting, form, rows, calendar);
    const items = form.itemised
      ? counting.map((row) => {
          const { unit } = rows.sort(row);
          return { form: form.id, unit, values: rows.values(row), at: rows.cell(row, 0) };
        })
      : [];
    const covered = coverage();
    const given = form.gives
      ? monthlyFacts({ form, facts: counted.facts, coverage: covered, counting, rows, calendar })
      : [];
    return {
      facts: counted.facts,
      gaps: [...gaps, ...counted.gaps],
      items,
      coverage: covered,
      given,
      ...(form.span ? { view: registerView(form, counting, rows) } : {}),
    };
  }

  return {
    table,
    add,
    drop,
    finish,
    refused: ({ unit, why, at }) => {
      if (unit && !lacking.has(unit)) lack(unit, EVER, why, at);
      if (unit) lacking.add(unit);
    },
  };
}
