import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/render/text-width.ts';

test('every character of the basic plane is as wide as string-width finds it', () => {
  const wrong: string[] = [];
  for (let code = 0x20; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code);
    if (textWidth(sign) !== stringWidth(sign)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a letter apart from its tone, a wide letter and a picture take the columns that a terminal gives them', () => {
  expect(textWidth('Đống Đa'.normalize('NFD'))).toBe(7);
  expect(textWidth('─ “–” → …')).toBe(9);
  expect(textWidth('表')).toBe(2);
  expect(textWidth('👍')).toBe(2);
});
