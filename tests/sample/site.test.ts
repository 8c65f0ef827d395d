/** The sample council's site as it ships: its links lead somewhere, its facts hold together. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import facts from '@/scripts/sample/facts.json' with { type: 'json' };
import { fill } from '@/scripts/sample/fill';
import {
  EXECUTIVE_PATH,
  fileAt,
  HOST,
  JANUARY_PATH,
  PACK_NAME,
  packPath,
  SEPTEMBER_PATH,
} from '@/scripts/sample/site';

const FOLDER = new URL('../../public/sample/', import.meta.url);
const SOURCES = new URL('../../scripts/sample/sources/', import.meta.url);
const PAGES = [2018, 2031, 2047].map((id) => `/ieListDocuments.aspx?CId=142&MId=${id}`);

const sizeOf = (file: string) => statSync(new URL(file, FOLDER), { throwIfNoEntry: false })?.size ?? 0;

test.each(PAGES)('what %s needs or links to as a paper ships with it', (address) => {
  const url = new URL(address, `http://${HOST}`);
  const html = readFileSync(new URL(fileAt(url), FOLDER), 'utf8');
  const { document } = new JSDOM(html, { url: url.href }).window;
  const links = [...document.querySelectorAll('[src], link[href], a[href^="documents"], a[href^="mgAi"]')];
  const missing = links
    .map((link) => link.getAttribute('src') ?? link.getAttribute('href') ?? '')
    .filter((link) => sizeOf(fileAt(new URL(link, url))) === 0);
  expect({ links: links.length > 2, missing }).toEqual({ links: true, missing: [] });
});

test.each([
  ['/IELISTDOCUMENTS.ASPX?mid=2031&LLL=0', 'ieListDocuments-2031.html'],
  ['/ieListDocuments.aspx?CId=142&MId=20310', 'ieListDocuments.aspx'],
  ['/mgConvert2PDF.aspx?ID=2044&T=10', packPath(PACK_NAME)],
  ['/documents/s11871/Minutes.pdf?T=1', 'documents/s11871/Minutes.pdf'],
  ['/documents/s11876/Appendix%20A%20-%20Milestones.pdf', 'documents/s11876/Appendix A - Milestones.pdf'],
])('behind %s stands %s', (address, file) => {
  expect(fileAt(new URL(address, `http://${HOST}`))).toBe(file);
});

test('the packs are small enough to ship', () => {
  expect(sizeOf(packPath(PACK_NAME))).toBeLessThan(600_000);
  expect(sizeOf(SEPTEMBER_PATH) + sizeOf(JANUARY_PATH) + sizeOf(EXECUTIVE_PATH)).toBeLessThan(250_000);
});

test('a source that names a fact nobody knows is not printed', () => {
  expect(fill('Chair: {{cast.chair}}', facts)).toBe('Chair: Councillor Philippa Garrowby');
  expect(() => fill('Chair: {{cast.char}}', facts)).toThrow('cast.char');
});

/** "Tuesday 24 November 2026" */
const WITH_WEEKDAY = /(?<weekday>\w+day) (?<date>\d{1,2} [A-Z][a-z]+ 20\d\d)/g;

test('weekdays are right, but for the two that are planted', () => {
  const sources = readdirSync(SOURCES).map((name) => readFileSync(new URL(name, SOURCES), 'utf8'));
  const dates = [...sources, JSON.stringify(facts)].flatMap((text) => [...text.matchAll(WITH_WEEKDAY)]);
  const wrong = dates.filter(({ groups }) => {
    const day = new Date(`${groups?.date} UTC`).toLocaleDateString('en-GB', {
      weekday: 'long',
      timeZone: 'UTC',
    });
    return day !== groups?.weekday;
  });
  expect(wrong.map(([date]) => date).sort()).toEqual(['Thursday 18 December 2026', 'Wednesday 9 March 2027']);
  expect(dates.length).toBeGreaterThan(10);
});
