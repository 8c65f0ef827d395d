/** Passages of one paper that do not agree, side by side, with the arithmetic. A reason to ask, not a fault. */
import { useRef, useState } from 'preact/hooks';
import { type Explanation, sidesOf } from '@/lib/check/explained';
import { languageOf, words } from '@/lib/words';
import { Button } from './Button';
import { type HeldChallenge, meantIn, measuresToPart } from './challenge-list';
import { FindingRow, type RowState } from './FindingRow';
import { later, useLoaded } from './loaded';
import { NoteSign } from './NoteSign';
import type { PanelPaper } from './panel-state';
import { sourceText } from './passage-text';
import { Quote } from './Quote';
import { Source } from './Source';
import { Verdict } from './Verdict';
import './ChallengeRow.css';

type Props = { readonly paper: PanelPaper; readonly held: HeldChallenge; readonly row: RowState };

export function ChallengeRow({ paper, held, row }: Props) {
  const { challenge, first, explained } = held;
  const { kind, passages, strength, why } = challenge;
  const text = words.challenges;
  const { tools, below } = useExplaining(paper, held, row);
  return (
    <div class="challenge-row">
      <FindingRow
        name={text.kind[kind]}
        passage={first}
        row={row}
        others={passages.slice(1)}
        verdict={
          explained ? (
            <Verdict kind="done">{text.explained}</Verdict>
          ) : strength === 'proved' ? (
            <Verdict kind="proved">{text.proved}</Verdict>
          ) : (
            <Verdict kind="doubt">{text.worthAsking}</Verdict>
          )
        }
        hasOwnSources
        tools={tools}
        below={below}
        opened={
          <>
            <div class="challenge-sides">
              {passages.map((passage) => (
                <div key={`${passage.page} ${passage.words} ${passage.start}`}>
                  <Source onOpen={() => row.onShow(passage)}>{sourceText(passage)}</Source>
                  <Quote text={passage.words} {...meantIn(paper, challenge, passage)} />
                </div>
              ))}
            </div>
            <div class="challenge-arithmetic">
              <h4>{text.arithmetic}</h4>
              <Arithmetic why={why} />
            </div>
          </>
        }
      >
        <NoteSign kind="challenge" />
        {!row.isOpen && <Arithmetic why={why} />}
        {explained && (
          <p class="challenge-explained">
            {explainedText(paper, explained)}:{' '}
            {explained.measures ? text.notSameSaid : <q>{explained.reason}</q>}
          </p>
        )}
      </FindingRow>
    </div>
  );
}

const laterArithmetic = later(() => import('@/lib/words/arithmetic'));

/** Its words are many, and loaded with the first challenge that is shown. */
function Arithmetic({ why }: Pick<HeldChallenge['challenge'], 'why'>) {
  const loaded = useLoaded(true, laterArithmetic);
  return loaded && <p lang={languageOf('arithmetic')}>{loaded.whyText(why)}</p>;
}

function explainedText(
  { id }: PanelPaper,
  { paperId, meetingDate }: NonNullable<HeldChallenge['explained']>,
): string {
  const text = words.challenges;
  if (paperId === id) return text.byYou;
  return meetingDate === null ? text.inEarlierPack : text.inPackOf(words.everywhere.date(meetingDate));
}

const laterForm = later(() => import('./ExplainChallenge'));

/** The button that explains or takes that back, and the form it opens. */
function useExplaining(paper: PanelPaper, held: HeldChallenge, row: RowState) {
  const { challenge, explained } = held;
  const text = words.challenges;
  const name = text.kind[challenge.kind];
  const box = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const form = useLoaded(isOpen, laterForm);
  const close = () => {
    setOpen(false);
    box.current?.querySelector('button')?.focus();
  };
  if (explained) {
    const takeBack = (
      <Button
        size="small"
        icon="undo"
        label={text.takeBackNamed(name)}
        onPress={() => row.onExplain?.({ kind: 'taken-back', explanation: explained })}
      >
        {text.takeBack}
      </Button>
    );
    return { tools: takeBack, below: null };
  }
  const explain = (said: Pick<Explanation, 'reason' | 'measures'>) => {
    const explanation = { kind: challenge.kind, sides: sidesOf(challenge), ...said };
    row.onExplain?.({ kind: 'explained', explanation });
  };
  const measures = row.isOpen ? measuresToPart(paper, held) : [];
  const tools = (
    <>
      <span ref={box}>
        <Button
          size="small"
          isExpanded={isOpen}
          label={text.explainNamed(name)}
          onPress={() => setOpen(!isOpen)}
        >
          {text.explain}
        </Button>
      </span>
      {measures.length > 0 && (
        <Button size="small" kind="bare" onPress={() => explain({ reason: '', measures })}>
          {text.notSame}
        </Button>
      )}
    </>
  );
  const keep = (reason: string) => {
    close();
    explain({ reason });
  };
  return {
    tools,
    below: isOpen && form && <form.ExplainChallenge name={name} onKeep={keep} onClose={close} />,
  };
}
