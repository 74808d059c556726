import type { Text } from '../i18n/text.ts';
import type { PlainArgs, Severity } from './finding.ts';
import type { Place } from './place.ts';

/** What a validation found, for programs that gather findings of many tools. */
export interface FindingLog {
  /** Of the program. */
  readonly version: string;
  /** Every rule that was looked at, whatever became of it. */
  readonly rules: readonly LoggedRule[];
  readonly findings: readonly LoggedFinding[];
}

export interface LoggedRule {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly why: Text;
  readonly help: Text;
  readonly status: 'passed' | 'failed' | 'skipped' | 'undecided';
  /** Why it was skipped or could not be decided. */
  readonly reason?: Text;
}

export interface LoggedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly related: readonly Place[];
  readonly args: PlainArgs;
  readonly message: Text;
  /** Why the unit accepts it. */
  readonly accepted?: string;
}
