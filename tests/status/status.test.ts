import { describe, expect, test } from 'vitest';
import { isOpen, unitsIn } from '../../src/status/status.ts';
import { petitions, receptions } from '../support/hand-ins.ts';
import { intakeOf } from '../support/intake.ts';
import { formStates, register, standingOf, standings } from '../support/standing.ts';

const both = (ward: string, month: string): string => `${receptions(ward, month)}\n${petitions(ward, month)}`;
const UNBALANCED = '1,3,9,1,1,0';

describe('what is there', () => {
  test('a ward with all forms, one with some, the others with none', async () => {
    const intake = await intakeOf({
      'a.csv': both('Láng Hạ', '03/2021'),
      'b.csv': receptions('Kim Liên', '03/2021'),
      'c.csv': both('Trung Tự', '02/2021'),
    });
    const status = standingOf(intake, '2021-03');
    expect(status.units.length).toBe(21);
    expect(unitsIn(status, 'missing').length).toBe(20);
    expect(standings(status)).toEqual(['Láng Hạ on-time', 'Kim Liên missing (5)']);
    expect(formStates(status, 'Kim Liên')).toBe('receptions=received petitions=missing');
    expect(formStates(status, 'Trung Tự')).toBe('receptions=missing petitions=missing');
    expect(isOpen(status)).toBe(true);
  });

  test('of a quarter the months that are missing are named, the last due date counts', async () => {
    const intake = await intakeOf({ '1.csv': both('Láng Hạ', '01/2021'), '3.csv': both('Láng Hạ', '03/2021') });
    const only = register.units.filter(({ name }) => name === 'Láng Hạ').slice(0, 1);
    const [ward] = standingOf(intake, '2021-Q1', { only }).units;
    expect(ward?.due).toBe('2021-04-05');
    expect(ward?.forms.map(({ missing, parts }) => [missing.map(({ id }) => id), parts])).toEqual([
      [['2021-02'], 3],
      [['2021-02'], 3],
    ]);
    // Due on 5 March, asked on 10 April.
    expect(ward?.late?.days).toBe(36);
  });

  test('wards of their time only', async () => {
    const intake = await intakeOf({ 'a.csv': both('Kim Liên', '03/2025') });
    const count = (id: string): number => standingOf(intake, id, { asOf: '2025-09-01' }).units.length;
    expect([count('2024-12'), count('2025-01'), count('2025-07')]).toEqual([21, 17, 5]);
  });

  test('the district owes what it hands in at all', async () => {
    const district = receptions('Láng Hạ', '03/2021').replace('Đơn vị: UBND phường Láng Hạ', 'Đơn vị: Quận Đống Đa');
    const intake = await intakeOf({ 'quan.csv': district, 'a.csv': both('Láng Hạ', '03/2021') });
    const status = standingOf(intake, '2021-03');
    expect(status.units.length).toBe(22);
    expect(formStates(status, 'Quận Đống Đa')).toBe('receptions=received');
    const asked = { obligations: { petitions: { district: 'month' } } } as const;
    expect(formStates(standingOf(intake, '2021-03', asked), 'Quận Đống Đa')).toBe('petitions=missing');
  });

  test('a form that is filled in nowhere was not handed in', async () => {
    const blank = receptions('Láng Hạ', '03/2021', '')
      .replaceAll(/,\d,\d,\d/g, ',,,')
      .replaceAll(/,0/g, ',');
    const status = standingOf(await intakeOf({ 'a.csv': blank }), '2021-03');
    expect(formStates(status, 'Láng Hạ')).toBe('receptions=missing petitions=missing');
  });
});

