import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/registry.ts';
import { run } from '../support/run.ts';

describe('bash, asked for words', () => {
  let script = '';
  beforeAll(async () => {
    script = (await run(['completion', 'bash'])).stdout;
  });

  /** What bash would offer for the last word. */
  function offered(...words: string[]): string[] {
    const list = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(dongda-report ${list}); COMP_CWORD=${words.length}; _dongda_report; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const output = execFileSync('bash', ['--norc', '-c', `${script}\n${ask}`], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
    });
    return output.split('\n').filter((line) => line !== '');
  }

  test.each<[string[], string[]]>([
    [['su'], ['summary', 'sua']],
    [['tong'], ['tong-hop']],
    [
      ['summary', '--format', ''],
      ['table', 'json', 'csv', 'markdown', 'xlsx'],
    ],
    [['tinh-hinh', '-f', 'te'], ['text']],
    [['bao-cao', 'res'], ['resolution-15']],
    [
      ['explain', 'R20'],
      ['R201', 'R203', 'R204', 'R205'],
    ],
    [['summary', '--cal'], ['--calendar']],
    [['summary', '-f', 'js'], ['json']],
    [['report', 'resolution-15', 'fixtures/', '--la'], ['--lang']],
    [['summary', 'fix'], []],
    [['report', 'resolution-15', ''], []],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('%s knows every command, alias and option', async (shell) => {
  const { code, stdout } = await run(['completion', shell]);
  expect(code).toBe(0);
  for (const { name, alias, options } of commands) {
    expect(stdout).toMatch(new RegExp(`\\b${name}\\b`));
    expect(stdout).toMatch(new RegExp(`\\b${alias}\\b`));
    for (const { flags } of options) {
      const long = /--([a-z-]+)/.exec(flags)?.[1] ?? '';
      expect(stdout, `${name} ${flags}`).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
    }
  }
});

test('zsh completes values of a list behind a space and behind =, files behind a space', async () => {
  const { stdout } = await run(['completion', 'zsh']);
  expect(stdout).toMatch(/'--calendar=\[[^\]]*\]:value:\(calendar statistical\)'/);
  expect(stdout).toMatch(/'--mark\[[^\]]*\]:value:_files'/);
});

test('another shell is refused with the nearest name', async () => {
  const { code, stderr } = await run(['completion', 'fisch']);
  expect([code, stderr]).toEqual([
    2,
    'Không có shell “fisch”. Có phải “fish”? Dùng một trong: bash, zsh, fish, powershell.\n',
  ]);
});
