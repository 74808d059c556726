import { expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import { address } from '../../src/model/place.ts';
import { rules } from '../../src/rules/registry.ts';
import { expectedFindings, findingsIn, folderOf, ruleFolders } from '../support/rule-fixtures.ts';

function lineOf({ code, at }: Finding): string {
  return `${code} ${at.file} ${at.sheet ?? '-'} ${address(at) ?? '-'}`;
}

test('each rule has a folder, and each folder a rule', () => {
  expect(ruleFolders()).toEqual(rules.map(folderOf).sort());
});

test.each(rules.map((rule) => [folderOf(rule), rule] as const))('%s', async (_, rule) => {
  const bad = await findingsIn(rule, 'bad');
  expect(bad.filter(({ code }) => code === rule.code).map(lineOf)).toEqual(expectedFindings(rule));
  const good = await findingsIn(rule, 'good');
  const open = good.filter(({ accepted }) => accepted === undefined);
  expect(open.filter(({ code, severity }) => code === rule.code || severity !== 'info').map(lineOf)).toEqual([]);
});
