import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';

/** The findings without those of cells and rows that a later version replaces. */
export function withoutOutdated(findings: Finding[], outdated: readonly Place[]): Finding[] {
  if (outdated.length === 0) return findings;
  const rows = new Set(outdated.map(rowOf));
  return findings.filter(({ code, at }) => !/^[CR]/.test(code) || !rows.has(rowOf(at)));
}

function rowOf({ file, sheet, row }: Place): string {
  return JSON.stringify([file, sheet, row]);
}
