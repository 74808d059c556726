import type { Text } from '../i18n/text.ts';
import type { Args, PlainArgs } from './finding.ts';

/** What has a name in each language goes by its Vietnamese one. */
export function plainArgs(args: Args): PlainArgs {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]));
}

function plain(value: Args[string]): PlainArgs[string] {
  if (typeof value !== 'object') return value;
  return 'vi' in value ? value.vi : value.map((one: string | Text) => (typeof one === 'string' ? one : one.vi));
}
