import { expect, test } from 'vitest';
import { intakeOf } from '../support/intake.ts';
import { run } from '../support/run.ts';
import { withFiles } from '../support/temp-folder.ts';

const REGISTER =
  'Số đơn,Ngày nhận,Loại đơn,Lĩnh vực,Số người đứng tên,Thẩm quyền,Ngày thụ lý,Ngày giải quyết,Kết quả\n';
const CASES =
  'Mã vụ việc,Lĩnh vực,Thẩm quyền giải quyết,Diện theo dõi,Ngày đưa vào danh sách,Ngày giải quyết xong,Ngày đưa ra khỏi danh sách\n';

/** Hand-ins with the numbers of people in every kind of text. */
const FILES = {
  'tiep-dan.csv':
    'Đơn vị: Nguyễn Văn An 0912345678\nTháng 3 năm 2021\nHình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc\nThường xuyên,1,1,1\n',
  'tiep-dan-cac-phuong.csv':
    'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc,0912345678 ông An\nNguyễn Văn An 001099012345,3/2021,Thường xuyên,1,1,1,\nLáng Hạ,3/2021,Thường xuyên,001099012345,1099012345,1,\n',
  'so-don.csv': `Đơn vị: Phường Láng Hạ\nTính đến ngày 30/4/2021\n${REGISTER}0912345678,05/01/2021,Khiếu nại,Đất đai 001099012345,1,Phường,06/01/2021,,Đang giải quyết\n0912345679,05/01/2021,Khiếu nại,Đất đai 001099012346,1,Phường,06/01/2021,,Đang giải quyết\n`,
  'vu-viec.csv': `Đơn vị: Phường Láng Hạ\nTính đến ngày 30/4/2021\n${CASES}VV 0912345678,Đất đai 001099012345,Quận,BCĐ Quận ủy,05/01/2021,,\nVV 0912345679,Đất đai,Quận,BCĐ Quận ủy,05/01/2021,,\n`,
  'xep-loai.csv':
    'Đơn vị: Phường Láng Hạ\nNăm 2021\nTên chi bộ,Loại hình,Xếp loại,Tổng số đảng viên,Được đánh giá,HTXSNV,HTTNV,HTNV,KHTNV,Không đánh giá\nChi bộ 1 0912345678,Chi bộ trực thuộc,HTTNV,10,10,1,9,0,0,0\nChi bộ 1 0912345678,Chi bộ trực thuộc,HTTNV,10,10,1,9,0,0,0\n',
  'chi-tieu.csv':
    'Đơn vị: Phường Láng Hạ\nNăm 2021\nNhiệm kỳ,Chỉ tiêu,Đơn vị tính,Kế hoạch,Thực hiện\n2020-2025,Thu 0912345678,đồng,84123456789,123456789\n',
  'nhiem-vu.csv':
    'Đơn vị: Phường Láng Hạ\nNăm 2021\nSố,Nhiệm vụ,Cơ quan chủ trì,Thời hạn,Tiến độ (%),Tình trạng\n1,Việc A,"An 0912345678, an@x.vn",31/12/2021,50,Đang thực hiện\n',
  'cong-bo/so-lieu.csv':
    'indicator,unit,period,claimed,source\ncases.listed,all,2021,2,ông An 0912345678\n0912345678,all,2021,2,\n',
  'to-chuc.csv':
    'Đơn vị: Phường Láng Hạ\nTính đến ngày 30/4/2021\nTên tổ chức đảng,Diện theo dõi,Lý do,Ngày đưa vào danh sách,Biện pháp củng cố,Ngày đưa ra khỏi danh sách\nChi bộ 2 0912345678,BCĐ Quận ủy,nội bộ,05/01/2021,,\n',
};

/** Any of the numbers and addresses, however they may have been read. */
const PERSONAL = /0?91234567\d|(?:00)?109901234\d|an@x/;

test('no finding, figure, item or list has the number of a person', async () => {
  const intake = await intakeOf(FILES);
  const codes = new Set(intake.findings.map(({ code }) => code));
  expect([...codes].sort()).toEqual(expect.arrayContaining(['C001', 'C008', 'H007', 'P002', 'X001']));
  const { findings, facts, items, registers } = intake;
  const open = registers.flatMap((register) => register.openOn('2021-04-30'));
  expect(open).not.toEqual([]);
  expect(JSON.stringify({ findings, facts, items, open })).not.toMatch(PERSONAL);
  expect(items.map(({ values }) => values.lead ?? '').filter((lead) => lead !== '')).toEqual(['An •••, •••']);
});

test('a name beside the number is not quoted either', async () => {
  const { findings } = await intakeOf(FILES);
  expect(findings.filter(({ code }) => code === 'C008').map(({ args }) => args.name)).toEqual(['•••', '•••']);
});

test('rows that differ in such a number only are different rows', async () => {
  const { findings, facts } = await intakeOf(FILES);
  expect(findings.filter(({ code }) => code === 'X602' || code === 'X605')).toEqual([]);
  const listed = facts.filter(({ measure }) => measure === 'register.received' || measure === 'cases.listed');
  expect(listed.reduce((sum, { value }) => sum + value, 0)).toBe(4);
});

test('money may have as many digits', async () => {
  const { items } = await intakeOf(FILES);
  const targets = items.filter(({ form }) => form === 'targets').map(({ values }) => [values.planned, values.actual]);
  expect(targets).toEqual([[84_123_456_789, 123_456_789]]);
});

test.each([
  [['validate', '.']],
  [['validate', '.', '--format', 'json']],
  [['validate', '.', '--format', 'csv']],
  [['validate', '.', '--format', 'sarif']],
  [['validate', '.', '--format', 'markdown']],
  [['status', '.', '--period', '2021-03']],
  [['report', 'combined', '.', '--period', '2021']],
  [['report', 'combined', '.', '--period', '2021', '--format', 'json']],
  [['summary', '.', '--period', '2021', '--format', 'csv']],
  [['trace', 'cases.listed', '.', '--period', '2021']],
  [['reconcile', 'cong-bo/so-lieu.csv', '.']],
  [['reconcile', 'cong-bo/so-lieu.csv', '.', '--format', 'json']],
  [['fix', '.', '--diff']],
])('%j prints none', async (argv) => {
  const { stdout, stderr } = await withFiles(FILES, (cwd) => run(argv, { cwd }));
  expect(stdout).not.toBe('');
  expect(stdout + stderr).not.toMatch(PERSONAL);
});
