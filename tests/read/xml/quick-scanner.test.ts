import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../src/model/trouble.ts';
import { defaultLimits } from '../../../src/read/limits.ts';
import { strictParser } from '../../../src/read/xml/strict-parser.ts';
import { xmlParser } from '../../../src/read/xml/xml.ts';
import type { XmlHandler, XmlParser } from '../../../src/read/xml/xml-events.ts';
import { openArchive } from '../../../src/read/zip/archive.ts';
import { partText } from '../../../src/read/zip/part-text.ts';
import { fc } from '../../support/laws.ts';

/** What the handler of a parser hears, texts joined and those outside of the root left out; or why it stops. */
function heard(parserFor: (handler: XmlHandler) => XmlParser, pieces: readonly string[]): string[] | string {
  const events: string[] = [];
  let text = '';
  const tell = (event: string): void => {
    if (text !== '') events.push(`"${text}"`);
    text = '';
    events.push(event);
  };
  let level = 0;
  const parser = parserFor({
    open: (name, attributes, depth) => {
      level = depth;
      tell(`<${name} ${JSON.stringify({ ...attributes })} ${depth}`);
    },
    text: (piece) => {
      if (level > 0) text += piece;
    },
    close: (name, depth) => {
      tell(`/${name} ${depth}`);
      level = depth - 1;
    },
  });
  try {
    for (const piece of pieces) parser.write(piece);
    parser.end();
    return events;
  } catch (error) {
    if (error instanceof UnreadableFile) return error.code;
    throw error;
  }
}

function expectSame(pieces: readonly string[]): void {
  expect(heard(xmlParser, pieces)).toEqual(heard((handler) => strictParser(handler), pieces));
}

const ODDITIES = [
  '<a>1</a>',
  '<?xml version="1.0"?>\r\n<a/>',
  "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<a/>\n",
  '<?xml version="1.0"?><?xml version="1.0"?><a/>',
  '<?xml version="1.1"?><a>\u0085</a>',
  '<?xml version="1.0" standalone="no" encoding="UTF-8"?><a/>',
  '\ufeff<a/>',
  '<x:a xmlns:x="y"><x:b x:c="1"/></x:a>',
  '<a><b c="1" d="2" /><b c="1"/><b /></a>',
  '<a b="1" b="2"/>',
  '<a toString="1" constructor="2" __proto__="3"/>',
  '<a b="1"c="2"/>',
  '<a  b="1"\n c = \'2\' ></a >',
  '<a b=1/>',
  '<a b/>',
  '<a b="x>y" c="/>"/>',
  '<a b="x<y"/>',
  '<a b="x&amp;y&#10;z\tu\nv"/>',
  '<a b="&no;"/>',
  '<a>&lt;&gt;&amp;&quot;&apos;&#10;&#65;&#x41;&#7841;&#128512;</a>',
  '<a>&no;</a>',
  '<a>& </a>',
  '<a>&#0;</a>',
  '<a>&#11;</a>',
  '<a>&#55296;</a>',
  '<a>&amp</a>',
  '<a>]]></a>',
  '<a>]]&gt;</a>',
  '<a>one\r\ntwo\rthree</a>',
  '<a>\u0001</a>',
  '<a>\uffff</a>',
  '<a>😀</a>',
  '<ạ>1</ạ>',
  '<1a/>',
  '<a><!-- <b> --><b/></a>',
  '<a><![CDATA[<b>]]>2</a>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
  '<?do it?><a/><?do it?>',
  '<a/><!-- end -->',
  '<a><b></a></b>',
  '<a></b>',
  '</a>',
  '</>',
  '<>',
  '<a/><a/>',
  '<a/></a>',
  '<a/>text',
  'text<a/>',
  '<a>',
  '<a><b/>',
  '<a',
  '<',
  '',
  ' ',
];

test.each(ODDITIES)('hears the same of %j as the strict parser, wherever it is cut', (xml) => {
  expectSame([xml]);
  for (let cut = 1; cut < xml.length; cut++) expectSame([xml.slice(0, cut), xml.slice(cut)]);
  expectSame(xml.split(''));
});

test('hears the same of anything put together of pieces of XML', () => {
  const scrap = fc.constantFrom(
    ...['<a>', '</a>', '<b/>', '<b c="1">', '</b>', '<p:b p:c="2" d="" />', '</p:b>', 'text', '&amp;', '&#9;', ' '],
    ...[
      '<',
      '>',
      '"',
      "'",
      '/',
      '&',
      '=',
      ']]>',
      '\r',
      '\n',
      '<!--',
      '-->',
      '<![CDATA[',
      '<?',
      '?>',
      'c="1"',
      ':',
      '😀',
    ],
  );
  const scraps = fc.array(scrap, { maxLength: 14 });
  fc.assert(
    fc.property(scraps, scraps, (first, second) => {
      const inner = [...first, ...second].join('');
      expectSame([first.join(''), second.join('')]);
      expectSame([`<a>${inner}</a>`]);
      expectSame([`<a>${first.join('')}`, `${second.join('')}</a>`]);
    }),
    { numRuns: 3_000, seed: 2021 },
  );
});

test('a long text and a tag that never ends are left to the strict parser', () => {
  const long = 'x'.repeat(20_000);
  expectSame(['<a>', long, long, long, '</a>']);
  expectSame(['<a ', long, long, long]);
  expectSame(['<a b="', long, long, long, '"/>']);
});

const fixtures = join(import.meta.dirname, '../../../fixtures/exports');
const workbooks = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xlsx'));

test('hears the same of every part of the workbooks of the exports', async () => {
  expect(workbooks.length).toBeGreaterThan(20);
  for (const name of workbooks) {
    const source = { path: name, shown: name, bytes: readFileSync(join(fixtures, name)) };
    const archive = openArchive(source, defaultLimits);
    for (const [key, part] of archive.parts) {
      if (!/\.(xml|rels)$/.test(key)) continue;
      const pieces: string[] = [];
      for await (const piece of partText(archive, part)()) pieces.push(piece);
      expectSame(pieces);
    }
  }
});
