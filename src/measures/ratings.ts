import type { Text } from '../i18n/text.ts';
import type { Dimension, Measure, MeasureDimension } from './measure.ts';

/** Kinds of party organisation, finest first: members of a grassroots organisation are those of its cells. */
export const organisationKind: Dimension = {
  id: 'kind',
  label: { vi: 'Loại hình tổ chức đảng', en: 'Kind of party organisation' },
  values: [
    { id: 'cell', label: { vi: 'Chi bộ trực thuộc', en: 'Cells' } },
    { id: 'section', label: { vi: 'Đảng bộ bộ phận', en: 'Sections' } },
    { id: 'grassroots', label: { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisations' } },
  ],
};

/** First year of the four levels of 132-QĐ/TW (8 March 2018); before it HD 27-HD/BTCTW 2014. */
export const FOUR_LEVELS = 2018;

/** The four levels, best first (132-QĐ/TW 2018, HD 21-HD/BTCTW 2019, 124-QĐ/TW 2023, 366-QĐ/TW 2025). */
export const ratingLevel: Dimension = {
  id: 'rating',
  label: { vi: 'Xếp loại', en: 'Rating' },
  values: [
    { id: 'excellent', label: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' } },
    { id: 'good', label: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' } },
    { id: 'completed', label: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' } },
    { id: 'failed', label: { vi: 'Không hoàn thành nhiệm vụ', en: 'Failed' } },
  ],
  changed: {
    year: FOUR_LEVELS,
    why: {
      short: { vi: 'mức xếp loại đã đổi', en: 'other rating levels' },
      long: {
        vi: 'Từ năm 2018 xếp loại theo bốn mức của Quy định 132-QĐ/TW, trước đó theo Hướng dẫn 27-HD/BTCTW (2014).',
        en: 'Since 2018 ratings have the four levels of 132-QĐ/TW, before that those of HD 27-HD/BTCTW (2014).',
      },
    },
  },
};

const ofOneKind: MeasureDimension = { dimension: organisationKind, rows: 'some' };
const ofFinestKind: MeasureDimension = { dimension: organisationKind, rows: 'finest' };
const byRating: MeasureDimension = { dimension: ratingLevel, rows: 'some' };
const inOneRating: MeasureDimension = { dimension: ratingLevel, rows: 'classes' };

function yearly(id: string, dims: readonly MeasureDimension[], label: Text, counted: Text): Measure {
  return { id, label, counted, over: 'closing', every: 'year', dims };
}

const members: Text = { vi: 'đảng viên', en: 'members' };

export const ratingMeasures: readonly Measure[] = [
  yearly(
    'ratings.organisations',
    [ofOneKind, inOneRating],
    { vi: 'Số tổ chức đảng được xếp loại', en: 'Organisations rated' },
    { vi: 'tổ chức', en: 'organisations' },
  ),
  yearly('ratings.members', [ofFinestKind], { vi: 'Tổng số đảng viên', en: 'Members' }, members),
  yearly(
    'ratings.members-rated',
    [ofFinestKind],
    { vi: 'Đảng viên được đánh giá, xếp loại', en: 'Members rated' },
    members,
  ),
  yearly(
    'ratings.members-unrated',
    [ofFinestKind],
    { vi: 'Đảng viên không đánh giá', en: 'Members not rated' },
    members,
  ),
  yearly(
    'ratings.members-by-rating',
    [ofFinestKind, byRating],
    { vi: 'Đảng viên theo mức xếp loại', en: 'Members by rating' },
    members,
  ),
];
