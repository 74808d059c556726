import { formatDate } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '../../model/document.ts';
import type { FormStanding } from '../../status/form-standing.ts';
import { type Status, type UnitStanding, type UnitState, unitsIn } from '../../status/status.ts';
import { formTitle, notDue, stateWords } from './words.ts';

const FORMS: Text = { vi: 'Biểu', en: 'Forms' };
const TOTAL: Text = { vi: 'Tổng số', en: 'Total' };

/** How many units there are in each state. */
export function countsGrid(status: Status): Grid {
  const { units } = status;
  const count = (state: UnitState): number => unitsIn(status, state).length;
  const counts: readonly (readonly [Text, number])[] = [
    [{ vi: 'Phải nộp', en: 'Expected' }, units.length],
    [{ vi: 'Đã nộp', en: 'Received' }, units.length - count('missing')],
    ...(['on-time', 'late', 'errors', 'missing'] as const).map((state) => [stateWords[state], count(state)] as const),
  ];
  return {
    type: 'grid',
    title: same(''),
    columns: counts.map(([label]) => ({ label, align: 'right' })),
    rows: [{ role: 'data', cells: counts.map(([, value]) => ({ type: 'number', value })) }],
    notes: [],
  };
}

/** A row for each unit, a column for each form. */
export function unitsGrid(status: Status, notes: readonly Text[]): Grid {
  const { units, asOf } = status;
  const forms = [...new Set(units.flatMap((one) => one.forms.map(({ form }) => form)))];
  const columns: GridColumn[] = [
    { label: { vi: 'Đơn vị', en: 'Unit' }, align: 'left' },
    ...forms.map((form): GridColumn => ({ label: formTitle(form), group: FORMS, align: 'left' })),
    { label: { vi: 'Tình trạng', en: 'Status' }, align: 'left' },
    { label: { vi: 'Ngày nộp', en: 'Handed in' }, align: 'left' },
    { label: { vi: 'Muộn (ngày)', en: 'Days late' }, align: 'right' },
  ];
  const rows = units.map((one): GridRow => ({ role: 'data', cells: unitCells(one, forms, asOf) }));
  return {
    type: 'grid',
    title: { vi: 'Tình hình theo đơn vị', en: 'By unit' },
    columns,
    rows: [
      ...rows,
      { role: 'total', cells: [words(TOTAL), ...forms.map((form) => receivedCell(form, units)), ...BLANKS] },
    ],
    notes,
  };
}

const BLANKS: readonly GridCell[] = [words(same('')), words(same('')), words(same(''))];

function unitCells(one: UnitStanding, forms: readonly string[], asOf: string): GridCell[] {
  const { unit, state, handedIn, late } = one;
  return [
    words(same(unit.name)),
    ...forms.map((id) => words(formWords(one.forms.find(({ form }) => form === id)))),
    words(state === 'missing' && asOf < one.due ? notDue : stateWords[state]),
    words(same(handedIn ? formatDate(handedIn.date) : one.forms.some(({ undated }) => undated) ? '?' : '')),
    words(same(late ? String(late.days) : '')),
  ];
}

function formWords(standing: FormStanding | undefined): Text {
  if (standing === undefined) return same('');
  const { state, parts, missing } = standing;
  if (state === 'received') return { vi: 'đã nộp', en: 'received' };
  if (state === 'errors') return { vi: 'có lỗi', en: 'errors' };
  if (missing.length === parts) return { vi: 'chưa nộp', en: 'missing' };
  return { vi: `thiếu ${missing.length}/${parts}`, en: `${missing.length}/${parts} missing` };
}

/** `20/21` units that handed in the form. */
function receivedCell(id: string, units: readonly UnitStanding[]): GridCell {
  const all = units.flatMap(({ forms }) => forms.filter(({ form }) => form === id));
  return words(same(`${all.filter(({ state }) => state !== 'missing').length}/${all.length}`));
}

function words(text: Text): GridCell {
  return { type: 'text', text };
}
