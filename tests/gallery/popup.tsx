// The popup over a read page, for pictures and for axe: voices of every kind, what the article rests on, checks.
import { render } from 'preact';
import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/surface.css';
import '../../components/popup/popup.css';
import { Popup } from '../../components/popup/Popup';
import { makeT, textsOf } from '../../components/t';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { PAGE, WATCHED } from '../components/fixture';

const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
document.documentElement.lang = lang;

const nothing = () => {};
render(
  <Popup
    t={makeT(textsOf(lang === 'fr' ? fr : en), lang)}
    page={{ state: 'read', host: 'lejournal.example', analysis: PAGE }}
    settings={DEFAULT_SETTINGS}
    watched={[WATCHED]}
    selection=""
    lookup={async () => []}
    record={async () => null}
    onDecide={nothing}
    onRefuse={nothing}
    onCopy={async () => true}
    onOptions={nothing}
    onClose={nothing}
    onLevel={nothing}
    onDensity={nothing}
    onReadNow={nothing}
    onKeep={nothing}
    onReveal={nothing}
    onHide={nothing}
  />,
  document.body,
);
