import { expect, test } from 'vitest';
import { hasVietnameseLetters } from '../../src/text/vietnamese-letters.ts';
import { oldLetters } from '../support/old-encodings.ts';

test('a letter outside Latin-1 is one, so is a tone that stands alone', () => {
  const letters = Object.keys(oldLetters.viscii);
  const only = letters.filter(hasVietnameseLetters);
  expect(only).toEqual(letters.filter((letter) => letter > '\u00ff'));
  expect('\u0300\u0301\u0303\u0309\u0323'.split('').every((tone) => hasVietnameseLetters(`a${tone}`))).toBe(true);
});

test('no text in an old encoding has one', () => {
  const western = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
  expect(hasVietnameseLetters(`${western}€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ`)).toBe(false);
});
