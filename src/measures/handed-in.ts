import type { Fact } from '../model/fact.ts';
import { measureOf } from './registry.ts';

/** True for what was handed in for its period: neither a day of a register nor a month made of such days. */
export function isHandedIn({ measure, derived }: Pick<Fact, 'measure' | 'derived'>): boolean {
  return derived === undefined && measureOf(measure).every !== 'event';
}
