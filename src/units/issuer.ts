import type { Text } from '../i18n/text.ts';
import type { Unit } from '../model/unit.ts';
import { plain } from '../text/fold.ts';
import { splitName } from './level-words.ts';

/** Who issues a report: the district itself, or its party committee. */
export type Issuer = 'district' | 'committee';

/** What a district of a kind is called in English, and its party committee. */
const KINDS: Readonly<Record<string, { readonly en: string; readonly committee: string }>> = {
  Quận: { en: 'district', committee: 'Quận ủy' },
  Huyện: { en: 'district', committee: 'Huyện ủy' },
  'Thị xã': { en: 'town', committee: 'Thị ủy' },
  'Thành phố': { en: 'city', committee: 'Thành ủy' },
  Tỉnh: { en: 'province', committee: 'Tỉnh ủy' },
};

/** The name of the issuer in capitals, from the one district of a register; `undefined` where it has none, or several. */
export function issuerName(units: readonly Unit[], issuer: Issuer): Text | undefined {
  const [name, ...others] = new Set(units.filter(({ level }) => level === 'district').map((unit) => unit.name));
  if (name === undefined || others.length > 0) return undefined;
  const { levelWord, bare } = splitName(name);
  const kind = levelWord && KINDS[levelWord.word];
  const isCommittee = issuer === 'committee' && kind !== undefined;
  const vi = isCommittee ? `${kind.committee} ${bare}` : name;
  const en = `${plain(bare)} ${kind?.en ?? 'district'}${isCommittee ? ' party committee' : ''}`;
  return { vi: vi.toUpperCase(), en: en.toUpperCase() };
}
