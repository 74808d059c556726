import manifest from '../package.json' with { type: 'json' };
import { type Parsed, parse } from './commands/line/parse.ts';
import { checkLang, statedLang } from './commands/line/stated-lang.ts';
import { checkDelivered } from './commands/writing/check-delivered.ts';
import { errorText } from './commands/writing/error-text.ts';
import { say } from './commands/writing/say.ts';
import type { Configuration } from './config/configuration.ts';
import { loadConfiguration } from './config/load-configuration.ts';
import type { Text } from './i18n/text.ts';
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
  const code = await answer(argv, io);
  // Where nothing can be said any more, the exit code alone says it.
  return (await io.err.flush?.()) === undefined ? code : Math.max(code, CANNOT_START);
}

/** As `main`, whatever becomes of what it says. */
async function answer(argv: readonly string[], io: Io): Promise<number> {
  const isDebugging = argv.includes('--debug');
  // Known before anything is parsed, so that a wrong command line is answered in the right language.
  const named = { option: typed(argv, '--lang'), environment: io.env.DONGDA_LANG };
  const stated = statedLang(named);
  let lang = stated ?? 'vi';
  try {
    const settings = await settingsFor(argv, io);
    if (!(settings instanceof UserError)) lang = stated ?? settings.language ?? lang;
    const parsed = parse(argv, lang, manifest.version, io.out.columns ?? 80);
    if (!('text' in parsed)) checkLang(named);
    const code = 'text' in parsed ? printed(parsed.text, io) : await carriedOut(parsed, settings, io);
    await checkDelivered(io.out);
    return code;
  } catch (error) {
    if (error instanceof UserError) {
      say(io, errorText(error.text, lang, io.err.columns));
      if (isDebugging && error.cause instanceof Error) say(io, String(error.cause.stack));
      return CANNOT_START;
    }
    say(io, BUG[lang]);
    if (isDebugging) say(io, String(error instanceof Error ? error.stack : error));
    return OUR_BUG;
  }
}

function printed(text: string, io: Io): number {
  io.out.write(text);
  return 0;
}

async function carriedOut(
  { entry, request }: Extract<Parsed, { readonly entry: unknown }>,
  settings: Configuration | UserError,
  io: Io,
): Promise<number> {
  if (settings instanceof UserError) throw settings;
  const run = await entry.load();
  return run({ ...request, configuration: settings, version: manifest.version }, io);
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
