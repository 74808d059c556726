import type { Unit } from '../../model/unit.ts';
import type { Register } from '../../units/register.ts';
import type { UnitSource } from './source.ts';

/**
 * The unit that a cell or a label states. Behind a label more may stand (`Phường Cát Linh - Tháng 3/2021`): there it is the one
 * unit named, as a ward or in the first words; a school may be called like a ward.
 */
export function statedUnit({ where, text }: UnitSource, date: string, register: Register): Unit | undefined {
  const match = register.match(text, date);
  if (match.state === 'found') return match.unit;
  if (where === 'column') return undefined;
  const { wards, saysLevel, district, unknown } = register.mentioned(text, date);
  if ((unknown && !unknown.isDoubtful) || wards.length > 1) return undefined;
  const [ward] = wards;
  if (ward === undefined) return district;
  return saysLevel || beginsWith(text, ward, date, register) ? ward : undefined;
}

function beginsWith(text: string, unit: Unit, date: string, register: Register): boolean {
  const ends = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => index + word.length);
  return ends.some((end) => {
    const match = register.match(text.slice(0, end), date);
    return match.state === 'found' && match.unit === unit;
  });
}
