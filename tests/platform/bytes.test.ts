import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askJustOnce } from '@/lib/platform/access';
import { readBytes } from '@/lib/platform/bytes';
import { freshBrowser } from '../support/fake-browser';

vi.mock('wxt/browser', () => import('../support/fake-browser'));

const PACK = 'http://democracy.westmarch.gov.uk/documents/g2044/Pack.pdf';
const PDF = '%PDF-1.7\n…';

/** The council answers so; `null`: nothing can be seen of its answer. */
function council(answer: { status?: number; type?: string; body?: string } | null, isWithinReach = true) {
  vi.stubGlobal('fetch', async (_address: URL, { mode }: RequestInit = {}) => {
    if (mode === 'no-cors' && isWithinReach) return new Response();
    if (answer === null || mode === 'no-cors') throw new TypeError('Failed to fetch');
    const { status = 200, type = 'application/pdf', body = PDF } = answer;
    return new Response(body, { status, headers: { 'content-type': type } });
  });
}

const problemOf = async (address = PACK) => {
  const read = await readBytes(address, { tabId: null });
  return read.ok ? 'read' : read.problem.kind;
};

beforeEach(freshBrowser);
afterEach(() => vi.unstubAllGlobals());

test('a PDF comes with its bytes and its kind', async () => {
  council({});
  const read = await readBytes(PACK, { tabId: null });
  expect(read).toMatchObject({ ok: true, value: { contentType: 'application/pdf' } });
  expect(read.ok && new TextDecoder().decode(read.value.bytes)).toBe(PDF);
});

describe('a PDF is known by its kind or its first bytes, not by its name', () => {
  test.each([
    ['its kind alone (a broken file is still a paper to speak of)', { body: 'cut short' }, 'read'],
    ['its bytes alone', { type: 'application/octet-stream' }, 'read'],
    ['its bytes, after some of another program', { type: 'text/plain', body: `\n\n${PDF}` }, 'read'],
    ['neither: a page to sign in at', { type: 'text/html', body: '<h1>Sign in</h1>' }, 'not-a-pdf'],
    [
      'neither: a page that speaks of PDFs late',
      { type: 'text/html', body: `${' '.repeat(2000)}%PDF` },
      'not-a-pdf',
    ],
  ])('%s', async (_what, answer, expected) => {
    council(answer);
    expect(await problemOf()).toBe(expected);
  });
});

test.each([
  [401, 'refused'],
  [403, 'refused'],
  [404, 'missing'],
  [410, 'missing'],
  [500, 'other-status'],
  [503, 'other-status'],
])('an answer of %i is told as "%s"', async (status, kind) => {
  council({ status, body: PDF });
  expect(await problemOf()).toBe(kind);
});

test('no answer from a host that is there: the browser wants leave first', async () => {
  council(null);
  const read = await readBytes(PACK, { tabId: null });
  expect(read).toEqual({
    ok: false,
    problem: { kind: 'needs-permission', host: 'democracy.westmarch.gov.uk' },
  });
});

test('an answer that breaks off: offline, though its host is there', async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
  vi.stubGlobal(
    'fetch',
    async () => new Response(broken, { headers: { 'content-type': 'application/pdf' } }),
  );
  expect(await problemOf()).toBe('offline');
});

test('no sign of life at all: offline', async () => {
  council(null, false);
  expect(await problemOf()).toBe('offline');
});

test.each(['javascript:alert(1)', 'data:application/pdf,%25PDF', 'file:///etc/passwd', 'Pack.pdf', ''])(
  'nothing but the web is asked: %s',
  async (address) => {
    vi.stubGlobal('fetch', () => {
      throw new Error('a request was made');
    });
    expect(await problemOf(address)).toBe('unfit-address');
  },
);

test.each([[{}], [null]])('leave just once is given back whether it was of use or not', async (answer) => {
  council(answer);
  await askJustOnce(new URL(PACK));
  await readBytes(PACK, { tabId: null });
  expect((await browser.permissions.getAll()).origins).toEqual([]);
});
