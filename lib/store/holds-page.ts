/** While the member's words are on their way to the disk, a browser asks before it closes the page: what has not arrived by then is lost. */
import type { DBCore, Middleware } from 'dexie';

/** What nobody could make again. Where one stands in a paper, for one, holds up nobody who leaves. */
const WRITTEN: ReadonlySet<string> = new Set([
  'notes',
  'lines',
  'followUps',
  'attachments',
  'glossary',
  'figureCorrections',
  'explanations',
  'sameMeasures',
]);

const hold = (event: BeforeUnloadEvent) => event.preventDefault();

export function holdsPage(): Middleware<DBCore> {
  let writing = 0;
  const begin = () => {
    writing += 1;
    addEventListener('beforeunload', hold);
  };
  const end = () => {
    writing -= 1;
    // A page that listens all the time is not kept for the way back.
    if (writing === 0) removeEventListener('beforeunload', hold);
  };
  return {
    stack: 'dbcore',
    name: 'holds-page',
    create: (core) => ({
      ...core,
      transaction(tables, mode, options) {
        const transaction = core.transaction(tables, mode, options);
        const isPage = 'onbeforeunload' in globalThis;
        if (!isPage || mode !== 'readwrite' || !tables.some((name) => WRITTEN.has(name))) return transaction;
        begin();
        // Dexie hands out the browser's own.
        const own = transaction as IDBTransaction;
        own.addEventListener('complete', end);
        own.addEventListener('abort', end);
        return transaction;
      },
    }),
  };
}
