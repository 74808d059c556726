import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Report } from './sink.ts';

/** Says a thing that concerns the whole table once, however many rows show it. */
export function onceEach(report: Report): (code: string, at: Place, args: Args, key?: string) => void {
  const said = new Set<string>();
  return (code, at, args, key = JSON.stringify(args)) => {
    if (said.has(code + key)) return;
    said.add(code + key);
    report(code, at, args);
  };
}
