import { expect, test } from 'vitest';
import { formatChange, formatCount, formatExact, formatPercent } from '../../src/i18n/format.ts';
import { fc } from '../support/laws.ts';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

const lang = fc.constantFrom('vi', 'en');
/** Numbers with few decimals among them, so that halves are met, and numbers below and beyond what is shown. */
const number = fc.oneof(
  fc.integer({ min: -100_000_000, max: 100_000_000 }),
  fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(8, 10, 100, 1000)).map(([a, b]) => a / b),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
);

const byIntl = (
  value: number,
  of: 'vi' | 'en',
  fraction: number,
  signDisplay: Intl.NumberFormatOptions['signDisplay'] = 'negative',
): string =>
  new Intl.NumberFormat(LOCALES[of], {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
    signDisplay,
  }).format(value);

test.each([
  [0.1 + 0.2, '0,3'],
  [12.0004, '12,0004'],
  [-1234.5, '-1.234,5'],
  [1e-7, '0,0000001'],
  [7677, '7.677'],
])('%d has all its decimals and no dust: %s', (value, shown) => {
  expect(formatExact(value, 'vi')).toBe(shown);
});

test('numbers look as Intl writes them in either language', () => {
  fc.assert(
    fc.property(number, lang, (value, of) => {
      expect(formatPercent(Math.abs(value), of)).toBe(`${byIntl(Math.abs(value), of, 1)}%`);
      expect(formatCount(Math.abs(value), of)).toBe(byIntl(Math.abs(value), of, Number.isInteger(value) ? 0 : 2));
      for (const fraction of [0, 1, 2])
        expect(formatChange(value, of, fraction)).toBe(byIntl(value, of, fraction, 'exceptZero'));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [0, '0', '0'],
  [-3, '-3', '-3'],
  [999, '999', '999'],
  [7677, '7.677', '7,677'],
  [1234567, '1.234.567', '1,234,567'],
  [1.005, '1,01', '1.01'],
  [1e-7, '0,00', '0.00'],
  [Number.MAX_SAFE_INTEGER, '9.007.199.254.740.991', '9,007,199,254,740,991'],
])('a count of %d is written %s, in English %s', (value, vi, en) => {
  expect(formatCount(value, 'vi')).toBe(vi);
  expect(formatCount(value, 'en')).toBe(en);
});

test('a half is rounded up, as it is written and not as it is stored', () => {
  expect(formatPercent(86.45, 'vi')).toBe('86,5%');
  expect(formatPercent(0.05, 'en')).toBe('0.1%');
});
