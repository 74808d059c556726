import { describe, expect, test } from 'vitest';
import { address } from '../../src/model/place.ts';
import { markdownSheet } from '../support/markdown-sheet.ts';
import { recognised } from '../support/recognised.ts';

type About = Parameters<typeof markdownSheet>[1];

const TABLE = `
| Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
| Đột xuất | 2 | 5 | 3 |`;

/** The unit of the one row, else why it has none; lines are parted by ` / `. */
async function unitOf(lines: string, about: About = {}): Promise<string> {
  const found = await recognised(markdownSheet(`${lines.replaceAll(' / ', '\n')}${TABLE}`, about));
  const told = found.told.map(({ code, at, args }) => {
    const says = args.nearest ?? args.other ?? args.wards;
    return [code, address(at) ?? '-', ...(says === undefined ? [] : [String(says)])].join(' ');
  });
  return [...found.rows.map(({ unit }) => `${unit.code} ${unit.name}`), ...told].join('; ');
}

const DISTRICT = 'UBND QUẬN ĐỐNG ĐA';
const MARCH_2021 = 'Tháng 3 năm 2021';

describe('a line that says “phường” and names no ward of the day leaves the unit open', () => {
  test.each<[string, string, string]>([
    ['a misspelt ward', `${DISTRICT} / UBND PHƯỜNG LÁNG THƯỢG / ${MARCH_2021}`, 'C008 A2 Láng Thượng'],
    ['a misspelt ward first', `UBND PHƯỜNG LÁNG THƯỢG / ${DISTRICT} / ${MARCH_2021}`, 'C008 A1 Láng Thượng'],
    [
      'a misspelt ward in a sentence',
      `${DISTRICT} / Báo cáo của UBND phường Láng Thượg tháng 3/2021`,
      'C008 A2 Láng Thượng',
    ],
    ['a misspelt ward in small letters', `${DISTRICT} / ubnd phường láng thượg / ${MARCH_2021}`, 'C008 A2 Láng Thượng'],
    ['a merged ward', `${DISTRICT} / UBND PHƯỜNG TRUNG PHỤNG / Tháng 3 năm 2025`, 'C008 A2'],
    ['a merged ward first', `UBND PHƯỜNG TRUNG PHỤNG / ${DISTRICT} / Tháng 3 năm 2025`, 'C008 A1'],
    ['a ward elsewhere', `${DISTRICT} / UBND PHƯỜNG NGỌC KHÁNH / ${MARCH_2021}`, 'C008 A2'],
    ['a ward elsewhere in a sentence', `${DISTRICT} / TỔNG HỢP ĐƠN THƯ PHƯỜNG THÀNH CÔNG THÁNG 3/2021`, 'C008 A2'],
    ['a commune', `${DISTRICT} / UBND XÃ TÂN TRIỀU / ${MARCH_2021}`, 'C008 A2'],
    ['initials', `${DISTRICT} / P. LT / ${MARCH_2021}`, 'C008 A2'],
    ['the name on the next line of the cell', `${DISTRICT} / UBND PHƯỜNG<br>NGỌC KHÁNH / ${MARCH_2021}`, 'C008 A2'],
    ['the ward of later, a month before', `UBND PHƯỜNG ĐỐNG ĐA / Tháng 6 năm 2025`, 'C008 A1'],
    ['the ward of later, years before', `UBND PHƯỜNG ĐỐNG ĐA / ${MARCH_2021}`, 'C008 A1'],
    ['a ward of before that begins like one', 'UBND PHƯỜNG LÁNG THƯỢNG / Tháng 7 năm 2025', 'C008 A1'],
    ['another one', 'UBND PHƯỜNG LÁNG HẠ / Tháng 7 năm 2025', 'C008 A1'],
    ['a window that ends in July', 'UBND PHƯỜNG LÁNG HẠ / Từ ngày 15/06/2025 đến ngày 14/07/2025', 'C008 A1'],
    ['a longer name', 'UBND PHƯỜNG LÁNG HÒA LẠC / Tháng 7 năm 2025', 'C008 A1'],
    ['the district that is gone', `${DISTRICT} / Tháng 8 năm 2025`, 'C008 A1'],
  ])('%s', async (_, lines, expected) => {
    expect(await unitOf(lines)).toBe(expected);
  });

  test.each<[string, About]>([
    ['the tab', { name: 'Láng Thượng' }],
    ['the file', { file: 'Láng Hạ T7.xlsx' }],
    ['the file, without accents', { file: 'bc_lang_ha_t7.xlsx' }],
  ])('a ward of before in the name of %s', async (_, about) => {
    expect(await unitOf('Tháng 7 năm 2025', about)).toMatch(/^C008/);
  });

  test.each<[string, About]>([
    ['Láng Hòa Lạc', { name: 'Láng Hòa Lạc' }],
    ['làng nghề', { file: 'Làng nghề.xlsx' }],
  ])('%s is not Láng', async (_, about) => {
    expect(await unitOf('Tháng 7 năm 2025', about)).toBe('H003 2');
  });

  test('in the title above a lower table too, which has not that of the table above', async () => {
    const found = await recognised(
      markdownSheet(`UBND PHƯỜNG LÁNG HẠ\n${MARCH_2021}${TABLE}\n\nUBND PHƯỜNG NGỌC KHÁNH\n${MARCH_2021}${TABLE}`),
    );
    expect(found.rows.map(({ unit, number }) => [unit.name, number])).toEqual([['Láng Hạ', 4]]);
    expect(found.findings).toEqual(['A6 C008']);
  });
});

