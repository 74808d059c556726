import { type MonthsMention, months, type PeriodMention, type YearsMention } from './mention.ts';

/** A period and where in the line it is spoken of. */
export interface Found {
  readonly at: number;
  readonly end: number;
  readonly mention: PeriodMention | 'unclear';
}

/** What stands between two mentions of one period, or of several. */
const JOIN = /^[\s,.;:()&+-]*(?:va|den|toi)?[\s,.;:()&+-]*$/;

/**
 * What the mentions of one line say, in the order of the line, none of them twice: a year completes the month beside it, and says
 * nothing where a month has one. Absent where periods stand side by side: nobody can tell which is meant.
 */
export function together(found: readonly Found[], line: string): PeriodMention[] | undefined {
  const groups: Found[][] = [];
  for (const one of [...found].sort((a, b) => a.at - b.at)) {
    const last = groups.at(-1)?.at(-1);
    const isJoined = last && isInWords(last) && isInWords(one) && JOIN.test(line.slice(last.end, one.at));
    if (isJoined) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  const said: PeriodMention[] = [];
  for (const group of groups) {
    const mention = oneOf(group.map((one) => one.mention));
    if (mention === undefined) return undefined;
    said.push(mention);
  }
  const hasMonths = said.some(({ kind }) => kind !== 'years');
  return withoutParts(hasMonths ? said.filter(({ kind }) => kind !== 'years') : said);
}

function isInWords({ mention }: Found): boolean {
  return mention === 'unclear' || mention.kind !== 'window';
}

/** What mentions side by side come to. */
function oneOf(group: readonly Found['mention'][]): PeriodMention | undefined {
  const [first, ...others] = group;
  if (first === undefined || first === 'unclear') return undefined;
  return others.reduce<PeriodMention | undefined>(
    (before, next) => (before === undefined || next === 'unclear' ? undefined : both(before, next)),
    first,
  );
}

function both(one: PeriodMention, other: PeriodMention): PeriodMention | undefined {
  if (one.kind === 'months' && other.kind === 'months') return sameMonths(one, other);
  if (one.kind === 'months' && other.kind === 'years') return completed(one, other);
  if (one.kind === 'years' && other.kind === 'months') return completed(other, one);
  if (one.kind !== 'years' || other.kind !== 'years') return undefined;
  return one.first === other.first && one.last === other.last ? one : undefined;
}

function sameMonths(one: MonthsMention, other: MonthsMention): MonthsMention | undefined {
  if (one.first !== other.first || one.last !== other.last) return undefined;
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return undefined;
  return months(one.first, one.last, one.year ?? other.year);
}

function completed(one: MonthsMention, { first, last }: YearsMention): MonthsMention | undefined {
  if (first !== last || (one.year !== undefined && one.year !== first)) return undefined;
  return months(one.first, one.last, first);
}

/** Months that lie in those said first, or hold them, are not said again; a year that the first lacks is theirs. */
function withoutParts([first, ...others]: readonly PeriodMention[]): PeriodMention[] {
  if (first === undefined) return [];
  if (first.kind !== 'months') return [first, ...others];
  let whole = first;
  const rest = others.filter((other) => {
    if (other.kind !== 'months' || !isWithin(whole, other)) return true;
    if (other.first === whole.first && other.last === whole.last) whole = { ...whole, ...other };
    return false;
  });
  return [whole, ...rest];
}

function isWithin(one: MonthsMention, other: MonthsMention): boolean {
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  return (one.first <= other.first && other.last <= one.last) || (other.first <= one.first && one.last <= other.last);
}
