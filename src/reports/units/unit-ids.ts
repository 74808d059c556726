import type { Scope } from '../../model/figure.ts';
import type { Unit } from '../../model/unit.ts';

/** What scripts know units by. */
export interface UnitIds {
  /** `district` for what the district level itself reports, `all` for the total over units, else the unit's code. */
  id(scope: Scope): string;
  /** First and last day of a unit whose id alone does not say which one it is. */
  validity(scope: Scope): Readonly<Record<string, string | null>>;
  /** True where some id does not. */
  readonly ambiguous: boolean;
}

/** What scripts know a unit by where no other can be meant. */
export function scopeId(scope: Scope): string {
  if (scope === 'all') return 'all';
  return scope.level === 'district' ? 'district' : scope.code;
}

/** Ids among units that are shown together. Where there are several districts, each goes by its code. */
export function unitIds(units: readonly Unit[]): UnitIds {
  const districts = new Set(units.filter(({ level }) => level === 'district').map(({ code }) => code));
  const id = (scope: Scope): string => (scope === 'all' || districts.size < 2 ? scopeId(scope) : scope.code);
  const ids = units.map(id);
  const shared = new Set(ids.filter((one, index) => ids.indexOf(one) !== index));
  return {
    id,
    validity: (scope) =>
      scope !== 'all' && shared.has(id(scope)) ? { unitFrom: scope.from ?? null, unitUntil: scope.until ?? null } : {},
    ambiguous: shared.size > 0,
  };
}
