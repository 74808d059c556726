import type { TableIntake } from '../facts/table-tally.ts';
import { formOf } from '../forms/registry.ts';
import { formatCount } from '../i18n/format.ts';
import { type Lang, same, type Text } from '../i18n/text.ts';
import type { JudgedAcknowledgement } from '../model/acknowledgement.ts';
import type { Block, FindingWords, Grid, Records, ReportDocument } from '../model/document.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { periodWords } from '../model/period-words.ts';
import { address, type Place } from '../model/place.ts';
import { findingWords } from '../rules/finding-words.ts';
import type { RuleOutcome } from '../rules/outcomes.ts';
import { ruleOf } from '../rules/registry.ts';
import { acceptedGrid, openFindings } from './accepted-findings.ts';
import { acceptedData, acknowledgementData } from './acknowledgement-data.ts';
import { ruleChanges } from './rule-changes.ts';

/** What a validation has to say. */
export interface ValidationMaterial {
  readonly files: readonly {
    readonly file: string;
    readonly forms: readonly TableIntake[];
  }[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
  readonly acknowledgements: readonly JudgedAcknowledgement[];
}

export type Verdict = 'ok' | 'warnings' | 'errors';

/** Warnings that were explained count no more. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return openFindings(findings).some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

/** The document of `validate`: the verdict first, then what was found, then what was read. */
export function validationDocument(
  material: ValidationMaterial,
  lang: Lang,
  excerpts: ReadonlyMap<Finding, Excerpt> = NO_EXCERPTS,
): ReportDocument {
  const { files, findings } = material;
  const open = openFindings(findings);
  const title = { vi: 'Kết quả kiểm tra', en: 'Validation' };
  const blocks: Block[] = [
    verdictParagraph(findings),
    ...(open.length > 0 ? [{ type: 'findings' as const, findings: wordsOf(open, excerpts) }] : []),
    ...acceptedGrid(findings),
    readGrid(files),
    { type: 'paragraph', tone: 'plain', text: rulesText(material.rules) },
    ...ruleChanges(material.rules),
  ];
  return { title, lines: [], blocks, data: validationData(material, lang), records: findingRecords(findings, lang) };
}

const NO_EXCERPTS: ReadonlyMap<Finding, Excerpt> = new Map();

function wordsOf(findings: readonly Finding[], excerpts: ReadonlyMap<Finding, Excerpt>): FindingWords[] {
  return findings.map((finding) => {
    const excerpt = excerpts.get(finding);
    return { ...findingWords(finding), ...(excerpt === undefined ? {} : { excerpt }) };
  });
}

function verdictParagraph(findings: readonly Finding[]): Block {
  const tones = { ok: 'good', warnings: 'warning', errors: 'bad' } as const;
  return { type: 'paragraph', tone: tones[verdictOf(findings)], text: verdictText(findings) };
}

/** The verdict as a sentence, with how many errors and warnings there are. */
export function verdictText(findings: readonly Finding[]): Text {
  const open = openFindings(findings);
  const count = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, accepted] = [count('error'), count('warning'), findings.length - open.length];
  const explained = accepted > 0 ? [counted(accepted, 'cảnh báo đã giải trình', 'explained warning')] : [];
  if (errors + warnings === 0) {
    const [one] = explained;
    return {
      vi: `Đạt: không có lỗi, không có cảnh báo${one ? ` (${one.vi})` : ''}.`,
      en: `Passed: no errors, no warnings${one ? ` (${one.en})` : ''}.`,
    };
  }
  const found = [
    ...(errors > 0 ? [counted(errors, 'lỗi', 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'cảnh báo', 'warning')] : []),
    ...explained,
  ];
  const [vi, en] = (['vi', 'en'] as const).map((lang) => found.map((text) => text[lang]).join(', '));
  return {
    vi: `${errors > 0 ? 'Chưa đạt' : 'Đạt, nhưng cần xem lại'}: có ${vi}.`,
    en: `${errors > 0 ? 'Not passed' : 'Passed, but look again'}: ${en}.`,
  };
}

function counted(count: number, vi: string, en: string): Text {
  return { vi: `${formatCount(count, 'vi')} ${vi}`, en: `${formatCount(count, 'en')} ${en}${count === 1 ? '' : 's'}` };
}

