import type { Text } from '../i18n/text.ts';
import type { Finding } from '../model/finding.ts';
import { formRules } from './form-rules.ts';
import { intakeRules } from './intake-rules.ts';
import { rules } from './registry.ts';
import { rowRules } from './row-rules.ts';
import type { RuleChange, Severities } from './severities.ts';

/** What became of a rule in a run, so that "no findings" means something; `off`: a configuration switched it off. */
export interface RuleOutcome {
  readonly code: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'undecided' | 'off';
  readonly findings: number;
  /** What a configuration made of it, and why. */
  readonly change?: RuleChange;
  /** Why it was skipped or could not be decided everywhere. */
  readonly why?: Text;
}

const NO_FORM: Text = { vi: 'không có biểu cần kiểm tra', en: 'the form it is about was not there' };

const NO_EXPLANATION: Text = { vi: 'không có trang tính Giải trình', en: 'there is no sheet of explanations' };

/** What kept rules from deciding everywhere. */
export interface Hindrances {
  /** The rows, by rule, that a blank kept it from deciding. */
  readonly blanks: ReadonlyMap<string, number>;
  /** Why else a rule could not be decided. */
  readonly undecided: ReadonlyMap<string, Text>;
  /** Some workbook explains warnings. */
  readonly explains: boolean;
}

export function ruleOutcomes(
  findings: readonly Finding[],
  forms: ReadonlySet<string>,
  { blanks, undecided, explains }: Hindrances,
  severities: Severities,
): RuleOutcome[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const formOf = new Map([...rowRules, ...formRules, ...intakeRules].map((rule) => [rule.code, rule.form]));
  function became(code: string): RuleOutcome {
    const found = counts.get(code) ?? 0;
    const form = formOf.get(code);
    const rows = blanks.get(code) ?? 0;
    if (severities.of(code) === 'off') return { code, status: 'off', findings: 0 };
    if (found > 0) return { code, status: 'failed', findings: found };
    if (form !== undefined && !isThere(form, forms)) return { code, status: 'skipped', findings: 0, why: NO_FORM };
    if (!explains && code.startsWith('A')) return { code, status: 'skipped', findings: 0, why: NO_EXPLANATION };
    const why = rows === 0 ? undecided.get(code) : blankRows(rows);
    return why === undefined
      ? { code, status: 'passed', findings: 0 }
      : { code, status: 'undecided', findings: 0, why };
  }

  return rules.map(({ code }) => {
    const change = severities.change(code);
    return change === undefined ? became(code) : { ...became(code), change };
  });
}

function blankRows(rows: number): Text {
  return { vi: `${rows} dòng có ô để trống`, en: `${rows} rows have blank cells` };
}

/** The form, or one of the family whose ids begin with that word. */
function isThere(form: string, forms: ReadonlySet<string>): boolean {
  return forms.has(form) || [...forms].some((id) => id.startsWith(`${form}.`));
}
