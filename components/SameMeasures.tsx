/** Names that may be one measure: each pair with the words it stands in, and the member's answer. */
import { useState } from 'preact/hooks';
import type { LikelySame } from '@/lib/series/likely-same';
import type { Reading } from '@/lib/series/readings';
import type { Conflict } from '@/lib/series/same-measure';
import type { SameMeasureRow } from '@/lib/store/rows';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { Notice } from './Notice';
import { Quote } from './Quote';
import type { SeriesActions } from './SeriesView';
import { Source } from './Source';
import { whereText } from './series-text';
import './SameMeasures.css';

/** A pair with the newest reading under each name. */
export type AskedPair = LikelySame & { readonly newest: readonly [Reading, Reading] };

export type SameActions = {
  readonly onAnswer: (pair: AskedPair, isSame: boolean) => void;
  readonly onTakeBackAnswer: (answer: SameMeasureRow) => void;
};

type Props = SameActions &
  Pick<SeriesActions, 'hrefOf'> & {
    readonly pairs: readonly AskedPair[];
    readonly conflicts: readonly Conflict<SameMeasureRow>[];
  };

const AT_FIRST = 3;

export function SameMeasures({ pairs, conflicts, hrefOf, onAnswer, onTakeBackAnswer }: Props) {
  const [limit, setLimit] = useState(AT_FIRST);
  const { ask } = text;
  const left = pairs.length - limit;
  return (
    <>
      {conflicts.map(({ answers }) => (
        <ConflictNotice key={answers[0]?.id} answers={answers} onTakeBackAnswer={onTakeBackAnswer} />
      ))}
      {pairs.length > 0 && (
        <section class="same-measures" aria-labelledby="same-measures">
          <h2 id="same-measures">
            {ask.title} <small>{ask.count(pairs.length)}</small>
          </h2>
          <p>{ask.text}</p>
          <ul>
            {pairs.slice(0, limit).map((pair) => (
              <Pair key={pair.measures.join()} pair={pair} hrefOf={hrefOf} onAnswer={onAnswer} />
            ))}
          </ul>
          {left > 0 && <Button onPress={() => setLimit(limit + 10)}>{ask.more(Math.min(10, left))}</Button>}
        </section>
      )}
    </>
  );
}

type PairProps = Pick<Props, 'hrefOf' | 'onAnswer'> & { readonly pair: AskedPair };

function Pair({ pair, hrefOf, onAnswer }: PairProps) {
  const { ask } = text;
  const [one = '', other = ''] = pair.newest.map(({ figure }) => figure.finding.indicator);
  const [agreeing] = pair.agreeing;
  return (
    <li>
      <div class="same-measures-names">
        {pair.newest.map((reading) => {
          const href = hrefOf(reading);
          const { passage, finding } = reading.figure;
          return (
            <div key={reading.measure}>
              <h3>{finding.indicator}</h3>
              <Quote text={passage.words} start={passage.start} end={passage.end} />
              {href === null ? (
                <small>{whereText(reading)}</small>
              ) : (
                <Source href={href}>{whereText(reading)}</Source>
              )}
            </div>
          );
        })}
      </div>
      {agreeing && (
        <p>
          {ask.agrees(
            text.period(agreeing.end, agreeing.length),
            findingWords.value(agreeing.figure.finding.unit, agreeing.figure.finding.value),
          )}
        </p>
      )}
      <p class="same-measures-answers">
        <Button
          size="small"
          icon="tick"
          label={ask.sameNamed(one, other)}
          onPress={() => onAnswer(pair, true)}
        >
          {ask.same}
        </Button>
        <Button
          size="small"
          icon="differ"
          label={ask.differentNamed(one, other)}
          onPress={() => onAnswer(pair, false)}
        >
          {ask.different}
        </Button>
      </p>
    </li>
  );
}

type ConflictProps = Pick<Props, 'onTakeBackAnswer'> & { readonly answers: readonly SameMeasureRow[] };

function ConflictNotice({ answers, onTakeBackAnswer }: ConflictProps) {
  const { conflict } = text;
  return (
    <Notice kind="doubt" title={conflict.title}>
      <p>{conflict.text}</p>
      <ul class="same-measures-conflict">
        {answers.map((answer) => {
          const said = (answer.isSame ? conflict.same : conflict.different)(...answer.printed);
          return (
            <li key={answer.id}>
              <span>{said}</span>
              <Button
                size="small"
                label={conflict.takeBackNamed(said)}
                onPress={() => onTakeBackAnswer(answer)}
              >
                {conflict.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
