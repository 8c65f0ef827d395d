/** Puts papers of one committee with their figures into the store of a running Kloe, as if they had been read before. */
import type { Page } from '@playwright/test';
import type { FiguresRow, MeetingRow, PaperRow, TaughtRow } from '@/lib/store/rows';
import { papersOf } from '../committee-papers';
import { READING } from './kept';

const [COUNCIL] = READING.councils;
const [COMMITTEE] = READING.committees;

/** `listed`: as `papersOf` reads it. `exempt`: titles of those that are exempt. `page` has opened the store. */
export async function keepFigures(page: Page, listed: string, exempt: readonly string[] = []): Promise<void> {
  const [meeting] = READING.meetings;
  const [paper] = READING.papers;
  if (!COUNCIL || !COMMITTEE || !meeting || !paper) throw new Error('there is nothing to make them from');
  const packs = papersOf(listed);
  const meetings = packs.map(
    ({ paper: { id, date } }): MeetingRow => ({
      ...meeting,
      key: `m|${id}`,
      committeeId: COMMITTEE.id,
      date,
    }),
  );
  const papers = packs.map(
    ({ paper: { id, title } }): PaperRow => ({
      ...paper,
      id,
      title,
      meetingKeys: [`m|${id}`],
      exempt: exempt.includes(title) ? 'yes' : 'no',
    }),
  );
  const figures = packs.map(
    ({ paper: { id }, measures }): FiguresRow => ({
      paperId: id,
      figures: measures.flatMap(({ main, others }) => [main, ...others]),
    }),
  );
  const taught = packs.map(
    ({ paper: { id }, shortForms }): TaughtRow => ({ paperId: id, meanings: shortForms }),
  );
  await put(page, 'kloe', { councils: [COUNCIL], committees: [COMMITTEE], meetings, papers });
  await put(page, 'kloe-derived', { figures, taught });
}

const put = (
  page: Page,
  database: string,
  tables: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> =>
  page.evaluate(
    async ([name, rows]) => {
      const opening = indexedDB.open(name);
      await new Promise((opened) => {
        opening.onsuccess = opened;
      });
      const held = opening.result;
      const writing = held.transaction(Object.keys(rows), 'readwrite');
      for (const [table, own] of Object.entries(rows))
        for (const row of own) writing.objectStore(table).put(row);
      await new Promise((written) => {
        writing.oncomplete = written;
      });
      held.close();
    },
    [database, tables] as const,
  );
