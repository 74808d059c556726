import type { Claims } from '../../claims/claim.ts';
import type { Judged } from '../../claims/judge.ts';
import type { Verdict } from '../../claims/verdict.ts';
import { formatDate } from '../../i18n/format.ts';
import { fill, joined, type Lang, midSentence, type Text } from '../../i18n/text.ts';
import type { Block, Paragraph, ReportDocument } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';
import { reconcileData, reconcileRecords } from './data.ts';
import { claimsGrid, reasonsGrid, wrongGrid } from './grids.ts';

const TITLE: Text = { vi: 'Đối chiếu số đã công bố với số liệu', en: 'Stated figures against the data' };
const HEADING: Text = { vi: 'Kết quả đối chiếu', en: 'Result' };
const TAB: Text = { vi: 'Đối chiếu', en: 'Reconciliation' };

/** In the order in which they need somebody. */
const PARTS: readonly (readonly [Verdict, Text])[] = [
  ['differs', { vi: 'Không khớp', en: 'Differ' }],
  ['cannot-tell', { vi: 'Chưa kết luận được', en: 'Cannot be told' }],
  ['agrees', { vi: 'Khớp', en: 'Agree' }],
];

export interface ReconcileQuestion {
  /** The file of claims as it was given. */
  readonly file: string;
  readonly asOf: string;
  readonly lang: Lang;
}

/** The verdicts on claims, those that differ first, each with what the data shows about it. */
export function reconcileDocument(
  judged: readonly Judged[],
  claims: Claims,
  { file, asOf, lang }: ReconcileQuestion,
): ReportDocument {
  const parts = PARTS.flatMap(([verdict, title]): Block[] => {
    const own = judged.filter((one) => one.verdict === verdict);
    if (own.length === 0) return [];
    const reasons = reasonsGrid(own);
    return [claimsGrid(title, own), ...(reasons.rows.length > 0 ? [reasons] : [])];
  });
  const verdict = verdictLine(judged, claims);
  return {
    title: TITLE,
    lines: [
      { vi: `Số đã công bố: ${file}`, en: `Stated figures: ${file}` },
      { vi: `Lập ngày ${formatDate(asOf)}`, en: `As of ${formatDate(asOf)}` },
    ],
    verdict: verdict.text,
    blocks: [
      { type: 'heading', text: HEADING, tab: TAB },
      verdict,
      ...notes(judged, claims),
      ...(claims.wrong.length > 0 ? [wrongGrid(claims.wrong)] : []),
      ...parts,
    ],
    get data() {
      return reconcileData(judged, claims, lang);
    },
    get records() {
      return reconcileRecords(judged, lang);
    },
  };
}

function verdictLine(judged: readonly Judged[], { wrong }: Claims): Paragraph {
  const count = (verdict: Verdict): string => String(judged.filter((one) => one.verdict === verdict).length);
  const text = fill(
    {
      vi: `{all} số đã công bố: {agrees} khớp, {differs} không khớp, {open} chưa kết luận được${wrong.length > 0 ? ', {wrong} dòng không đọc được' : ''}.`,
      en: `{all} stated figures: {agrees} agree, {differs} differ, {open} cannot be told${wrong.length > 0 ? ', {wrong} lines cannot be read' : ''}.`,
    },
    {
      all: String(judged.length),
      agrees: count('agrees'),
      differs: count('differs'),
      open: count('cannot-tell'),
      wrong: String(wrong.length),
    },
  );
  const isBad = wrong.length > 0 || judged.some(({ verdict }) => verdict === 'differs');
  const isOpen = judged.some(({ verdict }) => verdict === 'cannot-tell');
  return { type: 'paragraph', tone: isBad ? 'bad' : isOpen ? 'warning' : 'good', text };
}

/** Numbers of several periods stand side by side in many a text. */
function notes(judged: readonly Judged[], { ignored }: Claims): Paragraph[] {
  const periods = new Map(judged.map(({ claim: { period } }) => [period.id, period]));
  const named = joined([...periods.values()].map((period) => midSentence(periodWords(period))));
  const plain = (text: Text): Paragraph => ({ type: 'paragraph', tone: 'plain', text });
  const several = {
    vi: `Các số thuộc ${periods.size} kỳ khác nhau (${named.vi}): không cộng, trừ, so với nhau được.`,
    en: `They are of ${periods.size} periods (${named.en}): not to be added or compared with each other.`,
  };
  const unused = {
    vi: `Cột không dùng: ${ignored.join(', ')}.`,
    en: `Columns not used: ${ignored.join(', ')}.`,
  };
  return [...(periods.size > 1 ? [plain(several)] : []), ...(ignored.length > 0 ? [plain(unused)] : [])];
}