describe('two wards are not one', () => {
  test.each<[string, string, About, string]>([
    [
      'on two lines',
      `UBND PHƯỜNG LÁNG THƯỢNG / UBND PHƯỜNG LÁNG HẠ / ${MARCH_2021}`,
      {},
      'H003 A2 Láng Thượng,Láng Hạ',
    ],
    [
      'on one line',
      `${DISTRICT} / UBND PHƯỜNG LÁNG THƯỢNG, UBND PHƯỜNG LÁNG HẠ / ${MARCH_2021}`,
      {},
      'H003 A2 Láng Thượng,Láng Hạ',
    ],
    ['one with the word', `UBND PHƯỜNG LÁNG THƯỢNG VÀ LÁNG HẠ / ${MARCH_2021}`, {}, 'H003 A1 Láng Thượng,Láng Hạ'],
    ['in the name of the file', MARCH_2021, { file: 'Lang Ha - Lang Thuong.xlsx' }, 'H003 - Láng Hạ,Láng Thượng'],
    ['and one unknown', `UBND PHƯỜNG LÁNG THƯỢNG / UBND PHƯỜNG NGỌC KHÁNH / ${MARCH_2021}`, {}, 'C008 A2'],
    [
      'neither of which the file names',
      `PHƯỜNG LÁNG THƯỢNG / PHƯỜNG LÁNG HẠ / ${MARCH_2021}`,
      { file: 'Cat Linh.xlsx' },
      'H003 A2 Láng Thượng,Láng Hạ',
    ],
    [
      'one of which the file names',
      `PHƯỜNG LÁNG THƯỢNG / PHƯỜNG LÁNG HẠ / ${MARCH_2021}`,
      { file: 'Lang Ha.xlsx' },
      '00199 Láng Hạ',
    ],
  ])('%s', async (_, lines, about, expected) => {
    expect(await unitOf(lines, about)).toBe(expected);
  });
});

