import { UserError } from '../../model/trouble.ts';
import type { Register } from '../../units/register.ts';
import type { Request } from '../command.ts';
import { dateOption, textOption } from './read-options.ts';

/** `--as-units`, a date on which the register has wards; `undefined` where it was not given. */
export function asUnitsOption(request: Request, register: Register): string | undefined {
  const date = dateOption(request, 'asUnits');
  if (date === undefined || register.on(date).some(({ level }) => level === 'ward')) return date;
  const typed = textOption(request, 'asUnits');
  throw new UserError({
    vi: `Ngày ${typed} (--as-units) danh sách đơn vị không có phường nào. Xem: dongda-report list units.`,
    en: `The list of units has no ward on ${typed} (--as-units). See: dongda-report list units.`,
  });
}
