import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readSavedPage } from '@/lib/read/saved-page';
import { outline } from '../outline';

const read = (html: string) =>
  readSavedPage(new JSDOM(html).window.document, 'https://www.westmarch.gov.uk/report');

describe('a list of terms', () => {
  const terms = (...pairs: readonly (readonly [string, string])[]) =>
    `<dl>${pairs.map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`).join('')}</dl>`;

  test.each([
    [
      'with a few words beside each is a table of two columns',
      terms(['Venue', 'Marchgate House'], ['Author', 'Pat Lee']),
      '| !Venue | Marchgate House |\n| !Author | Pat Lee |',
    ],
    [
      'also where each pair is wrapped',
      '<dl><div><dt>Venue</dt><dd>Marchgate House</dd></div><div><dt>Author</dt><dd>Pat Lee</dd></div></dl>',
      '| !Venue | Marchgate House |\n| !Author | Pat Lee |',
    ],
    [
      'alone is a heading above its words',
      terms(['Purpose', 'To note the plan.']),
      '## Purpose\nTo note the plan.',
    ],
    [
      'of paragraphs is prose',
      terms(['Purpose', `To note ${'the plan and '.repeat(20)}the rest.`], ['Cost', 'None is known.']),
      `## Purpose\nTo note ${'the plan and '.repeat(20)}the rest.\n## Cost\nNone is known.`,
    ],
    [
      'that gives two meanings is no table',
      '<dl><dt>Ward</dt><dd>North of here.</dd><dd>South of here.</dd><dt>Lead</dt></dl>',
      '## Ward\nNorth of here.\nSouth of here.\nLead',
    ],
  ])('%s', (_what, html, expected) => {
    expect(outline(read(html))).toBe(expected);
  });
});
