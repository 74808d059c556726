import type { Severity } from '../../model/finding.ts';
import type { CellStyles } from '../styles/cell-styles.ts';
import { tintFill } from '../styles/tints.ts';

/** Styles of the cells of the sheet of results. */
export interface ResultStyles {
  readonly title: number;
  readonly text: number;
  readonly header: number;
  readonly cell: number;
  readonly link: number;
  readonly severity: Readonly<Record<Severity, number>>;
}

const font = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/></font>`;
const linkFont = '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Times New Roman"/></font>';
const side = (name: string): string => `<${name} style="thin"><color rgb="FF7F7F7F"/></${name}>`;
const border = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const headerFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFD9E1F2"/><bgColor indexed="64"/></patternFill></fill>';
const alignment = '<alignment vertical="top" wrapText="1"/>';

export function resultStyles(styles: CellStyles): ResultStyles {
  const body = { font: font(11), border, alignment };
  const cell = styles.own(body);
  return {
    title: styles.own({ font: font(14, '<b/>') }),
    text: styles.own({ font: font(11) }),
    header: styles.own({
      font: font(11, '<b/>'),
      fill: headerFill,
      border,
      alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
    }),
    cell,
    link: styles.own({ ...body, font: linkFont }),
    severity: {
      error: styles.own({ ...body, fill: tintFill('error') }),
      warning: styles.own({ ...body, fill: tintFill('warning') }),
      info: cell,
    },
  };
}
