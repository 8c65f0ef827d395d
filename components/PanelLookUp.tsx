/** Looks a short form, a word or a page up in all that was found, which leads to its row; then in the glossary. */
import type { TargetedKeyboardEvent } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { isKey, KEYS } from '@/lib/keys';
import { words } from '@/lib/words';
import { Field } from './Field';
import type { FindingSectionKey } from './FindingSection';
import { GlossaryFound } from './GlossaryFound';
import { later, useLoaded } from './loaded';
import { PanelSection } from './PanelSection';
import { listsOf, rowKey } from './panel-lists';
import type { LookUp, PanelPaper } from './panel-state';
import { sourceText } from './passage-text';
import { SearchAll } from './SearchAll';
import { shortenAround } from './shorten';
import { useWantedFocus } from './wanted-focus';
import './PanelLookUp.css';

const laterSearch = later(() => import('@/lib/search/look-up'));

/** As many as are looked at. */
const SHOWN = 12;

type Props = {
  readonly paper: PanelPaper;
  readonly lookUp: LookUp;
  readonly onOpen: (section: FindingSectionKey, row: string) => void;
};

export function PanelLookUp({ paper, lookUp, onOpen }: Props) {
  const { asked, onAsked, entries, wanted } = lookUp;
  const box = useRef<HTMLDivElement>(null);
  useWantedFocus(box, wanted);
  const isAsked = asked.trim() !== '';
  const search = useLoaded(isAsked, laterSearch);
  const inPaper = useMemo(
    () => (isAsked ? search?.lookUpIn(entriesOf(paper)) : null),
    [paper, isAsked, search],
  );
  const found = inPaper?.(asked) ?? [];
  const elsewhere = useMemo(
    () => entries?.filter(({ learntFrom }) => learntFrom?.paperId !== paper.id) ?? null,
    [entries, paper.id],
  );
  const text = words.panel.lookUp;
  return (
    <PanelSection label={text.label}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field inside has the focus */}
      <div ref={box} onKeyDown={goOnEnter}>
        <Field
          type="search"
          icon="find"
          label={text.label}
          isLabelHidden
          placeholder={text.example}
          value={asked}
          onValue={onAsked}
        />
        <small role="status">{inPaper ? text.found(found.length, asked, SHOWN) : null}</small>
      </div>
      <SearchAll asked={asked} />
      {found.length > 0 && (
        <ul class="panel-look-up">
          {found.slice(0, SHOWN).map(({ section, key, title, about, source }) => (
            <li key={key}>
              <button type="button" onClick={() => onOpen(section, key)}>
                <b>{shortenAround(title, 0, 0)?.text ?? title}</b>
                {about !== null && <span>{about}</span>}
                <small>
                  {words.lists.name[section]}, {source}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <GlossaryFound entries={elsewhere} asked={asked} />
    </PanelSection>
  );
}

/** The same field leads to all papers. */
function goOnEnter(event: TargetedKeyboardEvent<HTMLElement>): void {
  if (!isKey(event, KEYS.find.next) || !(event.target instanceof HTMLInputElement)) return;
  event.currentTarget.parentElement?.querySelector<HTMLElement>('.search-all')?.click();
}

function entriesOf(paper: PanelPaper) {
  const lists = listsOf(paper);
  const entry = (
    section: FindingSectionKey,
    place: number,
    passage: Parameters<typeof sourceText>[0],
    title: string,
    about: string | null = null,
  ) => ({
    section,
    key: rowKey(section, place),
    title,
    about,
    words: about === null ? [title] : [title, about],
    page: passage.printed ?? String(passage.page),
    source: sourceText(passage),
  });
  const found: Readonly<Record<FoundSection, readonly ReturnType<typeof entry>[]>> = {
    'short-forms': lists.shortForms.map(({ finding, passage }, place) =>
      entry('short-forms', place, passage, finding.short, paper.explain(finding)[0]?.long ?? null),
    ),
    figures: lists.measures.map(({ main: { finding, passage }, place }) =>
      entry('figures', place, passage, finding.indicator),
    ),
    recommendations: lists.recommendations.map(({ finding, passage }, place) =>
      entry('recommendations', place, passage, finding.text),
    ),
    requests: lists.requests.map(({ finding, passage }, place) =>
      entry('requests', place, passage, finding.quote),
    ),
    'work-programme': lists.workProgramme.map(({ finding, passage }, place) =>
      entry('work-programme', place, passage, finding.item),
    ),
    'public-questions': lists.publicQuestions.map(({ finding, passage }, place) =>
      entry('public-questions', place, passage, finding.question),
    ),
  };
  return Object.values(found).flat();
}

/** What has words to be found by: challenges and tables have none of their own. */
type FoundSection = Exclude<FindingSectionKey, 'challenges' | 'tables'>;
