import type { Finding } from '../../model/finding.ts';
import type { LegacyId } from '../../text/legacy/legacy-encoding.ts';

/** Words that a note names as examples. */
const SHOWN = 5;

/** The one note on a file whose texts were in old encodings. */
export function convertedNote(file: string, encodings: Iterable<LegacyId>, restored: Iterable<string>): Finding {
  const words = [...restored].slice(0, SHOWN);
  const args = { encodings: [...encodings].sort(), ...(words.length > 0 ? { restored: words } : {}) };
  return { code: 'F014', severity: 'info', at: { file }, args };
}
