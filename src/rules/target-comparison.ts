import type { Quantity } from '../model/quantity.ts';
import type { Value, Values } from '../model/table.ts';

/** From this planned percentage on, an actual number of at most 1 is hardly one of percent. */
const FAR = 50;

/** The two cannot be compared: one is a percentage and the other no number of percent, or may be a share: 95 % and 0.97. */
export function mixesPercent({ planned, actual, quantity }: Values): boolean {
  const [plan, done] = [comparable(planned), comparable(actual)];
  if (planned == null || actual == null || plan === undefined || done === undefined) return false;
  const [marked, other] = isPercent(planned) ? [plan, done] : [done, plan];
  if (isPercent(planned) && isPercent(actual)) return false;
  const inPercent = /^(?:%|ph[ầa]n tr[ăa]m)/i.test(String(quantity ?? '').trim());
  if (isPercent(planned) !== isPercent(actual)) return !inPercent || (isShare(other.value) && marked.value > 1);
  return inPercent && Math.max(plan.value, done.value) >= FAR && isShare(Math.min(plan.value, done.value));
}

function isShare(value: number): boolean {
  return value > 0 && value <= 1;
}

/** The stated direction; that of the plan's own words (`≤ 5`) where the two do not contradict each other. */
export function directionOf({ direction, planned }: Values): 'at-least' | 'at-most' | undefined {
  const bound = comparable(planned)?.bound;
  const own = bound === 'at-least' || bound === 'above' ? 'at-least' : bound === undefined ? undefined : 'at-most';
  const stated = direction === 'at-least' || direction === 'at-most' ? direction : undefined;
  if (own === undefined || bound === 'about') return stated ?? 'at-least';
  return stated === undefined || stated === own ? own : undefined;
}

/** A planned or actual quantity, with what its words leave open; `undefined` where there is none. */
export function comparable(value: Value | undefined): Quantity | undefined {
  if (typeof value === 'number') return { value };
  return isQuantity(value) ? value : undefined;
}

function isPercent(value: Value): boolean {
  return isQuantity(value) && value.percent === true;
}

function isQuantity(value: Value | undefined): value is Quantity {
  return typeof value === 'object' && value !== null;
}
