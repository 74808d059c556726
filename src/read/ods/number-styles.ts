import type { Shown } from '../xlsx/number-format.ts';
import type { Attributes } from '../xml/xml-events.ts';

/** How cell styles show a number: some programs write a date as a number, and only its style says what it is. */
export interface NumberStyles {
  /** Takes each element of the parts that hold styles, in order. */
  open(name: string, attributes: Attributes): void;
  shownBy(style: string | undefined): Shown;
}

/** A cell style: the one that it is made from, and its own number style. */
interface CellStyle {
  readonly parent: string | undefined;
  readonly numbers: string | undefined;
}

const SHOWN: Readonly<Record<string, Shown>> = {
  'date-style': 'date',
  'percentage-style': 'percent',
  'number-style': 'number',
  'currency-style': 'number',
  'time-style': 'number',
  'boolean-style': 'number',
  'text-style': 'number',
};

export function numberStyles(): NumberStyles {
  const numbers = new Map<string, Shown>();
  const cells = new Map<string, CellStyle>();

  function shownBy(style: string | undefined): Shown {
    const seen = new Set<string>();
    for (let at = style; at !== undefined && !seen.has(at); at = cells.get(at)?.parent) {
      seen.add(at);
      const shown = numbers.get(cells.get(at)?.numbers ?? '');
      if (shown) return shown;
    }
    return 'number';
  }

  return {
    open(name, attributes) {
      const own = attributes['style:name'];
      const shown = SHOWN[name];
      if (own === undefined) return;
      if (shown) numbers.set(own, shown);
      else if (name === 'style' && attributes['style:family'] === 'table-cell') {
        cells.set(own, {
          parent: attributes['style:parent-style-name'],
          numbers: attributes['style:data-style-name'],
        });
      }
    },
    shownBy,
  };
}
