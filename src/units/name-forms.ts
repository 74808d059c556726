import type { Unit } from '../model/unit.ts';
import { splitName } from './level-words.ts';

/**
 * The wordings of a unit's name that folding alone does not bring together. A district is also named by its bodies
 * alone (`UBND quận`, `Quận ủy`), which say nothing of a ward.
 */
export function nameForms(unit: Unit): readonly string[] {
  const { bare, levelWord } = splitName(unit.name);
  const named = levelWord === undefined ? [bare] : [unit.name, bare, `${levelWord.short} ${bare}`];
  if (unit.level === 'ward')
    return named.flatMap((name) => [name, ...(name.includes('Tư') ? [name.replace('Tư', '4')] : [])]);
  if (levelWord?.committee === undefined) return named;
  const { word, committee } = levelWord;
  const level = word.toLowerCase();
  const offices = ['UBND', 'MTTQ', 'HĐND'].map((office) => `${office} ${level}`);
  const bodies = [...offices, committee, `UBKT ${committee}`, `Văn phòng ${committee}`];
  return [...named, word, `Cấp ${level}`, ...bodies, ...bodies.map((body) => `${body} ${bare}`)];
}
