import type { Dimension, DimensionValue } from './measure.ts';

/** How form 2 counts a petition: settled, passed on, or neither yet. */
export type PetitionCount = 'settled' | 'forwarded' | 'pending';

interface Outcome extends DimensionValue {
  readonly countsAs: PetitionCount;
}

const outcomes: readonly Outcome[] = [
  { id: 'settled', label: { vi: 'Đã giải quyết', en: 'Settled' }, countsAs: 'settled' },
  { id: 'withdrawn', label: { vi: 'Rút đơn', en: 'Withdrawn' }, countsAs: 'settled' },
  { id: 'forwarded', label: { vi: 'Chuyển', en: 'Forwarded' }, countsAs: 'forwarded' },
  { id: 'guided', label: { vi: 'Hướng dẫn', en: 'Guided' }, countsAs: 'forwarded' },
  { id: 'returned', label: { vi: 'Trả lại', en: 'Returned' }, countsAs: 'forwarded' },
  { id: 'filed', label: { vi: 'Lưu đơn', en: 'Filed' }, countsAs: 'forwarded' },
  { id: 'pending', label: { vi: 'Đang giải quyết', en: 'Pending' }, countsAs: 'pending' },
];

/** What became of a petition (form 3). */
export const petitionOutcome: Dimension = {
  id: 'outcome',
  label: { vi: 'Kết quả', en: 'Outcome' },
  values: outcomes,
};

/** Only `pending` is not final. */
export function countsAs(outcome: string): PetitionCount {
  const found = outcomes.find(({ id }) => id === outcome);
  if (!found) throw new Error(`no outcome of a petition: ${outcome}`);
  return found.countsAs;
}
