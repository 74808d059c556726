import { expect, test } from 'vitest';
import { renderText } from '../../src/render/text.ts';
import { sampleDocument } from './sample-document.ts';

const BRIEF = { vi: 'Đã nộp 20/21 phường.\u200b', en: '20 of 21 wards have handed in.' };

test.each([
  ['vi', false, 'Đã nộp 20/21 phường.\n'],
  ['en', false, '20 of 21 wards have handed in.\n'],
  ['vi', true, '\uFEFFĐã nộp 20/21 phường.\n'],
] as const)('%s, into a file: %s', async (lang, toFile, expected) => {
  const document = { ...sampleDocument, brief: BRIEF };
  expect(await renderText(document, { lang, width: 10, color: true, toFile })).toBe(expected);
});
