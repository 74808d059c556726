import type { CommanderError } from 'commander';
import type { Text } from '../../i18n/text.ts';
import { UserError } from '../../model/trouble.ts';
import { nearest } from '../../text/nearest.ts';
import type { CommandEntry } from '../command.ts';
import { commands } from '../registry.ts';
import { inWords } from './placeholder-words.ts';

const HELP: Text = { vi: ' Xem: dongda-report --help.', en: ' See: dongda-report --help.' };

/** A first word that is no command. */
export function unknownCommand(word: string): UserError {
  const near = nearest(
    word,
    commands.flatMap(({ name, alias }) => [name, alias]),
  );
  return refusal({ vi: `Không có lệnh “${word}”.`, en: `There is no command “${word}”.` }, near);
}

/** Commander's trouble in our own words; `entry` is the command that was named, if any. */
export function usageError({ code, message }: CommanderError, entry: CommandEntry | undefined): UserError {
  const named = /'([^']*)'/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(named, entry);
    case 'commander.optionMissingArgument':
      return refusal({
        vi: `Tùy chọn “${inWords(named, 'vi')}” cần một giá trị.`,
        en: `The option “${named}” needs a value.`,
      });
    case 'commander.missingArgument':
      return refusal(
        named === 'paths'
          ? { vi: 'Cần tên tệp hoặc thư mục.', en: 'Name a file or a folder.' }
          : { vi: `Còn thiếu ${inWords(`<${named}>`, 'vi')}.`, en: `<${named}> is missing.` },
      );
    case 'commander.excessArguments':
      return refusal({ vi: 'Thừa tham số.', en: 'Too many arguments.' });
    default:
      return refusal({ vi: 'Không hiểu dòng lệnh.', en: 'The command line cannot be understood.' });
  }
}

/** An option of other commands is said to be theirs; only what is none at all may be misspelt. */
function unknownOption(named: string, entry: CommandEntry | undefined): UserError {
  const [option = ''] = named.split('=');
  const owners = commands.filter((one) => flagsOf(one).includes(option));
  if (owners.length > 0 && entry === undefined) {
    return refusal({
      vi: `Tùy chọn “${named}” phải đứng sau tên lệnh.`,
      en: `The option “${named}” goes after the name of the command.`,
    });
  }
  if (owners.length > 0) {
    const names = owners.map(({ name }) => name).join(', ');
    return refusal({
      vi: `Lệnh ${entry?.name} không dùng “${option}”; tùy chọn này là của: ${names}.`,
      en: `The command ${entry?.name} has no use for “${option}”, which is an option of: ${names}.`,
    });
  }
  const near = nearest(named, entry === undefined ? commands.flatMap(flagsOf) : flagsOf(entry));
  return refusal({ vi: `Không có tùy chọn “${named}”.`, en: `There is no option “${named}”.` }, near);
}

function flagsOf({ options }: CommandEntry): string[] {
  return options.flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z-]+/g) ?? []);
}

function refusal({ vi, en }: Text, near?: string): UserError {
  const guess = { vi: near ? ` Có phải “${near}”?` : '', en: near ? ` Is it “${near}”?` : '' };
  return new UserError({ vi: vi + guess.vi + HELP.vi, en: en + guess.en + HELP.en });
}
