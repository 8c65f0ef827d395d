/**
 * The tables of what can be worked out again. It has no history: a change of
 * shape is a new version whose tables begin empty, and one that cannot be
 * opened is dropped.
 */
import Dexie, { type Table } from 'dexie';
import type { DocumentRow, FiguresRow, FollowsRow, StudyRow, TaughtRow } from './rows';
import type { SearchTextRow, SearchWordsRow } from './search-rows';

export class DerivedDatabase extends Dexie {
  documents!: Table<DocumentRow, string>;
  studies!: Table<StudyRow, string>;
  taught!: Table<TaughtRow, string>;
  figures!: Table<FiguresRow, string>;
  searchWords!: Table<SearchWordsRow, string>;
  searchTexts!: Table<SearchTextRow, string>;
  follows!: Table<FollowsRow, string>;

  constructor(name = 'kloe-derived') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      documents: 'paperId',
      studies: 'paperId',
      taught: 'paperId',
      figures: 'paperId',
      searchWords: 'paperId, [version+madeAt]',
      searchTexts: 'paperId',
      follows: 'paperId',
    });
  }
}

/** What is known of a paper is written and dropped together. */
export const OF_PAPERS = (derived: DerivedDatabase): Table[] => [
  derived.documents,
  derived.studies,
  derived.taught,
  derived.figures,
  derived.searchWords,
  derived.searchTexts,
  derived.follows,
];
