import { UnreadableFile } from '../model/trouble.ts';
import type { Limits } from './limits.ts';

/**
 * The text of a cell, as far as it has come: to be asked while it grows, as a small file may hold one that fills the
 * memory. Throws `UnreadableFile` F004 where it is longer than any office's.
 */
export function cellText(text: string, { characters }: Limits): string {
  if (text.length > characters) throw new UnreadableFile('F004', { what: 'characters', limit: characters });
  return text;
}
