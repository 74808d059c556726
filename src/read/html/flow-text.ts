import { decodeEntities } from './entities.ts';

/** Text as a browser lays it out: white space runs together, lines break only where a tag breaks them. */
export interface FlowText {
  add(text: string): void;
  breakLine(): void;
  /** The text since the last call; `''` where there is none. */
  take(): string;
}

export function flowText(): FlowText {
  let lines: string[] = [''];
  return {
    add(text) {
      lines.push(`${lines.pop() ?? ''}${text}`);
    },
    breakLine() {
      lines.push('');
    },
    take() {
      const shown = lines.map((line) => decodeEntities(line.replace(/[ \t\r\n\f]+/g, ' ').trim()));
      lines = [''];
      // Programs fill an empty cell with a no-break space; elsewhere it is a letter like others.
      if (!shown.some((line) => /[^\s\u00a0]/.test(line))) return '';
      const isFilled = (line: string): boolean => line !== '';
      return shown.slice(shown.findIndex(isFilled), shown.findLastIndex(isFilled) + 1).join('\n');
    },
  };
}
