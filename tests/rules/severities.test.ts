import { describe, expect, test } from 'vitest';
import type { Intake } from '../../src/pipeline.ts';
import { rules } from '../../src/rules/registry.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { allowedSeverities, leftOutBy, type RunSeverity, severitiesWith } from '../../src/rules/severities.ts';
import { folderOf, intakeOf } from '../support/rule-fixtures.ts';

const SEVERITIES: readonly RunSeverity[] = ['off', 'info', 'warning', 'error'];

const withSeverity = (rule: Rule, severity: RunSeverity): Promise<Intake> =>
  intakeOf(rule, 'bad', { severities: severitiesWith(new Map([[rule.code, { severity, reason: 'thử' }]])) });

/** Facts and gaps, in any order. */
function figures({ facts, gaps }: Intake): string[] {
  const fact = facts.map(
    (one) => `${one.measure} ${one.value} ${JSON.stringify([one.unit.name, one.period.id, one.from])}`,
  );
  return [
    ...fact,
    ...gaps.map((one) => `${one.measure} ${one.why} ${JSON.stringify([one.unit.name, one.period.id])}`),
  ].sort();
}

describe('what a configuration may do', () => {
  test('a finding that something is in no figure may be raised, never lowered', () => {
    const allowed = (code: string) => allowedSeverities(rules.find((rule) => rule.code === code) ?? fail(code));
    for (const code of ['F001', 'F003', 'F012', 'H001', 'H003', 'C004', 'C008', 'C011', 'X001'])
      expect(allowed(code), code).toEqual(['error']);
    for (const code of ['X002']) expect(allowed(code), code).toEqual(['warning', 'error']);
    for (const code of ['X003', 'H011']) expect(allowed(code), code).toEqual(['info', 'warning', 'error']);
  });

  test('what protects people’s data is never switched off, and a secrecy mark always stops', () => {
    const privacy = rules.filter(({ code }) => code.startsWith('P'));
    expect(privacy.length).toBeGreaterThan(2);
    for (const rule of privacy) expect(allowedSeverities(rule), rule.code).not.toContain('off');
    expect(privacy.filter(({ code }) => code === 'P003').map(allowedSeverities)).toEqual([['error']]);
  });

  test('all other rules, those of rows among them, may be anything', () => {
    for (const code of ['R101', 'R203', 'R505', 'X201', 'X504', 'C005', 'F009', 'F014', 'H005', 'H010']) {
      const rule = rules.find((one) => one.code === code) ?? fail(code);
      expect(allowedSeverities(rule), code).toEqual(SEVERITIES);
    }
  });

  test('the severity of the program itself is always among them', () => {
    for (const rule of rules) expect(allowedSeverities(rule), rule.code).toContain(rule.severity);
  });
});

describe.each(rules.map((rule) => [folderOf(rule), rule] as const))('%s', (_, rule) => {
  test('a gap that it explains is never without its finding', async () => {
    const { gaps } = await intakeOf(rule, 'bad');
    const explained = gaps.filter(({ why }) => why === rule.code && why !== 'C005');
    if (explained.length > 0) expect(leftOutBy(rule)).not.toBe('nothing');
    if (leftOutBy(rule) === 'nothing') expect(rule.severity).not.toBe('error');
  });

  test.each(SEVERITIES.filter((severity) => allowedSeverities(rule).includes(severity)))(
    'as “%s”',
    async (severity) => {
      const before = await intakeOf(rule, 'bad');
      const after = await withSeverity(rule, severity);
      const own = (intake: Intake) => intake.findings.filter(({ code }) => code === rule.code);
      const outcome = after.rules.find(({ code }) => code === rule.code);
      if (severity === 'off') {
        expect(own(after)).toEqual([]);
        expect(outcome).toEqual({ code: rule.code, status: 'off', findings: 0, change: { severity, reason: 'thử' } });
      } else {
        expect(own(after)).toEqual(own(before).map((finding) => ({ ...finding, severity })));
        expect(outcome).toMatchObject({ status: 'failed', findings: own(before).length });
      }
      const rowsChange = leftOutBy(rule) === 'row' && (severity === 'error') !== (rule.severity === 'error');
      if (rowsChange) expect(figures(after)).not.toEqual(figures(before));
      else expect(figures(after)).toEqual(figures(before));
    },
  );
});

function fail(code: string): never {
  throw new Error(`no rule ${code}`);
}
