// Every card in every state on one page, for pictures and for axe, which cannot enter the closed root they live in.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card/card.css';
import { Card } from '../../components/card/Card';
import { makeT, textsOf } from '../../components/t';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { ANALYSIS, WATCHED } from './analysis';
import { IDLE, VIEWS } from './views';

const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
const t = makeT(textsOf(lang === 'fr' ? fr : en), lang);
document.documentElement.lang = lang;

render(
  Object.entries(VIEWS).map(([name, { view, pinned, back, said }]) => (
    <section key={name}>
      <h2>{name}</h2>
      <Card
        t={t}
        analysis={ANALYSIS}
        watched={WATCHED}
        actions={IDLE}
        view={view}
        canGoBack={back ?? false}
        pinned={pinned ?? false}
        said={said ? t('card_copied') : null}
      />
    </section>
  )),
  document.querySelector('.columns')!,
);