describe('errors', () => {
  test('a row that does not count makes its form one with errors, whatever else counts', async () => {
    const intake = await intakeOf({
      'a.csv': `${receptions('Láng Hạ', '03/2021')}\n${petitions('Láng Hạ', '03/2021', UNBALANCED)}`,
    });
    const status = standingOf(intake, '2021-03');
    expect(standings(status)).toEqual(['Láng Hạ errors']);
    expect(formStates(status, 'Láng Hạ')).toBe('receptions=received petitions=errors');
    const wrong = status.units.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings));
    expect(wrong.map(({ code, at }) => `${code} ${at.file} ${at.row}`)).toEqual([
      'R203 a.csv 11',
      'R203 a.csv 12',
      'R203 a.csv 13',
    ]);
    expect(status.loose).toEqual([]);
  });

  test('what is reported twice is in both files', async () => {
    const intake = await intakeOf({ 'a.csv': both('Láng Hạ', '03/2021'), 'b.csv': receptions('Láng Hạ', '03/2021') });
    const status = standingOf(intake, '2021-03');
    expect(formStates(status, 'Láng Hạ')).toBe('receptions=errors petitions=received');
    expect(unitsIn(status, 'errors')[0]?.forms[0]?.findings[0]?.code).toBe('X001');
  });

  test('an error of another month is none of this one', async () => {
    const intake = await intakeOf({
      'a.csv': both('Láng Hạ', '03/2021'),
      'b.csv': petitions('Láng Hạ', '02/2021', UNBALANCED),
    });
    const status = standingOf(intake, '2021-03');
    expect(standings(status)).toEqual(['Láng Hạ on-time']);
    expect(status.loose).toEqual([]);
  });

  test('a file that cannot be read is known by the names of file and folder', async () => {
    const intake = await intakeOf({
      '2021-03/P. Kim Liên.xlsx': 'PK\u0003\u0004 no workbook',
      '2021-03/lang-ha.csv': both('Láng Hạ', '03/2021'),
      '2021-03/Láng Hạ (bản cũ).xlsx': 'PK\u0003\u0004 no workbook',
      '2021-03/so-lieu.xlsx': 'PK\u0003\u0004 no workbook',
      'trung tu.xlsx': 'PK\u0003\u0004 no workbook',
      '2021-02/trung tu.xlsx': 'PK\u0003\u0004 no workbook',
    });
    const status = standingOf(intake, '2021-03');
    expect(standings(status)).toEqual(['Láng Hạ on-time', 'Kim Liên errors']);
    expect(formStates(status, 'Kim Liên')).toBe('receptions=errors petitions=errors');
    // Whose it is, or what it spoils, nobody can tell; February is not asked for.
    expect(status.loose.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      'F001 2021-03/Láng Hạ (bản cũ).xlsx',
      'F001 2021-03/so-lieu.xlsx',
      'F001 trung tu.xlsx',
    ]);
    expect(isOpen(status)).toBe(true);
  });

  test('a column that is missing spoils its own form', async () => {
    const without = petitions('Láng Hạ', '03/2021').replace('Đã giải quyết,', 'Ghi chú,');
    const intake = await intakeOf({ '2021-03/lang-ha.csv': `${receptions('Láng Hạ', '03/2021')}\n${without}` });
    const status = standingOf(intake, '2021-03');
    expect(formStates(status, 'Láng Hạ')).toBe('receptions=received petitions=errors');
    expect(unitsIn(status, 'errors')[0]?.forms[1]?.findings.map(({ code }) => code)).toEqual(['H001']);
  });

  test('a ward that there never was is an error of nobody', async () => {
    const lines = 'Phường,Kỳ báo cáo,Hình thức tiếp,Số lượt tiếp,Số người được tiếp,Số vụ việc\n';
    const intake = await intakeOf({
      'quan.csv': `${lines}Láng Hạ,03/2021,Thường xuyên,1,1,1\nLáng Hò,03/2021,Thường xuyên,1,1,1\nKim Liên,03/2021,Thường xuyên,1,1,1\n`,
    });
    const status = standingOf(intake, '2021-03', { obligations: { receptions: 'month' } });
    expect(standings(status)).toEqual(['Láng Hạ on-time', 'Kim Liên on-time']);
    expect(status.loose.map(({ code, at }) => `${code} ${at.row}`)).toEqual(['C008 3']);
  });

  test('an error in a form that nobody owes is told apart', async () => {
    const intake = await intakeOf({ 'a.csv': petitions('Láng Hạ', '03/2021', UNBALANCED) });
    const status = standingOf(intake, '2021-03', { obligations: { receptions: 'month' } });
    expect(status.loose.map(({ code }) => code)).toEqual(['R203', 'R203', 'R203']);
  });

  test('a window of the other calendar is handed in and cannot count', async () => {
    const window = 'Số liệu từ ngày 15/02/2021 đến ngày 14/03/2021';
    const intake = await intakeOf(
      { 'a.csv': receptions('Láng Hạ', '03/2021').replace('Kỳ báo cáo: 03/2021', window) },
      { calendar: 'calendar' },
    );
    const status = standingOf(intake, '2021-03');
    expect(formStates(status, 'Láng Hạ')).toBe('receptions=errors petitions=missing');
  });
});
