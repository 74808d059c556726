import { missingParts } from '../../aggregate/missing-parts.ts';
import { totalOf } from '../../aggregate/total.ts';
import { officialForms } from '../../forms/official/registry.ts';
import { forms } from '../../forms/registry.ts';
import { fill, joined, same, type Text } from '../../i18n/text.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import { measureOf } from '../../measures/registry.ts';
import type { Block, Grid } from '../../model/document.ts';
import { NO_DIMS } from '../../model/fact.ts';
import type { Finding } from '../../model/finding.ts';
import { address } from '../../model/place.ts';
import { severityWords } from '../../model/severity-words.ts';
import { findingWords } from '../../rules/finding-words.ts';
import { ruleOf } from '../../rules/registry.ts';
import { leftOutBy } from '../../rules/severities.ts';
import { unitLabels } from '../../units/unit-labels.ts';
import { periodRuns } from '../period-runs.ts';
import type { ReportContext, ReportMaterial } from '../report.ts';
import { inReadingOrder } from '../units/reading-order.ts';
import { acceptedGrid, openFindings } from './accepted-findings.ts';
import { ruleChanges } from './rule-changes.ts';
import { withoutFigures } from './without-figures.ts';

const HEADING: Text = { vi: 'Chất lượng số liệu', en: 'Data quality' };
const WHOLE: Text = {
  vi: 'Số liệu đủ, không có dòng nào bị loại.',
  en: 'Nothing is missing and no row was left out.',
};
const INCOMPLETE: Text = {
  vi: 'Số liệu chưa đầy đủ: các số tổng chỉ cộng phần đã báo cáo và đọc được.',
  en: 'The figures are incomplete: totals add up only what was reported and could be read.',
};

const NOTHING: Text = {
  vi: 'Trong kỳ không có số liệu nào của {units}.',
  en: 'Nothing of {units} was handed in for the period.',
};

/**
 * What was left out of a report and why: the last section of each, and in a sentence where something was. `isAsked`: its units were asked
 * for by name, so that one without any figures is told.
 */
export function dataQuality(
  indicators: readonly string[],
  material: ReportMaterial,
  context: ReportContext,
  isAsked: boolean,
): { readonly blocks: readonly Block[]; readonly verdict?: Text } {
  const missing = missingHandIns(indicators, context);
  const serious = openFindings(material.findings).filter(({ severity }) => severity !== 'info');
  const errors = serious.filter(({ severity }) => severity === 'error');
  const leavingOut = errors.filter(({ code }) => leftOutBy(ruleOf(code)) !== 'nothing');
  const absent = isAsked ? withoutFigures(indicators, context).map(context.label) : [];
  const nothing = absent.length === 0 ? [] : [fill(NOTHING, { units: joined(absent) })];
  const incomplete = missing.rows.length === 0 && leavingOut.length === 0 ? [] : [INCOMPLETE];
  const [verdict, ...others] = [...incomplete, ...nothing];
  const blocks: Block[] = [
    { type: 'heading', text: HEADING, tab: HEADING },
    ...(verdict === undefined
      ? [{ type: 'paragraph' as const, tone: 'good' as const, text: WHOLE }]
      : [verdict, ...others].map((text) => ({ type: 'paragraph' as const, tone: 'bad' as const, text }))),
    ...(missing.rows.length > 0 ? [missing] : []),
    ...(serious.length > 0 ? [byRule(serious)] : []),
    ...acceptedGrid(material.findings),
    ...ruleChanges(material.rules),
    ...(errors.length > 0 ? [{ type: 'findings' as const, findings: errors.map(findingWords) }] : []),
  ];
  return { blocks, ...(verdict === undefined ? {} : { verdict }) };
}

/** Units whose hand-in of a form is missing or incomplete, with the periods. */
function missingHandIns(indicators: readonly string[], context: ReportContext): Grid {
  const wanted = new Set(indicators.flatMap((id) => indicatorOf(id).measures));
  const reporting = inReadingOrder(context.rows.flatMap(({ members }) => members));
  const labelOf = unitLabels(reporting);
  const rows: Grid['rows'][number][] = [];
  const isOfficial = [...wanted].some((id) => id.startsWith('official.'));
  for (const form of isOfficial ? officialForms() : forms) {
    const measures = form.measures.filter((id) => wanted.has(id));
    for (const unit of reporting) {
      const periods = measures.flatMap((id) =>
        missingParts(totalOf(context.book, measureOf(id), NO_DIMS, [unit], context.period), [unit], context.book).map(
          ({ period }) => period,
        ),
      );
      if (periods.length === 0) continue;
      const cells = [form.title, labelOf(unit), periodRuns(periods)].map((text) => ({
        type: 'text' as const,
        text,
      }));
      rows.push({ role: 'data', cells });
    }
  }
  const labels = [
    { vi: 'Biểu', en: 'Form' },
    { vi: 'Đơn vị', en: 'Unit' },
    { vi: 'Kỳ chưa có hoặc chưa đủ', en: 'Periods missing or incomplete' },
  ];
  return {
    type: 'grid',
    title: { vi: 'Số liệu còn thiếu', en: 'What is missing' },
    columns: labels.map((label) => ({ label, align: 'left' })),
    rows,
    notes: [],
  };
}

/** How often each rule was broken, and where first. */
function byRule(findings: readonly Finding[]): Grid {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  const rows = [...groups].sort().map(([code, found]) => {
    const [first] = found;
    const { title, severity: own } = ruleOf(code);
    const severity = first?.severity ?? own;
    const place = [first?.at.file, first?.at.sheet, first && address(first.at)].filter((part) => part !== undefined);
    return {
      role: 'data' as const,
      cells: [
        { type: 'text' as const, text: severityWords[severity] },
        { type: 'text' as const, text: same(code) },
        { type: 'text' as const, text: title },
        { type: 'number' as const, value: found.length },
        { type: 'text' as const, text: same(place.join(' › ')) },
      ],
    };
  });
  const label = (vi: string, en: string) => ({ label: { vi, en }, align: 'left' as const });
  return {
    type: 'grid',
    title: { vi: 'Lỗi và cảnh báo', en: 'Errors and warnings' },
    columns: [
      label('Mức độ', 'Severity'),
      label('Mã', 'Code'),
      label('Nội dung', 'What'),
      { label: { vi: 'Số chỗ', en: 'Places' }, align: 'right' },
      label('Chỗ đầu tiên', 'First place'),
    ],
    rows,
    notes: [
      {
        vi: 'Lỗi: dòng hoặc tệp không được tính. Cảnh báo: vẫn được tính nhưng cần xem lại. Xem đủ bằng lệnh validate.',
        en: 'Errors: the row or file does not count. Warnings: it counts, but look. The validate command lists them all.',
      },
    ],
  };
}
