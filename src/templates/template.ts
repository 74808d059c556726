import type { Form } from '../forms/form.ts';
import type { Period } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import { plain } from '../text/fold.ts';
import { statedPeriod } from './stated-period.ts';
import { type TemplateSheet, templateSheet } from './template-sheet.ts';

/**
 * A workbook that a unit is to fill in for a period. Its words are Vietnamese whatever the language of the program: wards
 * fill it in, and it is read by these words.
 */
export interface Template {
  /** File name without its ending: `lang-thuong-2021-03`. */
  readonly name: string;
  /** Left above the title: who the paper goes to, where there is such a unit, and whose it is. */
  readonly letterhead: readonly string[];
  /** Below the title, each form's own; unit and period are read from here. */
  readonly lines: readonly string[];
  readonly sheets: readonly TemplateSheet[];
}

/** Other offices' lists may have communes. */
const NAMES_ITS_KIND = /^(?:phường|xã|thị trấn) /i;

/** `above`: the district that the unit reports to. */
export function templateOf(unit: Unit, above: Unit | undefined, period: Period, forms: readonly Form[]): Template {
  const name = unit.level === 'district' || NAMES_ITS_KIND.test(unit.name) ? unit.name : `Phường ${unit.name}`;
  const offices = above === undefined || above === unit ? [name] : [above.name, name];
  return {
    name: `${plain(unit.name).replace(/[^a-z0-9]+/g, '-')}-${period.id}`,
    letterhead: offices.map((office) => office.toUpperCase()),
    lines: [`Đơn vị: ${name}`, `Kỳ báo cáo: ${statedPeriod(period)}`],
    sheets: forms.map((form) => templateSheet(form, Math.floor(period.to / 12), unit)),
  };
}
