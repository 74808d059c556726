import type { Text } from '../../i18n/text.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '../../model/document.ts';
import { address, type Place } from '../../model/place.ts';

export function grid(title: Text, columns: readonly GridColumn[], rows: readonly GridRow[]): Grid {
  return { type: 'grid', title, columns, rows, notes: [] };
}

export function left(label: Text): GridColumn {
  return { label, align: 'left' };
}

export function right(label: Text): GridColumn {
  return { label, align: 'right' };
}

export function text(words: Text): GridCell {
  return { type: 'text', text: words };
}

/** `lang-ha.xlsx › Đơn thư › C9`, `lang-ha.xlsx › Đơn thư › dòng 9`. */
export function placeWords(place: Place): Text {
  const { file, sheet, row, column } = place;
  const words = (ofRow: string): string => {
    const cell = row !== undefined && column === undefined ? `${ofRow} ${row}` : address(place);
    return [file, sheet, cell].filter((part) => part !== undefined).join(' › ');
  };
  return { vi: words('dòng'), en: words('row') };
}
