/** One measure over time: its chart, what changed on the way, and its table. */
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import type { Break } from '@/lib/series/strands';
import type { SameMeasureRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { Notice } from './Notice';
import { SeriesChart } from './SeriesChart';
import { SeriesTable } from './SeriesTable';
import { Source } from './Source';
import { chartOf, cutsOf } from './series-chart';
import { nameOf, newestUnit, questionOn, type SeriesQuestion, whereText } from './series-text';
import './SeriesView.css';

export type SeriesActions = {
  /** `null` for a paper that cannot be shown again. */
  readonly hrefOf: (reading: Reading) => string | null;
  readonly onSave: (series: Series) => void;
  readonly onAsk: (question: SeriesQuestion) => void;
  readonly onTakeBack: (answers: readonly SameMeasureRow[], name: string) => void;
};

type Props = SeriesActions & {
  readonly series: Series;
  /** What the member answered that joined its names. */
  readonly answers: readonly SameMeasureRow[];
  readonly meetings: number;
  /** It was chosen by name, and gets the focus. */
  readonly isAskedFor: boolean;
};

export function SeriesView({
  series,
  answers,
  meetings,
  isAskedFor,
  hrefOf,
  onSave,
  onAsk,
  onTakeBack,
}: Props) {
  const chart = chartOf(series);
  const unit = newestUnit(series);
  const question = questionOn(series);
  const [main] = series.strands;
  const who = series.points[0]?.values[0]?.readings[0].figure.finding.who ?? null;
  const startsAt = chart.scale.from === 0 ? null : text.tick(unit, chart.scale.from);
  const hasOtherUnits = series.points.some(({ values }) =>
    values.some(({ readings: [reading] }) => reading.figure.finding.unit !== unit),
  );
  return (
    <section class="series-view" aria-labelledby="series-name">
      <div class="series-view-head">
        <div>
          <h2 id="series-name" tabIndex={-1} data-arrival={isAskedFor || undefined}>
            {nameOf(series)}
            {who !== null && `, ${who}`}
          </h2>
          <small>
            {text.about(unit, main?.length ?? null, startsAt)} {hasOtherUnits && text.otherUnits}
          </small>
        </div>
        <div class="series-view-tools">
          {question !== null && (
            <Button size="small" icon="ask" onPress={() => onAsk(question)}>
              {findingWords.ask}
            </Button>
          )}
          <Button size="small" icon="save" onPress={() => onSave(series)}>
            {text.save}
          </Button>
        </div>
      </div>
      <div class="series-view-body">
        <div>
          <SeriesChart series={series} chart={chart} hrefOf={hrefOf} />
          {meetings < 2 && <Notice kind="info">{text.onlyHere}</Notice>}
          {cutsOf(series).map((cut) => (
            <CutNotice key={`${cut.from.end} ${cut.to.end}`} cut={cut} hrefOf={hrefOf} />
          ))}
        </div>
        <div>
          <SeriesTable series={series} hrefOf={hrefOf} />
          <OtherNames series={series} answers={answers} onTakeBack={onTakeBack} />
        </div>
      </div>
    </section>
  );
}

type CutProps = Pick<SeriesActions, 'hrefOf'> & { readonly cut: Break };

function CutNotice({ cut: { to, changes }, hrefOf }: CutProps) {
  const reading = to.shown?.readings[0];
  const href = reading ? hrefOf(reading) : null;
  const isRenamed = changes.every(({ kind }) => kind === 'name');
  return (
    <Notice kind="doubt" title={isRenamed ? text.renamedTitle : text.cutTitle}>
      {changes.map(text.change).join('; ')}.{' '}
      {reading && href !== null && <Source href={href}>{whereText(reading)}</Source>}
    </Notice>
  );
}

type NamesProps = Pick<Props, 'series' | 'answers' | 'onTakeBack'>;

/** Each with the answers that joined it to the others. */
function OtherNames({ series: { names }, answers, onTakeBack }: NamesProps) {
  const [, ...earlier] = names;
  return (
    <>
      {earlier.map(({ measure, printed, last }) => {
        const own = answers.filter(({ isSame, measures }) => isSame && measures.includes(measure));
        const [latest] = own;
        return (
          <p class="series-view-name" key={measure}>
            <small>
              {text.namedAs(printed, words.everywhere.date(last))}{' '}
              {latest &&
                text.confirmedOn(
                  words.everywhere.date(new Date(latest.answeredAt).toISOString().slice(0, 10)),
                )}
            </small>
            {latest && (
              <Button
                kind="bare"
                size="small"
                label={text.changeNamed(printed)}
                onPress={() => onTakeBack(own, printed)}
              >
                {text.change_}
              </Button>
            )}
          </p>
        );
      })}
    </>
  );
}
