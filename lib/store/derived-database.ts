/**
 * The tables of what can be worked out again. It has no history: a change of
 * shape is a new version whose tables begin empty, and one that cannot be
 * opened is dropped.
 */
import Dexie, { type Table } from 'dexie';
import type { DocumentRow, StudyRow } from './rows';

export class DerivedDatabase extends Dexie {
  documents!: Table<DocumentRow, string>;
  studies!: Table<StudyRow, string>;

  constructor(name = 'kloe-derived') {
    super(name, { chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({ documents: 'paperId', studies: 'paperId' });
  }
}
