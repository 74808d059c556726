import { Command, CommanderError, Help } from 'commander';
import type { Lang, Text } from '../../i18n/text.ts';
import { wrapWords } from '../../render/wrap-words.ts';
import type { CommandEntry, Request } from '../command.ts';
import { commands } from '../registry.ts';
import { commandNamed } from './command-named.ts';
import { inWords } from './placeholder-words.ts';
import { readsOf } from './reads-of.ts';
import { unknownCommand, usageError } from './usage-error.ts';

/** What a command line asks for: a command with its request, or a text that help or the version is. */
export type Parsed =
  | { readonly entry: CommandEntry; readonly request: Omit<Request, 'configuration' | 'version'> }
  | { readonly text: string };

const HEADINGS: Readonly<Record<string, Text>> = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
};

/** Parses arguments (without node and script). Throws `UserError` for a command line that cannot be understood. */
export function parse(typed: readonly string[], lang: Lang, version: string, width: number): Parsed {
  const [word] = typed;
  const named = word === undefined ? undefined : commandNamed(word);
  // Commander would answer the help to a command that there is not.
  if (word !== undefined && !word.startsWith('-') && named === undefined) throw unknownCommand(word);
  const argv = named === undefined ? typed : [named.name, ...typed.slice(1)];
  let text = '';
  let parsed: Parsed | undefined;
  const program = new Command('dongda-report');
  const prepare = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption('-h, --help', lang === 'vi' ? 'xem hướng dẫn' : 'show help')
      .configureOutput({
        writeOut: (words) => {
          text += words;
        },
        writeErr: () => {},
      })
      .configureHelp({ helpWidth: width, minWidthToWrap: 12, ...helpIn(lang, width) });
  prepare(program)
    .version(version, '-V, --version', lang === 'vi' ? 'xem phiên bản' : 'show the version')
    .helpCommand(false)
    .description(
      lang === 'vi'
        ? 'Kiểm tra bảng tính của phường, tổng hợp số liệu và lập báo cáo của quận.'
        : 'Checks ward spreadsheets, sums them up and writes the district’s reports.',
    );
  for (const entry of commands) {
    const command = prepare(program.command(`${entry.name} ${entry.args}`))
      .alias(entry.alias)
      .description(entry.summary[lang]);
    // Making the options of every command takes as long as reading a workbook: only those of one that is named, or all for help.
    for (const { flags, text: words, repeatable } of (named ?? entry) === entry ? entry.options : []) {
      if (repeatable) command.option(flags, words[lang], (value: string, before: string[] = []) => [...before, value]);
      else command.option(flags, words[lang]);
    }
    command.action(() => {
      const [args, options] = [command.args, command.opts()];
      parsed = { entry, request: { arguments: args, options, reads: readsOf(entry, args, options), lang } };
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, named);
  }
  return parsed ?? { text };
}

/** Headings and placeholders in the language of the help. */
function helpIn(lang: Lang, width: number): Partial<Help> {
  const usual = new Help();
  const indent = `${HEADINGS['Usage:']?.[lang]} `.length;
  return {
    styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
    commandUsage: (command) =>
      wrapWords(inWords(usual.commandUsage(command), lang), width - indent).join(`\n${' '.repeat(indent)}`),
    // That each command has options says nothing of any, and takes the room of what it does.
    subcommandTerm: (command) => inWords(usual.subcommandTerm(command).replace(' [options]', ''), lang),
    optionTerm: (option) => inWords(usual.optionTerm(option), lang),
  };
}
