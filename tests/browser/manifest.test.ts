// The built manifests: the permissions are those of SECURITY.md, the pages' policy is closed, no resource is exposed.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  web_accessible_resources?: unknown[];
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
  content_security_policy: { extension_pages: string };
  commands: Record<string, { suggested_key?: unknown }>;
  browser_specific_settings?: { gecko: { data_collection_permissions: { required: string[]; optional: string[] } } };
}

const security = readFileSync('SECURITY.md', 'utf8');
const [required, optional] = security
  .split('## Permissions')[1]!
  .split('\nOptional,')
  .map((part) => [...part.matchAll(/^\| `([^`]+)` \| (.{20,}) \|$/gm)].map((row) => row[1]!).sort());

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const manifest = JSON.parse(readFileSync(`.output/${target}/manifest.json`, 'utf8')) as Manifest;

  test('asks for what SECURITY.md justifies, and for nothing else', () => {
    const asked = new Set([
      ...(manifest.permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...manifest.content_scripts.flatMap((script) => script.matches),
    ]);
    expect([...asked].sort()).toEqual(required);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(optional);
  });

  test('exposes no resource and injects no style sheet', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.content_scripts.flatMap((script) => script.css ?? [])).toEqual([]);
  });

  test("extension pages start from default-src 'none'", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy.startsWith("default-src 'none'")).toBe(true);
    // Connections go where a pack may be fetched from; the permission for each host stands before that.
    const connect = "connect-src 'self' https: http://localhost:* http://127.0.0.1:*";
    expect(policy.split('; ')).toContain(connect);
    expect(policy.replace(connect, '')).not.toMatch(/unsafe|https?:|\*/);
  });

  test('names files that exist and four command keys at most', () => {
    for (const file of manifest.content_scripts.flatMap((script) => script.js))
      expect(existsSync(`.output/${target}/${file}`)).toBe(true);
    expect(Object.values(manifest.commands).filter((command) => command.suggested_key).length).toBeLessThanOrEqual(4);
  });
});

test('Firefox is told that no data is collected, and what an opt-in look-up would send', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as Manifest;
  expect(manifest.browser_specific_settings?.gecko.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['searchTerms', 'websiteContent'],
  });
});
