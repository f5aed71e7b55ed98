// The toolbar popup: look-up as you type, this page's summary and voices, the site's switch, and cards opened in place.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/model/analysis';
import type { KnownRecords, LookupResult } from '../../lib/model/messages';
import type { CardActions, View } from '../card/view';
import { Icon } from '../icons';
import type { T } from '../t';
import { Detail, type Opened } from './Detail';
import { PageView, type PageViewProps } from './PageView';
import { Search } from './Search';

export interface PopupProps extends Omit<PageViewProps, 'onCard'> {
  t: T;
  /** Text selected in the page when the popup opened. */
  selection: string;
  lookup(query: string): Promise<LookupResult[]>;
  record(result: Pick<LookupResult, 'kind' | 'id'>): Promise<KnownRecords | null>;
  onDecide: CardActions['decide'];
  onHide: CardActions['hide'];
  onRefuse(claim: string, review: string, refused: boolean): void;
  /** True where the text was copied. */
  onCopy(text: string): Promise<boolean>;
  onOptions(): void;
  onClose(): void;
}

const NO_PAGE: Analysis = {
  ...{ url: null, lang: 'en', date: null, title: null, outlet: null },
  ...{ mentions: [], quotations: [], voices: [], claims: [], paragraphs: [], entities: {}, reviews: {}, packs: {} },
  restsOn: { statements: 0, unnamed: [], through: [] },
};

export function Popup(props: PopupProps): JSX.Element {
  const { t, page } = props;
  const [typed, setTyped] = useState(props.selection);
  const [stack, setStack] = useState<Opened[]>([]);
  const [records, setRecords] = useState<KnownRecords | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const whole = useRef<HTMLElement>(null);
  const analysis = withRecords(page?.analysis ?? { ...NO_PAGE, lang: t.lang }, records);
  const opened = stack.at(-1) ?? null;

  const go = (next: Opened) => {
    setSaid(null);
    setStack([...stack, next]);
  };
  const back = () => {
    setSaid(null);
    setStack(stack.slice(0, -1));
    if (stack.length === 1) whole.current?.querySelector('input')?.focus();
  };
  const openView = (view: View) => go({ kind: 'view', view });
  const openResult = async (result: LookupResult) => {
    const found = await props.record(result).catch(() => null);
    if (!found) return setSaid(t('popup_gone'));
    setRecords(found);
    go(
      result.kind === 'review'
        ? { kind: 'review', id: result.id }
        : { kind: 'view', view: { kind: 'entity', id: result.id } },
    );
  };
  const goBack = (): boolean => {
    if (opened) back();
    else if (typed) setTyped('');
    else return false;
    return true;
  };

  return (
    <main
      ref={whole}
      class="popup"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented && goBack()) event.preventDefault();
        else walk(event, whole.current);
      }}
    >
      <h1 class="unseen">Incise</h1>
      <Search
        {...{ t, typed }}
        listed={!opened}
        lookup={props.lookup}
        onType={(text) => {
          setStack([]);
          setTyped(text);
        }}
        onOpen={openResult}
        onEscape={goBack}
        onLeave={() => whole.current?.querySelector<HTMLElement>('.scroll button, .scroll select')?.focus()}
      />
      <div class="scroll">
        {opened ? (
          <Detail
            {...{ t, analysis, opened, said }}
            watched={props.watched}
            actions={{
              go: openView,
              back,
              close: back,
              pin: () => {},
              reveal: props.onReveal,
              decide: (surface, entity) => {
                props.onDecide(surface, entity);
                setSaid(t('options_saved'));
              },
              refuse: (claim, review, refused) => {
                props.onRefuse(claim, review, refused);
                setSaid(t('options_saved'));
              },
              hide: (thing, label, hidden) => {
                props.onHide(thing, label, hidden);
                setSaid(t('options_saved'));
              },
              copy: async (text) => setSaid(t((await props.onCopy(text)) ? 'card_copied' : 'card_not_copied')),
            }}
          />
        ) : typed.trim() ? null : (
          <PageView {...props} onCard={openView} />
        )}
      </div>
      <footer class="under">
        <span class="grow">{t('popup_local')}</span>
        <button type="button" class="btn" onClick={props.onOptions}>
          <Icon name="gear" size={14} />
          {t('popup_options')}
        </button>
      </footer>
    </main>
  );
}

const withRecords = (analysis: Analysis, records: KnownRecords | null): Analysis =>
  records
    ? {
        ...analysis,
        entities: { ...analysis.entities, ...records.entities },
        reviews: { ...analysis.reviews, ...records.reviews },
        packs: { ...analysis.packs, ...records.packs },
      }
    : analysis;

/** Up and down walk through everything that can be pressed, as Tab does; up from the first returns to the field. */
function walk(event: KeyboardEvent, whole: HTMLElement | null): void {
  const target = event.target as HTMLElement;
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!whole || !step || event.defaultPrevented || target.matches('input, select')) return;
  const stops = [...whole.querySelectorAll<HTMLElement>('.scroll button, .scroll a, .scroll summary, .scroll select')];
  const next = stops.indexOf(target) + step;
  event.preventDefault();
  if (next < 0) whole.querySelector('input')?.focus();
  else stops[next]?.focus();
}
