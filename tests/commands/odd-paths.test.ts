import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { receptions } from '../support/hand-ins.ts';
import { type Ran, run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

/* Links that lead nowhere or round, pipes and devices: each is said in a sentence, and none is waited for. */

const inFolder = <T>(work: (cwd: string) => Promise<T>): Promise<T> =>
  withFiles({ 'in/lang-ha.csv': receptions('Láng Hạ', '03/2021', 12) }, (cwd) => {
    symlinkSync('nowhere', join(cwd, 'in/broken.xlsx'));
    symlinkSync('loop.xlsx', join(cwd, 'in/loop.xlsx'));
    execFileSync('mkfifo', [join(cwd, 'in/pipe.xlsx')]);
    symlinkSync('pipe.xlsx', join(cwd, 'in/pipe-by-link.xlsx'));
    return work(cwd);
  });

const running = (line: string): Promise<Ran> => inFolder((cwd) => run(line.split(' '), { cwd, today: '2021-04-05' }));

test.each([
  ['validate in/pipe.xlsx', 'ống dẫn'],
  ['validate in/pipe-by-link.xlsx', 'ống dẫn'],
  ['validate /dev/zero', 'thiết bị'],
  ['reconcile in/pipe.xlsx in', 'ống dẫn'],
  ['verify in/pipe.xlsx in', 'ống dẫn'],
  ['status in --receipts in/pipe.xlsx', 'ống dẫn'],
  ['list forms --config in/pipe.xlsx', 'ống dẫn'],
  ['validate in/broken.xlsx', 'ENOENT'],
  ['validate in/loop.xlsx', 'ELOOP'],
  ['verify in/broken.xlsx in', 'Không mở được tệp in/broken.xlsx'],
  [`validate ${'a'.repeat(300)}`, 'Không tìm thấy'],
])('%s', async (line, words) => {
  const { code, stdout, stderr } = await running(line);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^[^\n]+\n$/);
  expect(stderr).toContain(words);
});

test.each(['validate in/lang-ha.CSV -f json', 'list forms --config in/broken.xlsx'])(
  'what was typed is not suggested: %s',
  async (line) => {
    const { code, stderr } = await running(line);
    expect(code).toBe(2);
    expect(stderr).not.toContain('broken.xlsx” không');
  },
);

test.each(['in', 'in/*'])('of %s pipes are passed over, and links that lead nowhere are told', async (path) => {
  const { code, stdout } = await running(`validate ${path} -f json`);
  expect(code).toBe(1);
  const { findings } = JSON.parse(stdout) as { findings: { code: string; file: string; args: object }[] };
  expect(findings.map(({ code, file, args }) => [code, file, args])).toEqual([
    ['F013', 'in/broken.xlsx', { reason: 'ENOENT' }],
    ['F013', 'in/loop.xlsx', { reason: 'ELOOP' }],
  ]);
});

test('a report names what could not be opened without a digest, and is verified all the same', () =>
  inFolder(async (cwd) => {
    const { code, stdout } = await run('summary in -f json'.split(' '), { cwd, today: '2021-04-05' });
    expect(code).toBe(1);
    const { inputs } = (JSON.parse(stdout) as { manifest: { inputs: { file: string }[] } }).manifest;
    expect(inputs).toEqual([
      { file: 'broken.xlsx', size: null, sha256: null },
      expect.objectContaining({ file: 'lang-ha.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
      { file: 'loop.xlsx', size: null, sha256: null },
    ]);
    for (const name of ['a.json', 'a.xlsx']) {
      await run(['summary', 'in', '-o', name], { cwd, today: '2021-04-05' });
      expect((await run(['verify', name, 'in'], { cwd })).code).toBe(0);
    }
  }));

test('a pipe that is open already, as those of a shell are, is read once, and its digest is that of its bytes', () =>
  inFolder(async (cwd) => {
    const writer = spawn('sh', ['-c', 'cat lang-ha.csv > pipe.xlsx'], { cwd: join(cwd, 'in') });
    const pipe = openSync(join(cwd, 'in/pipe.xlsx'), 'r');
    const digestOf = async (path: string): Promise<string | undefined> =>
      /"sha256": "(\w+)"/.exec((await run(['summary', path, '-f', 'json'], { cwd })).stdout)?.[1];
    try {
      const digest = await digestOf(`/dev/fd/${pipe}`);
      expect(digest).toMatch(/^\w{64}$/);
      expect(digest).toBe(await digestOf('in/lang-ha.csv'));
    } finally {
      closeSync(pipe);
      writer.kill();
    }
  }));
