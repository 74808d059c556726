import { formatDate } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Block, Grid, GridCell } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';
import { address } from '../../model/place.ts';
import { findingWords } from '../../rules/finding-words.ts';
import type { FormStanding } from '../../status/form-standing.ts';
import type { Status, UnitStanding } from '../../status/status.ts';
import { periodRuns } from '../period-runs.ts';
import { formTitles, sourceWords } from './words.ts';

const UNIT: Text = { vi: 'Đơn vị', en: 'Unit' };
const FORM: Text = { vi: 'Biểu', en: 'Form' };
const PERIOD: Text = { vi: 'Kỳ', en: 'Period' };

/** Who is missing what, who was late, what has to be put right where: a list each, none where there is nothing to say. */
export function statusLists(status: Status): Block[] {
  const lists = [missingList(status), lateList(status), errorList(status)].filter(({ rows }) => rows.length > 0);
  const { loose } = status;
  if (loose.length === 0) return lists;
  const text = {
    vi: 'Lỗi chưa rõ của đơn vị nào, hoặc ở biểu không phải nộp:',
    en: 'Errors of no known unit, or in forms that nobody owes:',
  };
  return [...lists, { type: 'paragraph', tone: 'bad', text }, { type: 'findings', findings: loose.map(findingWords) }];
}

function missingList({ units }: Status): Grid {
  const rows = units.flatMap((one) => {
    const missing = one.forms.filter(({ state }) => state === 'missing');
    const keyOf = ({ missing: parts, late, later, listed }: FormStanding): string =>
      JSON.stringify([parts, late?.days, later, listed]);
    return alike(missing, keyOf).map(({ first, ids }) => [
      same(one.unit.name),
      formTitles(ids, one.forms.length),
      periodRuns(first.missing),
      same(first.late ? String(first.late.days) : ''),
      remark(first),
    ]);
  });
  const days = { vi: 'Quá hạn (ngày)', en: 'Days overdue' };
  return grid({ vi: 'Chưa nộp', en: 'Missing' }, [UNIT, FORM, PERIOD, days, { vi: 'Ghi chú', en: 'Note' }], rows);
}

function remark({ later, listed }: FormStanding): Text {
  if (later !== undefined) {
    return { vi: `tệp có ngày ${formatDate(later)}`, en: `a file is dated ${formatDate(later)}` };
  }
  if (listed === undefined) return same('');
  const day = formatDate(listed);
  return { vi: `sổ nhận ghi ${day}, không có tệp`, en: `received ${day} by the list, but there is no file` };
}

function lateList({ units }: Status): Grid {
  const rows = units.flatMap(({ unit, state, late }) => {
    if (state === 'missing' || late?.handedIn === undefined) return [];
    const { period, due, days, handedIn } = late;
    const dates = [due, handedIn.date].map((date) => same(formatDate(date)));
    return [[same(unit.name), periodWords(period), ...dates, same(String(days)), sourceWords[handedIn.source]]];
  });
  const labels = [
    UNIT,
    PERIOD,
    { vi: 'Hạn nộp', en: 'Due' },
    { vi: 'Ngày nộp', en: 'Handed in' },
    { vi: 'Muộn (ngày)', en: 'Days late' },
    { vi: 'Căn cứ', en: 'Known from' },
  ];
  return grid({ vi: 'Nộp muộn', en: 'Late' }, labels, rows);
}

/** The first error of each form, with how many there are. */
function errorList({ units }: Status): Grid {
  const rows = units.flatMap((one) => {
    const wrong = one.forms.filter(({ findings }) => findings.length > 0);
    const keyOf = ({ findings }: FormStanding): string => JSON.stringify(findings);
    return alike(wrong, keyOf).map(({ first, ids }) => [
      same(one.unit.name),
      formTitles(ids, one.forms.length),
      same(String(first.findings.length)),
      ...firstError(first),
    ]);
  });
  const labels = [
    UNIT,
    FORM,
    { vi: 'Số lỗi', en: 'Errors' },
    { vi: 'Lỗi đầu tiên ở', en: 'First error at' },
    { vi: 'Nội dung', en: 'What is wrong' },
  ];
  return grid({ vi: 'Có lỗi cần sửa', en: 'To be put right' }, labels, rows);
}

function firstError({ findings }: FormStanding): Text[] {
  return findings.slice(0, 1).flatMap((finding) => {
    const { at, message, code } = findingWords(finding);
    const place = [at.file, at.sheet, address(at)].filter((part) => part !== undefined).join(' › ');
    return [same(place), { vi: `${code} ${message.vi}`, en: `${code} ${message.en}` }];
  });
}

/** Forms of which the same is to be said, together. */
function alike(
  forms: UnitStanding['forms'],
  keyOf: (form: FormStanding) => string,
): { first: FormStanding; ids: string[] }[] {
  const groups = new Map<string, { first: FormStanding; ids: string[] }>();
  for (const form of forms) {
    const key = keyOf(form);
    const group = groups.get(key);
    if (group) group.ids.push(form.form);
    else groups.set(key, { first: form, ids: [form.form] });
  }
  return [...groups.values()];
}

/** Columns in which nothing stands are left out; those of numbers only stand to the right. */
function grid(title: Text, labels: readonly Text[], rows: readonly (readonly Text[])[]): Grid {
  const kept = labels.flatMap((label, at) => {
    const texts = rows.map((row) => row[at] ?? same(''));
    return texts.every(({ vi }) => vi === '') ? [] : [{ label, texts }];
  });
  return {
    type: 'grid',
    title,
    columns: kept.map(({ label, texts }) => ({
      label,
      align: texts.every(({ vi }) => /^\d*$/.test(vi)) ? 'right' : 'left',
    })),
    rows: rows.map((_, index) => ({
      role: 'data',
      cells: kept.map(({ texts }): GridCell => ({ type: 'text', text: texts[index] ?? same('') })),
    })),
    notes: [],
  };
}
