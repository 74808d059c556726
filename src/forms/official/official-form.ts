import * as z from 'zod/mini';
import type { Values } from '../../model/table.ts';
import { parseRelations, parseSum } from '../../official/column-sums.ts';
import type { OfficialFormData } from '../../official/form-data.ts';
import { columnsOf, type OfficialColumn } from '../../official/outline.ts';
import { headingWords, officialId } from '../../official/registry.ts';
import { relationRule } from '../../rules/column-relation.ts';
import { delegatedIn } from '../../rules/row/delegated-reception.ts';
import { derivedCheckBroken } from '../../rules/row/derived-check-broken.ts';
import { identityBroken } from '../../rules/row/identity-broken.ts';
import type { RowRule } from '../../rules/row-rule.ts';
import { type Column, count, quantity, within } from '../column.ts';
import type { FactDraft, Form, PeriodForm } from '../form.ts';
import { amountCell, countCell } from '../row-shapes.ts';
import { shortNames, standsUnder, wordingsOf } from './names.ts';

/** A form of the Government Inspectorate, keyed by circular and code. */
export interface OfficialForm extends PeriodForm {
  readonly data: OfficialFormData;
  /** In the order of their numbers. */
  readonly numbered: readonly OfficialColumn[];
  readonly checks: readonly RowRule[];
}

/** Id of the column with that official number. */
export function columnId(number: number): string {
  return `c${number}`;
}

/** Money and land may be fractional. */
function isAmount({ counted }: OfficialColumn): boolean {
  return counted === 'triệu đồng' || counted === 'm2';
}

export function officialForm(data: OfficialFormData): OfficialForm {
  const id = officialId(data);
  const numbered = columnsOf(data.outline);
  const measures = numbered.map(({ number }) => `${id}.${number}`);
  let row: Form['row'] | undefined;
  let checks: readonly RowRule[] | undefined;
  return {
    id,
    data,
    numbered,
    title: {
      vi: `${data.code} (Thông tư ${data.circular})`,
      en: `${data.code} (Circular ${data.circular})`,
    },
    every: 'month',
    columns: formColumns(numbered, data),
    get row() {
      row ??= rowShape(numbered);
      return row;
    },
    measures: [...measures, ...new Set(data.feeds.map(([measure]) => measure))],
    key: () => '',
    facts: (values) => factsOf(values, id, numbered, data),
    get checks() {
      checks ??= checksOf(id, numbered, data);
      return checks;
    },
    series: data.series ?? { id, rank: 1 },
    rowPerUnit: true,
    nests: true,
  };
}

function formColumns(numbered: readonly OfficialColumn[], { misprints = {} }: OfficialFormData): Column[] {
  const wordings = wordingsOf(numbered, misprints);
  return numbered.map((column) => {
    const label = headingWords(column.path);
    const also = wordings.get(column.number) ?? [];
    const id = columnId(column.number);
    const headings = numbered.filter((other) => standsUnder(column, other)).map(({ number }) => columnId(number));
    const own = isAmount(column) ? quantity(id, label, { also, addsUp: true }) : count(id, label, also);
    return within(own, ...headings);
  });
}

function rowShape(numbered: readonly OfficialColumn[]): Form['row'] {
  const cells = numbered.map((column) => [columnId(column.number), isAmount(column) ? amountCell : countCell] as const);
  return z.object(Object.fromEntries(cells)) as z.ZodMiniType<Values>;
}

/** Each column as a measure of the form, then the measures that it feeds. */
function factsOf(
  values: Values,
  id: string,
  numbered: readonly OfficialColumn[],
  { feeds }: OfficialFormData,
): FactDraft[] {
  const own = numbered.map(({ number }) => draft(values, `${id}.${number}`, {}, [number]));
  const fed = feeds.map(([measure, dims, columns]) =>
    draft(
      values,
      measure,
      dims,
      parseSum(columns).map(({ number }) => number),
    ),
  );
  return [...own, ...fed];
}

function draft(values: Values, measure: string, dims: FactDraft['dims'], numbers: readonly number[]): FactDraft {
  const columns = numbers.map(columnId);
  let value: number | null = 0;
  for (const column of columns) {
    const part = values[column];
    if (typeof part === 'number' && value !== null) value += part;
    else value = null;
  }
  return { measure, dims, value, columns };
}

function checksOf(form: string, numbered: readonly OfficialColumn[], data: OfficialFormData): RowRule[] {
  const names = shortNames(numbered);
  const columns = { form, id: columnId, name: (number: number) => names.get(number) ?? String(number) };
  const { columns: ended = [], from = '' } = data.ended ?? {};
  const [year = 0, month = 1] = from.split('-').map(Number);
  return [
    ...data.identities.flatMap(parseRelations).map((relation) => relationRule(identityBroken, relation, columns)),
    ...data.inferred.flatMap(parseRelations).map((relation) => relationRule(derivedCheckBroken, relation, columns)),
    ...ended.map((number) =>
      delegatedIn(form, columnId(number), `${number} “${columns.name(number)}”`, year * 12 + month - 1),
    ),
  ];
}
