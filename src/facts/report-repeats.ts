import { formOf } from '../forms/registry.ts';
import { comparePlaces } from '../model/place.ts';
import type { Report } from '../recognise/sink.ts';
import type { Repetition } from './hold-back.ts';
import type { SetAside } from './latest-versions.ts';

/** Reports rows that say the same thing, at the first of them. */
export function reportTwice({ entries, places }: Repetition, report: Report): void {
  const [first] = entries;
  const [at, ...related] = [...places].sort(comparePlaces);
  if (first === undefined || at === undefined) return;
  const { unit, period, form, what } = first;
  const args = { unit: unit.name, period: period.id, form: formOf(form).title, what, times: places.length };
  report('X001', at, args, related);
}

/** Reports rows that a later version replaces, at the first of them. */
export function reportSetAside({ rows, later }: SetAside, report: Report): void {
  const [first] = [...rows].sort((a, b) => comparePlaces(a.at, b.at));
  if (first === undefined) return;
  const { unit, period, form, at } = first;
  const args = {
    unit: unit.name,
    period: period.id,
    form: formOf(form).title,
    rows: rows.length,
    later: later.file,
  };
  report('X006', at, args, [later]);
}
