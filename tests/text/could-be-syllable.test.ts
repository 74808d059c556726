import { expect, test } from 'vitest';
import { couldBeSyllable } from '../../src/text/could-be-syllable.ts';

test.each(['liệt', 'liet', 'Thuong', 'Đống', 'dong', 'khuong', 'giếng'])('%s', (word) => {
  expect(couldBeSyllable(word)).toBe(true);
});

test.each(['thuog', 'Thượnq', 'trugn', 'xyz', 'nghieengg'])('%s is none', (word) => {
  expect(couldBeSyllable(word)).toBe(false);
});
