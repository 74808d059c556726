import type { OfficialForm } from '../forms/official/official-form.ts';
import { formatDate } from '../i18n/format.ts';
import { same, type Text } from '../i18n/text.ts';
import type { Grid, GridCell, PrintedForm, PrintedRow } from '../model/document.ts';
import type { Scope } from '../model/figure.ts';
import { windowOf } from '../model/period.ts';
import { headingWords } from '../official/registry.ts';
import { mainScope } from './grids.ts';
import type { ReportContext, ReportDefinition } from './report.ts';

/** The consolidated official form of a period: a workbook in the layout of its circular, else its columns one below another. */
export function officialReport(form: OfficialForm): ReportDefinition {
  const { code, title, english } = form.data;
  const indicators = form.numbered.map(({ number }) => `${form.id}.${number}`);
  return {
    id: form.id,
    alias: code,
    title: { vi: `Biểu ${form.title.vi}: ${sentenceCase(title)}`, en: `Form ${form.title.en}: ${english}` },
    issuer: 'district',
    sections: [
      {
        title: form.title,
        tab: same(code.replace('/', '-')),
        indicators,
        blocks: (context) => [columnsGrid(form, context)],
      },
    ],
    printed: (context) => printedForm(form, context),
  };
}

/** `TỔNG HỢP KẾT QUẢ` → `Tổng hợp kết quả`. */
export function sentenceCase(title: string): string {
  return title.charAt(0) + title.slice(1).toLowerCase();
}

/** One row a column: more of them than a screen is wide. */
function columnsGrid(form: OfficialForm, context: ReportContext): Grid {
  const scope = mainScope(context);
  const name = scope === 'all' ? { vi: 'Tổng số', en: 'Total' } : context.label(scope);
  const rows = form.numbered.map(({ number, path }) => {
    const figure = context.figure(`${form.id}.${number}`, scope, context.period);
    const cells: GridCell[] = [
      { type: 'number', value: number },
      { type: 'text', text: headingWords(path) },
      { type: 'figure', figure, percent: false },
    ];
    return { role: 'data' as const, cells };
  });
  return {
    type: 'grid',
    title: { vi: '', en: '' },
    columns: [
      { label: { vi: 'Cột', en: 'No.' }, align: 'right' },
      { label: { vi: 'Nội dung', en: 'Column' }, align: 'left' },
      { label: name, align: 'right' },
    ],
    rows,
    notes: [
      ...missingNote(form, context),
      {
        vi: 'Biểu theo đơn vị: thêm --out bieu.xlsx.',
        en: 'The form by unit: add --out form.xlsx.',
      },
    ],
  };
}

function printedForm(form: OfficialForm, context: ReportContext): PrintedForm {
  const { code, circular, title, identities } = form.data;
  const { from, to } = windowOf(context.period, context.calendar);
  const row = (role: PrintedRow['role'], name: string, scope: Scope): PrintedRow => ({
    role,
    name,
    figures: form.numbered.map(({ number }) => context.figure(`${form.id}.${number}`, scope, context.period)),
  });
  const units = context.units
    .map((unit) => row('data', context.label(unit).vi, unit))
    .filter(({ figures }, at) => context.units[at]?.level === 'ward' || figures.some(({ state }) => state === 'known'));
  return {
    tab: code.replace('/', '-'),
    marks: [`Biểu số: ${code}`, `(Ban hành kèm theo Thông tư số ${circular}/TT-TTCP)`],
    title,
    lines: [
      `Số liệu tính từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`,
      '(Kèm theo báo cáo số ……… ngày …… của ………………)',
    ],
    names: 'Đơn vị',
    columns: [
      ...form.numbered.map(({ number, path }) => ({
        path,
        number: identities.find((one) => one.startsWith(`${number}=`)) ?? String(number),
      })),
      ...(form.data.note === undefined ? [] : [{ path: ['Ghi chú'], number: String(form.data.note) }]),
    ],
    rows: [...units, ...(context.total ? [row('total', 'Tổng', 'all')] : [])],
    notes: missingNote(form, context),
  };
}

/** Which wards the form lacks, or has only in part. */
function missingNote(form: OfficialForm, context: ReportContext): Text[] {
  const lacking = context.units.filter((unit) =>
    form.numbered.some(({ number }) => {
      const { reported, expected } = context.figure(`${form.id}.${number}`, unit, context.period);
      return reported < expected;
    }),
  );
  if (lacking.length === 0) return [];
  const names = (lang: 'vi' | 'en'): string => lacking.map((unit) => context.label(unit)[lang]).join(', ');
  return [
    {
      vi: `Chưa có hoặc chưa đủ số liệu của: ${names('vi')}. Số tổng chỉ cộng phần đã có.`,
      en: `Missing or incomplete: ${names('en')}. Totals add up what there is.`,
    },
  ];
}
