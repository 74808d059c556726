import manifest from '../package.json' with { type: 'json' };
import { parse } from './commands/parse.ts';
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
  const lang = langOf(argv, io);
  try {
    const parsed = parse(argv, lang, manifest.version, io.out.columns ?? 80);
    if ('text' in parsed) {
      io.out.write(parsed.text);
      return 0;
    }
    const run = await parsed.entry.load();
    return await run(parsed.request, io);
  } catch (error) {
    if (error instanceof UserError) {
      io.err.write(`${error.text[lang]}\n`);
      return CANNOT_START;
    }
    io.err.write(`${BUG[lang]}\n`);
    if (argv.includes('--debug')) io.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return OUR_BUG;
  }
}

/** Known before anything is parsed, so that a wrong command line is answered in the right language. */
function langOf(argv: readonly string[], io: Io): Lang {
  const at = argv.indexOf('--lang');
  const typed = at >= 0 ? argv[at + 1] : argv.find((one) => one.startsWith('--lang='))?.slice('--lang='.length);
  return (typed ?? io.env.DONGDA_LANG) === 'en' ? 'en' : 'vi';
}
