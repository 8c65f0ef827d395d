/** Figures over time at the desk: what the papers give, what the member answers, and files of it. */
import { computed, signal } from '@preact/signals';
import { hrefOf, NOTES } from '@/components/desk-places';
import { placeOf } from '@/components/note-place';
import type { AskedPair } from '@/components/SameMeasures';
import type { SeriesFormat } from '@/components/SaveSeriesDialog';
import { captionOf } from '@/components/series-caption';
import { chartOf } from '@/components/series-chart';
import { seriesSheet } from '@/components/series-sheet';
import { nameOf, type SeriesQuestion } from '@/components/series-text';
import { fileNameOf } from '@/lib/export/file-name';
import { FILE_TYPES } from '@/lib/export/file-types';
import { pictureSvg } from '@/lib/export/picture-svg';
import { sheetToCsv } from '@/lib/export/sheet-text';
import { toXlsx } from '@/lib/export/spreadsheet';
import { pngFrom } from '@/lib/platform/picture';
import { saveFile } from '@/lib/platform/save-file';
import type { Result } from '@/lib/result';
import { overTime } from '@/lib/series/over-time';
import type { Reading } from '@/lib/series/readings';
import type { Series } from '@/lib/series/series';
import { type CommitteeFigures, committeeFigures } from '@/lib/store/committee-figures';
import { mayLeave } from '@/lib/store/exempt';
import { namesToldApart } from '@/lib/store/explanations';
import { deleteNote, saveNote } from '@/lib/store/notes';
import { newId, type Store } from '@/lib/store/open';
import type { Kept, StoreProblem } from '@/lib/store/problems';
import type { SameMeasureRow } from '@/lib/store/rows';
import {
  answerSameMeasure,
  changeSameMeasures,
  type SameMeasureChange,
  sameMeasures,
} from '@/lib/store/same-measures';
import { figuresOverTime as text } from '@/lib/words/figures-over-time';
import type { Act } from './desk';
import { showingIn } from './showing';
import { watched } from './watched';

export type Following = ReturnType<typeof createOverTime>;

