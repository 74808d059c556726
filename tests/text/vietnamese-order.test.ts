import { expect, test } from 'vitest';
import { compareVietnamese } from '../../src/text/vietnamese-order.ts';
import { dongDa } from '../../src/units/dong-da.ts';
import { fc } from '../support/laws.ts';

const collator = new Intl.Collator('vi');

test('letters with a mark come behind those without, tones count only between equal letters', () => {
  const names = [
    'Ngã Tư Sở',
    'Ô Chợ Dừa',
    'Đống Đa',
    'Nam Đồng',
    'Dịch Vọng',
    'ma',
    'mã',
    'mạ',
    'má',
    'mả',
    'mà',
    'mát',
  ];
  const order = [
    'Dịch Vọng',
    'Đống Đa',
    'ma',
    'mà',
    'mả',
    'mã',
    'má',
    'mạ',
    'mát',
    'Nam Đồng',
    'Ngã Tư Sở',
    'Ô Chợ Dừa',
  ];
  expect(names.toSorted(compareVietnamese)).toEqual(order);
});

test('a name comes before a longer one that begins with it', () => {
  expect(compareVietnamese('Văn Miếu', 'Văn Miếu - Quốc Tử Giám')).toBe(-1);
  expect(compareVietnamese('Láng', 'láng')).toBe(0);
});

test('the units of the register stand as in an index of Intl', () => {
  for (const { name: a } of dongDa)
    for (const { name: b } of dongDa) expect(compareVietnamese(a, b)).toBe(Math.sign(collator.compare(a, b)));
});

test('words of Vietnamese letters stand as in an index of Intl', () => {
  const letter = fc.constantFrom(...'aàảãáạăằâầbcdđeẹêghiíklmnoóôốơờpqrstuũưựvxyỹ ');
  const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join('').trim());
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(compareVietnamese(a, b)).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 3000 },
  );
});
