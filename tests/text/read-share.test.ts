import { describe, expect, test } from 'vitest';
import { NO_SHARES, readBareShare, readShownShare, withShare } from '../../src/text/read-share.ts';

const sharesOf = (...values: number[]) => values.reduce(withShare, NO_SHARES);

describe('a number shown as a percentage', () => {
  test.each([
    [0.865, 86.5],
    [0.57, 57],
    [0, 0],
    [1, 100],
    [1.25, 125],
  ])('%d is %d percent', (number, percent) => {
    expect(readShownShare(number)).toBe(percent);
  });

  test('86.5 shown as 8650% was meant as 86,5%', () => {
    expect(readShownShare(86.5)).toEqual(['86,5%', '8650%']);
  });
});

describe('a number without a sign of percent', () => {
  test('is percent beside others above one', () => {
    expect(readBareShare(86.5, sharesOf(86.5, 90))).toBe(86.5);
    expect(readBareShare(1, sharesOf(86.5, 1))).toBe(1);
    expect(readBareShare(0, sharesOf(0.5))).toBe(0);
  });

  test('may be a part of one where it is below one', () => {
    expect(readBareShare(0.865, sharesOf(0.865))).toEqual(['0,865%', '86,5%']);
    expect(readBareShare(0.865, sharesOf(86.5, 0.865))).toEqual(['0,865%', '86,5%']);
  });

  test('is doubtful up to ten in a column that has parts of one', () => {
    expect(readBareShare(1, sharesOf(0.5, 1))).toEqual(['1%', '100%']);
    expect(readBareShare(1.2, sharesOf(0.5, 1.2))).toEqual(['1,2%', '120%']);
    expect(readBareShare(86.5, sharesOf(0.5, 86.5))).toBe(86.5);
  });

  test('1 is doubtful where no other number tells', () => {
    expect(readBareShare(1, sharesOf(1, 0))).toEqual(['1%', '100%']);
  });
});
