import { type Period, samePeriod } from '../../model/period.ts';
import { wholeMention } from '../../model/period-mention/mentions.ts';
import { mentionedPeriod } from '../around/settle-period.ts';
import type { Header } from './find-header.ts';
import type { Split } from './split-headings.ts';

/**
 * The header with the parts of its split headings settled where the table is of one `period`: the part that says this period is
 * the figure. One that says another, or one beside a part chosen by its words, leaves open which it is.
 */
export function settleSplits(header: Header, period: Period | undefined): Header {
  const columns = new Map(header.columns);
  const splits = header.splits.map((split) => {
    const at = settled(split);
    if (at === undefined) columns.delete(split.column.id);
    else columns.set(split.column.id, at);
    const { column, parts, same } = split;
    return { column, parts, same, ...(at === undefined ? {} : { chosen: at }) };
  });
  const found = new Set(columns.values());
  return { ...header, columns, splits, ignored: header.ignored.filter((at) => !found.has(at)) };

  function settled({ parts, chosen }: Split): number | undefined {
    const own = parts.filter((at) => says(at, true));
    const candidates = new Set([...own, ...(chosen === undefined || says(chosen, false) ? [] : [chosen])]);
    const [only, ...others] = candidates;
    return others.length === 0 ? only : undefined;
  }

  /** Its label is this period, or another. */
  function says(at: number, isThis: boolean): boolean {
    const mention = wholeMention(header.paths[at - 1]?.labels.at(-1) ?? '');
    const other = mention && period && mentionedPeriod(mention, period);
    return (
      mention !== undefined && (other !== undefined && period !== undefined && samePeriod(other, period)) === isThis
    );
  }
}
