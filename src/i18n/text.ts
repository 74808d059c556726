/** The languages a user may read. Vietnamese is the default. */
export type Lang = 'vi' | 'en';

/** Words shown to people, in every language: a missing one does not compile. */
export type Text = Readonly<Record<Lang, string>>;

/** The same words in every language: names, numbers, addresses. */
export function same(words: string): Text {
  return { vi: words, en: words };
}

/** The texts in a row, in every language. */
export function joined(texts: readonly Text[], separator = '; '): Text {
  return { vi: texts.map(({ vi }) => vi).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

/** With its first letter small, within a sentence. */
export function midSentence(text: Text): Text {
  const one = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
  return { vi: one(text.vi), en: one(text.en) };
}

/** Fills `{name}` slots of a text; a slot without a value stays visible so that a test can see it. */
export function fill(text: Text, slots: Readonly<Record<string, string | Text>>): Text {
  const one = (lang: Lang): string =>
    text[lang].replace(/\{(\w+)\}/g, (slot, name: string) => {
      const value = slots[name];
      return value === undefined ? slot : typeof value === 'string' ? value : value[lang];
    });
  return { vi: one('vi'), en: one('en') };
}
