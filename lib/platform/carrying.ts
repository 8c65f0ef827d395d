/**
 * Recognises a paper as another version of one with notes on it, and carries the notes over, and what questions and follow-ups quote.
 * Runs in a worker, after the paper has been read. Only words that are the same are held at once.
 */
import { carryPassage, describeMarked, type Marked, type Version as Readable } from '@/lib/anchor/carry';
import { describePassage } from '@/lib/anchor/describe';
import { documentPlaces } from '@/lib/anchor/document-places';
import { lastHeld, latestIn, passageKey, sighted } from '@/lib/anchor/history';
import type { Stretch } from '@/lib/anchor/letters';
import { shareFound, stretchesOf } from '@/lib/anchor/overlap';
import { kinshipOf } from '@/lib/anchor/versions';
import type { AgendaItem } from '@/lib/extract/findings';
import { addFollowed, followedToCarry } from '@/lib/store/followed-words';
import { addFurther, furtherToCarry } from '@/lib/store/further-words';
import { notesOf } from '@/lib/store/notes';
import type { Store } from '@/lib/store/open';
import { paperById } from '@/lib/store/papers';
import type { FurtherWords } from '@/lib/store/quoted-words';
import type { NoteRow, PaperRow } from '@/lib/store/rows';
import type { FurtherSighting, NotePlace, NoteSighting } from '@/lib/store/sighting-rows';
import { addSightings, keepAnchors } from '@/lib/store/sightings';
import { agendaItemsOf, loadDocument } from '@/lib/store/studies';
import { linkVersions, notesToCarry, type Relative, relativesOf } from '@/lib/store/versions';

/** A paper with the text that is kept of it. */
type Version = {
  readonly row: PaperRow;
  readonly places: Readable;
  readonly items: readonly AgendaItem[];
};

export async function carryNotes(store: Store, paperId: string): Promise<void> {
  const row = await paperById(store, paperId);
  const version = row.ok && row.value ? await versionOf(store, row.value) : null;
  if (!version) return;
  await describeNotes(store, version);
  const relatives = await relativesOf(store, version.row);
  if (!relatives.ok) return;
  for (const relative of relatives.value) await carryFrom(store, relative, version);
}

/** `null` where its text is not kept. */
async function versionOf(store: Store, row: PaperRow): Promise<Version | null> {
  const document = await loadDocument(store, row.id);
  if (!document.ok || !document.value) return null;
  const items = await agendaItemsOf(store, row.id);
  const places = documentPlaces(document.value);
  const stretches = stretchesOf(places.paper.letters);
  return { row, places: { ...places, stretches }, items: items.ok ? items.value : [] };
}

/** Keeps what finds the notes made on a paper again, while its text is there. */
async function describeNotes(store: Store, { row, places }: Version): Promise<void> {
  const notes = await notesOf(store, row.id);
  if (!notes.ok) return;
  const anchors = notes.value.flatMap((note) => {
    const isMadeHere = note.anchor === null && !latestIn(note.sightings, row.id);
    const marked = isMadeHere ? madeAt(note) : null;
    const anchor = marked && describeMarked(places, marked);
    return anchor ? [[note.id, anchor] as const] : [];
  });
  if (anchors.length > 0) await keepAnchors(store, new Map(anchors));
}

async function carryFrom(store: Store, relative: Relative, to: Version): Promise<void> {
  const { paper, link } = relative;
  if (link && link.isVersion !== 'yes') return;
  const notes = await notesToCarry(store, paper.id, to.row.id);
  const further = await furtherToCarry(store, paper.id, to.row.id);
  const followed = await followedToCarry(store, paper.id, to.row.id);
  if (!notes.ok || !further.ok || !followed.ok) return;
  if (link && [notes, further, followed].every(({ value }) => value.length === 0)) return;
  const from = await versionOf(store, paper);
  if (!link && !(await isVersion(store, relative, from, to))) return;
  await addFurther(store, furtherIn(to, further.value, from, store.now()));
  await addFollowed(store, furtherIn(to, followed.value, from, store.now()));
  if (from) await describeNotes(store, from);
  const described = await notesToCarry(store, paper.id, to.row.id);
  if (!described.ok || described.value.length === 0) return;
  const found = described.value.flatMap((note) => {
    const seen = seenIn(to, note, from, store.now());
    return seen ? [[note.id, seen] as const] : [];
  });
  await addSightings(store, to.row.id, new Map(found));
}

/** Kept with the papers: a version, or a question to the member. */
async function isVersion(
  store: Store,
  { paper, isSameAddress, meeting }: Relative,
  from: Version | null,
  to: Version,
): Promise<boolean> {
  const kinship = kinshipOf({
    ofEarlier: from && shareFound(from.places.stretches, to.places.stretches),
    ofLater: from && shareFound(to.places.stretches, from.places.stretches),
    isSameAddress,
    meeting,
    hasMeetingPage: [paper.kind, to.row.kind].includes('meeting-page'),
  });
  if (kinship === 'other') return false;
  const is = kinship === 'version' ? 'yes' : 'ask';
  await linkVersions(store, [paper.id, to.row.id], { isVersion: is, saidBy: 'kloe', isTold: false });
  return kinship === 'version';
}

/** The further words that each quotes, where the version holds their part. */
function furtherIn(
  to: Version,
  all: readonly FurtherWords[],
  from: Version | null,
  on: number,
): ReadonlyMap<string, readonly FurtherSighting[]> {
  const found = all.flatMap(({ id, passage, sightings }) => {
    const last = lastHeld(sightings);
    const marked = last?.held ?? { ...passage, anchor: null };
    const isFrom = from?.row.id === (last?.paperId ?? passage.paperId);
    const carried = carryPassage(marked, isFrom ? from.places : null, to.places);
    if (!carried) return [];
    const { item } = passage;
    const places = carried.at.map((at) => placeIn(to, at, { item, itemTitle: null }));
    const seen = { ...sighted(to.row.id, carried.outcome, { places, on }), paperTitle: to.row.title };
    return [{ id, seen: { ...seen, of: passageKey(passage) } }];
  });
  return new Map(
    [...Map.groupBy(found, ({ id }) => id)].map(([id, own]) => [id, own.map(({ seen }) => seen)]),
  );
}

/** `null` where the version holds nothing of that part of the paper. */
function seenIn(to: Version, note: NoteRow, from: Version | null, on: number): NoteSighting | null {
  const last = lastHeld(note.sightings);
  const marked = last?.held ? last.held : madeAt(note);
  if (!marked) return null;
  const isFrom = from?.row.id === (last?.paperId ?? note.paperId);
  const carried = carryPassage(marked, isFrom ? from.places : null, to.places);
  if (!carried) return null;
  const places = carried.at.map((at) => placeIn(to, at, note));
  return { ...sighted(to.row.id, carried.outcome, { places, on }), paperTitle: to.row.title };
}

function madeAt({ anchor, quote, at, item }: NoteRow): Marked | null {
  return quote && at && { anchor, quote, at, item };
}

/** A page has no item of its own for its words: they stay on that of the note. */
function placeIn(
  { row, places, items }: Version,
  stretch: Stretch,
  note: Pick<NoteRow, 'item' | 'itemTitle'>,
): NotePlace {
  const { quote, at } = places.wordsAt(stretch);
  const onPage = items.find(({ pages }) => pages && pages.from <= at.page && at.page <= pages.to);
  const { item, itemTitle } =
    row.source === 'pdf' ? { item: onPage?.number ?? null, itemTitle: onPage?.title ?? null } : note;
  return { quote, at, item, itemTitle, anchor: describePassage(places.paper, stretch, item) };
}
