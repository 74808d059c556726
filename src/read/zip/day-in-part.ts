import { dayOfStamp } from '../../text/vietnam-day.ts';
import { parseXml } from '../xml/xml.ts';
import type { Archive } from './archive.ts';
import { partText } from './part-text.ts';

/** The day that the element of that local name holds; `undefined` where the archive has no such part or no day in it. */
export async function dayInPart(archive: Archive, key: string, element: string): Promise<string | undefined> {
  const part = archive.parts.get(key);
  if (!part) return undefined;
  let inside = false;
  let stamp = '';
  await parseXml(partText(archive, part)(), {
    open(name) {
      inside = name === element;
    },
    text(piece) {
      if (inside) stamp += piece;
    },
    close() {
      inside = false;
    },
  });
  return dayOfStamp(stamp);
}
