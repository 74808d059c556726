import type { Font } from 'exceljs';
import { fonts } from './styles.ts';

/** Official forms are wide: their text is a point smaller than that of reports. */
const SIZE = 11;

export const printedFonts = {
  body: { ...fonts.body, size: SIZE },
  bold: { ...fonts.bold, size: SIZE },
  italic: { ...fonts.italic, size: SIZE },
  title: fonts.title,
} satisfies Record<string, Partial<Font>>;

/** Points a line of it takes. */
export const printedLineHeight = 15;
