import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { sampleDocument } from './sample-document.ts';

test('prints the data as it is, without a byte order mark', async () => {
  const text = String(await renderJson(sampleDocument, { lang: 'vi', width: 80, color: true, toFile: true }));
  expect(JSON.parse(text)).toEqual({ period: '2021-03', figures: [{ label: 'Số lượt', value: 22407, dims: {} }] });
  expect(text.startsWith('{\n  "period": "2021-03"')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});
