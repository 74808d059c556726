import { addsUp } from '../../forms/column.ts';
import type { Args } from '../../model/finding.ts';
import type { Value, Values } from '../../model/table.ts';
import { withoutDust } from '../../text/parse-quantity.ts';
import type { Layout } from '../layout.ts';

/** The choices of a row by column: `kind: regular`. */
export type Choices = Readonly<Record<string, Value>>;

/** The columns that a table's totals sum, and those by whose choices it may have totals of their own. */
interface SummedColumns {
  readonly figures: readonly string[];
  readonly choices: readonly string[];
}

/** Choices count also where a table lacks their columns: they are what the form says of such tables. */
export function summedColumns({ fields, form }: Layout): SummedColumns {
  return {
    figures: fields.filter(({ column }) => addsUp(column)).map(({ column }) => column.id),
    choices: form.columns.filter(({ kind }) => kind === 'choice').map(({ id }) => id),
  };
}

/** A total row's readable figures. */
export interface TotalRow {
  readonly row: number;
  readonly stated: ReadonlyMap<string, number>;
  /** Those that it names: it is a total of the rows with the same. */
  readonly choices: Choices;
  readonly label: string;
  /** Its words can only mean all rows. */
  readonly saysWhole: boolean;
  /** A line that carries sums from page to page. */
  readonly isCarried: boolean;
}

/** A total row's cell that differs from the rows it should add up. */
export interface WrongTotal {
  readonly column: string;
  readonly row: number;
  readonly args: Args;
}

/** The sums of the columns over the rows with the same choices, in the order of the columns. */
interface Part {
  readonly choices: Choices;
  readonly sums: number[];
}

/** Rows between two totals, by their choices. */
type Block = Map<string, Part>;

/** Sums that a total row may state, by column. */
type Sums = ReadonlyMap<string, number>;

/** More blocks than a table has; those before are one. */
const MOST_BLOCKS = 60;

/**
 * Adds up the count columns of a table as its rows pass, to hold its total rows against. A total may stand below or above
 * its rows, and is of all rows or of those since any total before it: subtotals have totals of their own. A column with an
 * unread cell cannot be decided.
 */
export interface Totals {
  /** Takes a data row: a blank (`null`) adds nothing, what is no number could not be read. */
  add(values: Values): void;
  /** Of a row that is refused nobody knows whether it is part of a total. */
  addUnknown(): void;
  total(row: TotalRow): WrongTotal[];
  /** At the end of the table: what totals at its top got wrong. */
  end(): WrongTotal[];
}

export function createTotals(columns: SummedColumns): Totals {
  const blocks: Block[] = [];
  const undecided = new Set<string>();
  const atTop: TotalRow[] = [];
  const labels = new Set<string>();
  let isUnknown = false;
  let beginsBlock = true;
  /** Of the totals that stand together: they are of all rows, and not of those since the total before. */
  let isWhole = true;

  function openBlock(): Block {
    const last = blocks.at(-1);
    if (last && !beginsBlock) return last;
    const block: Block = new Map();
    beginsBlock = false;
    blocks.push(block);
    const [first, second] = blocks;
    if (blocks.length > MOST_BLOCKS && first && second) {
      for (const { choices, sums } of second.values()) {
        const whole = partOf(first, choices);
        for (const [index, sum] of sums.entries()) whole.sums[index] = (whole.sums[index] ?? 0) + sum;
      }
      blocks.splice(1, 1);
    }
    return block;
  }

  /** The rows of a block with the choices of this one. */
  function partOf(block: Block, row: Values): Part {
    let key = '';
    for (const column of columns.choices) key += `${row[column]}|`;
    const known = block.get(key);
    if (known !== undefined) return known;
    const choices = Object.fromEntries(columns.choices.map((column) => [column, row[column] ?? null]));
    const part = { choices, sums: columns.figures.map(() => 0) };
    block.set(key, part);
    return part;
  }

  function add(block: Block, row: Values): void {
    const { sums } = partOf(block, row);
    for (let index = 0; index < columns.figures.length; index++) {
      const column = columns.figures[index] ?? '';
      const value = row[column];
      if (typeof value === 'number') sums[index] = (sums[index] ?? 0) + value;
      else if (value !== null) undecided.add(column);
    }
  }

  /** The row of a total as if it were a data row. */
  function carried({ choices, stated }: TotalRow): Values {
    return { ...choices, ...Object.fromEntries(columns.figures.map((column) => [column, stated.get(column) ?? null])) };
  }

  /** What the row may be the total of: the rows of the last block, of the last two, … and of all. */
  function readings({ choices, stated }: TotalRow): Sums[] {
    const sums = columns.figures.map(() => 0);
    return blocks.toReversed().map((block) => {
      for (const part of block.values()) {
        if (!isOf(part.choices, choices)) continue;
        for (const [index, sum] of part.sums.entries()) sums[index] = (sums[index] ?? 0) + sum;
      }
      return new Map(
        columns.figures.flatMap((column, index) => (stated.has(column) ? [[column, sums[index] ?? 0]] : [])),
      );
    });
  }

  function compare(total: TotalRow, isWhole: boolean): WrongTotal[] {
    if (isUnknown) return [];
    const stated = [...total.stated].filter(([column]) => !undecided.has(column));
    const right = (sums: Sums): number =>
      stated.filter(([column, value]) => value === withoutDust(sums.get(column) ?? 0)).length;
    const all = readings(total);
    const likely = isWhole ? all.at(-1) : all[0];
    const [best] = [...(likely ? [likely] : []), ...all].sort((one, other) => right(other) - right(one));
    if (best === undefined) return [];
    return stated.flatMap(([column, value]) => {
      const computed = withoutDust(best.get(column) ?? 0);
      return value === computed ? [] : [{ column, row: total.row, args: { stated: value, computed } }];
    });
  }

  return {
    add: (row) => add(openBlock(), row),
    addUnknown() {
      isUnknown = true;
      openBlock();
    },
    total(total) {
      if (total.stated.size === 0) return [];
      if (blocks.length === 0) {
        // What comes from the page before is part of the totals of this one.
        if (total.isCarried) add(openBlock(), carried(total));
        else atTop.push(total);
        beginsBlock = true;
        return [];
      }
      const goesOn = beginsBlock && Object.keys(total.choices).length > 0;
      if (!goesOn) isWhole = beginsBlock || blocks.length === 1 || (total.saysWhole && !labels.has(total.label));
      const wrong = compare(total, isWhole);
      beginsBlock = true;
      labels.add(total.label);
      return wrong;
    },
    end: () => (blocks.length === 0 ? [] : atTop.flatMap((total) => compare(total, true))),
  };
}

function isOf(choices: Choices, wanted: Choices): boolean {
  return Object.entries(wanted).every(([column, value]) => choices[column] === value);
}
