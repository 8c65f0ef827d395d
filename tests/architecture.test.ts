/** Which layer may import which. A layer may use those above it in the table, never those below. */
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { type Source, sourcesIn } from './support/sources';

/** Layer → what it may import besides itself, and why it may not import more. */
const LAYERS: Readonly<Record<string, { readonly uses: readonly string[]; readonly because: string }>> = {
  'lib/result.ts': { uses: [], because: 'it is a type that everyone shares' },
  'lib/keys.ts': { uses: [], because: 'it is a table that everyone reads' },
  'lib/sha-256.ts': { uses: [], because: 'it is a sum that everyone shares' },
  'lib/marking.ts': { uses: [], because: 'it is a list that everyone shares' },
  'lib/document': { uses: ['lib/result.ts'], because: 'the one shape must not know who reads or uses it' },
  'lib/anchor': { uses: ['lib/result.ts', 'lib/document'], because: 'passages are found in documents alone' },
  'lib/compare': {
    uses: ['lib/document', 'lib/anchor'],
    because: 'what changed follows from two documents alone',
  },
  'lib/extract': { uses: ['lib/document'], because: 'findings follow from the document alone' },
  'lib/glossary': {
    uses: ['lib/document', 'lib/extract'],
    because: 'meanings are chosen for short forms found',
  },
  'lib/check': { uses: ['lib/document', 'lib/extract'], because: 'challenges follow from findings alone' },
  'lib/correct': {
    uses: ['lib/document', 'lib/extract'],
    because: 'what the member says goes over what was found, and no further',
  },
  'lib/ask': {
    uses: ['lib/document', 'lib/extract', 'lib/check', 'lib/correct', 'lib/store'],
    because: 'questions follow from findings and from what the member wrote (types only, of the store)',
  },
  'lib/follow': {
    uses: ['lib/document', 'lib/extract', 'lib/store'],
    because: 'what became of a request follows from papers and the member (types only, of the store)',
  },
  'lib/share': {
    uses: ['lib/result.ts', 'lib/ask', 'lib/glossary', 'lib/store'],
    because: 'what members share is merged without browser or store (types only, of the store)',
  },
  'lib/annotations': {
    uses: ['lib/result.ts', 'lib/marking.ts', 'lib/ask', 'lib/store'],
    because: 'notes go out and come in as the W3C has them (types only, of the store)',
  },
  'lib/backup': {
    uses: [
      'lib/result.ts',
      'lib/sha-256.ts',
      'lib/marking.ts',
      'lib/annotations',
      'lib/ask',
      'lib/share',
      'lib/store',
    ],
    because: 'a backup is what was kept, out and in (types only, of the store)',
  },
  'lib/series': {
    uses: ['lib/document', 'lib/extract', 'lib/check'],
    because: 'a series follows from figures and the answers of the member',
  },
  'lib/export': {
    uses: [
      'lib/result.ts',
      'lib/document',
      'lib/extract',
      'lib/check',
      'lib/correct',
      'lib/glossary',
      'lib/anchor',
      'lib/series',
    ],
    because: 'an export is text made from findings; it may not fetch or store',
  },
  'lib/read': {
    uses: ['lib/result.ts', 'lib/document'],
    because: 'reading must not depend on what is looked for',
  },
  'lib/versions.ts': { uses: [], because: 'asking how old a study is must not load what makes one' },
  'lib/pipeline.ts': {
    uses: ['lib/result.ts', 'lib/document', 'lib/read', 'lib/extract', 'lib/check', 'lib/glossary'],
    because: 'it is the product without browser or store',
  },
  'lib/store': {
    uses: [
      'lib/result.ts',
      'lib/sha-256.ts',
      'lib/keys.ts',
      'lib/marking.ts',
      'lib/document',
      'lib/extract',
      'lib/check',
      'lib/correct',
      'lib/glossary',
      'lib/anchor',
      'lib/series',
      'lib/search',
      'lib/pipeline.ts',
      'lib/backup',
    ],
    because: 'what is kept must not depend on how it is shown',
  },
  'lib/search': {
    uses: ['lib/document', 'lib/extract'],
    because: 'it finds words, whoever keeps what they are found in',
  },
  'lib/words': {
    uses: [
      'lib/keys.ts',
      'lib/marking.ts',
      'lib/document',
      'lib/extract',
      'lib/check',
      'lib/series',
      'lib/read',
      'lib/store',
      'lib/anchor',
      'lib/platform',
      'lib/follow',
      'lib/backup',
    ],
    because: 'words name kinds of things; they do nothing (types only)',
  },
  'lib/page': {
    uses: [
      'lib/result.ts',
      'lib/keys.ts',
      'lib/marking.ts',
      'lib/document',
      'lib/read',
      'lib/anchor',
      'lib/words',
      'lib/platform',
    ],
    because: 'what runs in a council page must stay small',
  },
  'lib/platform': {
    uses: [
      'lib/result.ts',
      'lib/keys.ts',
      'lib/marking.ts',
      'lib/document',
      'lib/read',
      'lib/extract',
      'lib/check',
      'lib/pipeline.ts',
      'lib/versions.ts',
      'lib/sha-256.ts',
      'lib/store',
      'lib/search',
      'lib/anchor',
      'lib/compare',
      'lib/export',
      'lib/backup',
    ],
    because: 'it hides what differs by browser',
  },
  components: {
    uses: [
      'lib/keys.ts',
      'lib/marking.ts',
      'lib/document',
      'lib/extract',
      'lib/check',
      'lib/correct',
      'lib/glossary',
      'lib/anchor',
      'lib/series',
      'lib/search',
      'lib/export',
      'lib/annotations',
      'lib/ask',
      'lib/follow',
      'lib/share',
      'lib/backup',
      'lib/words',
      'lib/store',
      'lib/platform',
      'lib/anchor',
      'lib/compare',
    ],
    because: 'views take data and give intent (of the store and the platform they see types only)',
  },
  entrypoints: { uses: ['lib', 'components'], because: 'they wire everything' },
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?<what>[^;'"]*?)(?:from\s*)?['"](?<from>[^'"]+)['"]/g;

type Import = { readonly path: string; readonly isTypeOnly: boolean };

function importsOf({ path, text }: Source): readonly Import[] {
  return [...text.matchAll(IMPORT)].flatMap(({ groups }) => {
    const { from = '', what = '' } = groups ?? {};
    const target = from.startsWith('@/')
      ? from.slice(2)
      : from.startsWith('.')
        ? join(dirname(path), from)
        : null;
    return target === null ? [] : [{ path: target, isTypeOnly: /^type\s/.test(what) }];
  });
}

const isIn = (path: string, layer: string) =>
  `${path}.ts` === layer || path === layer || path.startsWith(`${layer}/`);
const layerOf = (path: string) => Object.keys(LAYERS).find((layer) => isIn(path, layer));

const SOURCES = sourcesIn(['lib', 'components', 'entrypoints']);

test('every file belongs to a layer', () => {
  expect(SOURCES.filter(({ path }) => !layerOf(path)).map(({ path }) => path)).toEqual([]);
});

test.each(Object.entries(LAYERS))('%s imports only what it may', (layer, { uses, because }) => {
  const strangers = SOURCES.filter(({ path }) => isIn(path, layer)).flatMap((source) =>
    importsOf(source)
      .filter(({ path }) => ![layer, ...uses].some((allowed) => isIn(path, allowed)))
      .map(({ path }) => `${source.path} imports ${path}, but ${because}`),
  );
  expect(strangers).toEqual([]);
});

test('views, words and questions see no more of the store and platform than types', () => {
  const onlyTypes = ['components', 'lib/words', 'lib/ask', 'lib/follow', 'lib/share'];
  const values = SOURCES.filter(({ path }) => onlyTypes.some((layer) => isIn(path, layer))).flatMap(
    (source) =>
      importsOf(source)
        .filter(
          ({ path, isTypeOnly }) => !isTypeOnly && (isIn(path, 'lib/store') || isIn(path, 'lib/platform')),
        )
        .map(({ path }) => `${source.path} imports ${path}`),
  );
  expect(values).toEqual([]);
});

test.each([
  ['dexie', 'lib/store'],
  ['fuse.js', 'lib/search'],
])('only one layer knows the package %s', (name, layer) => {
  const isFrom = (text: string) => text.includes(`from '${name}'`) || text.includes(`from '${name}/`);
  const knowing = SOURCES.filter(({ text }) => isFrom(text)).map(({ path }) => path);
  expect(knowing.filter((path) => !isIn(path, layer))).toEqual([]);
});

test('the way in is the pipeline: no entry point calls an extractor or a reader by itself', () => {
  const shortcuts = SOURCES.filter(({ path }) => isIn(path, 'entrypoints')).flatMap((source) =>
    importsOf(source)
      .filter(({ path, isTypeOnly }) => !isTypeOnly && /^lib\/(?:extract|check)\//.test(path))
      .map(({ path }) => `${source.path} imports ${path}`),
  );
  expect(shortcuts).toEqual([]);
});
