import { same, type Text } from '../i18n/text.ts';
import type { Block, ReportDocument } from '../model/document.ts';
import { UserError } from '../model/trouble.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import type { Run } from './command.ts';
import { checkOutput, output } from './output.ts';

export const explain: Run = async (request, io) => {
  checkOutput(request);
  const [wanted = ''] = request.arguments;
  const rule = rules.find(({ code, name }) => code === wanted.toUpperCase() || name === wanted);
  if (!rule) throw unknownRule(wanted);
  await output(ruleDocument(rule, request.lang), request, io);
  return 0;
};

function ruleDocument(rule: Rule, lang: 'vi' | 'en'): ReportDocument {
  const { code, name, severity, title, why, fix } = rule;
  const labelled = (label: Text, text: Text): Block => ({
    type: 'paragraph',
    tone: 'plain',
    text: { vi: `${label.vi}: ${text.vi}`, en: `${label.en}: ${text.en}` },
  });
  const severities = {
    error: { vi: 'lỗi, dòng hoặc tệp không được tính', en: 'error, the row or file does not count' },
    warning: { vi: 'cảnh báo, vẫn được tính', en: 'warning, it still counts' },
    info: { vi: 'ghi chú', en: 'note' },
  };
  return {
    title: { vi: `${code} ${title.vi}`, en: `${code} ${title.en}` },
    lines: [same(name)],
    blocks: [
      labelled({ vi: 'Mức độ', en: 'Severity' }, severities[severity]),
      labelled({ vi: 'Vì sao', en: 'Why' }, why),
      labelled({ vi: 'Cách sửa', en: 'What to do' }, fix),
    ],
    data: { code, name, severity, title: title[lang], why: why[lang], fix: fix[lang] },
    records: {
      header: ['code', 'name', 'severity', 'title', 'why', 'fix'],
      rows: [[code, name, severity, title[lang], why[lang], fix[lang]]],
    },
  };
}

function unknownRule(wanted: string): UserError {
  const near = nearest(
    wanted,
    rules.flatMap(({ code, name }) => [code, name]),
  );
  return new UserError({
    vi: `Không có quy tắc “${wanted}”.${near ? ` Có phải “${near}”?` : ''} Xem: dongda-report list rules.`,
    en: `There is no rule “${wanted}”.${near ? ` Is it “${near}”?` : ''} See: dongda-report list rules.`,
  });
}
