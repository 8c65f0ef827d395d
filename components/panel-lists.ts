/** A paper's findings → the lists that the panel shows, each in the order of the paper. */
import { againstTarget } from '@/lib/check/target';
import { type Held, holdMeasures } from '@/lib/correct/held-measures';
import { inSmallLetters } from '@/lib/document/titles';
import type { AgendaItem, Finding } from '@/lib/extract/findings';
import type { Measure } from '@/lib/extract/measures';
import type { Sited } from '@/lib/extract/sited';
import type { FigureCorrectionRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import type { ContentsLine } from './Contents';
import { openChallenges } from './challenge-list';
import type { PanelPaper } from './panel-state';
import { inOneGo, listsOfStudy, type Steps, type StudyLists } from './study-lists';

export const SECTIONS = [
  'figures',
  'challenges',
  'short-forms',
  'recommendations',
  'requests',
  'work-programme',
  'public-questions',
  'tables',
  'notes',
] as const;

export type SectionKey = (typeof SECTIONS)[number];

/** What is no list of one row a finding, or has a view of its own. */
const OTHERWISE = ['figures', 'short-forms', 'tables', 'notes'] as const;

export type PlainSection = Exclude<SectionKey, (typeof OTHERWISE)[number]>;

const isPlain = (section: SectionKey): section is PlainSection => !OTHERWISE.some((one) => one === section);

export const PLAIN_SECTIONS: readonly PlainSection[] = SECTIONS.filter(isPlain);

type Lists = Held<FigureCorrectionRow> & StudyLists;

const known = new WeakMap<PanelPaper['study'], StudyLists>();
const held = new WeakMap<StudyLists, { readonly by: PanelPaper['corrections']; readonly lists: Lists }>();

/** Worked out once for each study, and again for other corrections. */
export function listsOf({ study, corrections }: Pick<PanelPaper, 'study' | 'corrections'>): Lists {
  const own = known.get(study) ?? inOneGo(listsOfStudy(study));
  known.set(study, own);
  const before = held.get(own);
  if (before && (before.by === corrections || before.by.length + corrections.length === 0)) {
    return before.lists;
  }
  const lists = { ...own, ...holdMeasures(own.read, corrections) };
  held.set(own, { by: corrections, lists });
  return lists;
}

/** Works out beforehand what `listsOf` and the contents of a paper without corrections say, so that showing them is soon done. */
export function* makeListsReady(study: PanelPaper['study']): Steps<void> {
  if (!known.has(study)) known.set(study, yield* listsOfStudy(study));
  const { measures } = listsOf({ study, corrections: [] });
  yield;
  for (const [place, measure] of measures.entries()) {
    missesTarget(measure);
    if (place % MEASURES_AT_ONCE === 0) yield;
  }
}

/** A few milliseconds of work. */
const MEASURES_AT_ONCE = 2000;

export const rowKey = (section: SectionKey, index: number): string => `${section}-${index}`;

export function itemTitle({ study, agenda }: PanelPaper, number: string): string | null {
  const item = study.findings.find(
    (sited): sited is Sited<AgendaItem> =>
      sited.finding.kind === 'agenda-item' && sited.finding.number === number,
  );
  return item ? inSmallLetters(item.finding.title, agenda) : null;
}

/** The row of a short form; `null` where the paper has none such. */
export function shortFormKey(paper: PanelPaper, short: string): string | null {
  const place = listsOf(paper).shortForms.findIndex(({ finding }) => finding.short === short);
  return place < 0 ? null : rowKey('short-forms', place);
}

const missed = new WeakMap<Measure, boolean>();

/** Kept, since it is asked of every figure of a pack at each key that a member types. */
export function missesTarget(measure: Measure): boolean {
  const before = missed.get(measure);
  if (before !== undefined) return before;
  const isMissed = againstTarget(measure.main.finding)?.isMissed === true;
  missed.set(measure, isMissed);
  return isMissed;
}

export const hasNoTarget = ({ main }: Measure): boolean =>
  main.finding.role === 'actual' && main.finding.target === null;
export const isUnsure = ({ main }: Measure): boolean => main.finding.doubt !== null;

/** Which extractor a list hangs on, so that one that failed is not called empty. */
const KIND_BEHIND: Readonly<Record<SectionKey, Finding['kind'] | null>> = {
  figures: 'figure',
  challenges: 'figure',
  'short-forms': 'short-form',
  recommendations: 'recommendation',
  requests: 'request',
  'work-programme': 'work-programme',
  'public-questions': 'public-question',
  tables: null,
  notes: null,
};

export function wasLookedFor(paper: PanelPaper, section: SectionKey): boolean {
  const kind = KIND_BEHIND[section];
  return kind === null || !paper.study.failed.includes(kind);
}

export function countOf(paper: PanelPaper, section: Exclude<SectionKey, 'notes'>): number {
  const lists = listsOf(paper);
  return {
    figures: lists.measures,
    challenges: paper.study.challenges,
    'short-forms': lists.shortForms,
    recommendations: lists.recommendations,
    requests: lists.requests,
    'work-programme': lists.workProgramme,
    'public-questions': lists.publicQuestions,
    tables: lists.tables,
  }[section].length;
}

/** The lines of the contents; `questions` are those among the member's `notes`. */
export function contentsLines(
  paper: PanelPaper,
  { notes, questions }: { readonly notes: number; readonly questions: number },
): readonly ContentsLine[] {
  return SECTIONS.map((key) => {
    const name = words.lists.name[key];
    if (key === 'notes') {
      const note = questions === 0 ? null : words.panel.contents.questions(questions);
      return { key, name, count: words.everywhere.count(notes), note };
    }
    if (!wasLookedFor(paper, key)) return { key, name, count: '–', note: words.panel.contents.notLookedFor };
    return { key, name, count: words.everywhere.count(countOf(paper, key)), note: remarkOn(paper, key) };
  });
}

/** The most telling thing about a list, where there is one. */
function remarkOn(paper: PanelPaper, section: Exclude<SectionKey, 'notes'>): string | null {
  const { contents } = words.panel;
  const lists = listsOf(paper);
  const said = (n: number, sentence: (n: number) => string) => (n === 0 ? null : sentence(n));
  const both = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ') || null;
  switch (section) {
    case 'figures':
      return both(
        said(lists.measures.filter(missesTarget).length, contents.missTarget),
        said(lists.measures.filter(hasNoTarget).length, contents.withoutTarget),
      );
    case 'challenges': {
      const open = openChallenges(paper);
      const proved = open.filter(({ challenge }) => challenge.strength === 'proved').length;
      return both(
        said(proved, contents.proved),
        said(open.length - proved, contents.worthAsking),
        said(paper.study.challenges.length - open.length, contents.explained),
      );
    }
    case 'short-forms':
      return said(
        lists.shortForms.filter(({ finding }) => finding.long === null).length,
        contents.notExplained,
      );
    case 'recommendations':
      return said(
        lists.recommendations.filter(({ finding }) => finding.asksForAction).length,
        contents.askForAction,
      );
    case 'requests':
      return said(lists.requests.filter(({ finding }) => finding.due === null).length, contents.withoutDate);
    case 'public-questions':
      return said(
        lists.publicQuestions.filter(({ finding }) => finding.response !== null).length,
        contents.answered,
      );
    case 'tables':
      return said(lists.tables.filter(({ evidence }) => evidence === 'gaps').length, contents.withoutLines);
    case 'work-programme':
      return null;
  }
}
