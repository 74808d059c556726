import type { Text } from '../i18n/text.ts';
import { complaints2011, denunciations2011, denunciations2018, unverified } from './articles.ts';
import type { Dated } from './in-force.ts';

/** Days from acceptance, what every extension adds, and how many extensions the law knows. */
export interface Allowance {
  readonly days: number;
  readonly extension: number;
  readonly extensions: number;
}

/** How long settling may take, for petitions accepted while it applies. */
export interface SettlementLimit extends Dated {
  readonly type: 'complaint' | 'denunciation';
  readonly ordinary: Allowance;
  readonly complex: Allowance;
  readonly article: Text;
}

/** A complaint is lengthened by being complex and in no other way: an extension of a complex one is that lengthening itself. */
const complaint = (days: number, complex: number) => ({
  ordinary: { days, extension: 0, extensions: 0 },
  complex: { days: complex, extension: 0, extensions: 1 },
});

/**
 * Longer limits of remote areas (45 and 60 days) are left out: they do not apply in Đống Đa. So are those of a second settlement, which no
 * form tells from the first. The amendments of 1 July 2026 are not known to have changed any of these.
 */
export const settlementLimits: readonly SettlementLimit[] = [
  { type: 'complaint', from: '2012-07-01', ...complaint(30, 45), article: complaints2011('28') },
  {
    type: 'denunciation',
    from: '2012-07-01',
    until: '2018-12-31',
    ordinary: { days: 60, extension: 30, extensions: 1 },
    complex: { days: 90, extension: 60, extensions: 1 },
    article: unverified(denunciations2011('21')),
  },
  {
    // A complex case may be extended once, an especially complex one twice; the decision to extend says which it is.
    type: 'denunciation',
    from: '2019-01-01',
    ordinary: { days: 30, extension: 30, extensions: 2 },
    complex: { days: 30, extension: 30, extensions: 2 },
    article: denunciations2018('30'),
  },
];
