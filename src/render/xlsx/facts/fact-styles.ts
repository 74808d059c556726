import type { CellStyles } from '../../../patch/styles/cell-styles.ts';

/** Styles of the cells of the sheet of facts. */
export interface FactStyles {
  readonly title: number;
  readonly header: number;
  readonly cell: number;
  readonly link: number;
}

const font = (more: string): string => `<font>${more}<sz val="11"/><name val="Times New Roman"/></font>`;
const headerFill =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>';

export function factStyles(styles: CellStyles): FactStyles {
  return {
    title: styles.own({ font: font('<b/>') }),
    header: styles.own({ font: font('<b/>'), fill: headerFill, alignment: '<alignment vertical="center"/>' }),
    cell: styles.own({ font: font('') }),
    link: styles.own({
      font: '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Times New Roman"/></font>',
    }),
  };
}
