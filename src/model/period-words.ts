import type { Text } from '../i18n/text.ts';
import { half, monthId, nineMonths, type Period, quarter, samePeriod } from './period.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** A period as offices write it: `Tháng 3/2021`, `Quý I/2021`, `6 tháng đầu năm 2021`, `Năm 2021`, `Từ 01/2017 đến 09/2022`. */
export function periodWords(period: Period): Text {
  const year = Math.floor(period.from / 12);
  const first = period.from % 12;
  const same = (other: Period): boolean => samePeriod(period, other);
  if (period.from === period.to) return { vi: `Tháng ${first + 1}/${year}`, en: `${monthId(period.from)}` };
  if (same(quarter(year, Math.floor(first / 3) + 1))) {
    const number = Math.floor(first / 3);
    return { vi: `Quý ${ROMAN[number]}/${year}`, en: `Q${number + 1} ${year}` };
  }
  if (same(half(year, 1))) return { vi: `6 tháng đầu năm ${year}`, en: `First half of ${year}` };
  if (same(half(year, 2))) return { vi: `6 tháng cuối năm ${year}`, en: `Second half of ${year}` };
  if (same(nineMonths(year))) return { vi: `9 tháng năm ${year}`, en: `Nine months of ${year}` };
  const last = Math.floor(period.to / 12);
  if (first === 0 && period.to % 12 === 11) {
    return year === last ? { vi: `Năm ${year}`, en: `${year}` } : { vi: `${year} - ${last}`, en: `${year}-${last}` };
  }
  const [from, to] = [period.from, period.to].map(
    (at) => `${String((at % 12) + 1).padStart(2, '0')}/${Math.floor(at / 12)}`,
  );
  return { vi: `Từ ${from} đến ${to}`, en: `${from} to ${to}` };
}
