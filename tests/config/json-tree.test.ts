import { describe, expect, test } from 'vitest';
import { JsonTrouble, lineOf, parseJsonTree } from '../../src/config/json-tree.ts';
import { fc } from '../support/laws.ts';

test('whatever JSON.parse reads is read the same, however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(parseJsonTree(text).value).toEqual(JSON.parse(text));
    }),
  );
});

test('what JSON.parse refuses is refused, but for comments, last commas and wider blanks', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"a"',
    '"b"',
    '1',
    '-',
    '01',
    'true',
    'nul',
    '"',
    '\\',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const strict = parsed(() => JSON.parse(text));
      // A last comma is spoilt, one within a string is not.
      const spoilt = text.replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s*[}\]])/g, (found) => (found === ',' ? '\u0000' : found));
      const ours = parsed(() => parseJsonTree(spoilt).value);
      const isTwice = 'trouble' in ours && /twice/.test(ours.trouble);
      if (!isTwice) expect('value' in ours).toBe('value' in strict);
    }),
    { numRuns: 2_000 },
  );
});

function parsed(read: () => unknown): { value: unknown } | { trouble: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof JsonTrouble) return { trouble: error.message };
    throw error;
  }
}

describe('lines', () => {
  const lines = [
    '// Quận Đống Đa',
    '{',
    '  "rules": { /* hai',
    '     dòng */ "X201": {',
    '      "severity": "off",',
    '      "reason":',
    '        "vì",',
    '    },',
    '  },',
    '  "units": [',
    '    {},',
    '    [1, 2,',
    '     3],',
    '  ],',
    '}',
  ];

  test.each(['\n', '\r\n', '\r'])('are those of the keys, whatever ends them: %j', (end) => {
    const tree = parseJsonTree(lines.join(end));
    const numbers = [['rules'], ['rules', 'X201'], ['rules', 'X201', 'reason'], ['units', 1], ['units', 1, 2]];
    expect(numbers.map((way) => lineOf(tree, way))).toEqual([3, 4, 6, 12, 13]);
    expect(tree.value).toEqual({ rules: { X201: { severity: 'off', reason: 'vì' } }, units: [{}, [1, 2, 3]] });
  });

  test('what is not there has the line of what is around it', () => {
    expect(lineOf(parseJsonTree(lines.join('\n')), ['rules', 'X201', 'severitie'])).toBe(4);
  });
});

describe('trouble names what is wrong, the line and the keys around it', () => {
  test.each([
    ['', 1, '', 'it is empty'],
    ['// không có gì\n', 1, '', 'it is empty'],
    ['\n{ "a": 1', 2, 'a', 'the file ends without “}”'],
    ['[1', 1, '0', 'the file ends without “]”'],
    ['{\n"a": {\n"b" 1}}', 3, 'a.b', '“:” is missing before “1”'],
    ['{"a": 1\n"b": 2}', 2, 'b', '“,” is missing before “"b"”'],
    ['{"a": [1\n2]}', 2, 'a.0', '“,” is missing before “2”'],
    ['{"a":\n}', 2, 'a', 'a value is missing before “}”'],
    ['{1: 2}', 1, '', '“"” is missing before “1”'],
    ['{severity: 1}', 1, '', '“severity” is not understood'],
    ['{"a":\n“off”}', 2, 'a', 'straight double quotes'],
    ["{'a': 1}", 1, '', 'straight double quotes'],
    ['{"a": True}', 1, 'a', '“True” is not understood'],
    ['{"a": "C:\\don vi.csv"}', 1, 'a', '“\\” out of place'],
    ['{"a": "off\n}', 1, 'a', 'the closing " of “"off”'],
    ['{"a": 1}\n}', 2, '', '“}” stands behind the end'],
    ['{"rules": {},\n\n"rules": {}}', 3, '', '“rules” stands there twice'],
    ['{"a": "\\u12"}', 1, 'a', '“\\” out of place'],
    ['{"a": "Láng\tHạ"}', 1, 'a', 'has a tab'],
    ['{"a": /* never closed', 1, 'a', 'the closing “*/”'],
  ])('%j', (text, line, way, words) => {
    const trouble = parsedTrouble(text);
    expect([trouble.line, trouble.way.join('.')]).toEqual([line, way]);
    expect(trouble.text.en).toContain(words);
    expect(trouble.text.vi).not.toMatch(/undefined|\[object/);
  });
});

test('brackets without end are no stack without end', () => {
  expect(parsedTrouble('['.repeat(100_000)).text.en).toContain('nested too deeply');
});

function parsedTrouble(text: string): JsonTrouble {
  try {
    parseJsonTree(text);
  } catch (error) {
    if (error instanceof JsonTrouble) return error;
    throw error;
  }
  throw new Error('it was read');
}
