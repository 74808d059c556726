import type { Args } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Report } from './sink.ts';

interface More {
  /** What tells it from other things that are said; without it the args do. */
  readonly key?: string;
  readonly related?: readonly Place[];
}

/** Says a thing that concerns the whole table once, however many rows show it. */
export function onceEach(report: Report): (code: string, at: Place, args: Args, more?: More) => void {
  const said = new Set<string>();
  return (code, at, args, { key = JSON.stringify(args), related = [] } = {}) => {
    if (said.has(code + key)) return;
    said.add(code + key);
    report(code, at, args, related);
  };
}
