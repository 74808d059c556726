import type { Changes } from '../../changes/changes.ts';
import type { Reading } from '../../changes/fact-changes.ts';
import type { FigureChange } from '../../changes/figure-changes.ts';
import { formatChange } from '../../i18n/format.ts';
import { same, type Text } from '../../i18n/text.ts';
import { indicatorOf } from '../../indicators/registry.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import type { Scope } from '../../model/figure.ts';
import { periodWords } from '../../model/period-words.ts';
import { address } from '../../model/place.ts';
import { grid, left, placeWords, right, text } from './grid-parts.ts';
import { factLabel, figureLabel } from './words.ts';

const WHAT = [left({ vi: 'Đơn vị', en: 'Unit' }), left({ vi: 'Số liệu', en: 'Figure' })];
const NUMBERS = [
  right({ vi: 'Trước', en: 'Before' }),
  right({ vi: 'Sau', en: 'After' }),
  right({ vi: 'Thay đổi', en: 'Change' }),
];

/**
 * Figures that come to something else, of the total and of units that both versions have; percentages differ in points.
 * A breakdown is shown only where there is no figure above it.
 */
export function figuresGrid({ figures, units }: Changes): Grid {
  const gone = new Set<Scope>([...units.added, ...units.removed]);
  const shown = figures.filter(({ after: { indicator, dims, scope } }) => {
    const hasTotal = indicatorOf(indicator).breakdowns.some((breakdown) => breakdown.length === 0);
    return !gone.has(scope) && (Object.keys(dims).length === 0 || !hasTotal);
  });
  const scopes = [...new Set(shown.map(({ after }) => after.scope))];
  const rows = scopes.flatMap((scope) => shown.filter(({ after }) => after.scope === scope).map(figureRow));
  const notes = shown.length < figures.length ? [MORE] : [];
  return {
    ...grid({ vi: 'Số liệu của kỳ thay đổi', en: 'Figures of the period that moved' }, [...WHAT, ...NUMBERS], rows),
    notes,
  };
}

const MORE: Text = {
  vi: 'Số liệu chi tiết theo loại, và của đơn vị mới thêm hoặc bớt: xem --format json.',
  en: 'Breakdowns, and figures of units that came or went: see --format json.',
};

function figureRow({ before, after }: FigureChange): GridRow {
  const { percent } = indicatorOf(after.indicator);
  const { scope } = after;
  const moved = before.state === 'known' ? { ...after, comparison: { before } } : after;
  return {
    role: 'data',
    cells: [
      text(scope === 'all' ? { vi: 'Tổng số', en: 'Total' } : same(scope.name)),
      text(figureLabel(after)),
      { type: 'figure', figure: before, percent },
      { type: 'figure', figure: after, percent },
      { type: 'change', figure: moved, percent },
    ],
  };
}

/** Cells that are there in both versions. */
export function cellsGrid({ facts }: Changes): Grid {
  const changed = facts.filter(({ before, after }) => before && after);
  const rows = changed.map((change): GridRow => {
    const { before, after, unit, period } = change;
    const [from = Number.NaN, to = Number.NaN] = [before?.value, after?.value];
    return {
      role: 'data',
      cells: [
        text(same(unit.name)),
        text(factLabel(change)),
        text(periodWords(period)),
        { type: 'number', value: from },
        { type: 'number', value: to },
        text({ vi: formatChange(to - from, 'vi'), en: formatChange(to - from, 'en') }),
        text(cellsText(before, after)),
      ],
    };
  });
  const place = left({ vi: 'Ô', en: 'Cell' });
  const columns = [...WHAT, left({ vi: 'Kỳ', en: 'Period' }), ...NUMBERS, place];
  return grid({ vi: 'Ô thay đổi', en: 'Cells that changed' }, columns, rows);
}

/** The cell of the later version, and the earlier one's where it has another address. */
function cellsText(before: Reading | undefined, after: Reading | undefined): Text {
  const [old, now] = [before?.from[0], after?.from[0]];
  if (now === undefined || old === undefined) return same('');
  const place = placeWords(now);
  if (address(old) === address(now) && old.sheet === now.sheet) return place;
  const earlier = old.sheet === now.sheet ? same(address(old) ?? '') : placeWords(old);
  return { vi: `${place.vi} (trước: ${earlier.vi})`, en: `${place.en} (before: ${earlier.en})` };
}
