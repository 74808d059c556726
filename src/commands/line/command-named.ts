import { plain } from '../../text/fold.ts';
import type { CommandEntry } from '../command.ts';
import { commands } from '../registry.ts';

/** The command of that name or alias, in any case and with its accents or without: `kiểm-tra`. */
export function commandNamed(word: string): CommandEntry | undefined {
  const wanted = plain(word);
  return commands.find(({ name, alias }) => wanted === name || wanted === alias);
}
