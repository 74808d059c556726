import { VISCII_CONTROLS } from '../../text/legacy/viscii.ts';

/** Distinct words are enough to tell an encoding; more of them would only take longer. */
const MOST = 2_000;
const LONGEST = 100;

/** Words as all encodings see them: VISCII has letters among the control characters. */
const TOKEN = new RegExp(`[A-Za-z${VISCII_CONTROLS}\u0080-\uffff]+`, 'g');
const MAYBE_LOST = /[A-Za-z\u00c0-\uffff?=/:&.]+/g;

/** Gathers from a text, piece by piece, what tells its encoding. */
export class Sampler {
  /** Distinct words with other letters than those of English. */
  readonly tokens = new Set<string>();
  /** Distinct words with letters that are gone: `??ng`, `Ch?n`. */
  readonly lost = new Set<string>();
  hasSoftHyphens = false;
  /** The end of the last piece, which may be half a word. */
  #rest = '';

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
    if (text.includes('?') || text.includes('\ufffd')) this.#addLost(text);
    if (this.isFull || !/[\u0080-\uffff]/.test(text)) return;
    if (text.includes('\u00ad')) this.hasSoftHyphens = true;
    for (const [token] of text.matchAll(TOKEN)) {
      if (token.length <= LONGEST && /[\u0080-\uffff]/.test(token)) this.tokens.add(token);
      if (this.isFull) return;
    }
  }

  /** A question mark before a letter; one behind a word asks, and those of web addresses have signs around them. */
  #addLost(text: string): void {
    for (const [token] of text.matchAll(MAYBE_LOST)) {
      if (this.lost.size >= MOST) return;
      if (/\ufffd|\?[A-Za-zÀ-ÿ]/.test(token) && !/[=/:&]/.test(token)) this.lost.add(token);
    }
  }
}

/** Where the last word that is surely whole ends. */
function lastEnd(text: string): number {
  const from = Math.max(0, text.length - LONGEST);
  for (let end = text.length; end > from; end--) if (/[\t\n\r ,;|"]/.test(text.charAt(end - 1))) return end;
  return from;
}
