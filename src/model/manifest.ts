/** A file as its bytes were: named below the folder that was given, never by a whole path. */
export interface FileMark {
  readonly file: string;
  /** Bytes; `null` where the computer did not open the file, so that nothing of it counts. */
  readonly size: number | null;
  /** Lower case hexadecimal digits; `null` likewise. */
  readonly sha256: string | null;
}

/** What a written report was made from: the same of it gives the same figures and the same text. */
export interface Manifest {
  readonly tool: 'dongda-report';
  readonly version: string;
  readonly command: 'summary' | 'report' | 'status';
  /** Id of the report. */
  readonly report?: string;
  readonly lang: 'vi' | 'en';
  readonly period: string;
  readonly calendar: 'calendar' | 'statistical';
  /** ISO date that counted as today. */
  readonly asOf: string;
  /** The options that decide on the figures, as they were typed. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** The files that the configuration is made of. */
  readonly configuration: readonly FileMark[];
  readonly inputs: readonly FileMark[];
  readonly rules: readonly RuleMark[];
}

/** What became of a rule in the run. */
export interface RuleMark {
  readonly code: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'undecided' | 'off';
  readonly findings: number;
}
