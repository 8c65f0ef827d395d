/** Reads and studies one paper, or takes what is kept of it; keeps what is new. Runs in the study worker. */
import { findExemptSigns } from '@/lib/document/exempt';
import type { PackDocument } from '@/lib/document/model';
import { plainName } from '@/lib/document/paper-name';
import type { AgendaItem, Finding, FindingOf } from '@/lib/extract/findings';
import { outlineOf } from '@/lib/extract/outline';
import { shortFormUses } from '@/lib/extract/short-form-uses';
import { passageAt, siteFindings } from '@/lib/extract/sited';
import { tablesOf } from '@/lib/extract/tables';
import { studyDocument } from '@/lib/pipeline';
import { readPdf } from '@/lib/read/pdf';
import type { ReadProblem } from '@/lib/read/problems';
import { ok, type Result } from '@/lib/result';
import type { MeetingFacts } from '@/lib/store/meetings';
import { openStore, type Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import type { StoreProblem } from '@/lib/store/problems';
import { type PaperFacts, rememberPaper } from '@/lib/store/remembering';
import type { PaperRow, StudyRow } from '@/lib/store/rows';
import { loadDocument, loadStudy, saveStudy } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';
import { bytesId, documentId } from './paper-id';
import type { StudyOrder } from './study-messages';

/** What was found in a paper, and the paper as it is kept; a problem where it could not be kept. */
export type Studied = Omit<StudyRow, 'versions'> & { readonly kept: Result<PaperRow, StoreProblem> };

/** What is kept and was made by this Kloe is not made again. `done`: how many pages were read so far. */
export async function studyPaper(
  order: StudyOrder,
  onPage: (done: number, of: number) => void,
  store: Store = openStore(),
): Promise<Result<Studied, ReadProblem>> {
  const id = order.kind === 'pdf' ? await bytesId(order.bytes) : await documentId(order.document);
  const stored = await loadStudy(store, id, VERSIONS);
  const known = await paperById(store, id);
  if (stored.ok && stored.value.kind === 'ready' && known.ok && known.value) {
    const file = order.kind === 'pdf' ? order.bytes : null;
    const kept = await rememberPaper(store, again(known.value, order), file);
    return ok({ ...stored.value.study, uses: usesNow(order, stored.value.study), kept });
  }

  const document = await documentOf(order, id, store, stored.ok ? stored.value : null, onPage);
  if (!document.ok) return document;
  const { findings, failed, challenges } = studyDocument(document.value);
  const items = findings.filter((finding): finding is AgendaItem => finding.kind === 'agenda-item');
  const study: StudyRow = {
    paperId: id,
    versions: VERSIONS,
    findings: siteFindings(document.value, findings),
    challenges: challenges.map((challenge) => ({
      ...challenge,
      passages: challenge.passages.map((at) => passageAt(document.value, at, items)),
    })),
    failed,
    outline: outlineOf(document.value, findings),
    tables: tablesOf(document.value, findings),
    uses: shortFormUses(document.value, findings),
    pages: document.value.pages,
  };
  const file = order.kind === 'pdf' ? order.bytes : null;
  const kept = await rememberPaper(store, factsOf(id, order, document.value, findings), file);
  const saved = await saveStudy(store, study, document.value);
  return ok({ ...study, kept: saved.ok ? kept : saved });
}

/** The words of a page are those of before; what they stand among may be other nodes today. */
const usesNow = (order: StudyOrder, { findings, uses }: StudyRow): StudyRow['uses'] =>
  order.kind === 'pdf'
    ? uses
    : shortFormUses(
        order.document,
        findings.map(({ finding }) => finding),
      );

/** What is kept of the document where that is still good; else it is read. */
async function documentOf(
  order: StudyOrder,
  id: string,
  store: Store,
  stored: { readonly kind: string; readonly document?: PackDocument } | null,
  onPage: (done: number, of: number) => void,
): Promise<Result<PackDocument, ReadProblem>> {
  if (order.kind === 'document') return ok(order.document);
  if (stored?.document) return ok(stored.document);
  const kept = stored?.kind === 'ready' ? await loadDocument(store, id) : null;
  if (kept?.ok && kept.value) return ok(kept.value);
  // pdf.js takes over what it is given; the file is kept as it came.
  const copy = order.bytes.slice();
  return readPdf(copy, { onPage, ...(order.password === undefined ? {} : { password: order.password }) });
}

function factsOf(
  id: string,
  order: StudyOrder,
  document: PackDocument,
  findings: readonly Finding[],
): PaperFacts {
  const said = findings.find((finding): finding is FindingOf<'meeting'> => finding.kind === 'meeting');
  return {
    id,
    ...sourceOf(order),
    title: plainName(
      document.title ?? (order.kind === 'pdf' ? order.name : null) ?? '',
      said?.committee ?? null,
    ),
    source: document.source,
    pages: document.pages.length,
    exemptSigns: findExemptSigns(document, {
      neededPassword: order.kind === 'pdf' && order.password !== undefined,
    }),
    claim: said
      ? { council: said.council, committee: said.committee, date: said.date, time: said.time }
      : null,
    meeting: meetingOf(order),
  };
}

/** A paper that is opened again: nothing new is said of it but where it was met. */
const again = (known: PaperRow, order: StudyOrder): PaperFacts => ({
  id: known.id,
  ...sourceOf(order),
  title: known.title,
  source: known.source,
  pages: known.pages,
  exemptSigns: null,
  claim: null,
  meeting: meetingOf(order),
});

const sourceOf = (order: StudyOrder): Pick<PaperFacts, 'address' | 'fingerprints' | 'bytes'> => ({
  address: order.address,
  fingerprints: order.kind === 'pdf' ? order.fingerprints : [],
  bytes: order.kind === 'pdf' ? order.bytes.length : null,
});

function meetingOf(order: StudyOrder): MeetingFacts | null {
  if (order.kind === 'pdf' || order.meetingKey === null || !order.document.listing) return null;
  const { council, committee, date, time, venue, state, papers, items } = order.document.listing;
  return {
    key: order.meetingKey,
    council,
    committee,
    date,
    time,
    venue,
    address: order.address,
    state,
    papers: [...papers, ...items.flatMap((item) => item.papers)],
  };
}
