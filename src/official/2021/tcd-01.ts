import type { OfficialFormData } from '../form-data.ts';

export const tcd01: OfficialFormData = {
  circular: '02/2021',
  code: '01/TCD',
  title: 'TỔNG HỢP KẾT QUẢ TIẾP CÔNG DÂN THƯỜNG XUYÊN, ĐỊNH KỲ VÀ ĐỘT XUẤT',
  english: 'Regular, scheduled and unscheduled receptions',
  outline: `
1 Tổng số lượt tiếp | lượt
2 Tổng số người được tiếp | người
3 Tổng số vụ việc tiếp | vụ việc
Tiếp thường xuyên
  4 Số lượt tiếp | lượt
  5 Số người được tiếp | người
  Số vụ việc | vụ việc
    6 Tiếp lần đầu
    7 Tiếp nhiều lần
  Trong đó đoàn đông người | vụ việc
    8 Số đoàn được tiếp | đoàn
    9 Số người được tiếp | người
    10 Tiếp lần đầu
    11 Tiếp nhiều lần
Tiếp định kỳ và đột xuất của Thủ trưởng
  Thủ trưởng tiếp
    12 Số kỳ tiếp | kỳ
    13 Số lượt tiếp | lượt
    14 Số người được tiếp | người
    Số vụ việc | vụ việc
      15 Tiếp lần đầu
      16 Tiếp nhiều lần
    Trong đó đoàn đông người | vụ việc
      17 Số đoàn được tiếp | đoàn
      18 Số người được tiếp | người
      19 Tiếp lần đầu
      20 Tiếp nhiều lần
  Ủy quyền tiếp
    21 Số kỳ tiếp | kỳ
    22 Số lượt tiếp | lượt
    23 Số người được tiếp | người
    Số vụ việc | vụ việc
      24 Tiếp lần đầu
      25 Tiếp nhiều lần
    Trong đó đoàn đông người | vụ việc
      26 Số đoàn được tiếp | đoàn
      27 Số người được tiếp | người
      28 Tiếp lần đầu
      29 Tiếp nhiều lần
`,
  note: 30,
  identities: ['1=4+13+22', '2=5+14+23', '3=6+7+15+16+24+25'],
  inferred: [
    ...['2>=1', '8<=4', '9<=5', '10<=6', '11<=7', '9>=5*8'],
    ...['17<=13', '18<=14', '19<=15', '20<=16', '18>=5*17'],
    ...['26<=22', '27<=23', '28<=24', '29<=25', '27>=5*26'],
  ],
  feeds: [
    ['receptions.visits', { kind: 'regular' }, '4'],
    ['receptions.visits', { kind: 'leader' }, '13+22'],
    ['receptions.people', { kind: 'regular' }, '5'],
    ['receptions.people', { kind: 'leader' }, '14+23'],
    ['receptions.cases', { kind: 'regular' }, '6+7'],
    ['receptions.cases', { kind: 'leader' }, '15+16+24+25'],
    ['receptions.groups', { kind: 'regular' }, '8'],
    ['receptions.groups', { kind: 'leader' }, '17+26'],
    ['receptions.group-people', { kind: 'regular' }, '9'],
    ['receptions.group-people', { kind: 'leader' }, '18+27'],
    ['reception-sessions.held', { by: 'head' }, '12'],
    ['reception-sessions.held', { by: 'delegated' }, '21'],
  ],
  // Decree 154/2026/NĐ-CP: the head receives citizens in person.
  ended: { columns: [21, 22, 23, 24, 25, 26, 27, 28, 29], from: '2026-07' },
};
