import type { Args, Finding } from '../model/finding.ts';
import { MASKED, personalDataInText } from '../text/personal-data.ts';

/**
 * The finding as it may be shown: what it quotes of a cell with personal data is masked as a whole, as a name mostly stands
 * beside the number. Names of files stay, like the places that they are.
 */
export function quotable(finding: Finding): Finding {
  const { args, at, related = [] } = finding;
  const isPersonal = (text: unknown): boolean =>
    typeof text === 'string' &&
    personalDataInText(text) !== undefined &&
    [at, ...related].every(({ file }) => file !== text);
  const entries = Object.entries(args);
  if (!entries.some(([, value]) => [value].flat().some(isPersonal))) return finding;
  const masked = entries.map(([name, value]) => {
    if (Array.isArray(value)) return [name, value.map((one) => (isPersonal(one) ? MASKED : one))];
    return [name, isPersonal(value) ? MASKED : value];
  });
  return { ...finding, args: Object.fromEntries(masked) as Args };
}