function readGrid(files: ValidationMaterial['files']): Grid {
  const rows = files.flatMap(({ file, forms: read }) =>
    (read.length === 0 ? [undefined] : read).map((one) => ({
      role: 'data' as const,
      cells: [
        { type: 'text' as const, text: same(file) },
        { type: 'text' as const, text: one === undefined ? same('–') : formTitle(one.table.form) },
        { type: 'text' as const, text: same(one?.unit?.name ?? '') },
        { type: 'text' as const, text: one?.period ? periodWords(one.period) : same('') },
        { type: 'number' as const, value: one?.rows ?? 0 },
      ],
    })),
  );
  const column = (vi: string, en: string, align: 'left' | 'right' = 'left') => ({ label: { vi, en }, align });
  return {
    type: 'grid',
    title: { vi: 'Đã đọc', en: 'What was read' },
    columns: [
      column('Tệp', 'File'),
      column('Biểu', 'Form'),
      column('Đơn vị', 'Unit'),
      column('Kỳ', 'Period'),
      column('Số dòng được tính', 'Rows that count', 'right'),
    ],
    rows,
    notes: [],
  };
}

function formTitle(id: string): Text {
  return formOf(id).title;
}

function rulesText(rules: readonly RuleOutcome[]): Text {
  const count = (status: RuleOutcome['status']): number => rules.filter((rule) => rule.status === status).length;
  const [passed, failed, skipped, undecided] = [count('passed'), count('failed'), count('skipped'), count('undecided')];
  const off = count('off');
  return {
    vi: `Đã kiểm tra ${rules.length - off} quy tắc: ${passed} đạt, ${failed} có phát hiện, ${skipped} bỏ qua vì không có biểu, ${undecided} chưa kết luận được vì chưa đủ số liệu${off > 0 ? `; ${off} quy tắc tắt theo cấu hình` : ''}.`,
    en: `${rules.length - off} rules: ${passed} passed, ${failed} with findings, ${skipped} skipped since the form is not there, ${undecided} undecided for want of figures${off > 0 ? `; ${off} switched off by configuration` : ''}.`,
  };
}

/** The shape that scripts rely on. */
function validationData({ files, findings, rules, acknowledgements }: ValidationMaterial, lang: Lang): unknown {
  return {
    verdict: verdictOf(findings),
    files: files.map(({ file, forms: read }) => ({
      file,
      forms: read.map(({ table, rows, unit, period }) => ({
        form: table.form,
        ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
        header: table.header,
        unit: unit === undefined ? null : unit.level === 'district' ? 'district' : unit.code,
        period: period?.id ?? null,
        rows,
      })),
    })),
    findings: findings.map((finding) => {
      const { message, help } = findingWords(finding);
      return {
        code: finding.code,
        name: ruleOf(finding.code).name,
        severity: finding.severity,
        ...placeData(finding.at),
        related: (finding.related ?? []).map(placeData),
        args: finding.args,
        message: message[lang],
        help: help[lang],
        ...(finding.accepted === undefined ? {} : { accepted: acceptedData(finding.accepted) }),
      };
    }),
    rules: rules.map((outcome) => outcomeData(outcome, lang)),
    acknowledgements: acknowledgements.map(acknowledgementData),
  };
}

/** What a configuration changed has its severity and the reason. */
function outcomeData({ why, change, status, ...rule }: RuleOutcome, lang: Lang): unknown {
  return {
    ...rule,
    status: status === 'off' ? 'skipped' : status,
    ...(why === undefined ? {} : { why: why[lang] }),
    ...(change === undefined ? {} : change),
    ...(status === 'off' && change !== undefined ? { why: change.reason } : {}),
  };
}

function placeData(place: Place): Readonly<Record<string, string>> {
  const cell = address(place);
  return {
    file: place.file,
    ...(place.sheet === undefined ? {} : { sheet: place.sheet }),
    ...(cell === undefined ? {} : { cell }),
  };
}

function findingRecords(findings: readonly Finding[], lang: Lang): Records {
  return {
    header: ['code', 'name', 'severity', 'file', 'sheet', 'cell', 'message', 'help', 'accepted'],
    rows: findings.map((finding) => {
      const { message, help } = findingWords(finding);
      const { file, sheet = null } = finding.at;
      const cell = address(finding.at) ?? null;
      const { name } = ruleOf(finding.code);
      const reason = finding.accepted?.reason ?? null;
      return [finding.code, name, finding.severity, file, sheet, cell, message[lang], help[lang], reason];
    }),
  };
}
