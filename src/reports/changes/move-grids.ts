import type { Changes, RowMove } from '../../changes/changes.ts';
import type { FactChange } from '../../changes/fact-changes.ts';
import { same, type Text } from '../../i18n/text.ts';
import type { Grid, GridRow } from '../../model/document.ts';
import { periodWords } from '../../model/period-words.ts';
import { ruleOf } from '../../rules/registry.ts';
import { grid, left, placeWords, right, text } from './grid-parts.ts';

const ADDED: Text = { vi: 'thêm', en: 'added' };
const REMOVED: Text = { vi: 'bớt', en: 'removed' };
const ADDED_REMOVED = left({ vi: 'Thêm, bớt', en: 'Added, removed' });

/** Rows that one version has alone, but for units of which nothing is there in the other: those are named themselves. */
export function rowsGrid({ rows, facts, units }: Changes): Grid {
  const row = (move: RowMove, what: Text, side: 'before' | 'after'): GridRow => ({
    role: 'data',
    cells: [
      text(same(move.unit.name)),
      text(what),
      text(periodWords(move.period)),
      { type: 'number', value: move.cells },
      text(placeWords(move.at)),
      text(reason(facts, move, side)),
    ],
  });
  const columns = [
    left({ vi: 'Đơn vị', en: 'Unit' }),
    ADDED_REMOVED,
    left({ vi: 'Kỳ', en: 'Period' }),
    right({ vi: 'Số ô', en: 'Cells' }),
    left({ vi: 'Dòng', en: 'Row' }),
    left({ vi: 'Ghi chú', en: 'Note' }),
  ];
  const known = (unit: RowMove['unit']): boolean => !units.added.includes(unit) && !units.removed.includes(unit);
  return grid({ vi: 'Dòng thêm, dòng bớt', en: 'Rows added and removed' }, columns, [
    ...rows.added.filter(({ unit }) => known(unit)).map((move) => row(move, ADDED, 'after')),
    ...rows.removed.filter(({ unit }) => known(unit)).map((move) => row(move, REMOVED, 'before')),
  ]);
}

/** Why the other version lacks what the row has. */
function reason(facts: readonly FactChange[], { at }: RowMove, side: 'before' | 'after'): Text {
  const { why } =
    facts.find((fact) => {
      const [from] = fact[side]?.from ?? [];
      return fact.why !== undefined && from?.file === at.file && from.sheet === at.sheet && from.row === at.row;
    }) ?? {};
  if (why === undefined) return same('');
  const { title } = ruleOf(why);
  return side === 'after'
    ? { vi: `trước chưa được tính: ${why} ${title.vi}`, en: `did not count before: ${why} ${title.en}` }
    : { vi: `nay không được tính: ${why} ${title.vi}`, en: `does not count now: ${why} ${title.en}` };
}

export function namesGrid({ files, units }: Changes): Grid {
  const row = (kind: Text, what: Text, name: string): GridRow => ({
    role: 'data',
    cells: [text(kind), text(what), text(same(name))],
  });
  const [unit, file] = [
    { vi: 'Đơn vị', en: 'Unit' },
    { vi: 'Tệp', en: 'File' },
  ];
  const columns = [left({ vi: 'Loại', en: 'Kind' }), ADDED_REMOVED, left({ vi: 'Tên', en: 'Name' })];
  return grid({ vi: 'Đơn vị, tệp thêm hoặc bớt', en: 'Units and files added and removed' }, columns, [
    ...units.added.map(({ name }) => row(unit, ADDED, name)),
    ...units.removed.map(({ name }) => row(unit, REMOVED, name)),
    ...files.added.map((name) => row(file, ADDED, name)),
    ...files.removed.map((name) => row(file, REMOVED, name)),
  ]);
}
