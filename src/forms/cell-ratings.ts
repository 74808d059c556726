import * as z from 'zod/mini';
import { FOUR_LEVELS, organisationKind, ratingLevel } from '../measures/ratings.ts';
import type { Values } from '../model/table.ts';
import { fold } from '../text/fold.ts';
import { choice, count, text, within } from './column.ts';
import type { FactDraft, Form } from './form.ts';
import { plainFacts } from './plain-facts.ts';
import { choiceCell, countCell, nameCell } from './row-shapes.ts';

const sources = {
  'ratings.members': 'members',
  'ratings.members-rated': 'rated',
  'ratings.members-unrated': 'unrated',
};

/** Form 5, yearly: one row per party organisation. */
export const cellRatings: Form = {
  id: 'cell-ratings',
  title: { vi: 'Xếp loại tổ chức đảng và đảng viên', en: 'Ratings of party organisations and members' },
  every: 'year',
  columns: [
    text('organisation', { vi: 'Tên chi bộ', en: 'Organisation' }, ['Tên tổ chức đảng', 'Chi bộ', 'Tổ chức đảng']),
    choice('kind', organisationKind, {
      label: { vi: 'Loại hình', en: 'Kind' },
      also: ['Loại hình tổ chức đảng', 'Loại hình tổ chức'],
      options: { cell: ['Chi bộ'], section: [], grassroots: ['TCCSĐ', 'Đảng bộ cơ sở', 'Chi bộ cơ sở'] },
    }),
    choice(
      'rating',
      ratingLevel,
      {
        also: ['Kết quả xếp loại', 'Xếp loại tổ chức'],
        options: {
          excellent: [
            { text: 'Hoàn thành xuất sắc nhiệm vụ', since: FOUR_LEVELS },
            { text: 'HTXSNV', since: FOUR_LEVELS },
            { text: 'Hoàn thành xuất sắc', since: FOUR_LEVELS },
            { text: 'Trong sạch, vững mạnh', until: FOUR_LEVELS - 1 },
            { text: 'TSVM', until: FOUR_LEVELS - 1 },
          ],
          good: ['HTTNV', 'Hoàn thành tốt'],
          completed: ['HTNV', 'Hoàn thành'],
          failed: [
            { text: 'Không hoàn thành nhiệm vụ', since: FOUR_LEVELS },
            { text: 'KHTNV', since: FOUR_LEVELS },
            { text: 'Không hoàn thành', since: FOUR_LEVELS },
            { text: 'Yếu kém', until: FOUR_LEVELS - 1 },
          ],
        },
      },
      { mayBeBlank: true },
    ),
    count('members', { vi: 'Tổng số đảng viên', en: 'Members' }),
    within(count('rated', { vi: 'Được đánh giá', en: 'Rated' }, ['Số đảng viên được đánh giá']), 'members'),
    within(
      count('excellent', { vi: 'HTXSNV', en: 'Excellent' }, ['Hoàn thành xuất sắc nhiệm vụ', 'HTXS']),
      'members',
      'rated',
    ),
    within(count('good', { vi: 'HTTNV', en: 'Good' }, ['Hoàn thành tốt nhiệm vụ', 'HTT']), 'members', 'rated'),
    within(count('completed', { vi: 'HTNV', en: 'Completed' }, ['Hoàn thành nhiệm vụ']), 'members', 'rated'),
    within(count('failed', { vi: 'KHTNV', en: 'Failed' }, ['Không hoàn thành nhiệm vụ', 'KHT']), 'members', 'rated'),
    within(
      count('unrated', { vi: 'Không đánh giá', en: 'Not rated' }, [
        'Miễn, chưa đánh giá',
        'Miễn đánh giá',
        'Chưa đánh giá',
      ]),
      'members',
    ),
  ],
  row: z.object({
    organisation: nameCell,
    kind: choiceCell(organisationKind),
    rating: z.nullable(choiceCell(ratingLevel)),
    members: countCell,
    rated: countCell,
    excellent: countCell,
    good: countCell,
    completed: countCell,
    failed: countCell,
    unrated: countCell,
  }) as z.ZodMiniType<Values>,
  measures: [...Object.keys(sources), 'ratings.organisations', 'ratings.members-by-rating'],
  key: (row) => fold(String(row.organisation)),
  facts: (row) => {
    const kind = String(row.kind);
    const organisation: FactDraft = {
      measure: 'ratings.organisations',
      dims: { kind, ...(row.rating === null ? {} : { rating: String(row.rating) }) },
      value: row.rating === null ? null : 1,
      columns: ['rating'],
    };
    const byRating = ratingLevel.values.flatMap(({ id }) =>
      plainFacts(row, { 'ratings.members-by-rating': id }, { kind, rating: id }),
    );
    return [organisation, ...plainFacts(row, sources, { kind }), ...byRating];
  },
};
