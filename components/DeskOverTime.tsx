/** The measures of a committee over time: which got worse, which miss their target, and one of them in full. */
import { useState } from 'preact/hooks';
import { languageOfName } from '@/lib/document/names';
import { type FigureName, measureKey } from '@/lib/series/measure-key';
import type { OverTime } from '@/lib/series/over-time';
import type { Series } from '@/lib/series/series';
import { type Standing, standingOf } from '@/lib/series/standing';
import type { PaperRow, SameMeasureRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import { AcrossPacks } from './AcrossPacks';
import { Button } from './Button';
import { type DeskPlace, hrefOf as hrefOfPlace } from './desk-places';
import { titleOf } from './desk-text';
import { Empty } from './Empty';
import { Field } from './Field';
import { FilterChip } from './FilterChip';
import { Notice } from './Notice';
import { type AskedPair, type SameActions, SameMeasures } from './SameMeasures';
import { type SeriesActions, SeriesView } from './SeriesView';
import { SmallSeries } from './SmallSeries';
import { figureNameOf, meetingsIn, nameOf } from './series-text';
import './DeskOverTime.css';

export type FollowedCommittee = { readonly id: string; readonly name: string };

type Props = SeriesActions &
  SameActions & {
    readonly committee: FollowedCommittee;
    /** All that can be chosen. */
    readonly committees: readonly FollowedCommittee[];
    /** What was asked for; `null` for the first. */
    readonly measure: FigureName | null;
    readonly following: OverTime<SameMeasureRow>;
    readonly pairs: readonly AskedPair[];
    readonly answers: readonly SameMeasureRow[];
    readonly unread: readonly PaperRow[];
    readonly undated: readonly PaperRow[];
    /** The committee's latest meeting with papers; `null` where none has a date. */
    readonly latest: { readonly key: string; readonly date: string } | null;
  };

const FILTERS = ['worse', 'missed', 'over'] as const;
type Filter = (typeof FILTERS)[number];

const AT_FIRST = 8;

type Stood = { readonly series: Series; readonly standing: Standing };

const holds: Readonly<Record<Filter, (standing: Standing) => boolean>> = {
  worse: ({ isWorseThanYearAgo }) => isWorseThanYearAgo === true,
  missed: ({ against }) => against?.isMissed === true,
  over: ({ isNoLongerReported }) => isNoLongerReported,
};

export function DeskOverTime(props: Props) {
  const { committee, following, measure, answers, unread, undated, latest, pairs } = props;
  const [chosen, setChosen] = useState<ReadonlySet<Filter>>(new Set());
  const [asked, setAsked] = useState('');
  const [isWhole, setWhole] = useState(false);
  const all = worstFirst(following);
  const shown = all.filter(
    ({ series, standing }) =>
      [...chosen].every((filter) => holds[filter](standing)) && isNamed(series, asked),
  );
  const wanted =
    measure === null ? (shown[0]?.series ?? null) : following.seriesOf(measureKey(measure) ?? '');
  const visible = isWhole ? shown : shown.slice(0, AT_FIRST);
  const newest = following.meetings.at(-1);
  const href = (series: Series) =>
    hrefOfPlace({ kind: 'over-time', committee: committee.id, paper: null, measure: figureNameOf(series) });
  return (
    <main class="desk">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.sub(committee.name, following.meetings.length, all.length)}</p>
        </div>
        {all.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form
          <div class="desk-over-time-filters" role="group" aria-label={text.show}>
            {FILTERS.map((filter) => (
              <FilterChip
                key={filter}
                count={all.filter(({ standing }) => holds[filter](standing)).length}
                isChosen={chosen.has(filter)}
                onChoose={() => setChosen(toggled(chosen, filter))}
              >
                {text[filter]}
              </FilterChip>
            ))}
          </div>
        )}
      </div>
      <Committees {...props} />
      {unread.length > 0 && <Notice kind="doubt">{text.unread(unread.map(titleOf))}</Notice>}
      {undated.length > 0 && <Notice kind="info">{text.undated(undated.map(titleOf))}</Notice>}
      {all.length === 0 && (
        <Empty
          title={text.noneFound}
          actions={
            latest && (
              <Button icon="list" href={hrefOfPlace({ kind: 'figures', of: 'meeting', key: latest.key })}>
                {deskWords.paper.figuresNamed(words.everywhere.date(latest.date))}
              </Button>
            )
          }
        >
          <p>{text.noneFoundText(following.meetings.length)}</p>
        </Empty>
      )}
      {newest !== undefined && <AcrossPacks {...props} date={newest} />}
      {all.length > 0 && (
        <section class="desk-over-time-list" aria-label={text.measures}>
          <div class="desk-over-time-tools">
            <Field type="search" icon="find" label={text.find} value={asked} onValue={setAsked} />
            <p role="status">
              {shown.length === 0 ? text.noneLike : text.shown(shown.length, all.length)}{' '}
              <small>{text.order}</small>
            </p>
          </div>
          <ul>
            {visible.map(({ series, standing }) => (
              <li key={series.id}>
                <SmallSeries
                  series={series}
                  standing={standing}
                  href={href(series)}
                  isChosen={series.id === wanted?.id}
                />
              </li>
            ))}
          </ul>
          {shown.length > visible.length && (
            <Button onPress={() => setWhole(true)}>{text.showAll(shown.length)}</Button>
          )}
        </section>
      )}
      {wanted && (
        <SeriesView
          key={wanted.id}
          {...props}
          series={wanted}
          meetings={meetingsIn(wanted)}
          isAskedFor={measure !== null}
          answers={answers}
        />
      )}
      {wanted === null && measure !== null && (
        <Empty title={text.gone}>
          <p>{text.goneText}</p>
        </Empty>
      )}
      <SameMeasures {...props} pairs={pairs} conflicts={following.conflicts} />
    </main>
  );
}

const toggled = (chosen: ReadonlySet<Filter>, filter: Filter): ReadonlySet<Filter> =>
  new Set(FILTERS.filter((one) => chosen.has(one) !== (one === filter)));

const isNamed = (series: Series, asked: string): boolean =>
  asked
    .toLowerCase()
    .split(/\s+/)
    .every((word) => series.names.some(({ printed }) => printed.toLowerCase().includes(word)));

/** What got worse or misses its target before the rest; then by name. */
function worstFirst({ series, meetings }: Props['following']): readonly Stood[] {
  const badness = ({ standing }: Stood) => (holds.worse(standing) ? 2 : 0) + (holds.missed(standing) ? 1 : 0);
  return series
    .flatMap((one): readonly Stood[] => {
      const standing = standingOf(one, meetings.at(-1) ?? null);
      return standing ? [{ series: one, standing }] : [];
    })
    .toSorted((a, b) => badness(b) - badness(a) || nameOf(a.series).localeCompare(nameOf(b.series), 'en-GB'));
}

function Committees({ committees, committee }: Pick<Props, 'committees' | 'committee'>) {
  if (committees.length < 2) return null;
  return (
    <nav class="desk-over-time-committees" aria-label={text.committees}>
      <ul>
        {committees.map(({ id, name }) => {
          const place: DeskPlace = { kind: 'over-time', committee: id, paper: null, measure: null };
          return (
            <li key={id}>
              <a
                lang={languageOfName(name)}
                href={hrefOfPlace(place)}
                aria-current={id === committee.id ? 'page' : undefined}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
