/** The papers the panel can show: the page in the tab, and those of its meeting that were read before. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PanelPaper } from '@/components/panel-state';
import { explainerOf } from '@/lib/glossary/explain';
import type { OwnGlossary } from '@/lib/glossary/own';
import { loadUkTerms, NO_TERMS, type Terms } from '@/lib/glossary/uk-terms';
import type { Studied } from '@/lib/platform/study';
import { ok } from '@/lib/result';
import { createCorrectionList } from '@/lib/store/correction-list';
import { isTreatedAsExempt } from '@/lib/store/exempt';
import { createExplanationList } from '@/lib/store/explanation-list';
import { createGlossaryList } from '@/lib/store/glossary-list';
import type { Store } from '@/lib/store/open';
import { paperById, papersOfMeeting } from '@/lib/store/papers';
import type { PaperRow, StudyRow } from '@/lib/store/rows';
import { printedAgenda, readyStudies } from '@/lib/store/studies';
import { watching } from '@/lib/store/watch';
import { VERSIONS } from '@/lib/versions';

export type OpenPage = {
  readonly title: string;
  readonly address: string;
  readonly meetingKey: string | null;
  readonly studied: Studied;
};

export function panelPapers(store: Store, open: ReadonlySignal<OpenPage | null>) {
  const rows = signal<readonly PaperRow[]>([]);
  const studies = signal<readonly StudyRow[]>([]);
  const terms = signal(NO_TERMS);
  void loadUkTerms().then((loaded) => {
    terms.value = loaded;
  });
  const glossary = createGlossaryList(
    store,
    computed(() => open.value?.studied.paperId ?? null),
  );

  effect(() => {
    const page = open.value;
    rows.value = [];
    if (page === null) return;
    return watching(
      () => rowsFor(store, page),
      (read) => {
        if (read.ok) rows.value = read.value;
      },
    );
  });

  // Apart from the rows, which change whenever a member scrolls in the reader.
  const ids = computed(() =>
    rows.value
      .filter(isFile)
      .map(({ id }) => id)
      .sort()
      .join(' '),
  );
  effect(() => {
    const wanted = ids.value.split(' ').filter((id) => id !== '');
    studies.value = [];
    if (wanted.length === 0) return;
    return watching(
      () => readyStudies(store, wanted, VERSIONS),
      (read) => {
        if (read.ok) studies.value = read.value;
      },
    );
  });

  const allIds = computed(() => [
    ...(open.value ? [open.value.studied.paperId] : []),
    ...ids.value.split(' ').filter(Boolean),
  ]);
  const corrections = createCorrectionList(store, allIds);
  const explanations = createExplanationList(store, allIds);
  const agenda = computed(() =>
    printedAgenda([
      ...(open.value?.studied.findings ?? []),
      ...studies.value.flatMap(({ findings }) => findings),
    ]),
  );
  const told = (): Told => ({
    agenda: agenda.value,
    correctionsOf: corrections.of,
    explanationsOf: explanations.of,
    terms: terms.value,
    own: glossary.glossary.value,
    scopes: glossary.scopes.value,
  });
  const shownPage = computed((): PanelPaper | null => {
    const page = open.value;
    if (page === null) return null;
    const row = rows.value.find(({ id }) => id === page.studied.paperId) ?? null;
    return shown(page.studied, row, { title: page.title, isPage: true }, told());
  });
  const all = computed(() => {
    if (shownPage.value === null) return [];
    const others = studies.value.flatMap((study): PanelPaper[] => {
      const row = rows.value.find(({ id }) => id === study.paperId);
      return row ? [shown(study, row, { title: row.title, isPage: false }, told())] : [];
    });
    return [shownPage.value, ...others];
  });
  return {
    /** The page first. */
    shown: all,
    glossary,
    corrections,
    explanations,
    /** Whether the reader shows it: a page of an earlier day is shown by nothing but the page of today. */
    isFile: (paperId: string) => rows.value.some((row) => row.id === paperId && isFile(row)),
  };
}

const isFile = ({ source }: PaperRow): boolean => source === 'pdf';

async function rowsFor(store: Store, { meetingKey, studied }: OpenPage): ReturnType<typeof papersOfMeeting> {
  if (meetingKey !== null) return papersOfMeeting(store, meetingKey);
  const row = await paperById(store, studied.paperId);
  return row.ok ? ok(row.value ? [row.value] : []) : row;
}

type Told = {
  readonly terms: Terms;
  readonly own: OwnGlossary;
  readonly correctionsOf: (paperId: string) => PanelPaper['corrections'];
  readonly explanationsOf: (paperId: string) => PanelPaper['explanations'];
} & Pick<PanelPaper, 'agenda' | 'scopes'>;

/** By the findings: weighed again only when the terms come, or another glossary. */
const known = new WeakMap<
  StudyRow['findings'],
  Pick<PanelPaper, 'study' | 'explain'> & Pick<Told, 'terms' | 'own'>
>();

function shown(
  study: Pick<StudyRow, 'paperId' | 'findings' | 'challenges' | 'failed' | 'pages' | 'tables'>,
  row: PaperRow | null,
  named: Pick<PanelPaper, 'title' | 'isPage'>,
  { agenda, terms, own, scopes, correctionsOf, explanationsOf }: Told,
): PanelPaper {
  const before = known.get(study.findings);
  const kept =
    before?.terms === terms && before.own === own
      ? before
      : { study, explain: explainerOf(study.findings, terms, own), terms, own };
  known.set(study.findings, kept);
  return {
    ...named,
    study: kept.study,
    explain: kept.explain,
    agenda,
    scopes,
    corrections: correctionsOf(study.paperId),
    explanations: explanationsOf(study.paperId),
    id: study.paperId,
    addresses: row?.addresses ?? [],
    readOn: row === null ? null : dayOf(row.readAt),
    isExempt: row === null || isTreatedAsExempt(row),
    exemptWords: row?.exempt === 'ask' ? (row.exemptSigns[0]?.words ?? '') : null,
  };
}

/** The member's own day, not that of Greenwich. */
function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
