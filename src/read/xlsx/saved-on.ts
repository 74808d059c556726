import type { SavedOn } from '../reader.ts';
import { openArchive } from '../zip/archive.ts';
import { dayInPart } from '../zip/day-in-part.ts';
import { relationshipsOf } from './relationships.ts';

/** The day that an `.xlsx` or `.xlsb` says it was last saved, in the part of its core properties. */
export const savedOn: SavedOn = async (source, limits) => {
  const archive = openArchive(source, limits);
  const properties = (await relationshipsOf(archive, '')).find((link) => link.type === 'core-properties');
  return properties && dayInPart(archive, properties.part, 'modified');
};
