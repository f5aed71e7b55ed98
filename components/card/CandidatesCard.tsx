// The card of an ambiguous name: the candidates side by side, and no choice made for the reader.
import type { JSX } from 'preact';
import type { Mention } from '../../lib/model/annotation';
import { labelOf, localized } from '../../lib/model/entity';
import { iconOf } from '../icons';
import { Frame, Reasons } from './parts';
import { kindText, roleOf } from './read';
import type { CardProps } from './view';

export function CandidatesCard({ t, analysis, actions, mention }: CardProps & { mention: Mention }): JSX.Element {
  const role = roleOf(analysis, mention);
  const candidates = (mention.candidates ?? [])
    .map(({ entity }) => analysis.entities[entity]?.entity)
    .filter((entity) => entity !== undefined);
  return (
    <Frame
      icon={iconOf(mention.type ?? candidates[0]?.type)}
      tone="entity"
      title={mention.surface}
      titleLang={analysis.lang}
      desc={
        <>
          {t.n('card_candidates', candidates.length)}
          {role ? (
            <>
              {' '}
              <q lang={analysis.lang}>{role}</q> {t('card_says_this_article')}
            </>
          ) : null}
        </>
      }
      foot={
        <>
          <span class="grow">{t('card_remembered')}</span>
          <button type="button" onClick={() => actions.decide(mention.surface, null)}>
            {t('card_none_of_these')}
          </button>
        </>
      }
    >
      <ul class="candidates">
        {candidates.map((entity) => (
          <li key={entity.id}>
            <button type="button" class="text grow" onClick={() => actions.go({ kind: 'entity', id: entity.id })}>
              <b dir="auto">{labelOf(entity, t.lang)}</b>
              <small>{localized(entity.description, t.lang) ?? kindText(t, entity)}</small>
            </button>
            <button
              type="button"
              class="line"
              aria-label={t('card_this_one_named', labelOf(entity, t.lang))}
              onClick={() => actions.decide(mention.surface, entity.id)}
            >
              {t('card_this_one')}
            </button>
          </li>
        ))}
      </ul>
      <Reasons t={t} why={mention.why} />
    </Frame>
  );
}
