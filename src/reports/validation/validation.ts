import type { Lang } from '../../i18n/text.ts';
import type { JudgedAcknowledgement } from '../../model/acknowledgement.ts';
import type { Block, FindingWords, Records, ReportDocument } from '../../model/document.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Finding } from '../../model/finding.ts';
import { groupFindings } from '../../model/finding-group.ts';
import { placeData } from '../../model/place-data.ts';
import { plainArgs } from '../../model/plain-args.ts';
import { findingWords } from '../../rules/finding-words.ts';
import type { RuleOutcome } from '../../rules/outcomes.ts';
import { ruleOf } from '../../rules/registry.ts';
import { acceptedGrid, openFindings } from '../quality/accepted-findings.ts';
import { ruleChanges } from '../quality/rule-changes.ts';
import { acceptedData, acknowledgementData } from './acknowledgement-data.ts';
import { type ReadFile, readGrid } from './read-grid.ts';
import { ruleGroups } from './rule-groups.ts';
import { isPassed, verdictOf, verdictText } from './verdict.ts';

/** What a validation has to say. */
export interface ValidationMaterial {
  readonly files: readonly ReadFile[];
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleOutcome[];
  readonly acknowledgements: readonly JudgedAcknowledgement[];
}

/** How a validation is told. */
export interface Telling {
  readonly lang: Lang;
  /** Warnings fail the check as errors do. Severities and the verdict that scripts read stay what they are. */
  readonly isStrict?: boolean;
  readonly screen?: Screen;
}

/** What a screen shows besides. */
export interface Screen {
  readonly excerpts: ReadonlyMap<Finding, Excerpt>;
  /** Marked copies are written too. */
  readonly isMarking: boolean;
}

/** The document of `validate`: the verdict first, then what was found, then what was read. */
export function validationDocument(
  material: ValidationMaterial,
  { lang, isStrict = false, screen }: Telling,
): ReportDocument {
  const { files, findings } = material;
  const open = openFindings(findings);
  const title = { vi: 'Kết quả kiểm tra', en: 'Validation' };
  const blocks: Block[] = [
    verdictParagraph(findings, isStrict),
    ...(open.length > 0 ? [{ type: 'findings' as const, findings: wordsOf(open, screen?.excerpts) }] : []),
    ...acceptedGrid(findings),
    readGrid(files),
    ruleGroups(material.rules),
    ...ruleChanges(material.rules),
    ...(screen && open.length > 0 ? closing(findings, isStrict, screen) : []),
  ];
  return {
    title,
    lines: [],
    blocks,
    verdict: verdictText(findings, isStrict),
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

function closing(findings: readonly Finding[], isStrict: boolean, { isMarking }: Screen): Block[] {
  const isLong = groupFindings(openFindings(findings)).length >= LONG;
  const text = {
    vi: 'Xem ô sai ngay trong bảng tính: thêm --mark <thư mục>. Danh sách đầy đủ: thêm --out ket-qua.xlsx.',
    en: 'To see the cells in the workbook itself: add --mark <folder>. All findings as a list: add --out findings.xlsx.',
  };
  return [
    ...(isMarking ? [] : [{ type: 'paragraph' as const, tone: 'plain' as const, text }]),
    ...(isLong ? [verdictParagraph(findings, isStrict)] : []),
  ];
}

function verdictParagraph(findings: readonly Finding[], isStrict: boolean): Block {
  const tone = !isPassed(findings, isStrict) ? 'bad' : verdictOf(findings) === 'ok' ? 'good' : 'warning';
  return { type: 'paragraph', tone, text: verdictText(findings, isStrict) };
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

function findingRecords(findings: readonly Finding[], lang: Lang): Records {
  return {
    header: ['code', 'name', 'severity', 'file', 'sheet', 'cell', 'message', 'help', 'accepted', 'row', 'column'],
    rows: findings.map((finding) => {
      const { message, help } = findingWords(finding);
      const { file, sheet = null, cell = null, row = null, column = null } = placeData(finding.at);
      const { name } = ruleOf(finding.code);
      const reason = finding.accepted?.reason ?? null;
      return [finding.code, name, finding.severity, file, sheet, cell, message[lang], help[lang], reason, row, column];
    }),
  };
}
