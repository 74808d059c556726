import { VISCII_CONTROLS } from '../../text/legacy/viscii.ts';

/** Distinct words are enough to tell an encoding; more of them would only take longer. */
const MOST = 2_000;
const LONGEST = 100;

/** Words of any kind that are looked at for lost letters. */
const MOST_WORDS = 20_000;
/** Share of words with lost letters: Vietnamese has one in most of its words. */
const MANY_LOST = 0.2;
const FEWEST_LOST = 3;

/** Words as all encodings see them: VISCII has letters among the control characters. */
const TOKEN = new RegExp(`[A-Za-z${VISCII_CONTROLS}\u0080-\uffff]+`, 'g');
/** With the signs of web addresses, in which a question mark is no lost letter. */
const ANY_WORD = /[A-Za-z\u00c0-\uffff?=/:&.]+/g;

/** Gathers from a text, piece by piece, what tells its encoding. */
export class Sampler {
  /** Distinct words with other letters than those of English. */
  readonly tokens = new Set<string>();
  hasSoftHyphens = false;
  readonly #lost = new Set<string>();
  #lostWords = 0;
  #words = 0;
  /** The end of the last piece, which may be half a word. */
  #rest = '';

  /** Letters are gone, as in `??ng ?a`. */
  get isLost(): boolean {
    return this.#lost.size >= FEWEST_LOST && this.#lostWords >= this.#words * MANY_LOST;
  }

  get isFull(): boolean {
    return this.tokens.size >= MOST;
  }

  add(piece: string): void {
    const all = this.#rest + piece;
    const end = lastEnd(all);
    this.#rest = all.slice(end);
    this.#take(all.slice(0, end));
  }

  /** To be called behind the last piece. */
  end(): this {
    this.#take(this.#rest);
    this.#rest = '';
    return this;
  }

  #take(text: string): void {
    if (this.#words < MOST_WORDS) this.#countLost(text);
    if (this.isFull || !/[\u0080-\uffff]/.test(text)) return;
    if (text.includes('\u00ad')) this.hasSoftHyphens = true;
    for (const [token] of text.matchAll(TOKEN)) {
      if (token.length <= LONGEST && /[\u0080-\uffff]/.test(token)) this.tokens.add(token);
      if (this.isFull) return;
    }
  }

  /** A question mark before a letter: one behind a word only asks. */
  #countLost(text: string): void {
    for (const [word] of text.matchAll(ANY_WORD)) {
      if (!/[A-Za-z]/.test(word)) continue;
      this.#words++;
      if (!/\ufffd|\?[A-Za-zÀ-ÿ]/.test(word) || /[=/:&]/.test(word)) continue;
      this.#lostWords++;
      if (this.#lost.size < FEWEST_LOST) this.#lost.add(word);
    }
  }
}

/** Where the last word that is surely whole ends. */
function lastEnd(text: string): number {
  const from = Math.max(0, text.length - LONGEST);
  for (let end = text.length; end > from; end--) if (/[\t\n\r ,;|"]/.test(text.charAt(end - 1))) return end;
  return from;
}
