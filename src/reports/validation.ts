import { formatCount } from '../i18n/format.ts';
import type { Lang, Text } from '../i18n/text.ts';
import type { JudgedAcknowledgement } from '../model/acknowledgement.ts';
import type { Block, FindingWords, Records, ReportDocument } from '../model/document.ts';
import type { Excerpt } from '../model/excerpt.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { groupFindings } from '../model/finding-group.ts';
import { address, type Place } from '../model/place.ts';
import { plainArgs } from '../model/plain-args.ts';
import { findingWords } from '../rules/finding-words.ts';
import type { RuleOutcome } from '../rules/outcomes.ts';
import { ruleOf } from '../rules/registry.ts';
import { acceptedGrid, openFindings } from './accepted-findings.ts';
import { acceptedData, acknowledgementData } from './acknowledgement-data.ts';
import { type ReadFile, readGrid } from './read-grid.ts';
import { ruleChanges } from './rule-changes.ts';
import { ruleGroups } from './rule-groups.ts';

/** What a validation has to say. */
export interface ValidationMaterial {
  readonly files: readonly ReadFile[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
  readonly acknowledgements: readonly JudgedAcknowledgement[];
}

/** What a screen shows besides. */
export interface Screen {
  readonly excerpts: ReadonlyMap<Finding, Excerpt>;
  /** Marked copies are written too. */
  readonly isMarking: boolean;
}

export type Verdict = 'ok' | 'warnings' | 'errors';

/** Warnings that were explained count no more. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return openFindings(findings).some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

/** The document of `validate`: the verdict first, then what was found, then what was read. */
export function validationDocument(material: ValidationMaterial, lang: Lang, screen?: Screen): ReportDocument {
  const { files, findings } = material;
  const open = openFindings(findings);
  const title = { vi: 'Kết quả kiểm tra', en: 'Validation' };
  const blocks: Block[] = [
    verdictParagraph(findings),
    ...(open.length > 0 ? [{ type: 'findings' as const, findings: wordsOf(open, screen?.excerpts) }] : []),
    ...acceptedGrid(findings),
    readGrid(files),
    ruleGroups(material.rules),
    ...ruleChanges(material.rules),
    ...(screen && open.length > 0 ? closing(findings, screen) : []),
  ];
  return {
    title,
    lines: [],
    blocks,
    verdict: verdictText(findings),
    data: validationData(material, lang),
    records: findingRecords(findings, lang),
  };
}

function wordsOf(findings: readonly Finding[], excerpts: Screen['excerpts'] | undefined): FindingWords[] {
  return findings.map((finding) => {
    const excerpt = excerpts?.get(finding);
    return { ...findingWords(finding), ...(excerpt === undefined ? {} : { excerpt }) };
  });
}

/** From so many causes on the verdict is said again at the end: a terminal shows the last lines. */
const LONG = 3;

function closing(findings: readonly Finding[], { isMarking }: Screen): Block[] {
  const isLong = groupFindings(openFindings(findings)).length >= LONG;
  const text = {
    vi: 'Xem ô sai ngay trong bảng tính: thêm --mark <thư mục>. Danh sách đầy đủ: thêm --out ket-qua.xlsx.',
    en: 'To see the cells in the workbook itself: add --mark <folder>. All findings as a list: add --out findings.xlsx.',
  };
  return [
    ...(isMarking ? [] : [{ type: 'paragraph' as const, tone: 'plain' as const, text }]),
    ...(isLong ? [verdictParagraph(findings)] : []),
  ];
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
        args: plainArgs(finding.args),
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
