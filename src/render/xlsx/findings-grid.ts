import { type Lang, same, type Text } from '../../i18n/text.ts';
import type { FindingWords, Grid, GridCell } from '../../model/document.ts';
import { severityWords } from '../../model/severity-words.ts';
import { findingColumns } from '../phrases.ts';
import { addressText, relatedText } from '../place-text.ts';

/** Findings as a grid, one a row. */
export function findingsGrid(findings: readonly FindingWords[]): Grid {
  const { severity, code, file, sheet, cell, message, help } = findingColumns;
  return {
    type: 'grid',
    title: same(''),
    columns: [severity, code, file, sheet, cell, message, help].map((label) => ({ label, align: 'left' })),
    rows: findings.map((finding) => ({ role: 'data', cells: findingCells(finding) })),
    notes: [],
  };
}

function findingCells(finding: FindingWords): GridCell[] {
  const texts = [
    severityWords[finding.severity],
    same(finding.code),
    same(finding.at.file),
    same(finding.at.sheet ?? ''),
    inBoth((lang) => addressText(finding.at, lang)),
    inBoth((lang) => withRelated(finding, lang)),
    finding.help,
  ];
  return texts.map((text) => ({ type: 'text', text }));
}

function withRelated(finding: FindingWords, lang: Lang): string {
  const related = relatedText(finding.at, finding.related, lang);
  return related === '' ? finding.message[lang] : `${finding.message[lang]}\n${related}`;
}

function inBoth(words: (lang: Lang) => string): Text {
  return { vi: words('vi'), en: words('en') };
}
