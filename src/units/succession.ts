import { type Unit, unitKey } from '../model/unit.ts';

/** Where a unit is on a later date: itself while it exists, else what it became. */
export interface Whereabouts {
  /** Units of the register, in order. One, and none outside: it went wholly into it. */
  readonly units: readonly Unit[];
  /** Names of units outside the register that took over parts. */
  readonly outside: readonly string[];
}

/** The succession of the units of a register. */
export interface Succession {
  /** Where a unit is on an ISO date, through all that it became until then. A unit that begins later is itself. */
  on(unit: Unit, date: string): Whereabouts;
  /** The units that became this one, wholly or in part. */
  predecessors(unit: Unit): readonly Unit[];
}

export function createSuccession(units: readonly Unit[]): Succession {
  const byKey = new Map(units.map((unit) => [unitKey(unit), unit]));

  function on(unit: Unit, date: string): Whereabouts {
    const found = new Set<Unit>();
    const outside = new Set<string>();
    const follow = (one: Unit): void => {
      if (one.until === undefined || date <= one.until) {
        found.add(one);
        return;
      }
      for (const successor of one.successors ?? []) {
        if (successor.outside !== undefined) outside.add(successor.outside);
        const next = byKey.get(unitKey(successor));
        if (next !== undefined) follow(next);
      }
    };
    follow(unit);
    return { units: units.filter((one) => found.has(one)), outside: [...outside] };
  }

  function predecessors(unit: Unit): readonly Unit[] {
    const key = unitKey(unit);
    return units.filter(({ successors = [] }) => successors.some((one) => unitKey(one) === key));
  }

  return { on, predecessors };
}

/** The unit that something went wholly into; `undefined` where it was split or went nowhere. */
export function wholeSuccessor({ units, outside }: Whereabouts): Unit | undefined {
  const [only, ...others] = units;
  return others.length === 0 && outside.length === 0 ? only : undefined;
}
