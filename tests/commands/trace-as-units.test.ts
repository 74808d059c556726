import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

/* The wards of December 2024 under the names of 1 January 2025, when 21 wards became 17. */

const [FOLDER, DATE] = ['fixtures/exports/2024-12', '2025-01-01'] as const;

interface Figure {
  readonly indicator: string;
  readonly unit: string;
  readonly unitFrom?: string | null;
  readonly unitUntil?: string | null;
  readonly dims: object;
  readonly state: string;
  readonly value: number | null;
}

interface Trace {
  readonly value: number | null;
  readonly asUnits?: string;
  readonly parts: readonly {
    readonly unit: string;
    readonly sign: number;
    readonly value: number;
    readonly cell: string;
  }[];
}

const trace = (unit: string, ...argv: readonly string[]) =>
  run(['trace', 'receptions.visits', FOLDER, '--as-units', DATE, '-u', unit, ...argv]);

describe('a figure of summary --as-units', () => {
  test('is the sum of the cells that are traced for it, ward by ward', async () => {
    const { stdout } = await run(['summary', FOLDER, '--as-units', DATE, '-f', 'json']);
    const { figures } = JSON.parse(stdout) as { figures: Figure[] };
    const ofDate = figures.filter(
      ({ indicator, unit, unitUntil, dims }) =>
        indicator === 'receptions.visits' &&
        unit !== 'all' &&
        Object.keys(dims).length === 0 &&
        // Who is no more on that day keeps its own name, and is traced without a date.
        (unitUntil ?? DATE) >= DATE,
    );
    let merged = 0;
    for (const { unit, state, value } of ofDate.filter(({ unit: code }) => /^\d{5}$/.test(code))) {
      const { code, stdout: text, stderr } = await trace(unit, '-f', 'json');
      if (state === 'undefined') {
        expect([code, stderr]).toEqual([2, expect.stringContaining('01/01/2025')]);
        continue;
      }
      const traced = JSON.parse(text) as Trace;
      const sum = traced.parts.reduce((before, part) => before + part.sign * part.value, 0);
      expect([traced.value, sum, traced.asUnits], unit).toEqual([value, value, DATE]);
      if (new Set(traced.parts.map((part) => part.unit)).size > 1) merged++;
    }
    expect(ofDate.length).toBeGreaterThan(10);
    expect(merged).toBe(2);
  });

  test('names the wards that it comes from', async () => {
    const { stdout } = await trace('Văn Miếu - Quốc Tử Giám');
    expect(stdout).toContain('Theo đơn vị của ngày 01/01/2025: cộng số liệu của Văn Miếu, Quốc Tử Giám');
  });

  test('says why a ward that got a part of a split one has none', async () => {
    const { code, stdout, stderr } = await trace('Kim Liên', '--lang', 'en');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“Kim Liên” has no figure for the units of 01/01/2025');
    expect(stderr).toContain('Trung Tự');
  });
});

test('all units together are the same, whatever units they are shown for', async () => {
  const argv = ['trace', 'receptions.visits', FOLDER, '-f', 'json'];
  const [bare, rebased] = await Promise.all([run(argv), run([...argv, '--as-units', DATE])]);
  expect((JSON.parse(rebased.stdout) as Trace).value).toBe((JSON.parse(bare.stdout) as Trace).value);
});

test('a date without wards is refused', async () => {
  const { code, stderr } = await run(['trace', 'receptions.visits', FOLDER, '--as-units', '1900-13-01']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('1900-13-01')]);
});
