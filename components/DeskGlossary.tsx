/** The glossary: what the member says short forms mean, and what papers taught; to look up, change, keep as a file. */
import { useMemo, useState } from 'preact/hooks';
import { lookUpIn } from '@/lib/search/look-up';
import type { TaughtMeaning } from '@/lib/store/learnt';
import type { GlossaryRow } from '@/lib/store/rows';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import { Button } from './Button';
import { DeskGlossaryFiles, type FileActions } from './DeskGlossaryFiles';
import { DeskMeaning, type MeaningActions } from './DeskMeaning';
import { Empty } from './Empty';
import { Field } from './Field';
import { FilterChip } from './FilterChip';
import { isOwnRow, placesAmong, type ShownMeaning, shownMeanings } from './glossary-list';
import './DeskGlossary.css';

type Props = MeaningActions &
  FileActions & {
    readonly rows: readonly GlossaryRow[];
    /** `null` while the papers are being looked at. */
    readonly taught: readonly TaughtMeaning[] | null;
    readonly onAdd: () => void;
  };

const KINDS = ['everywhere', 'council', 'committee', 'learnt'] as const;

/** More would be felt as a pause on a council's laptop. */
const AT_FIRST = 100;

export function DeskGlossary({ rows, taught, onAdd, ...actions }: Props) {
  const [asked, setAsked] = useState('');
  const [kind, setKind] = useState<ShownMeaning['kind'] | null>(null);
  const [limit, setLimit] = useState(AT_FIRST);
  const all = useMemo(() => shownMeanings(rows, taught ?? []), [rows, taught]);
  const placeOf = useMemo(() => placesAmong(all), [all]);
  const lookUp = useMemo(
    () => lookUpIn(all.map((shown) => ({ shown, words: [shown.short, shown.long], page: '' }))),
    [all],
  );
  const found = asked.trim() === '' ? all : lookUp(asked).map(({ shown }) => shown);
  const shown = found.filter((one) => kind === null || one.kind === kind);
  return (
    <main class="desk">
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.sub}</p>
        </div>
        <Button kind="main" icon="add" onPress={onAdd}>
          {text.add}
        </Button>
      </div>
      <div class="desk-columns">
        <div class="desk-glossary-tools">
          {all.length > 0 && (
            <>
              <Field
                type="search"
                icon="find"
                label={text.lookUp}
                value={asked}
                onValue={(value) => {
                  setAsked(value);
                  setLimit(AT_FIRST);
                }}
              />
              {/* biome-ignore lint/a11y/useSemanticElements: buttons that are on or off, not fields of a form */}
              <div class="desk-glossary-filters" role="group" aria-label={text.filter}>
                {KINDS.map((one) => (
                  <FilterChip
                    key={one}
                    count={found.filter((other) => other.kind === one).length}
                    isChosen={kind === one}
                    onChoose={(isChosen) => setKind(isChosen ? one : null)}
                  >
                    {text.kind[one]}
                  </FilterChip>
                ))}
              </div>
            </>
          )}
          <DeskGlossaryFiles hasOwn={rows.length > 0} {...actions} />
        </div>
        <div>
          <p class="desk-glossary-count" role="status">
            {taught === null ? text.looking : all.length > 0 && text.found(shown.length, all.length)}
          </p>
          {shown.length > 0 && (
            <section class="sheet">
              <h2>{text.list}</h2>
              <ul class="desk-glossary-list">
                {shown.slice(0, limit).map((one) => (
                  <DeskMeaning
                    key={one.key}
                    shown={one}
                    place={placeOf(one)}
                    canMerge={rows.some(
                      (row) => isOwnRow(one.source) && row.id !== one.source.id && row.short === one.short,
                    )}
                    {...actions}
                  />
                ))}
              </ul>
              {shown.length > limit && (
                <Button onPress={() => setLimit(limit + AT_FIRST)}>
                  {text.more(Math.min(AT_FIRST, shown.length - limit))}
                </Button>
              )}
            </section>
          )}
          {shown.length === 0 && taught !== null && (
            <Empty title={all.length === 0 ? text.none : text.noneFound}>
              <p>{all.length === 0 ? text.noneText : text.noneFoundText}</p>
            </Empty>
          )}
        </div>
      </div>
    </main>
  );
}
