import { expect, test } from 'vitest';
import { attributeOf, withAttribute } from '../../src/patch/xml/attributes.ts';
import { childrenOf, elementsIn, rawOf, rootOf } from '../../src/patch/xml/elements.ts';
import { characterData, escapeString, escapeXml, unescapeXml } from '../../src/patch/xml/escape.ts';
import { appendInside, splice } from '../../src/patch/xml/splice.ts';
import { fc } from '../support/laws.ts';

test('children are found behind comments, CDATA, instructions and signs in attributes', () => {
  const xml =
    '<?xml version="1.0"?><!-- <a> --><x:r a="1>2"><b c=\'</b>\'/><![CDATA[<d/>]]><d><d/></d><!--<e/>--><?f <g/>?><h></h></x:r>';
  const root = rootOf(xml);
  expect([root.local, root.name]).toEqual(['r', 'x:r']);
  expect([...childrenOf(xml, root)].map((child) => rawOf(xml, child))).toEqual([
    "<b c='</b>'/>",
    '<d><d/></d>',
    '<h></h>',
  ]);
});

test('an attribute is set in its place, behind another, last, or taken out', () => {
  const tag = `<c r="A1" t='s' />`;
  expect(withAttribute(tag, 't', 'n')).toBe(`<c r="A1" t='n' />`);
  expect(withAttribute(tag, 's', '3', 'r')).toBe(`<c r="A1" s="3" t='s' />`);
  expect(withAttribute(tag, 's', '3')).toBe(`<c r="A1" t='s' s="3" />`);
  expect(withAttribute(tag, 't', undefined)).toBe('<c r="A1" />');
  expect(attributeOf('<a x:id="7" id="8"/>', ':id')).toBe('7');
});

test('what is appended to an element that closes itself opens it', () => {
  const xml = '<a><b c="1" /></a>';
  const [child] = childrenOf(xml, rootOf(xml));
  expect(child && splice(xml, [appendInside(xml, child, '<d/>')])).toBe('<a><b c="1"><d/></b></a>');
});

test('two edits of one place are a mistake', () => {
  const edit = { start: 0, end: 2, text: '' };
  expect(() => splice('abc', [edit, { ...edit, start: 1 }])).toThrow();
});

test('law: what is escaped comes back', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ''));
  fc.assert(
    fc.property(text, (one) => {
      expect(unescapeXml(escapeXml(one))).toBe(one);
      const xml = `<a b="${escapeXml(one)}">${escapeString(one)}</a>`;
      expect([...elementsIn(xml)]).toHaveLength(1);
      expect(attributeOf(xml.slice(0, rootOf(xml).openEnd), 'b')).toBe(one);
      expect(characterData(escapeXml(one))).toBe(one);
    }),
  );
});
