import type { SavedOn } from '../reader.ts';
import { openArchive } from '../zip/archive.ts';
import { dayInPart } from '../zip/day-in-part.ts';

/** The day that an `.ods` says it was last saved. */
export const savedOn: SavedOn = (source, limits) => dayInPart(openArchive(source, limits), 'meta.xml', 'date');
