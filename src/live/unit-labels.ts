import type { Lang } from '../i18n/text.ts';
import { type Unit, unitKey } from '../model/unit.ts';
import { unitLabels } from '../units/unit-labels.ts';
import type { FactTable } from './fact-table.ts';

/** What units are called on the sheet of facts: each by a name that no other has. */
export interface UnitLabels {
  label(unit: Unit): string;
  /** The units that a table has facts of. */
  in(table: FactTable): readonly Unit[];
}

export function createUnitLabels(units: readonly Unit[], lang: Lang): UnitLabels {
  const known = new Map(units.map((unit) => [unitKey(unit), unit]));
  const words = unitLabels([...known.values()]);
  const times = new Map<string, number>();
  for (const unit of known.values()) times.set(words(unit)[lang], (times.get(words(unit)[lang]) ?? 0) + 1);
  const inTable = new Map<FactTable, readonly Unit[]>();
  return {
    label(unit) {
      const label = words(unit)[lang];
      return (times.get(label) ?? 0) < 2 ? label : `${label} – ${unit.code}`;
    },
    in(table) {
      const own = inTable.get(table) ?? [...new Set(table.facts.map(({ unit }) => unit))];
      inTable.set(table, own);
      return own;
    },
  };
}
