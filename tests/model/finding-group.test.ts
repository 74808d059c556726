import { expect, test } from 'vitest';
import type { Severity } from '../../src/model/finding.ts';
import { groupFindings } from '../../src/model/finding-group.ts';
import { fc } from '../support/laws.ts';

const severity = fc.constantFrom<Severity>('error', 'warning', 'info');
const finding = fc.record({ code: fc.constantFrom('R1', 'R2', 'C1'), severity, at: fc.nat() });
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

test('every finding is in one group, with those of its code and severity, in their order', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const groups = groupFindings(findings);
      expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
      for (const group of groups) {
        const alike = findings.filter((one) => one.code === group.code && one.severity === group.severity);
        expect(group.findings).toEqual(alike);
      }
    }),
  );
});

test('the worst come first, those as severe in the order of their first finding', () => {
  fc.assert(
    fc.property(fc.array(finding), (findings) => {
      const order = groupFindings(findings).map((group) => [RANK[group.severity], findings.indexOf(group.findings[0])]);
      expect(order).toEqual([...order].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
    }),
  );
});
