import { expect, test } from 'vitest';
import { identityRule } from '../../src/rules/identity-rule.ts';
import { sentence } from '../../src/rules/sentence.ts';

const words = { vi: 'v', en: 'e' };
const rule = identityRule({
  code: 'R999',
  name: 'test',
  severity: 'error',
  form: 'test',
  sides: [['whole', 'more'], '>=', ['part', { times: 3, column: 'triple' }]],
  title: words,
  why: words,
  fix: words,
  message: sentence(words),
  args: (left, right) => ({ left, right }),
});

test('its columns are those of both sides, in order', () => {
  expect(rule.columns).toEqual(['whole', 'more', 'part', 'triple']);
});

test('it holds at the bound and is broken below it, with both sums', () => {
  expect(rule.check({ whole: 5, more: 2, part: 1, triple: 2 })).toBeUndefined();
  expect(rule.check({ whole: 5, more: 1, part: 1, triple: 2 })).toEqual({ left: 6, right: 7 });
});
