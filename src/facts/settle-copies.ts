import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Report } from '../recognise/sink.ts';
import type { Collector } from './collector.ts';

/**
 * Decides on groups of files that are the same byte for byte. Where their names and folders leave them with the same units
 * and periods, the one of the shortest name counts; where they do not, one is filed in the wrong place, nobody knows which,
 * and all are held back. A list that is handed in again unchanged is no copy. Gives the findings without those that a copy
 * only repeats, and the files that are such copies.
 */
export function settleCopies(
  groups: readonly (readonly string[])[],
  collector: Collector,
  findings: Finding[],
  report: Report,
): { findings: Finding[]; copies: ReadonlySet<string> } {
  const copyOf = new Map<string, string>();
  for (const group of groups) {
    const filed = group.filter((file) => collector.handedInBy(file).words !== '');
    const [first, ...copies] = [...filed].sort(compareNames);
    if (first === undefined || copies.length === 0) continue;
    const related = copies.map((file): Place => ({ file }));
    const { words, hasFigures } = collector.handedInBy(first);
    if (copies.some((file) => collector.handedInBy(file).words !== words)) {
      report('X005', { file: first }, { copies: [...copies] }, related);
      for (const file of filed) collector.holdFile(file, 'X005');
    } else if (hasFigures) {
      report('X004', { file: first }, { copies: [...copies] }, related);
      for (const file of copies) {
        collector.dropFile(file);
        copyOf.set(file, first);
      }
    }
  }
  const copies = new Set(copyOf.keys());
  if (copies.size === 0) return { findings, copies };
  const said = new Set(findings.map((finding) => sayingOf(finding, finding.at.file)));
  const left = findings.filter((finding) => {
    const first = copyOf.get(finding.at.file);
    return first === undefined || !said.has(sayingOf(finding, first));
  });
  return { findings: left, copies };
}

/** A copy mostly has the longer name: `bieu.xlsx`, `bieu - Copy.xlsx`. */
function compareNames(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}

/** What a finding says, as if of that file. */
function sayingOf({ code, at, args }: Finding, file: string): string {
  return JSON.stringify([code, file, at.sheet, at.row, at.column, args]);
}
