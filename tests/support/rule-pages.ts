import type { Lang, Text } from '../../src/i18n/text.ts';
import type { Block, ReportDocument } from '../../src/model/document.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { exampleBlocks } from '../../src/reports/explain/example-blocks.ts';
import { ruleDocument } from '../../src/reports/explain/rule-document.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { builtIn } from '../../src/rules/severities.ts';

const TITLE: Text = { vi: 'Quy tắc kiểm tra', en: 'Rules' };

const INTRO: Text = {
  vi: `Mọi quy tắc của chương trình, mỗi quy tắc có lý do, cách sửa, một ví dụ sai và một ví dụ đúng (số liệu trong ví dụ là giả định).
Xem riêng một quy tắc: \`dongda-report giai-thich <mã>\`. *Lỗi*: dòng hoặc tệp không được tính, phải sửa. *Cảnh báo*: vẫn được tính nhưng cần xem
lại; nếu số liệu đúng thì giải trình ở trang tính “Giải trình” của tệp. *Lưu ý*: chỉ để biết. English: [rules.md](rules.md).`,
  en: `Every rule of the program: why, what to do, and an example of what is wrong and of the same put right (all figures are
invented). A single one: \`dongda-report explain <code>\`. *Error*: the row or file does not count and must be corrected. *Warning*: it counts, but look
again; if the figures are right, say why on the sheet “Giải trình” of the workbook. *Note*: for information. Tiếng Việt: [quy-tac.md](quy-tac.md).`,
};

const GROUPS: Readonly<Record<string, Text>> = {
  A: { vi: 'Giải trình cảnh báo', en: 'Explanations of warnings' },
  C: { vi: 'Ô', en: 'Cells' },
  F: { vi: 'Tệp', en: 'Files' },
  H: { vi: 'Tiêu đề bảng, đơn vị, kỳ', en: 'Headings, units, periods' },
  P: { vi: 'Dữ liệu cá nhân và độ mật', en: 'Personal data and secrecy' },
  R: { vi: 'Dòng', en: 'Rows' },
  X: { vi: 'Nhiều dòng, nhiều tệp, nhiều kỳ', en: 'Rows, files and periods together' },
};

const SEVERITIES = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'lưu ý', en: 'note' },
};

const HEADER: readonly Text[] = [
  { vi: 'Mã', en: 'Code' },
  { vi: 'Mức độ', en: 'Severity' },
  { vi: 'Quy tắc', en: 'Rule' },
];
const EXAMPLE: Text = { vi: 'Ví dụ', en: 'Example' };
const MADE = '<!-- Made from src/rules and src/examples: UPDATE=1 npx vitest run tests/house/docs.test.ts -->';

/** The page of all rules: a list with links, then each as `explain` shows it, its examples folded. */
export async function rulesPage(lang: Lang): Promise<string> {
  const sections: string[] = [];
  for (const [letter, title] of Object.entries(GROUPS)) {
    sections.push(`## ${letter} · ${title[lang]}`);
    for (const rule of rules.filter(({ code }) => code.startsWith(letter)))
      sections.push(await ruleSection(rule, lang));
  }
  return `${[`# ${TITLE[lang]}`, INTRO[lang], MADE, listOfRules(lang), ...sections].join('\n\n')}\n`;
}

function listOfRules(lang: Lang): string {
  const rows = rules.map(({ code, severity, title }) => [
    `[${code}](#${code.toLowerCase()})`,
    SEVERITIES[severity][lang],
    title[lang].replaceAll('|', '\\|'),
  ]);
  const lines = [HEADER.map((label) => label[lang]), ['---', '---', '---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

async function ruleSection(rule: Rule, lang: Lang): Promise<string> {
  const document = ruleDocument(rule, builtIn, lang);
  const examples = exampleBlocks(rule.code);
  const words = await blocksText(document, document.blocks.slice(0, -examples.length), lang);
  const example = await blocksText(document, examples, lang);
  const heading = `### <a id="${rule.code.toLowerCase()}"></a>${rule.code} ${rule.title[lang]}`;
  return `${heading}\n\n${words}\n\n<details><summary>${EXAMPLE[lang]}</summary>\n\n${example}\n\n</details>`;
}

/** Some blocks of a document, without its title. */
async function blocksText(document: ReportDocument, blocks: readonly Block[], lang: Lang): Promise<string> {
  const options = { lang, width: 0, color: false, toFile: true };
  const text = String(await renderMarkdown({ ...document, lines: [], blocks }, options));
  return text.slice(text.indexOf('\n')).trim();
}
