import type { Args } from '../../model/finding.ts';
import type { Value } from '../../model/table.ts';
import { withoutDust } from '../../text/parse-quantity.ts';

/** The choices of a row by column: `kind: regular`. */
export type Choices = Readonly<Record<string, Value>>;

/** What a row adds to the totals; a figure that could not be read is `undefined`, a blank (`null`) adds nothing. */
export interface Addends {
  readonly figures: readonly (readonly [column: string, value: number | null | undefined])[];
  readonly choices: Choices;
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

/** Rows between two totals: the sums of its columns for each combination of choices. */
interface Block {
  readonly parts: Map<string, { readonly choices: Choices; readonly sums: Map<string, number> }>;
}

/** Sums that a total row may state. */
type Sums = ReadonlyMap<string, number>;

/** More blocks than a table has; those before are one. */
const MOST_BLOCKS = 60;

/**
 * Adds up the count columns of a table as its rows pass, to hold its total rows against. A total may stand below or above
 * its rows, and is of all rows or of those since any total before it: subtotals have totals of their own. A column with an
 * unread cell cannot be decided.
 */
export interface Totals {
  add(row: Addends): void;
  /** Of a row that is refused nobody knows whether it is part of a total. */
  addUnknown(): void;
  total(row: TotalRow): WrongTotal[];
  /** At the end of the table: what totals at its top got wrong. */
  end(): WrongTotal[];
}

export function createTotals(): Totals {
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
    const block: Block = { parts: new Map() };
    beginsBlock = false;
    blocks.push(block);
    const [first, second] = blocks;
    if (blocks.length > MOST_BLOCKS && first && second) {
      for (const { choices, sums } of second.parts.values()) addTo(first, choices, sums);
      blocks.splice(1, 1);
    }
    return block;
  }

  /** What the row may be the total of: the rows of the last block, of the last two, … and of all. */
  function readings({ choices, stated }: TotalRow): Sums[] {
    const sums = new Map([...stated.keys()].map((column) => [column, 0]));
    return blocks.toReversed().map((block) => {
      for (const part of block.parts.values()) {
        if (!isOf(part.choices, choices)) continue;
        for (const [column, sum] of sums) sums.set(column, sum + (part.sums.get(column) ?? 0));
      }
      return new Map(sums);
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
    add({ figures, choices }) {
      for (const [column, value] of figures) if (value === undefined) undecided.add(column);
      addTo(openBlock(), choices, figures);
    },
    addUnknown() {
      isUnknown = true;
      openBlock();
    },
    total(total) {
      if (total.stated.size === 0) return [];
      if (blocks.length === 0) {
        // What comes from the page before is part of the totals of this one.
        if (total.isCarried) addTo(openBlock(), total.choices, total.stated);
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

function addTo({ parts }: Block, choices: Choices, figures: Addends['figures'] | Sums): void {
  let key = '';
  for (const column in choices) key += `${column}=${choices[column]}|`;
  let part = parts.get(key);
  if (part === undefined) {
    part = { choices, sums: new Map() };
    parts.set(key, part);
  }
  for (const [column, value] of figures) part.sums.set(column, (part.sums.get(column) ?? 0) + (value ?? 0));
}

function isOf(choices: Choices, wanted: Choices): boolean {
  return Object.entries(wanted).every(([column, value]) => choices[column] === value);
}
