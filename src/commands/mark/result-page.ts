import type { Lang, Text } from '../../i18n/text.ts';
import type { Acknowledgement } from '../../model/acknowledgement.ts';
import type { FindingWords } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import { severityWords } from '../../model/severity-words.ts';
import type { ResultLine, ResultPage } from '../../patch/result-sheet/result-page.ts';
import { addressText, relatedText } from '../../render/place-text.ts';
import { verdictText } from '../../reports/validation/verdict.ts';
import { findingWords } from '../../rules/finding-words.ts';

/** What the sheet of results of one file says. */
export function resultPage(findings: readonly Finding[], lang: Lang, isStrict = false): ResultPage {
  return {
    lang,
    verdict: verdictText(findings, isStrict)[lang],
    lines: findings.map((finding) => {
      const line = resultLine(findingWords(finding), lang);
      const { accepted } = finding;
      return accepted === undefined ? line : explainedLine(line, accepted, lang);
    }),
  };
}

const EXPLAINED: Text = { vi: 'đã giải trình', en: 'explained' };
const REASON: Text = { vi: 'Lý do', en: 'Reason' };

/** Listed with its reason, and not marked any more. */
function explainedLine(line: ResultLine, { reason }: Acknowledgement, lang: Lang): ResultLine {
  return {
    ...line,
    severity: 'info',
    severityWord: EXPLAINED[lang],
    message: `${line.message}\n${REASON[lang]}: ${reason}`,
    help: '',
  };
}

function resultLine({ code, severity, at, related, message, help }: FindingWords, lang: Lang): ResultLine {
  const { sheet, row, column } = at;
  const more = relatedText(at, related, lang);
  return {
    severity,
    severityWord: severityWords[severity][lang],
    code,
    ...(sheet === undefined ? {} : { sheet }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    address: addressText(at, lang),
    message: more === '' ? message[lang] : `${message[lang]}\n${more}`,
    help: help[lang],
  };
}
