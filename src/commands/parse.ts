import { Command, CommanderError, Help } from 'commander';
import type { Lang, Text } from '../i18n/text.ts';
import { UserError } from '../model/trouble.ts';
import { nearest } from '../text/nearest.ts';
import type { CommandEntry, Request } from './command.ts';
import { inWords } from './placeholder-words.ts';
import { readsOf } from './reads-of.ts';
import { commands } from './registry.ts';

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
export function parse(argv: readonly string[], lang: Lang, version: string, width: number): Parsed {
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
      .configureHelp({ helpWidth: width, minWidthToWrap: 12, ...helpIn(lang) });
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
    for (const { flags, text: words, repeatable } of isSpokenOf(entry, argv) ? entry.options : []) {
      if (repeatable) command.option(flags, words[lang], (value: string, before: string[] = []) => [...before, value]);
      else command.option(flags, words[lang]);
    }
    command.action(() => {
      checkLang(command.opts().lang);
      const [args, options] = [command.args, command.opts()];
      parsed = { entry, request: { arguments: args, options, reads: readsOf(entry, args, options), lang } };
    });
  }
  try {
    if (argv.length === 0) program.outputHelp();
    else program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, argv);
  }
  return parsed ?? { text };
}

/** Headings and placeholders in the language of the help. */
function helpIn(lang: Lang): Partial<Help> {
  const usual = new Help();
  return {
    styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
    commandUsage: (command) => inWords(usual.commandUsage(command), lang),
    // That each command has options says nothing of any, and takes the room of what it does.
    subcommandTerm: (command) => inWords(usual.subcommandTerm(command).replace(' [options]', ''), lang),
    optionTerm: (option) => inWords(usual.optionTerm(option), lang),
  };
}

/** Making the options of every command takes as long as reading a workbook: only those of one that is named, or all for help. */
function isSpokenOf({ name, alias }: CommandEntry, argv: readonly string[]): boolean {
  return argv.length === 0 || ['-h', '--help', name, alias].some((word) => argv.includes(word));
}

function checkLang(typed: unknown): void {
  if (typed === undefined || typed === 'vi' || typed === 'en') return;
  throw new UserError({
    vi: `Không có ngôn ngữ “${typed}”. Dùng vi hoặc en.`,
    en: `There is no language “${typed}”. Use vi or en.`,
  });
}

/** Commander's trouble in our own words, with the nearest name there is. */
function usageError({ code, message }: CommanderError, argv: readonly string[]): UserError {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = nearest(named, candidates(code, argv));
  const guess = { vi: near ? ` Có phải “${near}”?` : '', en: near ? ` Is it “${near}”?` : '' };
  const help = { vi: ' Xem: dongda-report --help.', en: ' See: dongda-report --help.' };
  const say = (vi: string, en: string): UserError =>
    new UserError({ vi: vi + guess.vi + help.vi, en: en + guess.en + help.en });
  if (code === 'commander.unknownOption' && near === named) {
    return new UserError({
      vi: `Tùy chọn “${named}” phải đứng sau tên lệnh.${help.vi}`,
      en: `The option “${named}” goes after the name of the command.${help.en}`,
    });
  }
  if (code === 'commander.unknownOption') return say(`Không có tùy chọn “${named}”.`, `There is no option “${named}”.`);
  if (code === 'commander.unknownCommand') return say(`Không có lệnh “${named}”.`, `There is no command “${named}”.`);
  if (code === 'commander.optionMissingArgument')
    return say(`Tùy chọn “${inWords(named, 'vi')}” cần một giá trị.`, `The option “${named}” needs a value.`);
  if (code === 'commander.missingArgument') {
    return named === 'paths'
      ? say('Cần tên tệp hoặc thư mục.', 'Name a file or a folder.')
      : say(`Còn thiếu ${inWords(`<${named}>`, 'vi')}.`, `<${named}> is missing.`);
  }
  if (code === 'commander.excessArguments') return say('Thừa tham số.', 'Too many arguments.');
  return say('Không hiểu dòng lệnh.', 'The command line cannot be understood.');
}

function candidates(code: string, argv: readonly string[]): string[] {
  if (code === 'commander.unknownCommand') return commands.flatMap(({ name, alias }) => [name, alias]);
  if (code !== 'commander.unknownOption') return [];
  const entry = commands.find(({ name, alias }) => argv.includes(name) || argv.includes(alias));
  return (entry?.options ?? commands.flatMap(({ options }) => options)).flatMap(
    ({ flags }) => flags.match(/--[a-z-]+/g) ?? [],
  );
}
