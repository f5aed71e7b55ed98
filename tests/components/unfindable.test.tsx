// @vitest-environment happy-dom
// Cards as they are rendered on a page: every state of them without one text node.
import { options } from 'preact';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Card } from '../../components/card/Card';
import { unfindable } from '../../entrypoints/article.content/unfindable';
import { ANALYSIS, WATCHED } from '../gallery/analysis';
import { IDLE, VIEWS } from '../gallery/views';
import { mount, translator } from '../helpers/mounted';

const { vnode: before } = options;
beforeAll(unfindable);
afterAll(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

test.each(Object.entries(VIEWS))('%s: all it says is drawn from attributes', async (_, { view }) => {
  const props = { t: translator('en'), analysis: ANALYSIS, watched: WATCHED, actions: IDLE, view };
  const shown = await mount(<Card {...props} canGoBack={true} pinned={false} said="Copied" />);
  expect(shown.text()).toBe('');
  const title = shown.get('#incise-title').querySelector('[data-text]')?.getAttribute('data-text');
  expect(title?.length).toBeGreaterThan(2);
  expect(shown.get('[role=status] [data-text="Copied"]')).toBeTruthy();
});
