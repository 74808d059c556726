import type { Unit } from '../model/unit.ts';

/**
 * The wordings of a unit's name that folding alone does not bring together. A district is also named by its bodies
 * alone (`UBND quận`, `Quận ủy`), which say nothing of a ward.
 */
export function nameForms(unit: Unit): readonly string[] {
  if (unit.level === 'ward') return unit.name.includes('Tư') ? [unit.name, unit.name.replace('Tư', '4')] : [unit.name];
  const bare = unit.name.replace(/^Quận /, '');
  const bodies = ['UBND quận', 'Quận ủy', 'MTTQ quận', 'HĐND quận', 'UBKT Quận ủy', 'Văn phòng Quận ủy'];
  return [unit.name, bare, 'Quận', 'Cấp quận', ...bodies, ...bodies.map((body) => `${body} ${bare}`)];
}
