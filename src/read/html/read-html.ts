import type { Sheet } from '../../model/sheet.ts';
import { composed } from '../composed.ts';
import { converterFor } from '../converter.ts';
import type { Conversion } from '../encoding/conversion.ts';
import { sheetNameIn } from '../encoding/sheet-name.ts';
import { markupText } from '../markup-text.ts';
import type { ReadContext, Source } from '../reader.ts';
import { type OwnRow, sheetOf } from '../sheet-of.ts';
import { htmlTokens } from './html-tokens.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { classLooksIn, tagLooks } from './tag-looks.ts';

const BATCH = 512;

/** Reads a web page with tables, which often goes by `.xls`. What it shows is text: a page does not say what is a number. */
export async function* readHtml(source: Source, context: ReadContext): AsyncGenerator<Sheet> {
  const { text: html, conversion } = await markupText(source, context.limits);
  const convert = converterFor(conversion, source, context);
  yield sheetOf({ file: source.shown, hidden: false, ...sheetName(html, conversion) }, () =>
    readRows(html, createSheetBuilder(context.limits, convert, tagLooks(classLooksIn(html)))),
  );
}

async function* readRows(html: string, sheet: SheetBuilder): AsyncGenerator<OwnRow[]> {
  let tokens = 0;
  for (const token of htmlTokens(html)) {
    sheet.token(token);
    if (++tokens % BATCH === 0) yield sheet.take();
  }
  sheet.end();
  yield sheet.take();
}

/** Excel writes the name of the sheet into a comment. */
function sheetName(html: string, conversion: Conversion | undefined): Pick<Sheet, 'name' | 'nameReads'> {
  const [first, ...more] = [...html.matchAll(/<x:Name>([^<]*)<\/x:Name>/gi)];
  if (!first?.[1] || more.length > 0) return {};
  return { name: composed(first[1]), ...sheetNameIn(conversion, first[1]) };
}
