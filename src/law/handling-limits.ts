import type { Text } from '../i18n/text.ts';
import { complaints2011, denunciations2011, denunciations2018, reception2013, unverified } from './articles.ts';
import type { Span } from './counting.ts';
import type { Dated } from './in-force.ts';

/** What an office owes on the way, besides settling: accepting, sorting, passing on, answering, sending, publishing. */
export interface HandlingLimit extends Dated, Span {
  readonly step: HandlingStep;
  /** Days where several places must be asked, where the law allows for it. */
  readonly severalPlaces?: number;
  readonly article: Text;
}

/** Each is counted from the event that its comment names. */
export type HandlingStep =
  /** From receipt: sort any petition. */
  | 'sort'
  /** From receipt: accept a complaint or say why not. */
  | 'accept-complaint'
  | 'accept-second-complaint'
  /** From the decision. */
  | 'send-first-decision'
  | 'send-second-decision'
  | 'publish-second-decision'
  /** From receipt: check a denunciation and accept it or not. */
  | 'accept-denunciation'
  /** From receipt: pass a denunciation on to whoever has authority. */
  | 'forward-denunciation'
  /** From acceptance: tell both sides. */
  | 'notify-denunciation'
  /** From the conclusion. */
  | 'send-conclusion'
  | 'act-on-conclusion'
  | 'publish-conclusion'
  /** A denunciation that was not settled in time: from its receipt by the superior, then from the superior's request. */
  | 'request-overdue-settlement'
  | 'report-overdue-settlement'
  /** From receipt of the content: tell the citizen whether a proposal is accepted, looked into, refused or forwarded. */
  | 'answer-proposal'
  /** From receipt of what another body forwarded. */
  | 'answer-forwarded'
  /** From the result: tell the body that forwarded it, which then tells the citizen. */
  | 'notify-forwarder'
  | 'notify-citizen';

const working = (days: number): Span => ({ days, of: 'workingDays' });
const calendar = (days: number): Span => ({ days, of: 'days' });

const complaints = (step: HandlingStep, span: Span, article: string): HandlingLimit => ({
  step,
  from: '2012-07-01',
  ...span,
  article: complaints2011(article),
});
const denunciations = (step: HandlingStep, span: Span, article: string): HandlingLimit => ({
  step,
  from: '2019-01-01',
  ...span,
  article: denunciations2018(article),
});
const reception = (step: HandlingStep, span: Span, article: string): HandlingLimit => ({
  step,
  from: '2014-07-01',
  ...span,
  article: reception2013(article),
});

const circular05: Text = { vi: 'Thông tư 05/2021/TT-TTCP', en: 'Circular 05/2021/TT-TTCP' };

/**
 * Limits of offices; those of citizens (90 days to complain, 30 to complain again) are none of ours. Accepting a complaint takes
 * “10 days” in the law; circulars write working days, which is longer, and the law counts.
 */
export const handlingLimits: readonly HandlingLimit[] = [
  { step: 'sort', from: '2021-11-15', ...working(10), article: unverified(circular05) },
  complaints('accept-complaint', calendar(10), '27'),
  complaints('accept-second-complaint', calendar(10), '36'),
  complaints('send-first-decision', working(3), '32'),
  complaints('send-second-decision', calendar(7), '41'),
  complaints('publish-second-decision', calendar(15), '41'),
  {
    step: 'accept-denunciation',
    from: '2012-07-01',
    until: '2018-12-31',
    ...calendar(10),
    severalPlaces: 15,
    article: unverified(denunciations2011('20')),
  },
  { ...denunciations('accept-denunciation', working(7), '24'), severalPlaces: 10 },
  denunciations('forward-denunciation', working(5), '24'),
  denunciations('notify-denunciation', working(5), '29'),
  denunciations('send-conclusion', working(5), '35'),
  denunciations('act-on-conclusion', working(7), '36'),
  denunciations('publish-conclusion', working(7), '40'),
  denunciations('request-overdue-settlement', working(5), '38'),
  denunciations('report-overdue-settlement', working(5), '38'),
  reception('answer-proposal', working(10), '28'),
  reception('answer-forwarded', working(10), '28'),
  reception('notify-forwarder', working(7), '27'),
  reception('notify-citizen', working(5), '28'),
];
