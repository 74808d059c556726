import { expect, test } from 'vitest';
import { petitionFieldOf } from '../../src/forms/petition-field.ts';

test.each([
  ['complaint', ' Đất  đai ', 'Đất đai'],
  ['complaint', 'hộ ông A lấn ngõ', 'hộ ông A lấn ngõ'],
  ['denunciation', 'ĐẤT ĐAI', 'ĐẤT ĐAI'],
  ['denunciation', 'đất đai - nhà cửa', 'đất đai - nhà cửa'],
  ['denunciation', 'ông Trần Văn B nhận tiền', undefined],
  ['denunciation', 'Đất đai của ông Trần Văn B', undefined],
  ['denunciation', null, undefined],
])('the field of a %s “%s” is shown as %s', (type, field, shown) => {
  expect(petitionFieldOf(type, field)).toBe(shown);
});
