// Mounts a view into a document of its own and hands over what a test asks of it: elements by role and name, keys, typing.
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { makeT, type T, textsOf } from '../../components/t';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';

export const translator = (lang: 'en' | 'fr' = 'en'): T => makeT(textsOf(lang === 'fr' ? fr : en), lang);

export interface Mounted {
  root: HTMLElement;
  /** All text, runs of white space as one blank. */
  text(): string;
  /** The one element that fits the selector and, where given, whose accessible name or text fits. Throws where there is none. */
  get<E extends HTMLElement = HTMLElement>(selector: string, name?: RegExp): E;
  all<E extends HTMLElement = HTMLElement>(selector: string): E[];
  click(element: HTMLElement): Promise<void>;
  type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void>;
  choose(select: HTMLSelectElement, value: string): Promise<void>;
  /** Sends the key to the focused element; `false` where somebody prevented its default. */
  press(key: string): Promise<boolean>;
  draw(view: ComponentChild): Promise<void>;
}

const nameOf = (element: HTMLElement) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();

export async function mount(view: ComponentChild): Promise<Mounted> {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild as HTMLElement;
  const draw = (next: ComponentChild) =>
    act(async () => {
      render(next, root);
    });
  const fire = (element: EventTarget, event: Event) =>
    act(async () => {
      element.dispatchEvent(event);
    });
  await draw(view);
  return {
    root,
    draw,
    text: () => (root.textContent ?? '').replace(/\s+/g, ' ').trim(),
    get<E extends HTMLElement>(selector: string, name?: RegExp): E {
      const found = [...root.querySelectorAll<E>(selector)].find((element) => !name || name.test(nameOf(element)));
      if (!found) throw new Error(`no ${selector} named ${name ?? 'anything'} in: ${root.innerHTML.slice(0, 2000)}`);
      return found;
    },
    all: <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)],
    click: (element) => fire(element, new MouseEvent('click', { bubbles: true, cancelable: true })),
    async type(field, text) {
      field.value = text;
      await fire(field, new Event('input', { bubbles: true }));
    },
    async choose(select, value) {
      select.value = value;
      await fire(select, new Event('change', { bubbles: true }));
    },
    async press(key) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      await fire(document.activeElement ?? document.body, event);
      return !event.defaultPrevented;
    },
  };
}
