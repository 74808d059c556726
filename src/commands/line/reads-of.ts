import type { CommandEntry, Reads, Request } from '../command.ts';

/** What arguments name, by what they are called in help. */
export const argumentKinds: Readonly<Record<string, 'word' | 'file' | 'hand-ins'>> = {
  paths: 'hand-ins',
  claims: 'file',
  report: 'file',
  name: 'word',
  indicator: 'word',
  code: 'word',
  what: 'word',
  shell: 'word',
};

/** The names of a command's arguments, in order; the last one may stand for many. */
export function argumentNames({ args }: Pick<CommandEntry, 'args'>): readonly string[] {
  return args.match(/[a-z]+/g) ?? [];
}

/** The paths among what was typed behind which something is read; what the configuration names is not typed. */
export function readsOf(entry: CommandEntry, args: readonly string[], options: Request['options']): Reads {
  const names = argumentNames(entry);
  const kinds = args.map((_, at) => argumentKinds[names[at] ?? names.at(-1) ?? '']);
  const given = (option: string): string[] => [options[option]].filter((path) => typeof path === 'string');
  return {
    files: [...args.filter((_, at) => kinds[at] === 'file'), ...given('receipts')],
    handIns: [...args.filter((_, at) => kinds[at] === 'hand-ins'), ...given('against')],
  };
}
