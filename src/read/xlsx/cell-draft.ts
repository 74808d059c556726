import { cellText } from '../cell-text.ts';
import type { Limits } from '../limits.ts';
import type { Attributes, XmlHandler } from '../xml/xml-events.ts';
import { xmlWhole } from '../xml/xml-number.ts';
import type { RawCell } from './cell-value.ts';
import { type StringText, stringText } from './string-text.ts';
import type { UsualCell } from './usual-elements.ts';

/** Those attributes of a `c` element that count. */
export type CellAttributes = { readonly [Name in 'r' | 's' | 't']?: string | undefined };

/** A `c` element on its way: takes the events inside of it, and is used for one cell after the other. */
export class CellDraft implements RawCell, Required<XmlHandler> {
  type = 'n';
  style = 0;
  formula = false;
  value: string | undefined;
  inline: RawCell['inline'];
  #inValue = false;
  #limits: Limits;
  #item: StringText;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#item = stringText(limits);
  }

  start({ s, t }: CellAttributes): void {
    this.type = t ?? 'n';
    this.style = s === undefined ? 0 : xmlWhole(s);
    this.formula = false;
    this.value = undefined;
    this.inline = undefined;
  }

  /** Instead of all events. */
  fill({ formula, value }: UsualCell): void {
    this.formula = formula;
    this.value = value && cellText(value, this.#limits);
  }

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth > 5) this.#item.open(name, attributes, depth);
    else if (name === 'v') {
      this.value = '';
      this.#inValue = true;
    } else if (name === 'f') this.formula = true;
  }

  text(text: string): void {
    if (this.#inValue) this.value = cellText((this.value ?? '') + text, this.#limits);
    else this.#item.text(text);
  }

  close(name: string, depth: number): void {
    if (depth > 5) this.#item.close(name, depth);
    else if (name === 'v') this.#inValue = false;
    else if (name === 'is') this.inline = this.#item.take();
  }
}
