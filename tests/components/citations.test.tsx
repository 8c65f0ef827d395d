// @vitest-environment happy-dom
/** Every place that names a page names it as members do: the item and the printed number; the file's own only where none is printed. */
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { expect, test } from 'vitest';
import { DeskNotes } from '@/components/DeskNotes';
import { aboutPaper } from '@/components/desk-text';
import { ExemptReason } from '@/components/ExemptReason';
import { NotesList } from '@/components/NotesList';
import { PageFindings } from '@/components/PageFindings';
import type { PanelActions } from '@/components/panel-state';
import { noteSource, pagesText, pageText, sourceText } from '@/components/passage-text';
import { QuestionSheet } from '@/components/QuestionSheet';
import { tableCopy, tableFile } from '@/components/table-copies';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import { passage } from '../support/passage';
import { SCORECARD } from '../support/shown-tables';
import { show, showPanel } from './on-screen';
import { note, PACK, VIEW } from './sample';

const PRINTED = note();
const UNPRINTED = note({ at: { page: 101, printed: null, source: [] } });

test.each`
  item    | printed | page   | said
  ${'8'}  | ${'95'} | ${101} | ${'Item 8, page 95'}
  ${'8'}  | ${'iv'} | ${4}   | ${'Item 8, page iv'}
  ${null} | ${'95'} | ${101} | ${'Page 95'}
  ${'8'}  | ${null} | ${101} | ${'Item 8, page 101 of the file'}
  ${null} | ${null} | ${101} | ${'Page 101 of the file'}
`('item $item, printed $printed, page $page of the file: “$said”', ({ said, ...place }) => {
  expect(sourceText(passage('72%', place))).toBe(said);
  expect(noteSource({ at: { ...place, source: [] }, item: place.item })).toBe(said);
});

test('a web page has no pages to be cited by', () => {
  expect(sourceText(passage('72%', { item: '8', printed: null, page: 1 }))).toBe('Item 8');
});

const page = (number: number, printed: string | null) => ({ number, printed });

test.each([
  [[page(13, '9'), page(14, '10'), page(18, '14')], 'pages 9 to 10 and 14'],
  [[page(13, '9')], 'page 9'],
  [[page(61, null)], 'page 61 of the file'],
  [[page(61, null), page(62, null), page(63, null)], 'pages 61 to 63 of the file'],
  [[page(13, '9'), page(61, null), page(62, null)], 'page 9 and pages 61 to 62 of the file'],
  // The one beside the other, and only one of them numbered.
  [[page(13, '9'), page(14, null)], 'page 9 and page 14 of the file'],
])('pages %j are “%s”', (pages, said) => {
  expect(pagesText(pages)).toBe(said);
});

test('a page by itself', () => {
  expect([page(42, '38'), page(42, null)].map(pageText)).toEqual(['page 38', 'page 42 of the file']);
});

const paper = (told: Partial<PaperRow>) =>
  ({ ...told, kind: 'pack', source: 'pdf', pages: 249, bytes: null, readAt: 0 }) as PaperRow;
const EXEMPT = { sign: 'not-for-publication', words: 'Not for publication', page: 101 } as const;

test.each([
  ['95', 'stopped at page 95'],
  [null, 'stopped at page 101 of the file'],
])('the desk says where reading stopped: printed %s, “%s”', (printed, said) => {
  const about = aboutPaper(paper({ stoppedAt: { page: 101, printed, top: 0 } }));
  expect(about.endsWith(said)).toBe(true);
});

/** What each surface says of two notes: one on a numbered page, one on a page without a number. */
const SURFACES: Readonly<Record<string, (noted: NoteRow) => VNode>> = {
  'the reader’s list of notes': (noted) => (
    <NotesList notes={[noted]} chosen={null} agenda={[]} onShow={() => {}} />
  ),
  'the reader’s own page': (noted) => (
    <PageFindings
      paper={null}
      page={null}
      entries={[]}
      tables={[]}
      notes={[{ note: noted, saved: 'stored' }]}
      begun={null}
      meanings={{}}
      open={null}
      onOpen={() => {}}
      actions={{} as PanelActions}
    />
  ),
  'the desk': (noted) => (
    <DeskNotes
      notes={[{ note: noted, saved: 'stored' }]}
      items={[]}
      colours={{ meanings: {}, onColour: () => {} }}
      begun={null}
      showingOf={() => '#'}
      onText={() => {}}
      onKind={() => {}}
      onCopy={() => {}}
      onDeleteNote={() => {}}
    />
  ),
  'the printed list of questions': (noted) => (
    <QuestionSheet
      whole={
        {
          meeting: { key: 'm', date: null, time: null, venue: null } as never,
          papers: [],
          notes: [],
          committee: null,
          council: null,
        } as never
      }
      questions={[{ note: noted, saved: 'stored' }]}
      lines={[]}
      items={[]}
      one={null}
      requests={new Set()}
      leftOut={0}
      withExempt={false}
      memberName=""
      begun={null}
      showingOf={() => null}
      onExempt={() => {}}
      onText={() => {}}
      onStatus={() => {}}
      onAnswer={() => {}}
      onRequest={() => {}}
      onCopy={() => {}}
      onWrite={() => {}}
      onPrint={() => {}}
      onSave={() => {}}
    />
  ),
};

test.each(Object.entries(SURFACES))('a note on %s', async (_, surface) => {
  const { container, rerender } = show(surface(PRINTED));
  await waitFor(() => expect(container.textContent).toContain('Item 7, page 38'));
  rerender(surface(UNPRINTED));
  expect(container.textContent).toContain('Item 7, page 101 of the file');
});

test('a note in the panel', async () => {
  showPanel({ kind: 'read', view: { ...VIEW, notes: [{ note: PRINTED, saved: 'stored' }] } });
  fireEvent.click(screen.getByRole('button', { name: /^My notes/ }));
  expect(await within(screen.getByRole('main')).findByText('Item 7, page 38')).toBeTruthy();
});

test('why a paper may be exempt', () => {
  const said = (printed: string | null) => {
    const { container } = show(
      <ExemptReason paper={paper({ exempt: 'ask', exemptSigns: [{ ...EXEMPT, printed }] })} />,
    );
    return container.textContent;
  };
  expect(said('95')).toContain('It says “Not for publication” (page 95).');
  expect(said(null)).toContain('It says “Not for publication” (page 101 of the file).');
});

test('a table that is copied or saved', () => {
  expect(tableCopy(PACK, SCORECARD).html).toContain('Agenda reports pack, Item 7, page 38');
  expect(tableFile(PACK, SCORECARD).name).toContain('Item 7, page 38');
});
