import type { Unit } from '../model/unit.ts';
import { ANY_DISTRICT, splitName } from './level-words.ts';

/**
 * The wordings of a unit's name that folding alone does not bring together. A district is also named by its bodies
 * alone (`UBND quận`, `Quận ủy`), which say nothing of a ward. A number alone names nobody: `Phường 1` is not 1.
 */
export function nameForms(unit: Unit): readonly string[] {
  const { bare, levelWord } = splitName(unit.name);
  const isNumber = /^\d+$/.test(bare);
  const shortened = levelWord === undefined ? [] : [unit.name, `${levelWord.short} ${bare}`];
  const named = isNumber ? withNumber(shortened, bare) : [...shortened, bare];
  if (unit.level === 'ward')
    return named.flatMap((name) => [name, ...(name.includes('Tư') ? [name.replace('Tư', '4')] : [])]);
  if (levelWord?.committee === undefined) return [...named, ANY_DISTRICT];
  const { word, committee } = levelWord;
  const level = word.toLowerCase();
  const offices = ['UBND', 'MTTQ', 'HĐND'].map((office) => `${office} ${level}`);
  const bodies = [...offices, committee, `UBKT ${committee}`, `Văn phòng ${committee}`];
  return [...named, ANY_DISTRICT, word, `Cấp ${level}`, ...bodies, ...bodies.map((body) => `${body} ${bare}`)];
}

/** `Phường 1`, `P. 1`, `P1`, each also with `01`. */
function withNumber(names: readonly string[], number: string): string[] {
  const spellings = names.flatMap((name) => [name, name.replace(/\.? (?=\d+$)/, '')]);
  return spellings.flatMap((name) => [name, name.replace(/\d+$/, number.padStart(2, '0'))]);
}
