import manifest from '../package.json' with { type: 'json' };
import { errorText } from './commands/error-text.ts';
import { parse } from './commands/parse.ts';
import { say } from './commands/say.ts';
import type { Configuration } from './config/configuration.ts';
import { loadConfiguration } from './config/load-configuration.ts';
import type { Lang, Text } from './i18n/text.ts';
import type { Io } from './io.ts';
import { UserError } from './model/trouble.ts';

/** Exit codes: fine · errors in the data · cannot start · our bug. */
const CANNOT_START = 2;
const OUR_BUG = 70;

const BUG: Text = {
  vi: 'Chương trình gặp lỗi ngoài dự kiến; không có số liệu nào bị thay đổi. Chạy lại với --debug và gửi nội dung in ra cho người phụ trách.',
  en: 'The program failed unexpectedly; no file was changed. Run it again with --debug and send what it prints to whoever maintains it.',
};

/** Runs one command line (without node and script); gives the exit code and never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const stated = statedLang(argv, io);
  let lang = stated ?? 'vi';
  try {
    const settings = await settingsFor(argv, io);
    if (!(settings instanceof UserError)) lang = stated ?? settings.language ?? lang;
    const parsed = parse(argv, lang, manifest.version, io.out.columns ?? 80);
    if ('text' in parsed) {
      io.out.write(parsed.text);
      return 0;
    }
    if (settings instanceof UserError) throw settings;
    const run = await parsed.entry.load();
    return await run({ ...parsed.request, configuration: settings, version: manifest.version }, io);
  } catch (error) {
    if (error instanceof UserError) {
      say(io, errorText(error.text, lang, io.err.columns));
      return CANNOT_START;
    }
    say(io, BUG[lang]);
    if (argv.includes('--debug')) say(io, String(error instanceof Error ? error.stack : error));
    return OUR_BUG;
  }
}

/** Known before anything is parsed, so that a wrong command line is answered in the right language. */
function statedLang(argv: readonly string[], io: Io): Lang | undefined {
  const lang = typed(argv, '--lang') ?? io.env.DONGDA_LANG;
  return lang === 'en' || lang === 'vi' ? lang : undefined;
}

/** Help is given whatever is wrong with the configuration, and a wrong command line is told first. */
async function settingsFor(argv: readonly string[], io: Io): Promise<Configuration | UserError> {
  try {
    return await loadConfiguration(typed(argv, '--config'), io.cwd);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The value of an option as it was typed; of several the last one. */
function typed(argv: readonly string[], option: string): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((one) => one === option || one.startsWith(`${option}=`));
  const found = options[at];
  return found === option ? options[at + 1] : found?.slice(option.length + 1);
}
