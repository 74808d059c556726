import { formatCount } from '../../i18n/format.ts';
import type { Text } from '../../i18n/text.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { openFindings } from '../quality/accepted-findings.ts';

export type Verdict = 'ok' | 'warnings' | 'errors';

/** Warnings that were explained count no more. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return openFindings(findings).some(({ severity }) => severity === 'warning') ? 'warnings' : 'ok';
}

/** False where the check fails: for errors, and for warnings where it is strict. */
export function isPassed(findings: readonly Finding[], isStrict: boolean): boolean {
  const verdict = verdictOf(findings);
  return verdict === 'ok' || (verdict === 'warnings' && !isStrict);
}

const NOT_PASSED: Text = { vi: 'Chưa đạt', en: 'Not passed' };
const NOT_STRICTLY: Text = {
  vi: 'Chưa đạt (--strict coi cảnh báo như lỗi)',
  en: 'Not passed (--strict treats warnings as errors)',
};
const LOOK_AGAIN: Text = { vi: 'Đạt, nhưng cần xem lại', en: 'Passed, but look again' };

/** The verdict as a sentence, with how many errors and warnings there are. */
export function verdictText(findings: readonly Finding[], isStrict: boolean): Text {
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
  const words = errors > 0 ? NOT_PASSED : isStrict ? NOT_STRICTLY : LOOK_AGAIN;
  return { vi: `${words.vi}: có ${vi}.`, en: `${words.en}: ${en}.` };
}

function counted(count: number, vi: string, en: string): Text {
  return { vi: `${formatCount(count, 'vi')} ${vi}`, en: `${formatCount(count, 'en')} ${en}${count === 1 ? '' : 's'}` };
}
