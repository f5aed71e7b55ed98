// The translator: interface texts by key, with facts and plurals put in; what every view is given as `t`.

/** Texts by key, as in `public/_locales/<lang>/messages.json` but without the envelope. */
export type Texts = Readonly<Record<string, string>>;

export interface T {
  /** The text of a key with $1, $2 … replaced by the facts; the key itself where there is no text. */
  (key: string, ...facts: (string | number)[]): string;
  /** The text for a count: `key_one` or `key_other` by the language's own rule; $1 is the count, facts follow from $2. */
  n(key: string, count: number, ...facts: (string | number)[]): string;
  /** True where the key has a text. */
  has(key: string): boolean;
  /** Language of the texts, for dates and for records that come in several languages. */
  lang: string;
}

/** Makes a translator. Pure; numbers are written in the language's own way, `$$` is a dollar sign. */
export function makeT(texts: Texts, lang: string): T {
  // Made when first needed: together they cost a page 10 ms, and most pages open no card.
  let plural: Intl.PluralRules | undefined;
  let number: Intl.NumberFormat | undefined;
  const say = (key: string, ...facts: (string | number)[]) => {
    const text = texts[key];
    if (text === undefined) return key;
    return text.replace(/\$(\$|\d)/g, (_, at: string) => {
      if (at === '$') return '$';
      const fact = facts[Number(at) - 1];
      if (typeof fact !== 'number') return fact ?? '';
      number ??= new Intl.NumberFormat(lang);
      return number.format(fact);
    });
  };
  const n = (key: string, count: number, ...facts: (string | number)[]) => {
    plural ??= new Intl.PluralRules(lang);
    const exact = `${key}_${plural.select(count)}`;
    return say(exact in texts ? exact : `${key}_other`, count, ...facts);
  };
  return Object.assign(say, { n, has: (key: string) => key in texts, lang });
}

/** Texts out of a parsed `messages.json`. */
export const textsOf = (messages: Readonly<Record<string, { message: string }>>): Texts =>
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
