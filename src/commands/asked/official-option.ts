import type { OfficialForm } from '../../forms/official/official-form.ts';
import { officialForms } from '../../forms/official/registry.ts';
import type { Fact } from '../../model/fact.ts';
import { type Calendar, contains, type Period, windowOf } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { circularOn } from '../../official/circulars.ts';
import { fold, plain } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Request } from '../command.ts';
import { type Found, onlyPeriod } from './asked-period.ts';
import { textOption } from './read-options.ts';

/** The forms that `--official` may mean. */
export interface AskedForms {
  /** All circulars' forms of the code. */
  readonly ofCode: readonly OfficialForm[];
  /** Those of the circular that was named; without one all of them. */
  readonly chosen: readonly OfficialForm[];
}

/** `--official` with `--circular`, or `undefined` where it was not given. */
export function officialOption(request: Request): AskedForms | undefined {
  const [typed, circular] = [textOption(request, 'official'), textOption(request, 'circular')];
  if (typed === undefined) {
    if (circular === undefined) return undefined;
    throw new UserError({
      vi: '--circular chỉ đi cùng --official.',
      en: '--circular goes with --official only.',
    });
  }
  const ofCode = officialForms().filter(({ data }) => fold(data.code) === codeOf(typed));
  if (ofCode.length === 0) throw unknownCode(typed);
  if (circular === undefined) return { ofCode, chosen: ofCode };
  const wanted = /(\d{1,2})\s*\/\s*(20\d\d)/.exec(circular);
  const id = wanted ? `${wanted[1]?.padStart(2, '0')}/${wanted[2]}` : circular;
  const chosen = ofCode.filter(({ data }) => data.circular === id);
  if (chosen.length > 0) return { ofCode, chosen };
  const known = ofCode.map(({ data }) => data.circular).join(', ');
  throw new UserError({
    vi: `Không có biểu ${ofCode[0]?.data.code} của Thông tư “${circular}”. Có của Thông tư: ${known}.`,
    en: `There is no form ${ofCode[0]?.data.code} of Circular “${circular}”. There is of: ${known}.`,
  });
}

/** `1/tcd`, `02/XLĐ`, `01-KQGQ` as codes are compared. */
function codeOf(typed: string): string {
  return fold(plain(typed).replace(/^(?=\d\b)/, '0'));
}

/**
 * Of the forms asked for that of the circular in force at the end of the period. Throws `UserError` where nothing of it was
 * handed in, naming a circular that something is of.
 */
export function formInForce(
  { ofCode, chosen }: AskedForms,
  facts: readonly Fact[],
  period: Period,
  calendar: Calendar,
): OfficialForm {
  const circular = circularOn(windowOf(period, calendar).to)?.id;
  const form = chosen.find(({ data }) => data.circular === circular) ?? chosen.at(-1);
  const filled = ofCode.filter((one) => facts.some((fact) => isOf(fact, one) && contains(period, fact.period)));
  if (form !== undefined && filled.includes(form)) return form;
  throw nothingOf(form ?? ofCode[0], period.id, filled[0]);
}

function nothingOf(form: OfficialForm | undefined, period: string, other: OfficialForm | undefined): UserError {
  const { vi, en } = form?.title ?? { vi: '', en: '' };
  const circular = other?.data.circular;
  return new UserError({
    vi: `Không có số liệu biểu ${vi} trong kỳ ${period}.${circular ? ` Có của Thông tư ${circular}: thêm --circular ${circular}.` : ' Chạy validate để xem các tệp có biểu nào.'}`,
    en: `There is nothing of form ${en} in ${period}.${circular ? ` There is of Circular ${circular}: add --circular ${circular}.` : ' Run validate to see which forms the files hold.'}`,
  });
}

/** The one period that the facts of the forms are of. Throws `UserError` where they cover several, or none. */
export function periodOfForms({ ofCode }: AskedForms, found: Found): Period {
  if (found.facts.length > 0) return onlyPeriod(found);
  const code = ofCode[0]?.data.code;
  throw new UserError({
    vi: `Không có số liệu biểu ${code} nào được tính. Chạy validate để xem các tệp có biểu nào.`,
    en: `No figure of form ${code} counts. Run validate to see which forms the files hold.`,
  });
}

/** True where the fact is a column of the form. */
export function isOf({ measure }: Fact, { id }: OfficialForm): boolean {
  return measure.startsWith(`${id}.`);
}

function unknownCode(typed: string): UserError {
  const codes = [...new Set(officialForms().map(({ data }) => data.code))];
  const near = nearest(typed, codes);
  return new UserError({
    vi: `Không có biểu “${typed}”.${near ? ` Có phải “${near}”?` : ''} Các biểu: ${codes.join(', ')}.`,
    en: `There is no official form “${typed}”.${near ? ` Is it “${near}”?` : ''} Forms: ${codes.join(', ')}.`,
  });
}
