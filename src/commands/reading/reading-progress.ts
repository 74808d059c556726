import type { Lang, Text } from '../../i18n/text.ts';
import type { Io } from '../../io.ts';
import type { ReadingPosition, Watch } from '../../model/reading-position.ts';
import { cleanText } from '../../render/clean-text.ts';
import { fitText } from '../../render/table/fit-text.ts';

/** A line on the terminal that says how far reading has come. */
export interface ReadingProgress {
  readonly watch: Watch;
  /** Takes the line away: results come next. */
  erase(): void;
}

/** What is done sooner needs no word. */
const SILENT_MS = 1000;
const BETWEEN_MS = 100;
const BAR = 20;
const USUAL_COLUMNS = 80;
const ERASE = '\r\u001B[K';
const READING: Text = { vi: 'Đang đọc', en: 'Reading' };

/** Only where somebody is looking: a terminal that can take a line back, and no `--quiet`. */
export function readingProgress(io: Io, lang: Lang, isQuiet: boolean): ReadingProgress | undefined {
  if (!io.err.isTerminal || isQuiet || io.env.TERM === 'dumb') return undefined;
  const began = io.now();
  let shownAt: number | undefined;

  return {
    watch: (at) => {
      const now = io.now();
      if (now - began < SILENT_MS || (shownAt !== undefined && now - shownAt < BETWEEN_MS)) return;
      shownAt = now;
      // In the last column some terminals begin a new line, which could not be taken back.
      io.err.write(ERASE + fitText(lineOf(at, lang), (io.err.columns ?? USUAL_COLUMNS) - 1));
    },
    erase: () => {
      if (shownAt !== undefined) io.err.write(ERASE);
    },
  };
}

/** `Đang đọc ━━━━━━━━━━────────── 11/21  lang-thuong.xlsx`: the bar shows the files that are done. */
function lineOf({ file, number, total }: ReadingPosition, lang: Lang): string {
  const done = Math.floor((BAR * (number - 1)) / total);
  return `${READING[lang]} ${'━'.repeat(done)}${'─'.repeat(BAR - done)} ${number}/${total}  ${cleanText(file)}`;
}
