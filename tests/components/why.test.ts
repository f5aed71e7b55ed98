// Every reason in words: each code in both languages with its facts in the sentence, and every reason the stages really give.
import { beforeAll, describe, expect, it } from 'vitest';
import { whyText } from '../../components/card/why';
import type { Analysis } from '../../lib/model/analysis';
import type { Knowledge } from '../../lib/model/knowledge';
import { WHY, type Why, type WhyCode } from '../../lib/model/why';
import { loadKnowledge } from '../../lib/node/knowledge';
import { analyze } from '../../lib/pipeline';
import { articleOf } from '../../lib/text/reading';
import * as en from '../cases/en';
import * as fr from '../cases/fr';
import { rows as resting } from '../cases/rests-on';
import { translator } from '../helpers/mounted';

const LANGUAGES = ['en', 'fr'] as const;
/** Facts a sentence leaves to a mark beside it. */
const UNTOLD: Partial<Record<WhyCode, readonly string[]>> = {
  colon: ['cue'],
  signature: ['cue'],
  words: ['words'],
};

describe.each(LANGUAGES)('%s', (lang) => {
  const t = translator(lang);
  it.each(Object.entries(WHY))('%s', (code, facts) => {
    const why = { code, ...Object.fromEntries(facts.map((fact, at) => [fact, `<${at}>`])) } as Why;
    const words = whyText(t, why);
    expect(words).not.toBeNull();
    expect(words).not.toMatch(/\$\d|undefined|null/);
    facts.forEach((fact, at) => {
      if (!UNTOLD[code as WhyCode]?.includes(fact)) expect(words).toContain(`<${at}>`);
    });
  });
});

/** What the rows have no case of: a labelled interview, a stretch whose speaker is the sentence's subject. */
const FURTHER = [
  {
    lang: 'en',
    text: 'Kerlo Tribune: Will the dam hold this winter?\nAnna Berg: It will hold for years.\nKerlo Tribune: And the valve?\nAnna Berg: We shut it in March.\nKerlo Tribune: Are you sure of that?\nAnna Berg: Quite sure, yes.',
  },
  { lang: 'en', text: 'Anna Berg stayed calm about “a dam that never held one winter”.' },
];

describe('the reasons that statements really give', () => {
  const quotations: Analysis['quotations'] = [];
  const given: Why[] = [];
  beforeAll(async () => {
    const knowledge: Knowledge = await loadKnowledge({ starter: true, packs: [] });
    const texts = [
      ...fr.rows.map(({ text }) => ({ text, lang: 'fr' })),
      ...en.rows.map(({ text }) => ({ text, lang: 'en' })),
      ...resting,
      ...FURTHER,
    ];
    for (const { text, lang } of texts) {
      const analysis = await analyze(articleOf(text, { lang }), knowledge);
      quotations.push(...analysis.quotations);
      given.push(
        ...analysis.quotations.flatMap(({ why }) => why),
        ...analysis.restsOn.through.flatMap(({ why }) => why),
      );
    }
  }, 60_000);

  it('carry every fact their code names, and have words in both languages', () => {
    for (const why of given) {
      for (const fact of WHY[why.code]) expect(why[fact], `${why.code}: ${fact}`).toBeTruthy();
      for (const lang of LANGUAGES) expect(whyText(translator(lang), why), why.code).toBeTruthy();
    }
  });

  it('say what made it a statement, and by what its speaker is known', () => {
    const who = new Set(
      'named-speaker pronoun description unnamed-speaker continued subject interview'.split(' ') as WhyCode[],
    );
    for (const { why, speaker, text } of quotations) {
      expect(
        why.some(({ code }) => !who.has(code) || code === 'interview'),
        text,
      ).toBe(true);
      if (speaker)
        expect(
          why.some(({ code }) => who.has(code)),
          text,
        ).toBe(true);
    }
  });

  it('are all there are: no code of theirs is left unused', () => {
    const quoting = Object.keys(WHY).slice(
      Object.keys(WHY).indexOf('marks'),
      Object.keys(WHY).indexOf('outlet-signs') + 1,
    );
    const used = new Set<string>(given.map(({ code }) => code));
    expect(quoting.filter((code) => !used.has(code))).toEqual([]);
  });
});
