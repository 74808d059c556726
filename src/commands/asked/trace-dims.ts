import type { FactBook } from '../../aggregate/fact-book.ts';
import { same } from '../../i18n/text.ts';
import { valuesIn } from '../../indicators/figures.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import type { Dims } from '../../model/fact.ts';
import { UserError } from '../../model/trouble.ts';
import type { Unit } from '../../model/unit.ts';
import { foldWords } from '../../text/fold.ts';
import type { Request } from '../command.ts';

/** `--dim kind=regular`, as a breakdown that the indicator is given for. */
export function dimsOption(request: Request, indicator: Indicator): Dims {
  const typed = request.options.dim;
  const pairs = (Array.isArray(typed) ? typed : []).map((text: string) => {
    const [first = '', ...rest] = text.split('=');
    const [name, value] = [first.trim(), rest.join('=').trim()];
    const dimension = indicator.dimensions.find(({ id }) => id === name);
    const known = dimension?.open ? value !== '' : dimension?.values.some(({ id }) => id === value);
    if (!known) throw unknownDim(text, indicator);
    return [name, value] as const;
  });
  const dims = Object.fromEntries(pairs);
  const names = Object.keys(dims).sort().join();
  if (indicator.breakdowns.some((breakdown) => [...breakdown].sort().join() === names)) return dims;
  throw noSuchTotal(indicator);
}

/** The values of open dimensions as the data spells them: `đất đai` is `Đất đai`. */
export function inOwnWords(dims: Dims, indicator: Indicator, book: FactBook, units: readonly Unit[]): Dims {
  const open = indicator.dimensions.filter((dimension) => dimension.open && dims[dimension.id] !== undefined);
  const own = open.map((dimension) => {
    const values = valuesIn(book, units)(indicator, dimension);
    const typed = dims[dimension.id] ?? '';
    const found = values.find((value) => foldWords(value) === foldWords(typed));
    if (found !== undefined) return [dimension.id, found] as const;
    throw unknownDim(`${dimension.id}=${typed}`, {
      id: indicator.id,
      dimensions: [{ ...dimension, values: values.map((id) => ({ id, label: same(id) })) }],
    });
  });
  return { ...dims, ...Object.fromEntries(own) };
}

function unknownDim(text: string, { id, dimensions }: Pick<Indicator, 'id' | 'dimensions'>): UserError {
  const known = dimensions.map(({ id, values }) => `${id}=${values.map((value) => value.id).join('|') || '…'}`);
  const list = known.join(', ');
  return new UserError({
    vi: `Không hiểu --dim ${text}. ${known.length > 0 ? `Chỉ tiêu ${id} có: ${list}.` : `Chỉ tiêu ${id} không phân loại.`}`,
    en: `--dim ${text} is not known. ${known.length > 0 ? `${id} has: ${list}.` : `${id} has no breakdown.`}`,
  });
}

/** Some figures exist only by dims, as adding over them makes no sense. */
function noSuchTotal({ id, breakdowns, dimensions }: Indicator): UserError {
  const sets = breakdowns.map((breakdown) =>
    breakdown.length === 0
      ? '∅'
      : breakdown
          .map((name) => {
            const [first] = dimensions.find((dimension) => dimension.id === name)?.values ?? [];
            return `--dim ${name}=${first?.id ?? '…'}`;
          })
          .join(' '),
  );
  return new UserError({
    vi: `Chỉ tiêu ${id} không cộng chung được theo cách này. Ghi: ${sets.join(' hoặc ')}.`,
    en: `${id} is not added up that way. Give: ${sets.join(' or ')}.`,
  });
}
