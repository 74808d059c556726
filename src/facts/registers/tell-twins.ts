import type { RegisterForm } from '../../forms/form.ts';
import type { Report } from '../../recognise/sink.ts';
import { inPlaceOrder, type LedgerRows } from './ledger-rows.ts';

/** Tells of rows of several units that are the same to the last word: most likely one thing that two offices list. */
export function tellTwins(counting: readonly number[], form: RegisterForm, ledger: LedgerRows, report: Report): void {
  const twins = new Map<string, number[]>();
  for (const row of counting) {
    const days = form.events.map((_, event) => ledger.day(row, event) ?? '');
    const key = JSON.stringify([ledger.key(row), ledger.sort(row).dims, days]);
    twins.set(key, [...(twins.get(key) ?? []), row]);
  }
  for (const rows of twins.values()) {
    if (rows.length < 2) continue;
    const [first = 0, ...others] = inPlaceOrder(rows, ledger);
    const units = [first, ...others].map((row) => ledger.sort(row).unit.name);
    const what = String(ledger.values(first)[form.columns[0]?.id ?? ''] ?? '');
    report(
      'X605',
      ledger.place(first, form.columns[0]?.id ?? ''),
      { form: form.title, what, units },
      others.map((row) => ledger.place(row, form.columns[0]?.id ?? '')),
    );
  }
}
