/** What the member does with follow-ups at the desk; each can be taken back. */
import { signal } from '@preact/signals';
import type { FollowUpByHand } from '@/components/AddFollowUpDialog';
import type { ChosenDeed } from '@/components/ChosenFollowUps';
import type { ToldEvent } from '@/components/FollowUpEventDialog';
import type { ProposalAnswer } from '@/components/FollowUpProposal';
import { aboutText, asksFrom, type EventChoice, followUpTitle, stepOf } from '@/components/follow-up-text';
import { NOTHING_SAID } from '@/lib/ask/asking';
import type { BoardRow } from '@/lib/follow/board';
import { withKind } from '@/lib/follow/kinds';
import type { FollowUp } from '@/lib/follow/paper';
import { eventsFrom, type Proposal, partSteps } from '@/lib/follow/proposals';
import type { AttachmentRow, FollowUpEvent, FollowUpStep } from '@/lib/store/follow-rows';
import {
  addEvents,
  addToEach,
  changeFollowUps,
  type FollowUpChange,
  rejectProposal,
  saveFollowUps,
  type Told,
  undoFollowUps,
  writeFollowUpNote,
} from '@/lib/store/follow-ups';
import { deleteNote, saveNote } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import { changeSetting } from '@/lib/store/settings';
import { followUpDeeds as text } from '@/lib/words/follow-up-deeds';
import { followUps as boardText } from '@/lib/words/follow-ups';
import type { Act } from './desk';
import { attachmentDeeds, readAttachment } from './follow-up-attachments';
import type { FollowUps } from './follow-ups';

/** What the member is asked before anything is done. */
export type Asking =
  | { readonly kind: 'add' | 'response' }
  | { readonly kind: 'event'; readonly of: readonly FollowUp[]; readonly choice: EventChoice }
  | { readonly kind: 'split'; readonly of: FollowUp }
  | { readonly kind: 'confirm' | 'merge'; readonly rows: readonly BoardRow[] };

export type Deeds = ReturnType<typeof createDeeds>;

