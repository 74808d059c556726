import type { Archive } from '../zip/archive.ts';
import { partText } from '../zip/part-text.ts';
import { builtinFormat, customFormat, type Shown } from './number-format.ts';
import { parseXml } from './xml.ts';

/** How each cell style (`s` of a cell) shows its number. */
export async function readStyles(archive: Archive, key: string | undefined): Promise<readonly Shown[]> {
  const part = key === undefined ? undefined : archive.parts.get(key);
  const codes = new Map<number, string>();
  const formats: number[] = [];
  if (!part) return [];
  let list = '';
  await parseXml(partText(archive, part)(), {
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      if (depth !== 3) return;
      const id = Number(attributes.numFmtId ?? 0);
      if (list === 'numFmts') codes.set(id, attributes.formatCode ?? '');
      else if (list === 'cellXfs' && name === 'xf') formats.push(id);
    },
  });
  return formats.map((id) => {
    const code = codes.get(id);
    return code === undefined ? builtinFormat(id) : customFormat(code);
  });
}
