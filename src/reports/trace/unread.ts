import { formOf } from '../../forms/registry.ts';
import type { Finding } from '../../model/finding.ts';
import type { Period } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import { type HandInMaterial, isBlocking } from '../../status/hand-ins.ts';
import { papersOf } from '../../status/papers.ts';
import { placesOf, rowKey } from '../../status/row-claims.ts';
import { formOfError, type Whose, whoseError } from '../../status/whose-error.ts';
import type { Register } from '../../units/register.ts';

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

/** What a trace names besides the gaps: it may be what a unit seems not to have handed in. */
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

/** True of what may hold numbers of such measures for that period. */
export function mayHold({ form, periods }: Unread, measures: ReadonlySet<string>, { from, to }: Period): boolean {
  if (form !== undefined && !formOf(form).measures.some((id) => measures.has(id))) return false;
  return periods.length === 0 || periods.some((one) => one.from <= to && from <= one.to);
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
