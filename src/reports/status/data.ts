import type { Lang } from '../../i18n/text.ts';
import type { Records } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { placeData } from '../../model/place-data.ts';
import { findingWords } from '../../rules/finding-words.ts';
import type { FormStanding } from '../../status/form-standing.ts';
import { isUndated, type Status, type UnitStanding, unitsIn } from '../../status/status.ts';
import { scopeId } from '../units/unit-ids.ts';

/** The shape that scripts rely on; `missing` and `errors` say more of the forms that are so. */
export function statusData(status: Status, lang: Lang): Readonly<Record<string, unknown>> {
  const { period, calendar, asOf, units, loose } = status;
  const missing = unitsIn(status, 'missing').length;
  return {
    period: period.id,
    calendar,
    asOf,
    expected: units.length,
    received: units.length - missing,
    onTime: unitsIn(status, 'on-time').length,
    late: unitsIn(status, 'late').length,
    errors: unitsIn(status, 'errors').length,
    missing,
    undated: units.filter(isUndated).length,
    units: units.map((one) => unitData(one, lang)),
    otherErrors: loose.map((finding) => findingData(finding, lang)),
  };
}

function unitData({ unit, state, due, handedIn, late, forms }: UnitStanding, lang: Lang): unknown {
  const missing = forms.flatMap((form) => form.missing.map((period) => ({ form: form.form, period: period.id })));
  const errors = forms.flatMap(({ form, findings }) =>
    findings.map((finding) => ({ form, ...findingData(finding, lang) })),
  );
  return {
    unit: scopeId(unit),
    name: unit.name,
    state,
    due,
    handedIn: handedIn?.date ?? null,
    knownFrom: handedIn?.source ?? null,
    daysLate: late?.days ?? 0,
    forms: Object.fromEntries(forms.map(({ form, state: one }) => [form, one])),
    ...(missing.length > 0 ? { missing } : {}),
    ...(errors.length > 0 ? { errors } : {}),
  };
}

function findingData(finding: Finding, lang: Lang): Readonly<Record<string, string | number>> {
  return { code: finding.code, ...placeData(finding.at), message: findingWords(finding).message[lang] };
}

/** One row for each unit and form. */
export function statusRecords({ units, period }: Status, lang: Lang): Records {
  return {
    header: [
      ...['unit', 'name', 'form', 'period', 'state', 'missing', 'due', 'handedIn', 'knownFrom', 'daysLate', 'errors'],
      ...['file', 'sheet', 'cell', 'message'],
    ],
    rows: units.flatMap(({ unit, forms }) =>
      forms.map((form) => [scopeId(unit), unit.name, form.form, period.id, ...formRecord(form, lang)]),
    ),
  };
}

function formRecord(form: FormStanding, lang: Lang): (string | number | null)[] {
  const { state, missing, due, handedIn, late, findings } = form;
  const [first] = findings;
  return [
    state,
    missing.map(({ id }) => id).join(' '),
    due,
    handedIn?.date ?? null,
    handedIn?.source ?? null,
    late?.days ?? 0,
    findings.length,
    first?.at.file ?? null,
    first?.at.sheet ?? null,
    (first && placeData(first.at).cell) ?? null,
    first === undefined ? null : findingWords(first).message[lang],
  ];
}
