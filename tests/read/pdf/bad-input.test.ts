import { expect, test, vi } from 'vitest';
import { readPdf } from '@/lib/read/pdf';
import { page, pdf, rule, text } from '../../support/pdf';

const paper = () => pdf([page(text(72, 100, 'The committee noted the report.'))]);
const locked = () => pdf([page(text(72, 100, 'Not for publication.'))], { password: 'castle row' });
const bytesOf = (words: string) => new TextEncoder().encode(words);
const outcome = async (...input: Parameters<typeof readPdf>) => {
  const read = await readPdf(...input);
  return read.ok ? read.value.blocks.map((block) => block.text) : read.problem;
};

test.each([
  ['nothing at all', new Uint8Array(), { kind: 'empty' }],
  ['a PDF without pages', pdf([]), { kind: 'empty' }],
  [
    'a web page under the name of a PDF',
    bytesOf('<!doctype html><title>Sign in</title>'),
    { kind: 'not-a-paper' },
  ],
  ['a Word file', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), { kind: 'not-a-paper' }],
  ['a head without a body', bytesOf('%PDF-1.7\n'), { kind: 'broken' }],
  ['a head and rubbish', bytesOf(`%PDF-1.7\n${'rubbish '.repeat(500)}`), { kind: 'broken' }],
])('%s', async (_, bytes, problem) => {
  expect(await outcome(bytes)).toMatchObject(problem);
});

test('a download that stopped half way is broken, or read as far as it came; never thrown', async () => {
  const whole = paper();
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
    const read = await outcome(whole.slice(0, Math.floor(share * whole.length)));
    if (!Array.isArray(read)) expect(read).toMatchObject({ kind: 'broken' });
  }
  expect(await outcome(whole.slice(0, Math.floor(whole.length / 4)))).toMatchObject({ kind: 'broken' });
});

test('a locked paper asks for its password, says when one is wrong, and opens with the right one', async () => {
  expect(await outcome(locked())).toEqual({ kind: 'needs-password', wasWrong: false });
  expect(await outcome(locked(), { password: 'keep' })).toEqual({ kind: 'needs-password', wasWrong: true });
  expect(await outcome(locked(), { password: 'castle row' })).toEqual(['Not for publication.']);
});

test('a password nobody asked for does no harm', async () => {
  expect(await outcome(paper(), { password: 'castle row' })).toEqual(['The committee noted the report.']);
});

test('some rubbish before the head is forgiven', async () => {
  expect(await outcome(Uint8Array.from([...bytesOf('\r\n\r\n'), ...paper()]))).toEqual([
    'The committee noted the report.',
  ]);
});

const pack = (count: number) =>
  pdf(
    Array.from({ length: count }, (_, at) =>
      page(text(72, 100, `Paragraph ${at + 1} of the report.`), text(290, 815, `${at + 1}`, { size: 9 })),
    ),
  );

test('progress is told page by page', async () => {
  const told: string[] = [];
  await readPdf(pack(3), { onPage: (done, of) => told.push(`${done} of ${of}`) });
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
});

test('reading stops when it is told to, before the next page', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const onPage = (done: number) => {
    told.push(done);
    if (done === 2) stop.abort();
  };
  expect(await outcome(pack(50), { onPage, signal: stop.signal })).toEqual({ kind: 'cancelled' });
  expect(told).toEqual([1, 2]);
});

test('who waits for a turn gets one while a paper is read', async () => {
  // Each look at the clock finds that half a frame has gone by: so it is on a slow machine.
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await readPdf(pack(60));
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

test('a pack of a thousand pages', { timeout: 60_000 }, async () => {
  const read = await readPdf(pack(1000));
  if (!read.ok) throw new Error(read.problem.kind);
  expect(read.value.pages.map(({ printed }) => printed)).toEqual(
    Array.from({ length: 1000 }, (_, at) => String(at + 1)),
  );
  expect(read.value.blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1000);
});

test.each([
  [
    'one word without end',
    page(text(72, 100, `${'a'.repeat(100_000)}-`), text(72, 113, 'b'.repeat(100_000))),
  ],
  [
    'a hundred thousand marks',
    page(text(72, 100, `${'.")'.repeat(33_000)} a-`), text(72, 113, '-a'.repeat(50_000))),
  ],
  [
    'a page of scribble',
    page(
      Array.from({ length: 12_000 }, (_, at) =>
        at % 2 ? rule(at % 590, 0, at % 590, at % 842) : rule(0, at % 842, at % 595, at % 842),
      ),
    ),
  ],
  [
    'a page of confetti',
    page(
      Array.from({ length: 6000 }, (_, at) => text((at * 37) % 590, (at * 91) % 840, `${at}`, { size: 4 })),
    ),
  ],
])('%s takes no longer than it must', { timeout: 20_000 }, async (_, sheet) => {
  expect(await outcome(pdf([sheet]))).toBeInstanceOf(Array);
});
