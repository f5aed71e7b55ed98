// How the extension is put together: targets, manifest, permissions, content security policy.
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The Firefox add-on id; also the id the end-to-end tests address. */
const GECKO_ID = 'incise@incise.example';

/** Minimum versions are the ones the end-to-end tests ran on, not guesses (see README). */
const MINIMUM = { chrome: '140', firefox: '140.0' };

/** Where packs may be fetched from once the reader allows the host: over https, or from this very computer. */
const PACK_HOSTS = ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'];

/** `default-src 'none'` and only what is used: our own scripts, styles, icons, packaged files. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Packs from an address: the browser's own permission, asked for each host, stands before it.
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What WXT wraps round a content script, replaced; see the file. */
const OWN_CONTEXT = { 'wxt/utils/content-script-context': resolve('lib/browser/content-context.ts') };

/** A script with one letter beyond Latin-1 is held by browsers at two bytes a letter, and read more slowly. */
const ASCII: Plugin = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        chunk.code = chunk.code.replace(
          /[^\0-\x7f]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/** zod's sources carry annotations that Rollup says it drops; nothing follows from it. (An `onwarn` in the configuration is not asked under WXT 0.21.) */
const UNANNOTATED: Plugin = {
  name: 'unannotated',
  onLog: (_, { code }) => (code === 'INVALID_ANNOTATION' ? false : null),
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: ({ command }) => ({
    plugins: [preact(), ASCII, UNANNOTATED],
    // In builds only: the development server reloads pages through WXT's own.
    ...(command === 'build' && { resolve: { alias: OWN_CONTEXT } }),
  }),
  zip: { excludeSources: ['out/**', 'tests/**/out/**', 'coverage/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    short_name: 'Incise',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    // Asked for one host at a time, when the reader wants a pack fetched from it; never at installation.
    optional_host_permissions: PACK_HOSTS,
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    action: { default_title: '__MSG_extName__', default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' } },
    commands: {
      'next-finding': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_commandPrevious__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_commandToggleSite__' },
    },
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: MINIMUM.firefox,
              // Nothing leaves the machine; a later opt-in look-up would send what is searched for or read.
              data_collection_permissions: { required: ['none'], optional: ['searchTerms', 'websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
});