describe('a line of another district', () => {
  test.each<[string, string]>([
    [`UBND QUẬN HÀ ĐÔNG / UBND PHƯỜNG QUANG TRUNG / ${MARCH_2021}`, 'C008 A1'],
    [`UBND PHƯỜNG QUANG TRUNG / UBND QUẬN HÀ ĐÔNG / ${MARCH_2021}`, 'C008 A2'],
    [`UBND QUẬN HÀ ĐÔNG / Đơn vị: Phường Quang Trung / ${MARCH_2021}`, 'C008 A1'],
    [`UBND PHƯỜNG QUANG TRUNG, QUẬN HÀ ĐÔNG / ${MARCH_2021}`, 'C008 A1'],
    [`UBND phường Quang Trung - quận Hà Đông / ${MARCH_2021}`, 'C008 A1'],
    [`Đơn vị: Phường Quang Trung, quận Hà Đông / ${MARCH_2021}`, 'C008 A1'],
    [`UBND QUẬN HÀ ĐÔNG / UBND PHƯỜNG PHƯƠNG LIỆT / ${MARCH_2021}`, 'C008 A1'],
    [`UBND QUẬN BA ĐÌNH / UBND PHƯỜNG KIM LIÊN / ${MARCH_2021}`, 'C008 A1'],
    [`QUẬN ỦY BA ĐÌNH / ĐẢNG ỦY PHƯỜNG KIM LIÊN / ${MARCH_2021}`, 'C008 A1'],
    [`UBND QUẬN BA ĐÌNH / ${MARCH_2021}`, 'C008 A1'],
  ])('%s', async (lines, expected) => {
    expect(await unitOf(lines)).toBe(expected);
  });

  test('above a table with a column of wards', async () => {
    const found = await recognised(
      markdownSheet(`
        UBND QUẬN HÀ ĐÔNG
        ${MARCH_2021}
        | Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
        | Quang Trung | Đột xuất | 2 | 5 | 3 |`),
    );
    expect(found.rows).toEqual([]);
    expect(found.findings).toEqual(['A1 C008']);
  });

  test('the city and the own district above a ward are none', async () => {
    expect(await unitOf(`UBND THÀNH PHỐ HÀ NỘI / ${DISTRICT} / UBND PHƯỜNG KIM LIÊN / ${MARCH_2021}`)).toBe(
      '00229 Kim Liên',
    );
    expect(await unitOf(`${DISTRICT} / UBND PHƯỜNG KIM LIÊN / Tháng 8 năm 2025`)).toBe('00229 Kim Liên');
  });
});

