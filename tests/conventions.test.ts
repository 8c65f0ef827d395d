/** House rules that a glance at the files can check. The reasons stand beside them. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROOT, sourcesIn } from './support/sources';

const CODE = sourcesIn(['lib', 'components', 'entrypoints']);
const EVERYTHING = [
  ...CODE,
  ...sourcesIn(
    ['tests', 'scripts', 'components', 'docs', 'lib'],
    ['.ts', '.tsx', '.mjs', '.css', '.md', '.html'],
  ),
];

const namesOf = (sources: readonly { path: string }[]) => sources.map(({ path }) => path);

test('a file holds one idea: at most 250 lines', () => {
  expect(namesOf(CODE.filter(({ text }) => text.split('\n').length > 251))).toEqual([]);
});

test('no drawer for odds and ends', () => {
  const drawer = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|manager|service|data)(?:\/|\.)/;
  expect(namesOf(CODE.filter(({ path }) => drawer.test(path)))).toEqual([]);
});

test('files are kebab-case; components are PascalCase', () => {
  const odd = CODE.filter(({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    return path.startsWith('components/')
      ? !/^[A-Z][A-Za-z]*\.tsx$/.test(name) && !/^[a-z][a-z-]*\.ts$/.test(name)
      : !/^[a-z][a-z0-9.-]*\.tsx?$/.test(name) && !/^[A-Z][A-Za-z]*\.tsx$/.test(name);
  });
  expect(namesOf(odd)).toEqual([]);
});

test('exports have names', () => {
  const unnamed = CODE.filter(({ path, text }) => path.startsWith('lib/') && /^export default /m.test(text));
  expect(namesOf(unnamed)).toEqual([]);
});

test('nothing is left for later without an issue', () => {
  const loose = /\b(?:FIXME|XXX|HACK)\b|\bTODO\b(?!\(#\d+\))|@ts-(?:ignore|nocheck)|\bas any\b/;
  expect(namesOf(CODE.filter(({ text }) => loose.test(text)))).toEqual([]);
});

test('no rule of a highlight is for every element: 1,000 pages took ten times as long to style', () => {
  const elsewhere = CODE.filter(
    ({ path, text }) => path !== 'lib/page/highlight-rule.ts' && text.includes('::highlight('),
  );
  const loose = sourcesIn(['components', 'entrypoints'], ['.css']).filter(({ text }) =>
    text.split('\n').some((line) => line.includes('::highlight(') && !line.trim().startsWith('&::')),
  );
  expect(namesOf([...elsewhere, ...loose])).toEqual([]);
});

test('no test is switched off', () => {
  const off = /\b(?:test|it|describe)\.(?:only|todo)\(|\.skip\(/;
  const tests = sourcesIn(['tests']).filter(({ path }) => !path.endsWith('conventions.test.ts'));
  expect(namesOf(tests.filter(({ text }) => off.test(text)))).toEqual([]);
});

test('what is left to chance is counted: a slice in npm test, all of it in npm run soak', () => {
  const uncounted = sourcesIn(['tests']).filter(({ path, text }) => {
    const properties = text.match(/\bfc\.assert\(/g)?.length ?? 0;
    const counted = text.match(/\bcasesOf\(/g)?.length ?? 0;
    return path !== 'tests/conventions.test.ts' && (counted < properties || /\bMath\.random\(/.test(text));
  });
  expect(namesOf(uncounted)).toEqual([]);
});

test('no file names a place on somebody’s machine', () => {
  const place = /(?<![\w.])\/(?:work|home|root|Users)\/[a-z]/;
  expect(namesOf(EVERYTHING.filter(({ text }) => place.test(text)))).toEqual([]);
});

test('every component has its own style sheet or needs none', () => {
  const styles = readdirSync(`${ROOT}components`).filter((name) => name.endsWith('.css'));
  const orphans = styles.filter((name) => {
    const isImported = CODE.some(({ text }) => text.includes(name));
    const isInPage = sourcesIn(['entrypoints', 'components'], ['.html', '.css']).some(({ text }) =>
      text.includes(name),
    );
    return !isImported && !isInPage;
  });
  expect(orphans).toEqual([]);
});
