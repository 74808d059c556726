import type { Unit } from '../model/unit.ts';
import type { Register } from './register.ts';

/** The units of any time that a name or code stands for; `district` is that of the district. */
export function unitsNamed(name: string, register: Register): Unit[] {
  return register.units.filter((unit) => isNamed(unit, name, register));
}

/** Looked up at a time of its own, as names and codes are used again. */
function isNamed(unit: Unit, name: string, register: Register): boolean {
  if (name === 'district') return unit.level === 'district';
  const match = register.match(name, unit.from ?? unit.until ?? '');
  return match.state === 'found' && match.unit === unit;
}
