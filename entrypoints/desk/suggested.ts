/** What the papers of a meeting say for its questions: the items of its agenda, and what might be asked. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { openChallenges } from '@/components/challenge-list';
import { titleOf, type WholeMeeting } from '@/components/desk-text';
import type { AgendaItems } from '@/components/QuestionSheet';
import type { SuggestedQuestion } from '@/components/SuggestedQuestions';
import { suggestionText } from '@/components/suggestion-text';
import { suggestionsFrom } from '@/lib/ask/suggestions';
import { inSmallLetters } from '@/lib/document/titles';
import type { FindingOf } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { explanationsFor, type HeldExplanation } from '@/lib/store/explanations';
import { correctionsOf } from '@/lib/store/figure-corrections';
import type { Store } from '@/lib/store/open';
import type { FigureCorrectionRow, NoteRow, PaperRow, StudyRow } from '@/lib/store/rows';
import { printedAgenda, readyStudies } from '@/lib/store/studies';
import { VERSIONS } from '@/lib/versions';

type Studied = {
  readonly paper: PaperRow;
  readonly study: StudyRow;
  readonly corrections: readonly FigureCorrectionRow[];
  readonly explanations: readonly HeldExplanation[];
};

export function createSuggested(
  store: Store,
  whole: ReadonlySignal<WholeMeeting | null>,
  isKnown: (short: string) => boolean,
) {
  const studied = signal<readonly Studied[]>([]);
  const unread = signal(0);
  const paperIds = computed(() => (whole.value?.papers ?? []).map(({ id }) => id).join('\n'));
  effect(() => {
    const ids = paperIds.value;
    studied.value = [];
    unread.value = 0;
    const papers = whole.peek()?.papers ?? [];
    void studiesOf(store, papers).then((read) => {
      if (ids !== paperIds.peek()) return;
      studied.value = read;
      unread.value = papers.length - read.length;
    });
  });

  return {
    unread,
    items: computed((): AgendaItems => {
      const titles = new Map<string, string>();
      const agenda = printedAgenda(studied.value.flatMap(({ study }) => study.findings));
      for (const { number, title } of agenda) if (!titles.has(number)) titles.set(number, title);
      return [...titles].map(([item, title]) => ({ item, title: inSmallLetters(title, agenda) }));
    }),
    deadlines: computed((): readonly Sited<FindingOf<'question-deadline'>>[] =>
      studied.value
        .flatMap(({ study }) => study.findings)
        .filter(
          (one): one is Sited<FindingOf<'question-deadline'>> => one.finding.kind === 'question-deadline',
        ),
    ),
    suggestions: computed((): readonly SuggestedQuestion[] =>
      studied.value.flatMap(({ paper, study, corrections, explanations }) => {
        const open = openChallenges({ id: paper.id, study, explanations });
        const challenges = open.map(({ challenge }) => challenge);
        const found = { findings: study.findings, challenges, corrections };
        return suggestionsFrom(found, whole.value?.meeting.date ?? null, isKnown).map((suggestion) => ({
          paperId: paper.id,
          paperTitle: titleOf(paper),
          item: suggestion.passages[0].item,
          text: suggestionText(suggestion),
          passages: suggestion.passages,
        }));
      }),
    ),
  };
}

/** Not those whose words a question of the member quotes already. */
export const notYetAsked = (
  suggestions: readonly SuggestedQuestion[],
  questions: readonly NoteRow[],
): readonly SuggestedQuestion[] =>
  suggestions.filter(({ paperId, passages: [first] }) => {
    const exact = first.words.slice(first.start, first.end);
    return !questions.some(
      (question) =>
        question.paperId === paperId &&
        question.quote?.exact === exact &&
        question.quote.prefix === first.words.slice(0, first.start) &&
        question.at?.page === first.page,
    );
  });

/** Of those that this Kloe has looked through. */
async function studiesOf(store: Store, papers: readonly PaperRow[]): Promise<readonly Studied[]> {
  const ids = papers.map(({ id }) => id);
  const [studies, said, explained] = await Promise.all([
    readyStudies(store, ids, VERSIONS),
    correctionsOf(store, ids),
    explanationsFor(store, ids),
  ]);
  const byPaper = new Map(studies.ok ? studies.value.map((study) => [study.paperId, study]) : []);
  const corrections = Map.groupBy(said.ok ? said.value : [], ({ paperId }) => paperId);
  return papers.flatMap((paper): readonly Studied[] => {
    const study = byPaper.get(paper.id);
    if (!study) return [];
    return [
      {
        paper,
        study,
        corrections: corrections.get(paper.id) ?? [],
        explanations: (explained.ok && explained.value.get(paper.id)) || [],
      },
    ];
  });
}