describe('streets and addresses are no units', () => {
  test.each<[string, string]>([
    [`Địa chỉ: 31 phố Láng Hạ / UBND PHƯỜNG LÁNG THƯỢNG / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`Trụ sở: 31 Láng Hạ / UBND PHƯỜNG LÁNG THƯỢNG / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`UBND PHƯỜNG LÁNG THƯỢNG - 31 phố Láng Hạ / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`UBND PHƯỜNG LÁNG THƯỢNG (phố Láng Hạ) / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`Số 31, đường Láng Hạ, quận Ba Đình / UBND PHƯỜNG LÁNG THƯỢNG / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`59 Hoàng Cầu, phường Ô Chợ Dừa / UBND PHƯỜNG LÁNG THƯỢNG / ${MARCH_2021}`, '00187 Láng Thượng'],
    [`${DISTRICT} - 59 Hoàng Cầu, phường Ô Chợ Dừa / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`${DISTRICT} - 59 HOÀNG CẦU, PHƯỜNG Ô CHỢ DỪA / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`Kính gửi: UBND phường Láng Hạ / UBND PHƯỜNG LÁNG THƯỢNG / ${MARCH_2021}`, '00187 Láng Thượng'],
  ])('%s', async (lines, expected) => {
    expect(await unitOf(lines)).toBe(expected);
  });
});

describe('ordinary titles name their unit as ever', () => {
  test.each<[string, string]>([
    [`UBND PHƯỜNG LÁNG HẠ / BÁO CÁO CỦA PHƯỜNG THÁNG 3 NĂM 2021`, '00199 Láng Hạ'],
    [`UBND PHƯỜNG LÁNG HẠ ĐẨY MẠNH CÔNG TÁC TIẾP CÔNG DÂN / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`BÁO CÁO 6 THÁNG ĐẦU NĂM 2021 CỦA UBND PHƯỜNG LÁNG HẠ`, '00199 Láng Hạ'],
    [`KẾT QUẢ 5 NĂM THỰC HIỆN NGHỊ QUYẾT 15 CỦA ĐẢNG BỘ PHƯỜNG LÁNG HẠ, THÁNG 3/2021`, '00199 Láng Hạ'],
    [`Phường Láng Hạ - Tháng 3 năm 2021`, '00199 Láng Hạ'],
    [`UBND PHƯỜNG LÁNG HẠ - Kỳ báo cáo: Tháng 3/2021`, '00199 Láng Hạ'],
    [`ĐẢNG BỘ QUẬN ĐỐNG ĐA / ĐẢNG BỘ PHƯỜNG LÁNG HẠ / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`Phường Láng Hạ / (Dùng cho cấp xã, phường) / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`UBND phường Láng Hạ, quận Đống Đa, TP Hà Nội / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`UBND PHƯỜNG LÁNG HẠ / Chủ tịch UBND phường: Nguyễn Văn Lãng / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`UBND PHƯỜNG LÁNG / (trước đây là phường Láng Thượng) / Tháng 7 năm 2025`, 'C008 A2'],
    [`UBND PHƯỜNG LÁNG (sáp nhập từ phường Láng Thượng) / Tháng 7 năm 2025`, '00199 Láng'],
    [`UBND PHƯỜNG LÁNG / BÁO CÁO THÁNG 7 NĂM 2025`, '00199 Láng'],
    [`${DISTRICT} / TỔNG HỢP CÁC PHƯỜNG TRÊN ĐỊA BÀN QUẬN / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`${DISTRICT} / SỐ LIỆU CỦA 21 PHƯỜNG / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`${DISTRICT} / P. THANH TRA / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`${DISTRICT} / CHỈ TIÊU UBND QUẬN GIAO / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`ĐẢNG BỘ QUẬN ĐỐNG ĐA KHÓA XXVII / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`UBND PHƯỜNG KIM LIÊN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / ${MARCH_2021}`, '00229 Kim Liên'],
    [`UBND PHƯỜNG KIM LIÊN / Người lập: Nguyễn Cát Linh / ${MARCH_2021}`, '00229 Kim Liên'],
    [`UBND PHƯỜNG KIM LIÊN / Trần Quang Trung tổng hợp / ${MARCH_2021}`, '00229 Kim Liên'],
    [`UBND PHƯỜNG KIM LIÊN / Cát Linh / ${MARCH_2021}`, 'H003 A2 Kim Liên,Cát Linh'],
    [`UBND phường Kim Liên quận ĐĐ / ${MARCH_2021}`, '00229 Kim Liên'],
    [`UBND PHƯỜNG KIM LIÊN / SỐ LIỆU DO PHƯỜNG TRỰC TIẾP THEO DÕI / ${MARCH_2021}`, '00229 Kim Liên'],
    [`Đảng bộ phường Kim Liên / ĐẠI HỘI ĐẢNG BỘ PHƯỜNG NHIỆM KỲ 2020-2025 / ${MARCH_2021}`, '00229 Kim Liên'],
    [`QUẬN ĐOÀN ĐỐNG ĐA / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`Phòng quản lý đô thị / ${MARCH_2021}`, 'H003 3'],
  ])('%s', async (lines, expected) => {
    expect(await unitOf(lines)).toBe(expected);
  });
});