export function createOverTime(store: Store, act: Act) {
  const committee = signal<string | null>(null);
  const figures = signal<Result<CommitteeFigures, StoreProblem> | null>(null);
  const saving = signal<Series | null>(null);
  const answers = watched(() => {
    const { value } = committee;
    return value === null ? null : () => sameMeasures(store, value);
  });
  const toldApart = watched(() => {
    const { value } = committee;
    return value === null ? null : () => namesToldApart(store, value);
  });
  const following = computed(() =>
    figures.value?.ok && answers.value?.ok
      ? overTime(
          figures.value.value.papers,
          answers.value.value,
          toldApart.value?.ok ? toldApart.value.value : [],
        )
      : null,
  );
  const pairs = computed((): readonly AskedPair[] =>
    (following.value?.likely() ?? []).flatMap((pair) => {
      const [one, other] = pair.measures.map((measure) =>
        newestOf(following.value?.seriesOf(measure), measure),
      );
      return one && other ? [{ ...pair, newest: [one, other] as const }] : [];
    }),
  );
  const rows = () => (figures.value?.ok ? figures.value.value.rows : []);
  const rowOf = ({ paper }: Reading) => rows().find(({ id }) => id === paper.id);
  const change = async (outcome: Kept<SameMeasureChange>, said: string): Promise<void> => {
    const result = await outcome;
    const undoing = result.ok ? result.value : null;
    await act(Promise.resolve(result), undoing && { said, undo: () => changeSameMeasures(store, undoing) });
  };
  const leavingOf = (series: Series, withExempt: boolean): Series | null => {
    if (!figures.value?.ok || !answers.value?.ok) return null;
    const leaving = new Set((withExempt ? rows() : mayLeave(rows()).rows).map(({ id }) => id));
    const { seriesOf } = overTime(
      figures.value.value.papers.filter(({ paper }) => leaving.has(paper.id)),
      answers.value.value,
    );
    return series.names.map(({ measure }) => seriesOf(measure)).find((one) => one !== null) ?? null;
  };
  return {
    figures,
    answers,
    following,
    pairs,
    saving,
    /** Reads the papers anew: on arrival, since it takes a while. */
    async look(id: string): Promise<void> {
      committee.value = id;
      figures.value = null;
      const read = await committeeFigures(store, id);
      if (committee.value === id) figures.value = read;
    },
    /** The words in the reader, or the page on the web. */
    hrefOf: ({ paper, figure }: Reading): string | null =>
      showingIn(rows())({ paperId: paper.id, ...placeOf(figure.passage) }),
    answer({ measures, newest }: AskedPair, isSame: boolean): Promise<void> {
      const [one, other] = newest.map(({ figure }) => figure.finding.indicator) as [string, string];
      const row = {
        committeeId: committee.value ?? '',
        measures,
        isSame,
        printed: [one, other] as const,
        paperIds: [newest[0].paper.id, newest[1].paper.id] as const,
      };
      return change(answerSameMeasure(store, row), (isSame ? text.ask.joined : text.ask.parted)(one, other));
    },
    takeBack: (taken: readonly SameMeasureRow[], said: string): Promise<void> =>
      change(changeSameMeasures(store, { put: [], remove: taken.map(({ id }) => id) }), said),
    /** Begins a question on the newest words, and goes to where it is written. */
    async ask({ reading, begins }: SeriesQuestion): Promise<void> {
      const row = rowOf(reading);
      const id = newId();
      const saved = await saveNote(store, {
        id,
        kind: 'question',
        text: begins,
        asking: null,
        colour: null,
        paperId: reading.paper.id,
        paperTitle: reading.paper.title,
        ...placeOf(reading.figure.passage),
        itemTitle: null,
        meetingKeys: row?.meetingKeys ?? [],
      });
      await act(Promise.resolve(saved), { said: text.asked, undo: () => deleteNote(store, id) });
      const [key] = row?.meetingKeys ?? [];
      if (saved.ok) location.hash = hrefOf(key === undefined ? NOTES : { kind: 'meeting', key });
    },
    /** Of its papers those that are exempt, or may be, and whether all are. */
    exemptIn(series: Series): { readonly exempt: number; readonly isAllExempt: boolean } {
      const own = new Set(
        series.points.flatMap(({ values }) =>
          values.flatMap(({ readings }) => readings.map(({ paper }) => paper.id)),
        ),
      );
      const exempt = mayLeave(rows().filter(({ id }) => own.has(id))).leftOut;
      return { exempt, isAllExempt: exempt === own.size };
    },
    async save(series: Series, format: SeriesFormat, withExempt: boolean): Promise<void> {
      const leaving = leavingOf(series, withExempt);
      saving.value = null;
      if (!leaving) return;
      const name = fileNameOf([nameOf(leaving)], format);
      const isWithout = !withExempt && this.exemptIn(series).exempt > 0;
      const sheet = () => seriesSheet(leaving, (reading) => rowOf(reading)?.addresses[0] ?? null, isWithout);
      const svg = () =>
        pictureSvg(chartOf(leaving).drawing, captionOf(leaving, new Date().toISOString(), isWithout));
      const type = FILE_TYPES[format];
      switch (format) {
        case 'csv':
          return saveFile({ name, type, content: sheetToCsv(sheet()) });
        case 'xlsx':
          return saveFile({ name, type, content: await toXlsx([sheet()]) });
        case 'svg':
          return saveFile({ name, type, content: svg() });
        case 'png': {
          const png = await pngFrom(svg());
          if (png) saveFile({ name, type, content: png });
        }
      }
    },
  };
}

/** The newest words under one name. */
const newestOf = (series: Series | null | undefined, measure: string): Reading | undefined =>
  series?.points
    .toReversed()
    .flatMap(({ values }) => values.flatMap(({ readings }) => readings))
    .find((reading) => reading.measure === measure);
