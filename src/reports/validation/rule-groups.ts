import { formatCount } from '../../i18n/format.ts';
import { fill, type Lang, same, type Text } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import type { RuleOutcome } from '../../rules/outcomes.ts';

/** What the rules whose codes begin with a letter are about. */
const GROUPS: readonly (readonly [letter: string, about: Text])[] = [
  ['F', { vi: 'Tệp và trang tính', en: 'Files and sheets' }],
  ['H', { vi: 'Tên cột, đơn vị, kỳ', en: 'Headers, units, periods' }],
  ['C', { vi: 'Từng ô', en: 'Single cells' }],
  ['R', { vi: 'Các số trong dòng', en: 'Figures of a row' }],
  ['X', { vi: 'Giữa các dòng, biểu, kỳ', en: 'Between rows, forms, periods' }],
  ['P', { vi: 'Dữ liệu cá nhân, bí mật', en: 'Personal data, secrecy' }],
  ['A', { vi: 'Giải trình cảnh báo', en: 'Explanations of warnings' }],
];

const WORDS = {
  passed: { vi: '{count} đạt', en: '{count} passed' },
  failed: { vi: '{count} có phát hiện', en: '{count} with findings' },
  off: { vi: '{count} tắt theo cấu hình', en: '{count} switched off by configuration' },
  skipped: { vi: '{count} bỏ qua: {why}', en: '{count} skipped: {why}' },
  undecided: { vi: '{code} chưa kết luận được: {why}', en: '{code} could not be decided: {why}' },
} satisfies Record<string, Text>;

/** A line for each group of rules: what was checked, what was skipped, and what could not be decided for which reason. */
export function ruleGroups(outcomes: readonly RuleOutcome[]): Grid {
  const checked = outcomes.filter(({ status }) => status !== 'off').length;
  const rows = GROUPS.flatMap(([letter, about]): GridRow[] => {
    const own = outcomes.filter(({ code }) => code.startsWith(letter));
    if (own.length === 0) return [];
    const cells = [fill({ vi: `${letter}  {about}`, en: `${letter}  {about}` }, { about }), outcomeText(own)];
    return [{ role: 'data', cells: cells.map((text) => ({ type: 'text', text })) }];
  });
  return {
    type: 'grid',
    title: { vi: `Đã kiểm tra ${checked} quy tắc`, en: `${checked} rules checked` },
    columns: [
      { label: { vi: 'Nhóm', en: 'Group' }, align: 'left' },
      { label: { vi: 'Kết quả', en: 'Result' }, align: 'left' },
    ],
    rows,
    notes: [],
  };
}

/** `13 đạt, 9 bỏ qua: …`, then a line for each rule that could not be decided. */
function outcomeText(outcomes: readonly RuleOutcome[]): Text {
  const of = (status: RuleOutcome['status']): readonly RuleOutcome[] => outcomes.filter((one) => one.status === status);
  const counted = (['passed', 'failed', 'off'] as const).flatMap((status) =>
    of(status).length > 0 ? [fill(WORDS[status], { count: count(of(status)) })] : [],
  );
  const reasons = new Map(of('skipped').map(({ why = same('') }) => [why.vi, why]));
  const skipped = [...reasons.values()].map((why) => {
    const rules = of('skipped').filter((one) => (one.why?.vi ?? '') === why.vi);
    return fill(WORDS.skipped, { count: count(rules), why });
  });
  const undecided = of('undecided').map(({ code, why }) => fill(WORDS.undecided, { code, why: why ?? same('') }));
  const text = (lang: Lang): string =>
    [[...counted, ...skipped].map((one) => one[lang]).join(', '), ...undecided.map((one) => one[lang])]
      .filter((line) => line !== '')
      .join('\n');
  return { vi: text('vi'), en: text('en') };
}

function count(rules: readonly RuleOutcome[]): Text {
  return { vi: formatCount(rules.length, 'vi'), en: formatCount(rules.length, 'en') };
}
