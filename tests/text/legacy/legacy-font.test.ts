import { expect, test } from 'vitest';
import { legacyFont } from '../../../src/text/legacy/legacy-font.ts';

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnArial Narrow', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.VnArialH', 'tcvn3', true],
  ['.vntime', 'tcvn3', false],
  ['VNI-Times', 'vni', false],
  ['VNI-Helve-Condense', 'vni', false],
  ['vni-times', 'vni', false],
])('%s is %s', (name, encoding, capitals) => {
  expect(legacyFont(name)).toMatchObject({ encoding: { id: encoding }, capitals });
});

test.each(['Times New Roman', 'Calibri', 'UVN Saigon', 'Vni', 'Arial', 'HVnTime', ''])(
  '%s is a font of today',
  (name) => {
    expect(legacyFont(name)).toBeUndefined();
  },
);
