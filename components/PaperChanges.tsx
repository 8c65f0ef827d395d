/** What changed from one version of a paper to another, item by item, each change with its words and its places. */
import { useState } from 'preact/hooks';
import type { SectionChanges } from '@/lib/compare/changes';
import { words } from '@/lib/words';
import { versionWords } from '@/lib/words/versions';
import { Button } from './Button';
import { Empty } from './Empty';
import { FilterChip } from './FilterChip';
import { Icon } from './Icon';
import { type ChangeHref, PaperChange } from './PaperChange';
import { Verdict } from './Verdict';
import './PaperChanges.css';

type Version = { readonly title: string; readonly readAt: number };

type Props = {
  readonly earlier: Version;
  readonly later: Version;
  readonly sections: readonly SectionChanges[];
  readonly backHref: string;
  readonly hrefOf: ChangeHref;
};

/** More at once would hold the page up; the rest is a press away. */
const AT_ONCE = 100;

export function PaperChanges({ earlier, later, sections, backHref, hrefOf }: Props) {
  const { changes: text } = versionWords;
  const [onlyFigures, setOnlyFigures] = useState(false);
  const [most, setMost] = useState(AT_ONCE);
  const all = sections.reduce((sum, one) => sum + one.changes.length, 0);
  const ofFigures = (one: SectionChanges) => one.changes.filter(({ kind }) => kind === 'figures');
  const figures = sections.reduce((sum, one) => sum + ofFigures(one).length, 0);
  const shown = sections
    .map((one) => ({ ...one, changes: onlyFigures ? ofFigures(one) : one.changes }))
    .filter(({ kind, changes }) => !onlyFigures || changes.length > 0 || kind === 'same');
  const firstOf = startsOf(shown);
  const total = onlyFigures ? figures : all;
  return (
    <main class="desk paper-changes">
      <p>
        <a class="desk-back" href={backHref}>
          <Icon name="back" size="small" /> {words.everywhere.desk}
        </a>
      </p>
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p class="desk-sub">{text.from(nameOf(earlier), earlier.readAt)}</p>
          <p class="desk-sub">{text.to(nameOf(later), later.readAt)}</p>
        </div>
      </div>
      {all === 0 ? (
        <Empty title={text.none}>
          <p>{text.noneText}</p>
        </Empty>
      ) : (
        <p>
          <FilterChip count={figures} isChosen={onlyFigures} onChoose={setOnlyFigures}>
            {text.onlyFigures}
          </FilterChip>
        </p>
      )}
      {shown.map((section, index) => (
        <Section
          key={`${section.kind} ${section.number} ${section.title}`}
          section={section}
          most={most - (firstOf[index] ?? 0)}
          hrefOf={hrefOf}
        />
      ))}
      {total > most && (
        <Button onPress={() => setMost(most + AT_ONCE)}>
          {words.everywhere.more} ({words.everywhere.count(total - most)})
        </Button>
      )}
    </main>
  );
}

const nameOf = ({ title }: Version): string => title || versionWords.untitled;

/** How many changes stand before each section. */
function startsOf(sections: readonly SectionChanges[]): readonly number[] {
  let before = 0;
  return sections.map(({ changes }) => {
    const start = before;
    before += changes.length;
    return start;
  });
}

type SectionProps = Pick<Props, 'hrefOf'> & { readonly section: SectionChanges; readonly most: number };

function Section({ section, most, hrefOf }: SectionProps) {
  const { changes: text } = versionWords;
  const { kind, number, title, changes } = section;
  const name = number === null ? (title ?? text.front) : text.item(number, title);
  if (kind === 'same') {
    return (
      <section class="paper-changes-same">
        <h2>{name}</h2>
        <span>
          <Icon name="tick" size="small" /> {text.same}
        </span>
      </section>
    );
  }
  if (most <= 0) return null;
  return (
    <section class="sheet">
      <div class="paper-changes-head">
        <h2>{name}</h2>
        {kind === 'new' && (
          <Verdict kind="plain" icon="add">
            {text.isNew}
          </Verdict>
        )}
        {kind === 'gone' && (
          <Verdict kind="plain" icon="close">
            {text.isGone}
          </Verdict>
        )}
        <small>{text.count(changes.length)}</small>
      </div>
      <ul class="paper-changes-list">
        {changes.slice(0, most).map((change, index) => (
          <PaperChange key={index} change={change} hrefOf={hrefOf} />
        ))}
      </ul>
    </section>
  );
}
