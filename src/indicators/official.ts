import { officialMeasures } from '../measures/official.ts';
import type { Indicator } from './indicator.ts';
import { sumOf } from './sum-of.ts';

let made: ReadonlyMap<string, Indicator> | undefined;

/** Each column of each official form as a figure under the id of its measure, made when they are first asked for. */
export function officialIndicators(): ReadonlyMap<string, Indicator> {
  made ??= new Map([...officialMeasures().keys()].map((id) => [id, sumOf(id, [id], [[]])]));
  return made;
}
