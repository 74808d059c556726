import type { RowRule } from '../row-rule.ts';
import { sentence } from '../sentence.ts';

/** Official members that a cell has at least (party statutes). */
const FEWEST = 3;

export const cellTooSmall: RowRule = {
  code: 'R506',
  name: 'cell-too-small',
  severity: 'warning',
  form: 'cell-ratings',
  columns: ['members', 'kind'],
  title: { vi: 'Chi bộ dưới 3 đảng viên', en: 'A cell of fewer than 3 members' },
  why: {
    vi: 'Chi bộ phải có ít nhất 3 đảng viên chính thức.',
    en: 'A cell has at least three official members.',
  },
  fix: {
    vi: 'Xem lại tổng số đảng viên, hoặc loại hình tổ chức.',
    en: 'Check the number of members, or the kind of organisation.',
  },
  message: sentence({
    vi: 'Chi bộ chỉ có {members} đảng viên.',
    en: 'The cell has only {members} members.',
  }),
  check: ({ members, kind }) =>
    kind === 'cell' && Number(members) < FEWEST ? { members: Number(members) } : undefined,
};
