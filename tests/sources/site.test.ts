// Whose site a page is on: sub-domains and sections count, look-alikes do not, the most exact entry wins.
import { expect, test } from 'vitest';
import type { WatchedSource } from '../../lib/model/watched';
import { watchedSite } from '../../lib/sources/site';

const source = (id: string, ...sites: string[]): WatchedSource => ({
  id,
  name: id,
  kind: 'outlet',
  sites,
  names: [],
  note: '',
  whenCited: { mark: true, badge: false, log: false },
  onItsSites: 'on',
  changed: '2026-01-01T00:00:00Z',
});
const WATCHED = [
  source('whole', 'https://www.Example.org/'),
  source('section', 'example.org/monde'),
  source('blog', 'blog.example.org'),
];

test.each([
  ['example.org', '/', 'whole'],
  ['www.example.org', '/sport/1', 'whole'],
  ['news.example.org', '/', 'whole'],
  ['blog.example.org', '/x', 'blog'],
  ['example.org', '/monde', 'section'],
  ['example.org', '/monde/afrique', 'section'],
  ['example.org', '/mondes', 'whole'],
  ['notexample.org', '/', null],
  ['example.org.evil.example', '/', null],
])('%s%s is on the site of %s', (host, path, id) => {
  expect(watchedSite(WATCHED, host, path)?.id ?? null).toBe(id);
});
