import type { RegisterForm } from '../../forms/form.ts';
import { foldWords } from '../../text/fold.ts';
import type { LedgerRows } from './ledger-rows.ts';

/** Id of the first column in which rows of one thing are not the same; that of its name where only the name is. */
export function disagreement(rows: readonly number[], form: RegisterForm, ledger: LedgerRows): string {
  const differs = (words: (row: number) => string): boolean => new Set(rows.map(words)).size > 1;
  const event = form.events.findIndex((_, at) => differs((row) => ledger.day(row, at) ?? ''));
  const day = form.events[event]?.column;
  if (day !== undefined) return day;
  const names = new Set(rows.flatMap((row) => Object.keys(ledger.sort(row).dims)));
  const dim = [...names].find((name) => differs((row) => foldWords(ledger.sort(row).dims[name] ?? '')));
  return dim ?? form.columns[0]?.id ?? '';
}
