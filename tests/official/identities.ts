/** Identities that the circulars print and checks that follow from the columns, as the facts of the domain list them. */
export const contract: Readonly<Record<string, { printed: string; inferred: string }>> = {
  '02/2021 01/TCD': {
    printed: '1=4+13+22 2=5+14+23 3=6+7+15+16+24+25',
    inferred:
      '8<=4 9<=5 10<=6 11<=7 17<=13 18<=14 19<=15 20<=16 26<=22 27<=23 28<=24 29<=25 2>=1 9>=5*8 18>=5*17 27>=5*26',
  },
  '02/2021 02/TCD': { printed: '1=3+5+7 1=9+11 2=4+6+8 2=10+12', inferred: '12=13+14+15' },
  '02/2021 01/XLD': {
    printed: '1=2+3+4+5+6+7 9=11+12+13 9=14+15+16+17 9=18+22 18=19+20+21 22=23+24+25',
    inferred: '8<=1 9<=8 10<=9',
  },
  '02/2021 02/XLD': {
    printed: '1=2+3+4+5 6=7+8 10=11+15+16+17 10=18+19+20+21+22 10=23+26 23=24+25 26=27+28+29',
    inferred: '11=12+13+14',
  },
  '02/2021 03/XLD': {
    printed: '1=2+3+4+5+6+7 12=13+18+19+20+21 12=22+23+24+25 12=26+29 26=27+28 29=30+31+32',
    inferred: '8=9+10 13=14+15+16+17',
  },
  '02/2021 04/XLD': {
    printed: '1=2+3+4+5+6+7 8=9+10 12=13+14+15+16 12=17+18+19 12=20+21 21=22+23',
    inferred: '',
  },
  '02/2021 01/KQGQ': { printed: '1=2+3 5=20+21+22+23+24', inferred: '5+6<=4 25+26=5 16<=15 19<=18' },
  '02/2021 02/KQGQ': { printed: '', inferred: '2<=1' },
  '02/2021 03/KQGQ': { printed: '1=2+3 6=7+8+9+10 6=24+26+28 6=30+31 8=25+27+29', inferred: '' },
  '02/2021 04/KQGQ': { printed: '', inferred: '' },
  '01/2024 01/TCD': {
    printed: '1=4+13+22 2=5+14+23 3=6+7+15+16+24+25',
    inferred:
      '8<=4 9<=5 10<=6 11<=7 17<=13 18<=14 19<=15 20<=16 26<=22 27<=23 28<=24 29<=25 2>=1 9>=5*8 18>=5*17 27>=5*26',
  },
  '01/2024 01/XLD': {
    printed: '1=2+3 1=4+5 6=8+9+10 6=11+12+13 6=14+18 14=15+16+17 18=19+20+21',
    inferred: '',
  },
  '01/2024 02/XLD': {
    printed: '1=2+3 4=5+6 8=9+13+14+15 8=16+17+18+19+20 8=21+24 9=10+11+12 21=22+23 24=25+26',
    inferred: '',
  },
  '01/2024 03/XLD': {
    printed: '1=2+3 4=5+6 8=9+14+15+16+17 8=18+19+20 8=21+24 9=10+11+12+13 21=22+23 24=25+26',
    inferred: '',
  },
  '01/2024 04/XLD': { printed: '1=2+3 4=5+6 8=9+10+11+12 8=13+14 8=15+16 16=17+18', inferred: '19+20=15' },
  '01/2024 01/KQGQ': { printed: '1=2+3 5=20+21+22+23+24', inferred: '5+6<=4 25+26=5 16<=15 19<=18' },
  '01/2024 02/KQGQ': { printed: '', inferred: '2<=1' },
};

/** One relation of the list, taken apart: numbers may stand after a factor. */
export interface Listed {
  readonly text: string;
  readonly code: 'R301' | 'R302';
  readonly sign: string;
  readonly left: readonly (readonly [times: number, number: number])[];
  readonly right: readonly (readonly [times: number, number: number])[];
}

export function listed(name: string): Listed[] {
  const all = contract[name];
  const read = (texts: string, code: Listed['code']): Listed[] =>
    texts
      .split(' ')
      .filter((text) => text !== '')
      .map((text) => {
        const [, left = '', sign = '', right = ''] = /^([^<>=]+)(<=|>=|=)(.+)$/.exec(text) ?? [];
        return { text, code, sign, left: side(left), right: side(right) };
      });
  return all ? [...read(all.printed, 'R301'), ...read(all.inferred, 'R302')] : [];
}

function side(text: string): [number, number][] {
  return text.split('+').map((term) => {
    const factors = term.split('*').map(Number);
    return factors.length === 2 ? [factors[0] ?? 1, factors[1] ?? 0] : [1, factors[0] ?? 0];
  });
}