export function createDeeds(store: Store, act: Act, { committee, responseMonths }: FollowUps) {
  const asking = signal<Asking | null>(null);
  const change = async (outcome: Kept<FollowUpChange>, said: string): Promise<void> => {
    asking.value = null;
    const result = await outcome;
    const undoing = result.ok ? result.value : null;
    await act(Promise.resolve(result), undoing && { said, undo: () => undoFollowUps(store, undoing) });
  };
  /** On no day that anybody said. */
  const happened = (step: FollowUpStep): FollowUpEvent => ({
    ...{ id: newId(), on: null, step, words: '', evidence: null, proposal: null, addedAt: store.now() },
  });
  const addAll = (told: readonly Told[], said: string, files: readonly AttachmentRow[] = []) =>
    change(addToEach(store, told, files), said);

  const link = (rows: readonly BoardRow[]) =>
    addAll(
      rows.map(({ followUp: draft }) => ({
        draft,
        events: rows.flatMap(({ followUp: { id } }) =>
          id === draft.id ? [] : [happened({ kind: 'related', to: id })],
        ),
      })),
      text.chosen.linked(rows.length),
    );

  const toKind = (of: readonly FollowUp[], kind: FollowUp['kind']) =>
    change(
      changeFollowUps(store, of, (one) => withKind(one, kind)),
      text.chosen.kindChanged,
    );

  return {
    asking,
    answer(proposal: Proposal, answer: ProposalAnswer): Promise<void> {
      const { followUp, telling, key } = proposal;
      if (answer === 'no') return change(rejectProposal(store, followUp, key), boardText.proposal.rejected);
      const steps = (answer === 'in part' && partSteps(telling)) || telling.steps;
      const events = eventsFrom(telling, store.now(), steps);
      return change(addEvents(store, followUp, events), boardText.proposal.confirmed);
    },
    confirm: (proposals: readonly Proposal[]): Promise<void> =>
      addAll(
        proposals.map(({ followUp: draft, telling }) => ({
          draft,
          events: eventsFrom(telling, store.now()),
        })),
        boardText.proposal.confirmedMany(proposals.length),
      ),
    /** What is asked of several at once. */
    begin(deed: ChosenDeed, rows: readonly BoardRow[]): void {
      const of = rows.map(({ followUp }) => followUp);
      if (deed === 'link') void link(rows);
      else if (deed === 'to-recommendation') void toKind(of, 'recommendation');
      else if (deed === 'to-request') void toKind(of, 'request');
      else if (deed === 'event') asking.value = { kind: 'event', of, choice: 'chased by e-mail' };
      else asking.value = { kind: deed, rows };
    },
    async addEvent(of: readonly FollowUp[], told: ToldEvent): Promise<void> {
      const { choice, on, words, who, due, from, file } = told;
      const read = file && (await readAttachment(file));
      // The dialog lets none through that is too large.
      const attachment = read?.ok ? read.value : null;
      const said = asksFrom(choice) ? from.trim() : '';
      const event = () => ({
        ...happened(stepOf(choice, who.trim(), due)),
        ...{ on: on || null, words: words.trim() },
        ...(said !== '' && { from: said }),
        ...(attachment && { attached: attachment.file }),
      });
      return addAll(
        of.map((draft) => ({ draft, events: [event()] })),
        of.length === 1 ? text.event.added : text.event.addedMany(of.length),
        attachment ? [attachment.row] : [],
      );
    },
    ...attachmentDeeds(store, act),
    add: (one: FollowUpByHand): Promise<void> =>
      change(saveFollowUps(store, [byHand(one, committee.value?.id ?? null)]), text.byHand.added),
    merge: (into: BoardRow, others: readonly BoardRow[]): Promise<void> =>
      addAll(
        [
          { draft: into.followUp, events: [] },
          ...others.map(({ followUp: draft }) => ({
            draft,
            events: [happened({ kind: 'merged', into: into.followUp.id })],
          })),
        ],
        text.merge.merged(others.length + 1),
      ),
    split(of: FollowUp, parts: readonly string[]): Promise<void> {
      const drafts = parts.map((words) => ({ ...of, id: newId(), text: words, note: '', rejected: [] }));
      const into = drafts.map(({ id }) => id);
      return addAll(
        [
          { draft: of, events: [happened({ kind: 'split', into })] },
          ...drafts.map((draft) => ({ draft, events: [] })),
        ],
        text.split.done(parts.length),
      );
    },
    /** Takes a duplicate out again; of what was split, the parts count as the whole again. */
    separate(one: FollowUp, parts: readonly FollowUp[]): Promise<void> {
      return addAll(
        [
          { draft: one, events: [happened({ kind: 'separated' })] },
          ...parts.map((draft) => ({ draft, events: [happened({ kind: 'merged', into: one.id })] })),
        ],
        parts.length === 0 ? text.merge.takenApart : text.split.putTogether,
      );
    },
    async note(of: FollowUp, note: string): Promise<void> {
      const saved = await writeFollowUpNote(store, of, note);
      if (!saved.ok) await act(Promise.resolve(saved));
    },
    /** Asks what has become of it, on the sheet of a meeting. */
    async putOnSheet(row: BoardRow, meetingKey: string): Promise<void> {
      const { paperId, paperTitle, item, quote, at } = row.followUp;
      const more = paperId !== null && quote && at ? [{ paperId, paperTitle, item, quote, at }] : [];
      const id = newId();
      const saved = saveNote(store, {
        ...{ id, kind: 'question', colour: null, paperId: null, paperTitle: null, quote: null, at: null },
        ...{ item: null, itemTitle: null, meetingKeys: [meetingKey] },
        text: text.sheet.question(aboutText(row), followUpTitle(row.followUp)),
        asking: { ...NOTHING_SAID, to: row.life.owner ?? '', more },
      });
      await act(saved, { said: text.sheet.added, undo: () => deleteNote(store, id) });
    },
    setResponse(months: number | null | undefined): Promise<void> {
      asking.value = null;
      const before = responseMonths.value;
      const { [committee.value?.id ?? '']: _own, ...others } = before;
      const next = months === undefined ? others : { ...others, [committee.value?.id ?? '']: months };
      return act(changeSetting(store, 'responseMonths', next), {
        said: text.response.changed,
        undo: () => changeSetting(store, 'responseMonths', before),
      });
    },
  };
}

const byHand = (
  { kind, text: words, owner, madeOn, due }: FollowUpByHand,
  committeeId: string | null,
): FollowUp => ({
  id: newId(),
  kind,
  committeeId,
  text: words.trim(),
  began: kind === 'request' ? 'asked' : 'made',
  madeOn: madeOn || null,
  minute: null,
  owner: owner.trim() || null,
  decider: null,
  due: null,
  dueDate: due || null,
  paperId: null,
  paperTitle: null,
  quote: null,
  at: null,
  item: null,
  itemTitle: null,
  meetingKeys: [],
  note: '',
  events: [],
  rejected: [],
});
