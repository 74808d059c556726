import type { Form } from '../../forms/form.ts';
import { forms } from '../../forms/registry.ts';
import { type Period, samePeriod, year } from '../../model/period.ts';
import { UserError } from '../../model/trouble.ts';
import { handInsDue, type Obligations, type Owed } from '../../status/obligations.ts';
import { nearest } from '../../text/nearest.ts';
import type { Request } from '../command.ts';

const ids = forms.map(({ id }) => id);

/**
 * `--forms`, else those that a ward owes for exactly this period: the monthly ones for a month, the yearly ones for a year.
 * Throws `UserError` for one that there is not, that does not fit the period, or where none is owed.
 */
export function templateForms(request: Request, period: Period, obligations: Obligations): readonly Form[] {
  const typed = request.options.forms;
  const names = (Array.isArray(typed) ? typed : []).flatMap((one: string) => one.split(',')).map((one) => one.trim());
  const chosen =
    names.length > 0 ? forms.filter(isOneOf(names)) : forms.filter(({ id }) => isOwed(obligations[id], period));
  if (chosen.length === 0) throw noneOwed(period);
  const yearly = chosen.find(({ every }) => every === 'year');
  if (yearly === undefined || samePeriod(period, year(Math.floor(period.from / 12)))) return chosen;
  throw new UserError({
    vi: `Biểu ${yearly.id} (${yearly.title.vi}) lập theo năm; dùng --period ${Math.floor(period.to / 12)}.`,
    en: `The form ${yearly.id} (${yearly.title.en}) is yearly; use --period ${Math.floor(period.to / 12)}.`,
  });
}

function isOneOf(names: readonly string[]): (form: Form) => boolean {
  const unknown = names.find((name) => !ids.includes(name));
  if (unknown === undefined) return ({ id }) => names.includes(id);
  const near = nearest(unknown, ids);
  throw new UserError({
    vi: `Không có biểu “${unknown}”.${near ? ` Có phải “${near}”?` : ''} Các biểu: ${ids.join(', ')}.`,
    en: `There is no form “${unknown}”.${near ? ` Is it “${near}”?` : ''} Forms: ${ids.join(', ')}.`,
  });
}

function isOwed(owed: Owed | undefined, period: Period): boolean {
  const frequency = typeof owed === 'object' ? owed.ward : owed;
  return frequency !== undefined && handInsDue(period, frequency).some((one) => samePeriod(one, period));
}

function noneOwed({ id }: Period): UserError {
  return new UserError({
    vi: `Không có biểu nào phải nộp riêng cho kỳ ${id}. Nêu biểu cần lập: --forms ${ids.slice(0, 2).join(',')}.`,
    en: `No form is owed for just ${id}. Name those you need: --forms ${ids.slice(0, 2).join(',')}.`,
  });
}
