import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { KEYS } from './lib/keys';
import { MEETING_SHOW_MATCHES } from './lib/read/meeting-addresses';
import { shortcuts } from './lib/words/en/shortcuts';
import { helpFiles, helpPages } from './scripts/help-page';
import { PAGE_CHUNKS } from './scripts/page-chunks';
import { pagesAlone } from './scripts/pdfjs-styles';
import {
  isSampleCouncil,
  notices,
  ownLicence,
  packageOf,
  pdfjsFolders,
  samplePack,
  termPairs,
} from './scripts/shipped';

/**
 * As tight as the work allows. WebAssembly decodes pictures in PDFs; papers are
 * fetched from whatever council the member reads. Set in full because Firefox's
 * own default turns http: into https:, and some councils have http: alone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' http: https:",
  "object-src 'none'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What the browser's list of shortcuts says. */
const command = (name: keyof typeof KEYS.browser) => ({
  suggested_key: { default: KEYS.browser[name] },
  description: shortcuts[name],
});

const icons = (name: string) => ({
  16: `icons/${name}-16.png`,
  32: `icons/${name}-32.png`,
  48: `icons/${name}-48.png`,
});

/** Packages whose code went into the bundle: their licences go with it. */
const bundled = new Set<string>();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    // Signs of pdf.js's own are fetched where one shows.
    build: { target: ['chrome130', 'firefox140'], assetsInlineLimit: 0 },
    // Its build for today's browsers: what it offers by itself is translated for those of ten years ago.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    css: { postcss: { plugins: [pagesAlone] } },
    plugins: [
      preact(),
      {
        name: 'page-chunks',
        // A script that goes into a page is one file.
        outputOptions: (output) =>
          output.format === 'es' ? { ...output, codeSplitting: { groups: PAGE_CHUNKS } } : output,
      },
      {
        name: 'bundled-packages',
        generateBundle(_options, bundle) {
          for (const file of Object.values(bundle)) {
            const modules = file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames;
            for (const module of modules) {
              const name = packageOf(module);
              if (name) bundled.add(name);
            }
          }
        },
      },
    ],
  }),
  manifest: ({ browser }) => ({
    name: 'Kloe',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['declarativeContent', 'sidePanel']),
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    icons: { ...icons('kloe'), 128: 'icons/kloe-128.png' },
    // Safari cannot light it on meeting pages.
    action: {
      default_title: 'Read with Kloe',
      default_icon: icons(browser === 'safari' ? 'kloe' : 'kloe-off'),
    },
    ...(browser === 'safari' ? {} : { omnibox: { keyword: 'kloe' } }),
    commands: {
      highlight: command('highlight'),
      note: command('note'),
      question: command('question'),
      'look-up': command('look-up'),
    },
    options_ui: { page: 'desk.html', open_in_tab: true },
    ...(browser === 'firefox'
      ? {
          action: { default_title: 'Read with Kloe', default_icon: icons('kloe'), default_area: 'navbar' },
          page_action: {
            default_title: 'Read with Kloe',
            default_icon: icons('kloe'),
            show_matches: [...MEETING_SHOW_MATCHES],
          },
          browser_specific_settings: {
            gecko: {
              id: 'kloe@kloe.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : browser === 'safari'
        ? {}
        : { minimum_chrome_version: '130' }),
  }),
  hooks: {
    'build:manifestGenerated'({ config }, manifest) {
      if (config.browser !== 'safari') return;
      // WXT takes it for a Chromium, and it has no panel at the side.
      delete manifest.side_panel;
      manifest.permissions = manifest.permissions?.filter((one) => one !== 'sidePanel') ?? [];
    },
    'build:publicAssets'(_wxt, files) {
      const shipped = files.filter((file) => !isSampleCouncil(file));
      const ours = [ownLicence(), termPairs(), samplePack(), ...helpPages(), ...helpFiles()];
      files.splice(0, Infinity, ...shipped, ...pdfjsFolders(), ...ours);
    },
    'build:done'({ config }) {
      const { contents, relativeDest } = notices([...bundled, 'pdfjs-dist']);
      writeFileSync(join(config.outDir, relativeDest), contents);
    },
  },
});
