/** Signs that turn words round or stand between their letters unseen: nothing on a page gets them past the reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { detectPage } from '@/lib/read/detect';
import { readSavedPage } from '@/lib/read/saved-page';

const FIXTURES = new URL('../fixtures/pages/', import.meta.url);
const ADDRESS = 'https://democracy.westmarch.gov.uk/ieListDocuments.aspx?CId=144&MId=2107';

/** Right-to-left override, zero-width space, word joiner, isolate, Arabic letter mark, vowel separator. */
const UNSEEN = ['\u202e', '\u200b', '\u2060', '\u2067', '\u061c', '\u180e'];
const ANY_UNSEEN = /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const SAID = ['title', 'alt', 'aria-label'];

/** One before each word, one inside of each that is long enough. */
const laced = (words: string): string =>
  words.replaceAll(/\p{L}+/gu, (word, at: number) => {
    const sign = UNSEEN[at % UNSEEN.length];
    return `${sign}${word.slice(0, 2)}${sign}${word.slice(2)}`;
  });

function pageOf(source: string, say: (words: string) => string): Document {
  const { window } = new JSDOM(source, { url: ADDRESS });
  const { document } = window;
  const walker = document.createTreeWalker(document, window.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const isShown = !['SCRIPT', 'STYLE'].includes(currentNode.parentElement?.tagName ?? '');
    if (isShown) currentNode.nodeValue = say(currentNode.nodeValue ?? '');
  }
  for (const name of SAID) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, say(element.getAttribute(name) ?? ''));
    }
  }
  return document;
}

function readingOf(source: string, say: (words: string) => string) {
  const page = pageOf(source, say);
  const { blocks, listing, title } = readSavedPage(page, ADDRESS);
  return {
    title,
    listing,
    detected: detectPage(page, ADDRESS),
    words: blocks.map(({ kind, text }) => ({ kind, text })),
  };
}

const PAGES = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'));

test.each(PAGES)('%s reads as if they were not there', (name) => {
  const source = readFileSync(new URL(name, FIXTURES), 'utf8');
  const reading = readingOf(source, laced);
  expect(JSON.stringify(reading)).not.toMatch(ANY_UNSEEN);
  expect(reading).toEqual(readingOf(source, (words) => words));
});
