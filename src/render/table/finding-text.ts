import type { Lang } from '../../i18n/text.ts';
import type { FindingWords } from '../../model/document.ts';
import { cleanText } from '../clean-text.ts';
import type { Paint } from '../paint.ts';
import { severityWords } from '../phrases.ts';
import { placeText, relatedText } from '../place-text.ts';
import { wrapWords } from '../wrap-words.ts';

/** `lỗi R203  tệp › trang › ô`, then what is wrong and how to correct it, indented. */
export function findingText(finding: FindingWords, width: number, lang: Lang, paint: Paint): string {
  const color = ({ error: 'red', warning: 'yellow', info: 'cyan' } as const)[finding.severity];
  const severity = severityWords[finding.severity][lang];
  const [first = '', ...rest] = hanging(`${severity} ${finding.code}  `, placeText(finding.at, lang), width);
  return [
    paint(color, severity) + first.slice(severity.length),
    ...rest,
    ...hanging('  ', cleanText(finding.message[lang]), width),
    ...hanging('  ', relatedText(finding.at, finding.related, lang), width),
    ...hanging('  → ', cleanText(finding.help[lang]), width),
  ].join('\n');
}

/** Wrapped text whose further lines stand below the first word after the lead; nothing for an empty text. */
function hanging(lead: string, text: string, width: number): string[] {
  if (text === '') return [];
  const indent = ' '.repeat(Math.min(lead.length, Math.floor(width / 3)));
  const lines = wrapWords(text, width - lead.length);
  return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}
