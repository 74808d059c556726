import { acceptanceExpired } from './acknowledgement/acceptance-expired.ts';
import { acceptanceWithoutReason } from './acknowledgement/acceptance-without-reason.ts';
import { notAWarning } from './acknowledgement/not-a-warning.ts';
import { nothingToAccept } from './acknowledgement/nothing-to-accept.ts';
import { nothingToAcceptHere } from './acknowledgement/nothing-to-accept-here.ts';
import { unclearAcceptance } from './acknowledgement/unclear-acceptance.ts';
import { unknownCode } from './acknowledgement/unknown-code.ts';
import { ambiguousLabel } from './cell/ambiguous-label.ts';
import { ambiguousNumber } from './cell/ambiguous-number.ts';
import { blankCell } from './cell/blank-cell.ts';
import { blankLabel } from './cell/blank-label.ts';
import { boundNotCount } from './cell/bound-not-count.ts';
import { coveredValue } from './cell/covered-value.ts';
import { dateInCount } from './cell/date-in-count.ts';
import { errorValue } from './cell/error-value.ts';
import { formulaWithoutResult } from './cell/formula-without-result.ts';
import { fractionalCount } from './cell/fractional-count.ts';
import { impossibleDate } from './cell/impossible-date.ts';
import { negativeCount } from './cell/negative-count.ts';
import { notACount } from './cell/not-a-count.ts';
import { notADate } from './cell/not-a-date.ts';
import { percentInCount } from './cell/percent-in-count.ts';
import { unknownLabel } from './cell/unknown-label.ts';
import { unknownUnit } from './cell/unknown-unit.ts';
import { unreadablePeriod } from './cell/unreadable-period.ts';
import { cannotOpenFile } from './file/cannot-open-file.ts';
import { convertedEncoding } from './file/converted-encoding.ts';
import { emptyFile } from './file/empty-file.ts';
import { hiddenPart } from './file/hidden-part.ts';
import { noKnownForm } from './file/no-known-form.ts';
import { notASpreadsheet } from './file/not-a-spreadsheet.ts';
import { outdatedTemplate } from './file/outdated-template.ts';
import { passwordProtected } from './file/password-protected.ts';
import { raggedRow } from './file/ragged-row.ts';
import { sheetWithoutForm } from './file/sheet-without-form.ts';
import { skippedFile } from './file/skipped-file.ts';
import { textLost } from './file/text-lost.ts';
import { tooLarge } from './file/too-large.ts';
import { tookTooLong } from './file/took-too-long.ts';
import { unclosedQuote } from './file/unclosed-quote.ts';
import { unknownEncoding } from './file/unknown-encoding.ts';
import { unreadableFile } from './file/unreadable-file.ts';
import { writtenReport } from './file/written-report.ts';
import { formRules } from './form-rules.ts';
import { cumulativeTable } from './header/cumulative-table.ts';
import { duplicateColumn } from './header/duplicate-column.ts';
import { figuresOnAScale } from './header/figures-on-a-scale.ts';
import { figuresOutsideTable } from './header/figures-outside-table.ts';
import { ignoredColumn } from './header/ignored-column.ts';
import { missingColumn } from './header/missing-column.ts';
import { misspeltHeader } from './header/misspelt-header.ts';
import { periodNotStated } from './header/period-not-stated.ts';
import { periodsDisagree } from './header/periods-disagree.ts';
import { probableDayMonthSwap } from './header/probable-day-month-swap.ts';
import { unitNotStated } from './header/unit-not-stated.ts';
import { unitsDisagree } from './header/units-disagree.ts';
import { windowFitsNoPeriod } from './header/window-fits-no-period.ts';
import { copyFiledElsewhere } from './intake/copy-filed-elsewhere.ts';
import { dayAfterList } from './intake/day-after-list.ts';
import { earlierVersion } from './intake/earlier-version.ts';
import { listWithoutDay } from './intake/list-without-day.ts';
import { listedByTwoUnits } from './intake/listed-by-two-units.ts';
import { listedTwice } from './intake/listed-twice.ts';
import { listsContradict } from './intake/lists-contradict.ts';
import { notAskedFor } from './intake/not-asked-for.ts';
import { otherCalendar } from './intake/other-calendar.ts';
import { registerDiffers } from './intake/register-differs.ts';
import { reportedTwice } from './intake/reported-twice.ts';
import { sameFileTwice } from './intake/same-file-twice.ts';
import { sortedAnew } from './intake/sorted-anew.ts';
import { intakeRules } from './intake-rules.ts';
import { personalColumn } from './privacy/personal-column.ts';
import { personalDataInText } from './privacy/personal-data-in-text.ts';
import { secretMark } from './privacy/secret-mark.ts';
import { totalDiffers } from './row/total-differs.ts';
import { rowRules } from './row-rules.ts';
import type { Rule } from './rule.ts';

/** Checked by readers and recognition as they go. */
const readingRules: readonly Rule[] = [
  secretMark,
  personalDataInText,
  misspeltHeader,
  figuresOutsideTable,
  sheetWithoutForm,
  outdatedTemplate,
  coveredValue,
  notACount,
  negativeCount,
  fractionalCount,
  ambiguousNumber,
  blankCell,
  unknownLabel,
  ambiguousLabel,
  unknownUnit,
  unreadablePeriod,
  errorValue,
  formulaWithoutResult,
  blankLabel,
  dateInCount,
  boundNotCount,
  percentInCount,
  impossibleDate,
  notADate,
  unreadableFile,
  notASpreadsheet,
  noKnownForm,
  tooLarge,
  tookTooLong,
  writtenReport,
  passwordProtected,
  raggedRow,
  unclosedQuote,
  skippedFile,
  hiddenPart,
  emptyFile,
  unknownEncoding,
  convertedEncoding,
  textLost,
  cannotOpenFile,
  missingColumn,
  duplicateColumn,
  unitNotStated,
  periodNotStated,
  unitsDisagree,
  periodsDisagree,
  ignoredColumn,
  windowFitsNoPeriod,
  cumulativeTable,
  figuresOnAScale,
  probableDayMonthSwap,
  personalColumn,
  totalDiffers,
  reportedTwice,
  registerDiffers,
  otherCalendar,
  notAskedFor,
  listsContradict,
  listedTwice,
  listWithoutDay,
  dayAfterList,
  listedByTwoUnits,
  sortedAnew,
  sameFileTwice,
  copyFiledElsewhere,
  earlierVersion,
  nothingToAccept,
  acceptanceExpired,
  notAWarning,
  unknownCode,
  acceptanceWithoutReason,
  unclearAcceptance,
  nothingToAcceptHere,
];

/** Every rule, by code. */
export const rules: readonly Rule[] = [...readingRules, ...rowRules, ...formRules, ...intakeRules].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);

const byCode = new Map(rules.map((rule) => [rule.code, rule]));

/** Throws on a code that no rule has: findings carry only codes of the registry. */
export function ruleOf(code: string): Rule {
  const rule = byCode.get(code);
  if (!rule) throw new Error(`no rule ${code}`);
  return rule;
}
