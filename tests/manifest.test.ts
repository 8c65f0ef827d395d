// @vitest-environment node
/** What the extension asks for and carries, read from what was really built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PARTS, sizeOf } from '../scripts/bench/sizes';
import { builtFor, outputOf, type Target } from './support/built';
import { RESERVED_KEYS } from './support/reserved-keys';

/** Every permission there may be. None of these warns at install, and none opens a host. */
const PERMISSIONS: Readonly<Record<Target, readonly string[]>> = {
  chrome: [
    'activeTab',
    'contextMenus',
    'declarativeContent',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};

/** Keys that would open a host, or Kloe's own files, without the member's word. */
const NEVER = [
  'content_scripts',
  'host_permissions',
  'externally_connectable',
  'web_accessible_resources',
  'optional_permissions',
];

type Command = { readonly suggested_key?: { readonly default: string } };

/** Chromium takes no more from a manifest. */
const MOST_KEYS = 4;

describe.each(['chrome', 'firefox'] as const)('built for %s', (target) => {
  let manifest: Readonly<Record<string, unknown>>;
  const read = (file: string) => readFileSync(join(outputOf(target), file), 'utf8');
  beforeAll(() => {
    manifest = builtFor(target);
  }, 120_000);

  test('it asks for these permissions and no others', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS[target]);
  });

  test('it asks for no host at install, and lends nothing to pages', () => {
    expect(Object.keys(manifest).filter((key) => NEVER.includes(key))).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('it suggests four keys at most, none of them taken already', () => {
    const commands = Object.values(manifest.commands as Record<string, Command>);
    const keys = commands.flatMap(({ suggested_key: suggested }) => (suggested ? [suggested.default] : []));
    expect(keys.length).toBeLessThanOrEqual(MOST_KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^Alt\+Shift\+[A-Z0-9]$/.test(key))).toEqual([]);
    expect(keys.flatMap((key) => RESERVED_KEYS.get(key) ?? [])).toEqual([]);
  });

  test('its pages run no code but their own', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(rules.get('worker-src')).toEqual(["'self'"]);
    // A second paper stands beside the first in a frame of the reader's own.
    expect(rules.get('frame-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe-(?:eval|inline)(?<!wasm-unsafe-eval)/);
  });

  test('its pages hold no script but by name', () => {
    const pages = readdirSync(outputOf(target)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => /<script(?![^>]*\ssrc="\/)[^>]*>/.test(read(page)))).toEqual([]);
  });

  test.each(PARTS)('$name is no larger than it may be: $budget bytes', (part) => {
    const size = sizeOf(part, target);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(part.budget);
  });

  test('what its pages share is one script', () => {
    const [first, ...others] = ['sidepanel', 'desk', 'reader'].map(
      (page) => new Set(read(`${page}.html`).match(/chunks\/[^"]+/g)),
    );
    expect([...(first ?? [])].filter((file) => others.every((page) => page.has(file)))).toEqual([
      expect.stringContaining('desk-reader-sidepanel'),
    ]);
  });

  test('what goes into a council’s page has no PDF reader in it', () => {
    expect(read('content-scripts/agenda.js')).not.toMatch(/pdfjs|getTextContent/);
  });

  test('the licences travel with it', () => {
    expect(read('LICENSE.txt')).toMatch(/^MIT License/);
    expect(read('THIRD-PARTY-NOTICES.txt')).toMatch(/^pdfjs-dist \S+ \(Apache-2\.0\)$/m);
    expect(existsSync(join(outputOf(target), 'pdfjs/standard_fonts/LICENSE_LIBERATION'))).toBe(true);
  });
});

test('the oldest browsers it runs on are the ones it is built for', () => {
  expect(builtFor('chrome').minimum_chrome_version).toBe('130');
  const { gecko } = builtFor('firefox').browser_specific_settings as { gecko: Record<string, unknown> };
  expect(gecko.strict_min_version).toBe('140.0');
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
}, 120_000);

test('built for Safari, it asks for nothing that Safari lacks, and its background calls nothing of that', () => {
  const manifest = builtFor('safari');
  expect([...(manifest.permissions as string[])].sort()).toEqual(PERMISSIONS.firefox);
  const lacking = ['side_panel', 'sidebar_action', 'page_action', 'omnibox', 'minimum_chrome_version'];
  expect(Object.keys(manifest).filter((key) => [...lacking, ...NEVER].includes(key))).toEqual([]);
  const { service_worker: background } = manifest.background as { service_worker: string };
  const script = readFileSync(join(outputOf('safari'), background), 'utf8');
  expect(script).toContain('contextMenus');
  expect(script).not.toMatch(/\.(?:sidePanel|sidebarAction|pageAction|omnibox|declarativeContent)\b/);
}, 120_000);
