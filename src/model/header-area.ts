import { columnNumber } from './place.ts';
import type { Table } from './table.ts';

/** Rows and columns of a table's header. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export function headerArea({ header }: Pick<Table, 'header'>): HeaderArea {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(header) ?? [];
  return { top: Number(top), bottom: Number(bottom), left: columnNumber(left), right: columnNumber(right) };
}
