/** What Kloe keeps of the papers it has read, asked of its own databases in one of its pages. */
import type { Page } from '@playwright/test';
import type { PaperRow, StudyRow } from '@/lib/store/rows';

export type KeptPaper = { readonly paper: PaperRow; readonly study: StudyRow };

type Row = { readonly id?: string; readonly paperId?: string };

/** Papers that have been studied; a paper whose study is not there yet is left out. */
export async function keptPapers(kloePage: Page): Promise<readonly KeptPaper[]> {
  const papers = (await kloePage.evaluate(allOf, ['kloe', 'papers'])) as PaperRow[];
  const studies = (await kloePage.evaluate(allOf, ['kloe-derived', 'studies'])) as StudyRow[];
  return papers.flatMap((paper) => {
    const study = studies.find(({ paperId }) => paperId === paper.id);
    return study ? [{ paper, study }] : [];
  });
}

/** Runs in the page, so it may use nothing from here. */
function allOf([name = '', table = '']: readonly string[]): Promise<Row[]> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(table)) {
        database.close();
        done([]);
        return;
      }
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onerror = () => failed(reading.error);
      reading.onsuccess = () => {
        database.close();
        done(reading.result);
      };
    };
  });
}
