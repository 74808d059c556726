import type { Text } from '../../i18n/text.ts';
import { ratingLevel } from '../../measures/ratings.ts';

const SHORT: Readonly<Record<string, string>> = {
  excellent: 'HTXSNV',
  good: 'HTTNV',
  completed: 'HTNV',
  failed: 'KHTNV',
};

/** The levels of rating as they head columns: Vietnamese by their abbreviations. */
export const shortRatings: readonly { readonly id: string; readonly label: Text }[] = ratingLevel.values.map(
  ({ id, label }) => ({ id, label: { vi: SHORT[id] ?? label.vi, en: label.en } }),
);
