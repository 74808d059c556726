import { eventsOf, type RegisterForm } from '../../forms/form.ts';
import type { OpenEntry, RegisterView } from '../../model/register-view.ts';
import { withoutPersonalData } from '../../text/personal-data.ts';
import type { LedgerRows } from './ledger-rows.ts';
import { numberInKey } from './number-in-key.ts';

/** The rows that count of a register, as they stood on any day; nothing is made before it is asked for. */
export function registerView(form: RegisterForm, counting: readonly number[], rows: LedgerRows): RegisterView {
  const measures = eventsOf(form).map(({ measure }) => measure);
  const { begins, ends, due } = form.span ?? {};
  const at = (measure: string | undefined): number => measures.indexOf(measure ?? '');

  function entryOf(row: number): OpenEntry {
    const { unit, dims } = rows.sort(row);
    const last = rows.day(row, at(due));
    const basis = rows.basis(row);
    return {
      unit,
      key: withoutPersonalData(numberInKey(rows.key(row))),
      dims,
      ...(last === undefined ? {} : { due: last }),
      ...(basis === undefined ? {} : { basis }),
    };
  }

  return {
    form: form.id,
    openOn(day) {
      return counting
        .filter((row) => {
          const [begun, over] = [rows.day(row, at(begins)), rows.day(row, at(ends))];
          return begun !== undefined && begun <= day && (over === undefined || over > day);
        })
        .map(entryOf);
    },
  };
}
