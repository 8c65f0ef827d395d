/** A note whose words are not the same in another version of its paper: old and new side by side, and what the member says. */
import { lastHeld } from '@/lib/anchor/history';
import { wordDiff } from '@/lib/compare/word-diff';
import type { NotePlace } from '@/lib/store/sighting-rows';
import type { WaitingNote } from '@/lib/store/version-news';
import { words } from '@/lib/words';
import { versionWords } from '@/lib/words/versions';
import { Button } from './Button';
import { NoteSign } from './NoteSign';
import { quotedWords } from './note-place';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Source } from './Source';
import { Verdict, type VerdictKind } from './Verdict';
import { WordDiff } from './WordDiff';
import './NoteOutcome.css';

export type OutcomeActions = {
  /** `held`: where its words stand now; `null`: the old words stay. */
  readonly onAnswer: (waiting: WaitingNote, held: NotePlace | null) => void;
  readonly onShowPlace: (waiting: WaitingNote, place: NotePlace) => void;
  /** `null` where the paper is not at hand; then `openHref` leads to it. */
  readonly onChoose: ((waiting: WaitingNote | null) => void) | null;
};

type Props = OutcomeActions & {
  readonly waiting: WaitingNote;
  /** Its place is being chosen in the paper. */
  readonly isChoosing: boolean;
  readonly openHref: string | null;
};

const KINDS: Readonly<Record<string, VerdictKind>> = { 'figure-changed': 'late', lost: 'late' };

export function NoteOutcome(props: Props) {
  const { waiting, isChoosing } = props;
  const { note, seen } = waiting;
  const { outcome, places } = seen;
  const [only] = places;
  const kind = words.notes.kind[note.kind];
  return (
    <article class="note-outcome" data-outcome={outcome}>
      <div class="note-outcome-head">
        <h3>
          <NoteSign kind={note.kind} /> {kind}
        </h3>
        <Verdict kind={KINDS[outcome] ?? 'doubt'} {...(outcome === 'lost' ? { icon: 'close' as const } : {})}>
          {versionWords.outcome[outcome]}
        </Verdict>
      </div>
      {note.text !== '' && <p class="note-outcome-text">{note.text}</p>}
      {outcome === 'ambiguous' && <WhichPlace {...props} />}
      {outcome === 'lost' && <Lost waiting={waiting} />}
      {only && outcome !== 'ambiguous' && <OldAndNew {...props} now={only} />}
      {isChoosing ? (
        <div class="note-outcome-choosing" role="status">
          <p>{versionWords.choosing}</p>
          <Button size="small" onPress={() => props.onChoose?.(null)}>
            {versionWords.cancel}
          </Button>
        </div>
      ) : (
        <Answers {...props} only={outcome === 'ambiguous' ? null : (only ?? null)} />
      )}
    </article>
  );
}

/** The words as they were last held. */
function before({ note }: WaitingNote): Pick<NotePlace, 'quote' | 'at' | 'item'> | null {
  const held = lastHeld(note.sightings)?.held;
  return held ?? (note.quote && note.at && { quote: note.quote, at: note.at, item: note.item });
}

const whereOf = (place: Pick<NotePlace, 'at' | 'item'>): string =>
  sourceText({ ...place.at, item: place.item });

function OldAndNew({ waiting, now, onShowPlace }: Props & { readonly now: NotePlace }) {
  const old = before(waiting);
  if (!old) return null;
  const parts = wordDiff(old.quote.exact, now.quote.exact);
  return (
    <dl class="note-outcome-sides">
      <div>
        <dt>{versionWords.old}</dt>
        <dd>
          <WordDiff parts={parts} side="old" />
          <small>{whereOf(old)}</small>
        </dd>
      </div>
      <div>
        <dt>{versionWords.now}</dt>
        <dd>
          <WordDiff parts={parts} side="new" />
          <Source onOpen={() => onShowPlace(waiting, now)}>{whereOf(now)}</Source>
        </dd>
      </div>
    </dl>
  );
}

function WhichPlace({ waiting, onAnswer, onShowPlace }: Props) {
  const { places } = waiting.seen;
  return (
    <>
      <p>{versionWords.twoPlaces(places.length)}</p>
      <ol class="note-outcome-places">
        {places.map((place) => (
          <li key={`${place.at.page} ${place.quote.prefix}`}>
            <Quote {...quotedWords(place.quote)} />
            <p class="note-outcome-actions">
              <Source onOpen={() => onShowPlace(waiting, place)}>{whereOf(place)}</Source>
              <Button
                size="small"
                label={versionWords.hereNamed(whereOf(place))}
                onPress={() => onAnswer(waiting, place)}
              >
                {versionWords.here}
              </Button>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Lost({ waiting }: { waiting: WaitingNote }) {
  const old = before(waiting);
  if (!old) return null;
  const where = [whereOf(old), waiting.note.paperTitle].filter(Boolean).join(', ');
  return (
    <>
      <Quote {...quotedWords(old.quote)} />
      <p>{versionWords.lostText(where)}</p>
    </>
  );
}

function Answers({
  waiting,
  only,
  onAnswer,
  onChoose,
  openHref,
}: Props & { readonly only: NotePlace | null }) {
  return (
    <p class="note-outcome-actions">
      {only && (
        <Button
          size="small"
          label={versionWords.hereNamed(only.quote.exact)}
          onPress={() => onAnswer(waiting, only)}
        >
          {versionWords.here}
        </Button>
      )}
      <Button size="small" onPress={() => onAnswer(waiting, null)}>
        {versionWords.keepOld}
      </Button>
      {onChoose ? (
        <Button size="small" kind="bare" onPress={() => onChoose(waiting)}>
          {versionWords.chooseMyself}
        </Button>
      ) : (
        openHref !== null && (
          <Button size="small" kind="bare" href={openHref}>
            {versionWords.openToChoose}
          </Button>
        )
      )}
    </p>
  );
}
