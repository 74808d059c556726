import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import { type FiledRow, placeOf } from '../model/table.ts';
import type { RowRule } from './row-rule.ts';
import { rowRules } from './row-rules.ts';
import type { Severities } from './severities.ts';

/** What rules have against a row; `undecided` are the codes of those that a blank keeps from saying. */
export interface CheckedRow {
  readonly findings: readonly Finding[];
  readonly undecided: ReadonlySet<string>;
}

/** Checks rows by the rules of their form that are not switched off, in the order of their codes; `own` are those it brings along. */
export function createRowCheck(
  severities: Severities,
): (row: FiledRow & { readonly period?: Period }, own?: readonly RowRule[]) => CheckedRow {
  const rulesOfForm = new Map<string, readonly RowRule[]>();

  function rulesOf(form: string): readonly RowRule[] {
    const known =
      rulesOfForm.get(form) ?? rowRules.filter((rule) => rule.form === form && severities.of(rule.code) !== 'off');
    rulesOfForm.set(form, known);
    return known;
  }

  return (row, own = []) => {
    const findings: Finding[] = [];
    const undecided = new Set<string>();
    const known = rulesOf(row.table.form);
    const brought = own.filter(({ code }) => severities.of(code) !== 'off');
    for (const rule of brought.length === 0 ? known : [...known, ...brought]) {
      const values = rule.columns.map((column) => row.values[column]);
      if (values.includes(undefined)) continue;
      if (values.includes(null)) {
        if (!rule.holdsWhenBlank) undecided.add(rule.code);
        continue;
      }
      const args = rule.check(row.values, row);
      const severity = severities.of(rule.code);
      if (args === undefined || severity === 'off') continue;
      const [first, ...others] = rule.columns.map((column) => placeOf(row, column));
      findings.push({ code: rule.code, severity, at: first ?? placeOf(row), related: others, args });
    }
    return { findings, undecided };
  };
}
