import type { Lang } from '../../i18n/text.ts';
import type { Severity } from '../../model/finding.ts';

/** A finding in words, as the sheet of results lists it. */
export interface ResultLine {
  readonly severity: Severity;
  /** `lỗi`. */
  readonly severityWord: string;
  readonly code: string;
  /** Absent where the finding is about the whole file. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** `C9`, `dòng 9`; empty for a whole sheet. */
  readonly address: string;
  readonly message: string;
  readonly help: string;
}

/** What the sheet of results says of one workbook. */
export interface ResultPage {
  readonly lang: Lang;
  readonly verdict: string;
  readonly lines: readonly ResultLine[];
}
