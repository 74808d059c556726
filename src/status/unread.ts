import { formOf } from '../forms/registry.ts';
import type { Measure } from '../measures/measure.ts';
import { measureOf } from '../measures/registry.ts';
import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Place } from '../model/place.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import type { Register } from '../units/register.ts';
import { papersOf } from './papers.ts';
import { placesOf, rowKey } from './row-claims.ts';
import { type HandInMaterial, isBlocking } from './sort-hand-ins.ts';
import { formOfError, type Whose, whoseError } from './whose-error.ts';

/** Something that was handed in and counts nowhere, and is no row of a known unit and period. */
export interface Unread {
  readonly code: string;
  readonly at: Place;
  /** Whose it seems to be; absent where nobody can tell. */
  readonly whose?: Whose;
  /** Id of its form; absent where it may be any. */
  readonly form?: string;
  /** What the rest of its file is about. */
  readonly periods: readonly Period[];
}

/** What is there besides the gaps: it may be what a unit seems not to have handed in. */
export function unreadIn(material: HandInMaterial, register: Register): Unread[] {
  const blocking = material.findings.filter(isBlocking);
  if (blocking.length === 0) return [];
  const placed = placedRows(blocking, material);
  const papers = papersOf(material);
  const tables = new Map(material.files.map(({ file, forms }) => [file, forms]));
  return blocking.flatMap((finding): Unread[] => {
    if (placesOf(finding).some((at) => placed.has(rowKey(at)))) return [];
    const { code, at } = finding;
    const [own, paper] = [tables.get(at.file) ?? [], papers.get(at.file)];
    const whose = whoseError(finding, own, paper, register);
    const form = formOfError(finding, own);
    return [
      {
        code,
        at,
        ...(whose === undefined ? {} : { whose }),
        ...(form === undefined ? {} : { form }),
        periods: whose === undefined ? (paper?.periods ?? []) : [whose.period],
      },
    ];
  });
}

/** True of what may hold numbers of that measure for that period. */
export function mayHold({ form, periods }: Unread, measure: string, { from, to }: Period): boolean {
  const sources = sourcesOf(measureOf(measure));
  if (form !== undefined && !formOf(form).measures.some((id) => sources.includes(id))) return false;
  return periods.length === 0 || periods.some((one) => one.from <= to && from <= one.to);
}

/** Of what nobody could read, that which seems to be the unit's numbers of that measure and period. */
export function unreadOf(unit: Unit, measure: string, period: Period, all: readonly Unread[]): Unread[] {
  return all.filter((one) => one.whose && unitKey(one.whose.unit) === unitKey(unit) && mayHold(one, measure, period));
}

/** What is reported for it: of a stock what came in and what went out. */
function sourcesOf({ id, stockOf }: Measure): readonly string[] {
  return stockOf ? [id, stockOf.added, stockOf.removed] : [id];
}

/** The rows with findings whose unit and period are known all the same. */
function placedRows(findings: readonly Finding[], { facts, gaps }: HandInMaterial): ReadonlySet<string> {
  const asked = new Set(findings.flatMap(placesOf).map(rowKey));
  const placed = new Set<string>();
  const note = (at: Place): void => {
    if (asked.has(rowKey(at))) placed.add(rowKey(at));
  };
  if (asked.size === 0) return placed;
  for (const { from } of facts) for (const at of from) note(at);
  for (const { at } of gaps) note(at);
  return placed;
}
