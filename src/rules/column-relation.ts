import type { Lang, Text } from '../i18n/text.ts';
import type { Args } from '../model/finding.ts';
import { address } from '../model/place.ts';
import { type FiledRow, placeOf } from '../model/table.ts';
import type { Relation, Sum } from '../official/column-sums.ts';
import { type FormRule, ruleOn } from './form-rule.ts';
import { columnsOf, holds, type Identity } from './identity.ts';
import type { RowRule } from './row-rule.ts';

/** How a form calls its numbered columns. */
export interface NumberedColumns {
  readonly form: string;
  /** Column id. */
  id(number: number): string;
  /** Heading, as short as it is clear. */
  name(number: number): string;
}

/** A relation between numbered columns of a form as a rule of its rows. */
export function relationRule(rule: FormRule, relation: Relation, columns: NumberedColumns): RowRule {
  const side = (sum: Sum): Identity['left'] => sum.map(({ number, times }) => ({ times, column: columns.id(number) }));
  const identity = { left: side(relation.left), relation: relation.sign, right: side(relation.right) };
  return ruleOn(rule, columns.form, {
    identity,
    columns: [...new Set(columnsOf(identity))],
    check(values, row) {
      const value = (number: number): number => Number(values[columns.id(number)]);
      const [stated, computed] = [totalOf(relation.left, value), totalOf(relation.right, value)];
      if (holds(stated, relation.sign, computed)) return undefined;
      const words = (sum: Sum): string => sideWords(sum, row, columns, value);
      const [left, right] = [words(relation.left), words(relation.right)];
      return { sign: relation.sign, left, right, stated, computed, difference: Math.abs(stated - computed) };
    },
  });
}

function totalOf(sum: Sum, value: (number: number) => number): number {
  return sum.reduce((total, { number, times }) => total + times * value(number), 0);
}

/** `11 “Khiếu nại” (L8: 2) + 12 “Tố cáo” (M8: 1) = 3`. */
function sideWords(sum: Sum, row: FiledRow, columns: NumberedColumns, value: (number: number) => number): string {
  const words = sum.map(({ number, times }) => {
    const cell = address(placeOf(row, columns.id(number))) ?? '';
    return `${times === 1 ? '' : `${times} × `}${number} “${columns.name(number)}” (${cell}: ${value(number)})`;
  });
  const isPlain = sum.length === 1 && sum[0]?.times === 1;
  return words.join(' + ') + (isPlain ? '' : ` = ${totalOf(sum, value)}`);
}

const SIGNS: Readonly<Record<Relation['sign'], Text>> = {
  '=': { vi: 'phải bằng', en: 'must equal' },
  '<=': { vi: 'không được lớn hơn', en: 'must not be above' },
  '>=': { vi: 'không được nhỏ hơn', en: 'must not be below' },
};

/** The sentence of a broken relation: both sides with their cells and values, and the difference. */
export function relationSentence({ left, sign, right, difference }: Args): Text {
  const words = SIGNS[sign as Relation['sign']];
  const line = (lang: Lang, column: string, off: string): string =>
    `${column} ${left} ${words[lang]} ${right}; ${off} ${difference}.`;
  return { vi: line('vi', 'Cột', 'chênh'), en: line('en', 'Column', 'the difference is') };
}
