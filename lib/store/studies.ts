/** What was read and found in a paper, so that it opens again without being read again. */
import type { PackDocument } from '@/lib/document/model';
import type { AgendaItem, Figure } from '@/lib/extract/findings';
import { followedIn } from '@/lib/extract/followed';
import type { Sited } from '@/lib/extract/sited';
import { ok } from '@/lib/result';
import { OF_PAPERS } from './derived-database';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { StudyRow, StudyVersions, TaughtRow } from './rows';

/** With the document it was made of: both or neither. */
export const saveStudy = (store: Store, study: StudyRow, document: PackDocument): Kept<null> =>
  inDerived(store, (derived) =>
    derived.transaction('rw', OF_PAPERS(derived), async () => {
      const { paperId, versions } = study;
      // Made of what was read before: it is made again.
      await derived.searchWords.delete(paperId);
      await derived.searchTexts.delete(paperId);
      await derived.documents.put({ paperId, readerVersion: versions.reader, document });
      await derived.studies.put(study);
      await derived.taught.put({ paperId, meanings: taughtBy(study) });
      await derived.figures.put({ paperId, figures: study.findings.filter(isFigure) });
      await derived.follows.put({ paperId, findings: followedIn(document, study.findings) });
      return ok(null);
    }),
  );

export type StoredStudy =
  | { readonly kind: 'ready'; readonly study: StudyRow }
  /** Made by an older Kloe that read as this one does: the document is good, what was found is not. */
  | { readonly kind: 'study-again'; readonly document: PackDocument }
  /** Never read, dropped, or read by an older Kloe. */
  | { readonly kind: 'read-again' };

export const loadStudy = (store: Store, paperId: string, versions: StudyVersions): Kept<StoredStudy> =>
  inDerived(store, (derived) =>
    derived.transaction('r', derived.documents, derived.studies, async () => {
      const study = await derived.studies.get(paperId);
      const isReadAlike = study?.versions.reader === versions.reader;
      if (study && isReadAlike && study.versions.extractor === versions.extractor) {
        return ok<StoredStudy>({ kind: 'ready', study });
      }
      const read = await derived.documents.get(paperId);
      return read && read.readerVersion === versions.reader
        ? ok<StoredStudy>({ kind: 'study-again', document: read.document })
        : ok<StoredStudy>({ kind: 'read-again' });
    }),
  );

/** Those that are ready; one that has to be read again is read when it is opened. */
export async function readyStudies(
  store: Store,
  paperIds: readonly string[],
  versions: StudyVersions,
): Kept<readonly StudyRow[]> {
  const stored = await Promise.all(paperIds.map((id) => loadStudy(store, id, versions)));
  return ok(stored.flatMap((one) => (one.ok && one.value.kind === 'ready' ? [one.value.study] : [])));
}

/** `null` where it was dropped, or never read. */
export const loadDocument = (store: Store, paperId: string): Kept<PackDocument | null> =>
  inDerived(store, async (derived) => ok((await derived.documents.get(paperId))?.document ?? null));

/** The agenda items among what was found in one paper or several. */
export const printedAgenda = (findings: readonly Sited[]): readonly AgendaItem[] =>
  findings.flatMap(({ finding }) => (finding.kind === 'agenda-item' ? [finding] : []));

/** The agenda items of a paper, as they were found in it. */
export const agendaItemsOf = (store: Store, paperId: string): Kept<readonly AgendaItem[]> =>
  inDerived(store, async (derived) => {
    return ok(printedAgenda((await derived.studies.get(paperId))?.findings ?? []));
  });

/** The items as meetings' own pages print them: often in small letters where their packs have capitals. */
export async function agendaOfMeetings(store: Store, keys: readonly string[]): Kept<readonly AgendaItem[]> {
  const pages = await inUser(store, async (user) =>
    ok(
      await user.papers
        .where('meetingKeys')
        .anyOf(keys)
        .distinct()
        .and(({ kind }) => kind === 'meeting-page')
        .primaryKeys(),
    ),
  );
  if (!pages.ok) return pages;
  return inDerived(store, async (derived) => {
    const studies = await derived.studies.bulkGet(pages.value);
    return ok(studies.flatMap((study) => printedAgenda(study?.findings ?? [])));
  });
}

/** Makes room: all that can be worked out again goes, nothing that the member made. */
export const forgetStudies = (store: Store): Kept<null> =>
  inDerived(store, (derived) =>
    derived.transaction('rw', OF_PAPERS(derived), async () => {
      for (const table of OF_PAPERS(derived)) await table.clear();
      return ok(null);
    }),
  );

const isFigure = (sited: Sited): sited is Sited<Figure> => sited.finding.kind === 'figure';

const taughtBy = ({ findings }: StudyRow): TaughtRow['meanings'] =>
  findings.flatMap(({ finding }) =>
    finding.kind === 'short-form'
      ? [finding.long, ...finding.otherLong].flatMap((long) =>
          long === null ? [] : [{ short: finding.short, long }],
        )
      : [],
  );
