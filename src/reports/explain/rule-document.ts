import { type Lang, same, type Text } from '../../i18n/text.ts';
import type { Block, ReportDocument } from '../../model/document.ts';
import type { Rule } from '../../rules/rule.ts';
import type { RuleChange, Severities } from '../../rules/severities.ts';
import { severityWords } from '../../rules/severity-words.ts';
import { exampleBlocks, exampleData } from './example-blocks.ts';

const BY_CONFIGURATION: Text = { vi: 'Đổi theo cấu hình', en: 'Changed by configuration' };

const correctableWords: Readonly<Record<'safe' | 'unsafe' | 'no', Text>> = {
  safe: { vi: 'có, bằng lệnh fix, khi chỉ có một cách hiểu', en: 'yes, with fix, where only one reading is possible' },
  unsafe: { vi: 'có, bằng lệnh fix --unsafe', en: 'yes, with fix --unsafe' },
  no: { vi: 'không', en: 'no' },
};

/** The document of `explain`: how bad it is in this run, why it matters, what to do, and examples last. */
export function ruleDocument(rule: Rule, severities: Severities, lang: Lang): ReportDocument {
  const { code, name, title, why, fix, correctable } = rule;
  const severity = severities.of(code);
  const change = severities.change(code);
  const labelled = (label: Text, text: Text): Block => ({
    type: 'paragraph',
    tone: 'plain',
    text: { vi: `${label.vi}: ${text.vi}`, en: `${label.en}: ${text.en}` },
  });
  return {
    title: { vi: `${code} ${title.vi}`, en: `${code} ${title.en}` },
    lines: [same(name)],
    blocks: [
      labelled({ vi: 'Mức độ', en: 'Severity' }, severityWords(rule, severity)),
      ...(change === undefined ? [] : [labelled(BY_CONFIGURATION, changeWords(rule, change))]),
      labelled({ vi: 'Vì sao', en: 'Why' }, why),
      labelled({ vi: 'Cách sửa', en: 'What to do' }, fix),
      labelled({ vi: 'Sửa tự động', en: 'Corrected by the program' }, correctableWords[correctable ?? 'no']),
      ...exampleBlocks(code),
    ],
    data: {
      code,
      name,
      severity,
      title: title[lang],
      why: why[lang],
      fix: fix[lang],
      ...(change === undefined ? {} : { builtIn: rule.severity, reason: change.reason }),
      correctable: correctable ?? null,
      examples: exampleData(code, lang),
    },
    records: {
      header: ['code', 'name', 'severity', 'title', 'why', 'fix', 'correctable'],
      rows: [[code, name, severity, title[lang], why[lang], fix[lang], correctable ?? null]],
    },
  };
}

function changeWords(rule: Rule, { reason }: RuleChange): Text {
  const own = severityWords(rule, rule.severity);
  return { vi: `${reason} (mức của chương trình: ${own.vi})`, en: `${reason} (the program’s own: ${own.en})` };
}
