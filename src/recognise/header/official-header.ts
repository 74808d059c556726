import type { OfficialForm } from '../../forms/official/official-form.ts';
import { officialFormOf, officialTwins } from '../../forms/official/registry.ts';
import { windowOf } from '../../model/period.ts';
import type { Place } from '../../model/place.ts';
import type { Row } from '../../model/sheet.ts';
import { circularOn } from '../../official/circulars.ts';
import { settlePeriod } from '../around/settle-period.ts';
import type { PeriodSource, UnclearName } from '../around/source.ts';
import type { Report } from '../sink.ts';
import type { Header } from './find-header.ts';
import { namedOtherwise } from './named-form.ts';
import { wrongNumbers } from './number-row.ts';

/** What stands around the header of an official form. */
export interface OfficialSurroundings {
  readonly titleRows: readonly Row[];
  /** The row `MS`. */
  readonly numbers: Row | undefined;
  readonly periods: readonly PeriodSource[];
  readonly unclear?: UnclearName | undefined;
}

/**
 * The header with its form settled: where circulars share a header, the form is that of the circular in force on the last day of
 * the period. Says what the title and the row `MS`, which are never trusted, have otherwise. Our own forms pass as they are.
 */
export function settleOfficial(
  header: Header,
  { titleRows, numbers, periods, unclear }: OfficialSurroundings,
  place: (row: number, column?: number) => Place,
  report: Report,
): Header {
  const found = officialFormOf(header.form.id);
  if (found === undefined) return header;
  const { period, calendar = 'calendar' } = settlePeriod(periods, found.every, unclear);
  const inForce = period && circularOn(windowOf(period, calendar).to);
  const form = ofCircular(found, inForce?.id);
  const last = header.rows.at(-1)?.number ?? 0;
  for (const { named, row, column } of namedOtherwise(titleRows, form)) {
    report('H301', place(row, column), { named, form: form.title });
  }
  if (numbers !== undefined) {
    const [first, ...others] = wrongNumbers(numbers, header.columns, form);
    if (first) {
      const { at, ...args } = first;
      report('H302', place(numbers.number, at), { ...args, times: others.length + 1 });
    }
  }
  if (period && inForce && inForce.id !== form.data.circular) {
    report('H303', place(last), { form: form.title, period: period.id, circular: inForce.id });
  }
  return form === found ? header : { ...header, form };
}

/** The form of that circular with the same header; without one, the latest there is. */
function ofCircular(form: OfficialForm, circular: string | undefined): OfficialForm {
  const twins = officialTwins(form);
  const known = twins.find(({ data }) => data.circular === circular);
  if (known) return known;
  return (circular !== undefined && circular === '03/2013' ? twins[0] : twins.at(-1)) ?? form;
}
