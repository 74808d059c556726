import { expect, test } from 'vitest';
import { identityRule } from '../../src/rules/identity-rule.ts';
import { sentence } from '../../src/rules/sentence.ts';
import { langHa } from '../support/made-facts.ts';

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

const table = {
  form: 'test',
  file: 'test.csv',
  header: 'A1:D1',
  columns: new Map(),
  cumulative: new Map(),
  isCumulative: false,
};
const row = { table, number: 2, values: {}, unit: langHa };

test('its columns are those of both sides, in order', () => {
  expect(rule.columns).toEqual(['whole', 'more', 'part', 'triple']);
});

test('it holds at the bound and is broken below it, with both sums', () => {
  expect(rule.check({ whole: 5, more: 2, part: 1, triple: 2 }, row)).toBeUndefined();
  expect(rule.check({ whole: 5, more: 1, part: 1, triple: 2 }, row)).toEqual({ left: 6, right: 7 });
});
