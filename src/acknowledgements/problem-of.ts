import { formatDate } from '../i18n/format.ts';
import type { Acknowledgement, AcknowledgementColumns } from '../model/acknowledgement.ts';
import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { rules } from '../rules/registry.ts';
import type { Severities } from '../rules/severities.ts';
import { nearest } from '../text/nearest.ts';
import type { Judged } from './judge-acknowledgements.ts';
import { targetIn } from './target.ts';

/** What is wrong with a line, as the code and the values of a finding. */
export interface Problem {
  readonly code: string;
  /** The cell that is to be corrected. */
  readonly at: Place;
  readonly args: Args;
}

export function problemOf(
  { line, code = line.code, closed = '' }: Judged,
  severities: Severities,
): Problem | undefined {
  const problem = (rule: string, column: keyof AcknowledgementColumns, args: Args): Problem => ({
    code: rule,
    at: cellOf(line, column),
    args: { code, ...args },
  });
  const where = [line.sheet, line.cell].filter((part) => part !== '').join(' › ') || line.at.file;
  switch (line.state) {
    case 'accepted':
    case 'off':
      return undefined;
    case 'not-found':
      return problem('A001', 'code', { where });
    case 'expired':
      return problem('A002', 'until', { until: formatDate(line.lastDay ?? ''), closed: formatDate(closed) });
    case 'not-a-warning':
      return problem('A003', 'code', { severity: severities.of(code) });
    case 'unknown-code':
      return problem('A004', 'code', { nearest: nearestCode(code) });
    case 'no-reason':
      return problem('A005', 'reason', {});
    case 'unclear': {
      const what = unclearPart(line);
      return problem('A006', what, { what, written: line[what] });
    }
    case 'not-here':
      return problem('A007', 'code', { where });
  }
}

function unclearPart({ code, cell, until, lastDay }: Acknowledgement): 'code' | 'cell' | 'until' | 'sheet' {
  if (code === '') return 'code';
  if (targetIn(cell) === undefined) return 'cell';
  return until !== '' && lastDay === undefined ? 'until' : 'sheet';
}

function nearestCode(code: string): string {
  return (
    nearest(
      code.toUpperCase(),
      rules.map((rule) => rule.code),
    ) ?? ''
  );
}

function cellOf({ at, columns }: Acknowledgement, column: keyof AcknowledgementColumns): Place {
  return { ...at, column: columns[column] ?? columns.code };
}
