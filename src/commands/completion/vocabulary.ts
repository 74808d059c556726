import type { Lang } from '../../i18n/text.ts';
import type { CommandEntry } from '../command.ts';

/** What a shell may complete: every command with its options and the words its first argument may be. */
export interface CommandWords {
  readonly names: readonly [name: string, alias: string];
  readonly summary: string;
  /** Empty where any file may stand. */
  readonly choices: readonly string[];
  readonly options: readonly OptionWords[];
}

export interface OptionWords {
  /** `-f`, `--format`. */
  readonly flags: readonly string[];
  readonly text: string;
  readonly takesValue: boolean;
  /** Empty where any value may stand. */
  readonly values: readonly string[];
}

export async function vocabulary(commands: readonly CommandEntry[], lang: Lang): Promise<CommandWords[]> {
  return Promise.all(commands.map((entry) => wordsOf(entry, lang)));
}

async function wordsOf({ name, alias, summary, choices, options }: CommandEntry, lang: Lang): Promise<CommandWords> {
  return {
    names: [name, alias],
    summary: summary[lang],
    choices: choices === undefined ? [] : await choices(),
    options: options.map(({ flags, text, values = [] }) => ({
      flags: flags.match(/(?<![\w-])--?[a-z-]+/gi) ?? [],
      text: text[lang],
      takesValue: flags.includes('<'),
      values,
    })),
  };
}

/** In single quotes for a shell of the Bourne family. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
