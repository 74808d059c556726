import type { WrongClaim } from '../../claims/claim.ts';
import type { Judged } from '../../claims/judge.ts';
import { formatChange } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Grid, GridCell } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';
import { address, type Place } from '../../model/place.ts';
import { grid, left, right, text } from '../changes/grid-parts.ts';
import { claimedWords, claimLabel, computedWords, scopeWords } from './claim-words.ts';
import { reasonWords } from './reason-words.ts';

const CELL = left({ vi: 'Ô', en: 'Cell' });
const WHAT = left({ vi: 'Chỉ tiêu', en: 'Figure' });

/** Claims beside what the data comes to. */
export function claimsGrid(title: Text, judged: readonly Judged[]): Grid {
  const columns = [
    CELL,
    WHAT,
    left({ vi: 'Đơn vị', en: 'Unit' }),
    left({ vi: 'Kỳ', en: 'Period' }),
    right({ vi: 'Công bố', en: 'Stated' }),
    right({ vi: 'Số liệu', en: 'Data' }),
    right({ vi: 'Chênh', en: 'Gap' }),
  ];
  const rows = judged.map((one) => {
    const { claim } = one;
    const cells = [
      cellWords(claim.at),
      claimLabel(claim),
      scopeWords(claim),
      periodWords(claim.period),
      claimedWords(claim),
    ];
    return { role: 'data' as const, cells: [...cells.map(text), computedCell(one), text(gapWords(one))] };
  });
  return grid(title, columns, rows);
}

/** What the data shows about claims, a line for each that there is something to say of. */
export function reasonsGrid(judged: readonly Judged[]): Grid {
  const rows = judged.flatMap((one) =>
    one.reasons.map((reason, index) => ({
      role: 'data' as const,
      cells: [index === 0 ? cellWords(one.claim.at) : same(''), reasonWords(reason, one.claim)].map(text),
    })),
  );
  return grid({ vi: 'Giải thích', en: 'What the data shows' }, [CELL, left({ vi: 'Lý do', en: 'Why' })], rows);
}

export function wrongGrid(wrong: readonly WrongClaim[]): Grid {
  const rows = wrong.map(({ at, text: words }) => ({
    role: 'data' as const,
    cells: [cellWords(at), words].map(text),
  }));
  const columns = [CELL, left({ vi: 'Lý do', en: 'Why' })];
  return grid({ vi: 'Dòng không đọc được', en: 'Lines that cannot be read' }, columns, rows);
}

/** Where the number stands in the file of claims; there is only one file. */
function cellWords(at: Place): Text {
  return same([at.sheet, address(at)].filter((part) => part !== undefined).join(' › '));
}

function computedCell(judged: Judged): GridCell {
  const { claim, computed, reported, expected } = judged;
  if (judged.computedOf !== undefined) return text(computedWords(judged));
  const { indicator, scope, period, dims } = claim;
  const figure = { ...computed, reported, expected, indicator: indicator.id, scope, period, dims };
  return { type: 'figure', figure, percent: indicator.percent };
}

/** Nothing where the claim agrees: above 23.000 is no gap of 467. */
function gapWords({ claim, computed, verdict }: Judged): Text {
  const { number, indicator } = claim;
  if (computed.state !== 'known' || verdict === 'agrees') return same('');
  const gap = computed.value - number.value;
  const decimals = indicator.percent && number.of === undefined ? 1 : 0;
  return { vi: formatChange(gap, 'vi', decimals), en: formatChange(gap, 'en', decimals) };
}
