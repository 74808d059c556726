import { asOfMention } from '../../model/as-of-mention.ts';
import { isBlank } from '../../model/cell.ts';
import type { PeriodMention } from '../../model/period-mention/mention.ts';
import { periodMentions } from '../../model/period-mention/mentions.ts';
import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import { isCounted } from '../../text/counted-words.ts';
import { foldWords, plain } from '../../text/fold.ts';
import { oneLine } from '../../text/one-line.ts';
import { remembered } from '../../text/remembered.ts';
import { titlesCumulative } from '../cumulative-words.ts';
import type { PeriodSource, UnitSource } from './source.ts';
import { withoutAddress } from './without-address.ts';

export interface TitleBlock {
  readonly units: readonly UnitSource[];
  readonly periods: readonly PeriodSource[];
  /** The day until which a list is kept. */
  readonly asOf?: string;
  /** The line that says that the figures are sums since the start of the year. */
  readonly cumulative?: Saying;
  /** The line that says that the figures count thousands, or are shares: `Đơn vị tính: nghìn lượt`. */
  readonly scale?: Saying;
}

/** Words and where they stand. */
export interface Saying {
  readonly words: string;
  readonly at: Place;
}

const UNIT_LABEL = /^(?:ten )?(?:don vi|phuong|dia ban)(?: bao cao)?\s*:\s*(.*)$/;
/** Lines that name no one who reports: what is counted, where the office stands, who writes and who is written to. */
const OTHER_LABEL =
  /^\W*(?:don vi tinh|dvt|dia chi|tru so|dien thoai|kinh gui|noi nhan|don vi nhan|nguoi (?:lap|ki|bao cao|tong hop|theo doi|phu trach)|lap bieu|can bo|chuyen vien)\b/;
/** Accents tell `chục` from `tổ chức` and `trăm` from `trạm`. */
const SCALE =
  /^[^\p{L}]*(?:đơn vị(?: tính)?|đvt)[\s:(]*(?:(?:nghìn|ngàn|triệu|chục|trăm)(?!\p{L})|1[. ]?000(?!\d)|(?:%|phần trăm)[\s.)]*$)/u;
const PERIOD_LABEL = /^(?:ki|ki bao cao|thang|thang bao cao|thoi gian|so lieu)\b.*/;
const SIGNED = /ngay\s*(?:\d{1,2}|\.+|…)\s*thang\s*(?:\d{1,2}|\.+|…)\s*nam\s*\d{4}/;
const LETTERHEAD = /cong hoa xa hoi|doc lap|dang cong san/;

/** The country's half of a letterhead, which may stand in one cell with the office. */
const COUNTRY = /(?:cộng h(?:òa|oà) xã hội|độc lập|đảng cộng sản).*/isu;

/** What a line of a title says. */
interface Line {
  readonly unit: Pick<UnitSource, 'text' | 'trust'> | undefined;
  readonly periods: readonly PeriodMention[];
  /** Its label says that it is of the period. */
  readonly isLabelled: boolean;
  readonly asOf: string | undefined;
  readonly isScale: boolean;
}

/** Letterheads and titles are the same on each sheet. */
const lineOf = remembered((text): Line => {
  if (LETTERHEAD.test(plain(text))) {
    const unit = unitIn(text.normalize('NFC').replace(COUNTRY, ''));
    return { unit, periods: [], isLabelled: false, asOf: undefined, isScale: false };
  }
  const periods = periodMentions(text);
  const isLabelled = periods.length > 0 && PERIOD_LABEL.test(foldWords(text));
  const isScale = SCALE.test(accented(text));
  return { unit: unitIn(text), periods, isLabelled, asOf: asOfMention(text), isScale };
});

