import type { Borders, Fill, Font } from 'exceljs';

const NAME = 'Times New Roman';

export const fonts = {
  body: { name: NAME, size: 12 },
  bold: { name: NAME, size: 12, bold: true },
  italic: { name: NAME, size: 12, italic: true },
  heading: { name: NAME, size: 13, bold: true },
  title: { name: NAME, size: 14, bold: true },
} satisfies Record<string, Partial<Font>>;

/** Text colours of a paragraph's tone, as Excel's own good, neutral and bad styles have them. */
export const toneColours = { good: 'FF006100', warning: 'FF9C5700', bad: 'FF9C0006' } as const;

export const thinBorder: Partial<Borders> = {
  top: { style: 'thin' },
  left: { style: 'thin' },
  bottom: { style: 'thin' },
  right: { style: 'thin' },
};

export const totalBorder: Partial<Borders> = { ...thinBorder, top: { style: 'medium' } };

/** Bars behind counts: light enough for the number to be read, also in print. */
export const BAR_COLOUR = 'FFBDD7EE';

/** Light amber: the figure is not complete. */
export const incompleteFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
export const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };

export const numberFormats = {
  count: '#,##0',
  decimal: '#,##0.00',
  percent: '0.0%',
  change: '+#,##0;-#,##0;0',
  decimalChange: '+#,##0.00;-#,##0.00;0.00',
  percentChange: '+0.0%;-0.0%;0.0%',
} as const;

/** Percentage points with their unit: `+1,2 điểm`. */
export function pointsFormat(unit: string): string {
  return `+0.0" ${unit}";-0.0" ${unit}";0.0" ${unit}"`;
}

/** Points a line of 12 pt text takes. */
export const LINE_HEIGHT = 16.5;
