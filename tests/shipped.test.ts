/** What is packed beside our own code: all that a paper may ask for, and no more. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { helpPage as pageOfGuide } from '@/components/help-page';
import { speak } from '@/lib/words';
import { helpFiles, helpPage, helpPages } from '@/scripts/help-page';
import { CHARACTER_MAPS, isSampleCouncil, pdfjsFolders, samplePack } from '@/scripts/shipped';

const maps = pdfjsFolders().filter(({ relativeDest }) => relativeDest.endsWith('.bcmap'));
const shipped = new Set(maps.map(({ relativeDest }) => basename(relativeDest, '.bcmap')));

test.each(CHARACTER_MAPS)('the standard’s map %s', (map) => {
  expect(shipped).toContain(`${map}-H`);
});

test.each(['H', 'V', 'Adobe-GB1-UCS2', 'Adobe-CNS1-UCS2', 'Adobe-Japan1-UCS2', 'Adobe-Korea1-UCS2'])(
  'the map %s',
  (map) => {
    expect(shipped).toContain(map);
  },
);

/** A binary map begins with its header, then comments (0xe0) and the name of the map it builds on (0xe1), each with its length. */
function buildsOn(file: string): string | null {
  const bytes = readFileSync(file);
  let at = 1;
  while (bytes[at] === 0xe0) at += 2 + (bytes[at + 1] ?? 0);
  if (bytes[at] !== 0xe1) return null;
  return bytes.toString('latin1', at + 2, at + 2 + (bytes[at + 1] ?? 0));
}

test('what a map builds on is there too', () => {
  const needed = maps.map(({ absoluteSrc }) => buildsOn(absoluteSrc)).filter((map) => map !== null);
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((map) => !shipped.has(map))).toEqual([]);
});

test('no map that no paper can name', () => {
  expect([...shipped].filter((map) => map.includes('UTF32') || map.includes('UTF8'))).toEqual([]);
});

test('of the sample council the pack alone', () => {
  expect(existsSync(samplePack().absoluteSrc)).toBe(true);
  expect(isSampleCouncil({ relativeDest: join('sample', 'ieListDocuments-2031.html') })).toBe(true);
  expect(isSampleCouncil(samplePack())).toBe(false);
});

afterEach(() => speak('en'));

describe.each(
  helpPages().map(({ relativeDest, contents }) => {
    const page = new JSDOM(contents).window.document;
    return [page.documentElement.lang, relativeDest, page] as const;
  }),
)('the help page in %s', (lang, address, page) => {
  const carried = new Set(helpFiles().map(({ relativeDest }) => relativeDest));

  test('is the one that a Kloe of this language leads to', async () => {
    await speak(lang === 'cy' ? 'cy' : 'en');
    expect(pageOfGuide()).toBe(`/${address}`);
  });

  test('leads to the other, and says in which language that is', () => {
    const [other, ...more] = [...page.querySelectorAll<HTMLAnchorElement>('main > p a')];
    const [to] = helpPages().filter(({ relativeDest }) => relativeDest !== address);
    expect(other?.getAttribute('href')).toBe(`/${to?.relativeDest}`);
    expect(to?.contents).toContain(`<html lang="${other?.hreflang}">`);
    expect(other?.lang).toBe(other?.hreflang);
    expect(more).toEqual([]);
  });

  test('has each chapter of the guide once, and a link to it', () => {
    const chapters = [...page.querySelectorAll('h2')];
    expect(chapters.length).toBeGreaterThan(10);
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(chapters.map(({ id }) => `#${id}`));
    expect(links.map((link) => link.textContent)).toEqual(chapters.map((chapter) => chapter.textContent));
  });

  test('brings its looks and its pictures, each with words, and no picture that it does not show', () => {
    const shown = [...page.images].map((image) => image.getAttribute('src'));
    expect([...page.images].filter(({ alt }) => alt === '')).toEqual([]);
    const looks = [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.getAttribute('href'));
    expect([...shown, ...looks.map((href) => href?.slice(1))].sort()).toEqual([...carried].sort());
    expect(helpFiles().filter(({ absoluteSrc }) => !existsSync(absoluteSrc))).toEqual([]);
  });
});

describe('a help page', () => {
  test('takes no markup of the guide for its own', () => {
    const { contents: told } = helpPage('# A & B <b>\n\n## 1. “C” <i>\n\n![D "E"](pictures/d.webp)\n');
    const said = new JSDOM(told).window.document;
    expect(said.title).toBe('A & B <b>');
    expect(said.querySelector('h2')?.textContent).toBe('1. “C” <i>');
    expect(said.images[0]?.alt).toBe('D "E"');
    expect(said.querySelectorAll('script, b, i')).toHaveLength(0);
  });

  test('leads nowhere but to the other', () => {
    expect(() => helpPage('# A\n\n[B](privacy.md)\n')).toThrow('privacy.md');
  });
});