/** What the text above a header says about unit and period, most trusted first. `place` turns a row and column into a place. */
export function readTitleBlock(rows: readonly Row[], place: (row: number, column: number) => Place): TitleBlock {
  const units: UnitSource[] = [];
  const periods: PeriodSource[] = [];
  let asOf: string | undefined;
  let cumulative: Saying | undefined;
  let scale: Saying | undefined;
  for (const row of rows) {
    for (let index = 0; index < row.cells.length; index++) {
      const cell = row.cells[index];
      if (cell?.kind !== 'text' || cell.state === 'covered') continue;
      const at = place(row.number, index + 1);
      const text = labelledText(row, index);
      const line = lineOf(text);
      if (line.unit) units.push({ where: 'title', ...line.unit, at });
      for (const mention of line.periods)
        periods.push({ where: 'title', mention, isStated: line.isLabelled || mention.kind === 'window', at });
      asOf ??= line.asOf;
      if (line.isScale) scale ??= { words: oneLine(text), at };
      if (titlesCumulative(cell.text)) cumulative ??= { words: cell.text.trim(), at };
    }
  }
  return {
    units,
    periods: periods.toSorted((one, other) => rankOf(one) - rankOf(other)),
    ...(asOf === undefined ? {} : { asOf }),
    ...(cumulative === undefined ? {} : { cumulative }),
    ...(scale === undefined ? {} : { scale }),
  };
}

/** The term of an office completes what else a title says. */
function rankOf({ isStated, mention }: PeriodSource): number {
  if (mention.kind === 'years' && mention.isTerm) return 2;
  return isStated ? 0 : 1;
}

const REMARK = /^(?:[(*+-]|ghi chu|luu y|nguon|trong do|noi nhan)/;

/** What numbers a heading: `II`, `A)`. */
const NUMBERING = /^(?:[IVX]{1,4}|[A-ZĐ])[.)]?$/;

/** A line of text within a table that may be a title of the rows below it, numbered or not, and is no remark. */
function isTitleLine({ cells }: Row): boolean {
  const [only, ...others] = cells.filter((cell) => !isBlank(cell) && !NUMBERING.test(cell.text.trim()));
  return only?.kind === 'text' && others.length === 0 && !REMARK.test(plain(only.text));
}

/** What a note says, and no title: `Số liệu tháng 2 đã được điều chỉnh`. Accents tell `giảm` from `giám sát` and `đang` from `đảng`. */
const NOTE =
  /(?<!\p{L})(?:đã|đang|được|điều chỉnh|dieu chinh|bổ sung|bo sung|chuyển|chưa|không|tăng|giảm|gồm|so với|so voi|lấy từ)(?!\p{L})/u;

/** What lines of text within a table say of the rows below them; of a note that speaks of a period nobody knows whether it does. */
export function readTitleWithin(rows: readonly Row[], place: (row: number, column: number) => Place): TitleBlock {
  const lines = rows.filter(isTitleLine);
  const notes = new Map(
    lines.flatMap(({ number, cells }) => {
      const words = oneLine(cells.find(({ kind }) => kind === 'text')?.text ?? '');
      return NOTE.test(accented(words)) ? [[number, words] as const] : [];
    }),
  );
  const title = readTitleBlock(lines, place);
  const periods = title.periods.map((source): PeriodSource => {
    const words = notes.get(source.at.row ?? 0);
    return words === undefined ? source : { ...source, mention: { kind: 'unclear', words } };
  });
  return { ...title, periods };
}

/** Lower case with one space between words; accents stay. */
function accented(text: string): string {
  return oneLine(text.normalize('NFC')).toLowerCase();
}

/** A label that ends with a colon is read together with the next filled cell of its row. */
function labelledText(row: Row, index: number): string {
  const text = row.cells[index]?.text ?? '';
  if (!text.trimEnd().endsWith(':')) return text;
  const next = row.cells.slice(index + 1).find((cell) => cell.state !== 'covered' && cell.kind !== 'blank');
  const value = next?.kind === 'number' ? String(next.number) : (next?.text ?? '');
  return `${text} ${value}`;
}

/** What of a line may name the unit: the line itself, for a label says nothing where its value is blank or a thing counted. */
function unitIn(text: string): Line['unit'] {
  const line = plain(text);
  const stated = UNIT_LABEL.exec(line)?.[1];
  if (stated !== undefined) {
    const says = foldWords(stated) !== '' && !isCounted(stated);
    return says ? { text: text.slice(text.indexOf(':') + 1).trim(), trust: 'stated' } : undefined;
  }
  if (SIGNED.test(line) || OTHER_LABEL.test(line)) return undefined;
  return { text: withoutAddress(text), trust: 'mentioned' };
}