describe('behind “Đơn vị:”', () => {
  test.each<[string, string]>([
    [`Đơn vị: lượt / Phường Láng Hạ / ${MARCH_2021}`, '00199 Láng Hạ'],
    [`Phường Láng Hạ / ${MARCH_2021} / Đơn vị: người, lượt`, '00199 Láng Hạ'],
    [`Đơn vị: ............ / Phường Láng Hạ / ${MARCH_2021}`, '00199 Láng Hạ'],
    ['Đơn vị: Phường Cát Linh - Tháng 3/2021', '00178 Cát Linh'],
    ['Đơn vị: Phường Cát Linh Tháng 3/2021', '00178 Cát Linh'],
    [`Đơn vị báo cáo: UBND phường Cát Linh; quận Đống Đa / ${MARCH_2021}`, '00178 Cát Linh'],
    [`Đơn vị báo cáo: UBND phường Cát Linh (quận Đống Đa) / ${MARCH_2021}`, '00178 Cát Linh'],
    ['Đơn vị: Cát Linh      Kỳ báo cáo: Tháng 3/2021', '00178 Cát Linh'],
    [`Đơn vị: Phường Cát Linh (ĐVT: lượt) / ${MARCH_2021}`, '00178 Cát Linh'],
    [`Đơn vị: Văn phòng HĐND và UBND phường Cát Linh / ${MARCH_2021}`, '00178 Cát Linh'],
    [`Đơn vị: UBND quận Đống Đa - Văn phòng / ${MARCH_2021}`, '006 Quận Đống Đa'],
    [`Đơn vị: Phường Cát Linh, Láng Hạ / ${MARCH_2021}`, 'C008 A1'],
    [`Đơn vị: Trường THCS Láng Hạ / ${MARCH_2021}`, 'C008 A1'],
    [`Đơn vị: Phường Đống Đa / ${MARCH_2021}`, 'C008 A1'],
    [`Đơn vị: Công ty ABC / ${MARCH_2021}`, 'C008 A1'],
  ])('%s', async (lines, expected) => {
    expect(await unitOf(lines)).toBe(expected);
  });

  test('a unit cell may be numbered as in a list', async () => {
    const found = await recognised(
      markdownSheet(`
        ${MARCH_2021}
        | Phường | Hình thức tiếp | Số lượt tiếp | Số người | Số vụ việc |
        | 1. Kim Liên | Đột xuất | 2 | 5 | 3 |
        | II) Phường Láng Hạ | Đột xuất | 2 | 5 | 3 |`),
    );
    expect(found.rows.map(({ unit }) => unit.name)).toEqual(['Kim Liên', 'Láng Hạ']);
    expect(found.findings).toEqual([]);
  });
});

describe('a line within a table', () => {
  const twice = (line: string): string =>
    `UBND PHƯỜNG LÁNG HẠ\n${MARCH_2021}${TABLE}\n${line}\n| Định kỳ | 1 | 1 | 1 |\n| Thường xuyên | 1 | 1 | 1 |`;

  test('that names another ward than the paper is where they disagree', async () => {
    const found = await recognised(markdownSheet(twice('Phường Kim Liên')));
    expect(found.rows.map(({ unit }) => unit.name)).toEqual(['Láng Hạ', 'Kim Liên', 'Kim Liên']);
    expect(found.told.map(({ code, at, related }) => [code, address(at), related.map((one) => address(one))])).toEqual([
      ['H005', 'A5', ['A1']],
    ]);
  });

  test.each(['Phường Kim Liênn', 'UBND phường Ngọc Khánh', '2. Phường Ngọc Khánh'])(
    'that says that it is a ward and is none heads its rows, which are not of the ward before: %s',
    async (line) => {
      const found = await recognised(markdownSheet(twice(line)));
      expect(found.rows.map(({ unit, number }) => [unit.name, number])).toEqual([['Láng Hạ', 4]]);
      expect(found.findings).toEqual(['A5 C008']);
    },
  );

  test('that only speaks of a ward heads nothing', async () => {
    const found = await recognised(markdownSheet(twice('(gồm cả số liệu của phường Ngọc Khánh)')));
    expect(found.rows.map(({ unit }) => unit.name)).toEqual(['Láng Hạ', 'Láng Hạ', 'Láng Hạ']);
    expect(found.findings).toEqual([]);
  });
});

test('a label that says another ward than the letterhead is told with both lines', async () => {
  const found = await recognised(
    markdownSheet(`UBND PHƯỜNG CÁT LINH\n${MARCH_2021}\n\nĐơn vị: Phường Láng Hạ${TABLE}`),
  );
  expect(found.told.map(({ code, at, related }) => [code, address(at), related.map((one) => address(one))])).toEqual([
    ['H005', 'A1', ['A4']],
  ]);
});
