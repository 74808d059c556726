const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#(9|10|13|[3-9]\d|\d{3,4}));/g;

/**
 * Character data with its entities and common character references resolved; `undefined` where it holds anything else
 * that is not plain.
 */
export function plainText(raw: string): string | undefined {
  if (raw.includes(']]>')) return undefined;
  if (!raw.includes('&')) return raw;
  if (raw.replace(REFERENCE, '').includes('&')) return undefined;
  return raw.replace(REFERENCE, (_, entity: string | undefined, code: string) =>
    entity === undefined ? String.fromCharCode(Number(code)) : (ENTITIES[entity] ?? ''),
  );
}
