import { expect, test } from 'vitest';
import { otherWay } from '../../src/rules/other-way.ts';
import { rules } from '../../src/rules/registry.ts';

/** What the second way out of a finding of a rule names. */
function namedBy(code: string, severity: 'error' | 'warning'): string {
  const rule = rules.find((one) => one.code === code);
  if (rule === undefined) throw new Error(`no rule ${code}`);
  const { en } = otherWay(rule, severity);
  return /fix <file>.*|“.*”|explain .*/.exec(en)?.[0] ?? en;
}

test('what the program corrects, it corrects, whatever the severity', () => {
  expect(namedBy('C006', 'error')).toBe('fix <file> --unsafe --diff');
  expect(namedBy('F014', 'warning')).toBe('fix <file> --diff');
});

test('only a warning about figures can be explained in the workbook', () => {
  expect(namedBy('X201', 'warning')).toBe('“Giải trình”');
  expect(namedBy('X201', 'error')).toBe('explain X201');
  expect(namedBy('R203', 'error')).toBe('explain R203');
  expect(namedBy('P002', 'warning')).toBe('explain P002');
  expect(namedBy('A001', 'warning')).toBe('explain A001');
});

test('every way is said in both languages, never the same as the first', () => {
  for (const rule of rules) {
    const way = otherWay(rule, rule.severity);
    for (const lang of ['vi', 'en'] as const) {
      expect(way[lang]).not.toBe('');
      expect(way[lang]).not.toBe(rule.fix[lang]);
    }
  }
});
