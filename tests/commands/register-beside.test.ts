import { expect, test } from 'vitest';
import { petitions } from '../support/hand-ins.ts';
import { run } from '../support/run.ts';
import { type FileTree, withFiles } from '../support/temp-folder.ts';

/** Form 2 of March 2021 alone, and the register behind it, kept since November 2020. */
const FILES: FileTree = {
  'don.csv': petitions('Láng Hạ', '03/2021', '1,0,0,0,1,0').replace(
    /^("Tố cáo"|"Kiến nghị.*"),.*$/gm,
    '$1,0,0,0,0,0,0',
  ),
  'so.csv': [
    'Đơn vị: UBND phường Láng Hạ',
    'Tính đến ngày 31/03/2021',
    '',
    'Số đơn,Ngày nhận,Loại đơn,Thẩm quyền,Ngày thụ lý,Ngày giải quyết,Kết quả',
    '01,02/11/2020,Khiếu nại,Phường,05/11/2020,20/11/2020,Đã giải quyết',
    '01,26/02/2021,Khiếu nại,Phường,01/03/2021,,Đang giải quyết',
    '',
  ].join('\n'),
};

const summary = (files: FileTree, ...argv: readonly string[]) =>
  withFiles(files, (cwd) => run(['summary', '.', '-f', 'json', ...argv], { cwd }));

interface Figure {
  readonly indicator: string;
  readonly unit: string;
  readonly value: number | null;
  readonly dims: object;
}

test('the month that was handed in is the one meant, however far the register reaches back', async () => {
  const { code, stdout, stderr } = await summary(FILES);
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ period: '2021-03' });
});

test('a register alone has several months, and gives those of form 2 that nobody handed in', async () => {
  const { 'so.csv': register = '' } = FILES;
  expect((await summary({ 'so.csv': register })).stderr).toContain('--period');
  const { stdout } = await summary(FILES, '-p', '2020-11');
  const { figures } = JSON.parse(stdout) as { figures: Figure[] };
  const settled = figures.find(
    ({ indicator, unit, dims }) =>
      indicator === 'petitions.settled' && unit === '00199' && Object.keys(dims).length === 0,
  );
  expect(settled?.value).toBe(1);
});

test('nothing is compared with months before the first hand-in', async () => {
  const { stdout } = await summary(FILES, '-p', '2021-03');
  const { figures } = JSON.parse(stdout) as { figures: Figure[] };
  const ofRegister = figures.filter(({ indicator }) => indicator === 'petitions.received');
  expect(ofRegister.length).toBeGreaterThan(0);
  for (const figure of ofRegister) expect(figure).not.toHaveProperty('previous');
});
