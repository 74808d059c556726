/**
 * How one worksheet part differs from another, tag by tag: `cell` for another style, `new cell`, `new row`, `drawing` for
 * the drawing of its notes, else the tag that differs.
 */
export function touched(before: string, after: string): string[] {
  const old = before.split(/(?=<)/);
  const found: string[] = [];
  let at = 0;
  for (const tag of after.split(/(?=<)/)) {
    if (tag === old[at]) at++;
    else if (withoutStyle(tag) === withoutStyle(old[at] ?? '') && /^<(\w+:)?c\s/.test(tag)) {
      found.push('cell');
      at++;
    } else if (/^<(\w+:)?row[^>]*>$/.test(tag) && (old[at] ?? '').replace(/\/>$/, '>') === tag) at++;
    else if (/^<(\w+:)?c r="[A-Z]+\d+" s="\d+"\/>$/.test(tag)) found.push('new cell');
    else if (/^<(\w+:)?row r="\d+">$/.test(tag)) found.push('new row');
    else if (/^<(\w+:)?legacyDrawing /.test(tag)) found.push('drawing');
    else if (!/^<\/(\w+:)?row>$/.test(tag)) return [...found, tag];
  }
  return at === old.length ? found : [...found, old[at] ?? ''];
}

function withoutStyle(tag: string): string {
  return tag.replace(/ s=(["'])\d+\1/, '');
}
