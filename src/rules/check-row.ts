import type { Finding } from '../model/finding.ts';
import { type FiledRow, placeOf } from '../model/table.ts';
import type { RowRule } from './row-rule.ts';
import { rowRules } from './row-rules.ts';

const rulesOfForm = new Map<string, readonly RowRule[]>();

/** The rules of a form, in the order of their codes. */
export function rowRulesOf(form: string): readonly RowRule[] {
  const known = rulesOfForm.get(form) ?? rowRules.filter((rule) => rule.form === form);
  rulesOfForm.set(form, known);
  return known;
}

/** What the rules of its form have against a row; `undecided` are those that a blank keeps from saying. */
export function checkRow(row: FiledRow): { findings: Finding[]; undecided: RowRule[] } {
  const findings: Finding[] = [];
  const undecided: RowRule[] = [];
  for (const rule of rowRulesOf(row.table.form)) {
    const values = rule.columns.map((column) => row.values[column]);
    if (values.includes(undefined)) continue;
    if (values.includes(null)) {
      if (!rule.holdsWhenBlank) undecided.push(rule);
      continue;
    }
    const args = rule.check(row.values);
    if (args === undefined) continue;
    const [first, ...others] = rule.columns.map((column) => placeOf(row, column));
    findings.push({ code: rule.code, severity: rule.severity, at: first ?? placeOf(row), related: others, args });
  }
  return { findings, undecided };
}
