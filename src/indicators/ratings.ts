import { organisationKind, ratingLevel } from '../measures/ratings.ts';
import { measured, share, sum } from '../model/formula.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

const GOOD_OR_BETTER = ['excellent', 'good'];
const percent = { counted: { vi: '%', en: '%' }, percent: true };

/** Of the organisations of one kind that have a rating. */
const goodOrganisations: Indicator = {
  id: 'ratings.organisations-good-or-better-rate',
  label: { vi: 'Tỷ lệ tổ chức đảng hoàn thành tốt trở lên', en: 'Organisations good or better' },
  ...percent,
  dimensions: [organisationKind],
  restsOn: [ratingLevel],
  breakdowns: [['kind']],
  measures: ['ratings.organisations'],
  formula(ask, dims, period) {
    const good = GOOD_OR_BETTER.map((rating) => ask('ratings.organisations', { ...dims, rating }, period));
    return share(sum(good), measured(ask('ratings.organisations', dims, period)));
  },
};

/** Of the members rated. */
const goodMembers: Indicator = {
  id: 'ratings.members-good-or-better-rate',
  label: { vi: 'Tỷ lệ đảng viên hoàn thành tốt trở lên', en: 'Members good or better' },
  ...percent,
  dimensions: [],
  restsOn: [ratingLevel],
  breakdowns: [[]],
  measures: ['ratings.members-rated', 'ratings.members-by-rating'],
  formula(ask, dims, period) {
    const good = GOOD_OR_BETTER.map((rating) => ask('ratings.members-by-rating', { ...dims, rating }, period));
    return share(sum(good), measured(ask('ratings.members-rated', dims, period)));
  },
};

export const ratingIndicators: readonly Indicator[] = [
  sumOf('ratings.organisations', ['ratings.organisations'], [['kind'], ['kind', 'rating']]),
  goodOrganisations,
  sumOf('ratings.members', ['ratings.members'], [[]]),
  sumOf('ratings.members-rated', ['ratings.members-rated'], [[]]),
  sumOf('ratings.members-unrated', ['ratings.members-unrated'], [[]]),
  sumOf('ratings.members-by-rating', ['ratings.members-by-rating'], [['rating']]),
  goodMembers,
];
