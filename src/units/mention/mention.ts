import { existsOn, type Unit } from '../../model/unit.ts';
import type { Claim } from './claims-in.ts';

/** What a line says of units on a date. */
export interface Mention {
  /** The wards that it names, each once. */
  readonly wards: readonly Unit[];
  /** One is named with the word for its level: a street or a person may be called like a ward. */
  readonly saysLevel: boolean;
  readonly district?: Unit;
  /** A name that says that it is a unit, and is of none on that date; the one of another district first. */
  readonly unknown?: Claim;
}

const NOTHING: Mention = { wards: [], saysLevel: false };

export function mentionOf(claims: readonly Claim[], date: string): Mention {
  if (claims.length === 0) return NOTHING;
  const wards = new Set<Unit>();
  const unknown: Claim[] = [];
  let saysLevel = false;
  let district: Unit | undefined;
  for (const claim of claims) {
    const there = claim.units.filter((unit) => existsOn(unit, date));
    const [unit, ...others] = new Set(there);
    // A name that two units bear is nobody's.
    if (unit === undefined || others.length > 0) unknown.push(claim);
    else if (unit.level === 'ward') {
      wards.add(unit);
      saysLevel ||= claim.level !== undefined;
    } else district ??= unit;
  }
  // What a ward was before may stand beside its name.
  const unread = wards.size === 0 ? unknown : unknown.filter(({ units }) => units.length === 0);
  const worst = unread.find(isElsewhere) ?? unread.find(({ isDoubtful }) => !isDoubtful) ?? unread[0];
  return { wards: [...wards], saysLevel, ...(district && { district }), ...(worst && { unknown: worst }) };
}

/** True of another district than those that are known. */
export function isElsewhere({ level, units, isDoubtful }: Claim): boolean {
  return level === 'district' && units.length === 0 && !isDoubtful;
}

/** True of the name of a ward of any time, and of what says that it is one. */
export function saysWard({ level, units }: Claim): boolean {
  return units.length === 0 ? level === 'ward' : units.some((unit) => unit.level === 'ward');
}
