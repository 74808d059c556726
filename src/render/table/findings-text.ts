import { formatCount } from '../../i18n/format.ts';
import { fill } from '../../i18n/text.ts';
import type { FindingWords } from '../../model/document.ts';
import { type FindingGroup, groupFindings, PLACES_SHOWN } from '../../model/finding-group.ts';
import { severityWords } from '../../model/severity-words.ts';
import { cleanText } from '../clean-text.ts';
import { severityColors } from '../paint.ts';
import { groupWords } from '../phrases.ts';
import { placeText, relatedText } from '../place-text.ts';
import type { Drawing } from './drawing.ts';
import { excerptText } from './excerpt-text.ts';
import { hanging } from './hanging.ts';
import { restText } from './rest-text.ts';

/** Findings by their cause, worst first: its name, its first places, how many more there are, why it matters and what to do. */
export function findingsText(findings: readonly FindingWords[], drawing: Drawing): string {
  return groupFindings(findings)
    .map((group) => groupText(group, drawing))
    .join('\n\n');
}

function groupText(group: FindingGroup<FindingWords>, drawing: Drawing): string {
  const { width, lang } = drawing;
  const [first] = group.findings;
  const shown = group.findings.slice(0, PLACES_SHOWN);
  return [
    ...headLines(group, drawing),
    ...shown.flatMap((finding, at) => placeLines(finding, shown[at + 1], drawing)),
    ...hanging('  ', restText(group.findings.slice(PLACES_SHOWN), shown.at(-1), lang), width),
    ...hanging('  ', groupWords.why[lang] + cleanText(first.why[lang]), width),
    ...hanging('  → ', cleanText(first.help[lang]), width),
    ...hanging('  → ', cleanText(first.otherWay[lang]), width),
  ].join('\n');
}

/** `lỗi R203  Số đơn không cân đối (4 chỗ)`. */
function headLines(
  { code, severity, findings }: FindingGroup<FindingWords>,
  { width, lang, paint }: Drawing,
): string[] {
  const lead = `${severityWords[severity][lang]} ${code}`;
  const count = fill(groupWords.places, { count: formatCount(findings.length, lang) })[lang];
  const title = cleanText(findings[0].title[lang]) + (findings.length > 1 ? ` (${count})` : '');
  return hanging(`${lead}  `, title, width).map((line, at) =>
    at === 0
      ? paint(severityColors[severity], paint('bold', lead)) + paint('bold', line.slice(lead.length))
      : paint('bold', line),
  );
}

/** Where it is and what is wrong there; what is wrong at the next place too is said there. */
function placeLines(finding: FindingWords, next: FindingWords | undefined, drawing: Drawing): string[] {
  const { width, lang } = drawing;
  const { at, excerpt } = finding;
  const message = cleanText(finding.message[lang]);
  const isSaidBelow = excerpt === undefined && next !== undefined && cleanText(next.message[lang]) === message;
  const drawn = excerpt && excerptText(excerpt, finding, drawing);
  const unseen = drawn ? finding.related.filter((place) => !drawn.marks(place)) : finding.related;
  return [
    ...hanging('  ', placeText(at, lang), width),
    ...(drawn?.lines ?? []),
    ...hanging('    ', isSaidBelow ? '' : message, width),
    ...hanging('    ', relatedText(at, unseen, lang), width),
  ];
}
