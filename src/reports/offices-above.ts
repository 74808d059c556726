import { same } from '../i18n/text.ts';
import type { ReportDocument } from '../model/document.ts';
import type { Letterhead } from '../model/letterhead.ts';
import type { Unit } from '../model/unit.ts';
import { type Issuer, issuerName } from '../units/issuer.ts';

/** The offices named above a title: those of the letterhead, else the one of the register that issues the report. */
export function officesAbove(
  issuer: Issuer,
  { units, letterhead = {} }: { readonly units: readonly Unit[]; readonly letterhead?: Letterhead },
): Pick<ReportDocument, 'superior' | 'issuer'> {
  const name = letterhead.issuer === undefined ? issuerName(units, issuer) : same(letterhead.issuer);
  return {
    ...(letterhead.superior === undefined ? {} : { superior: same(letterhead.superior) }),
    ...(name === undefined ? {} : { issuer: name }),
  };
}
