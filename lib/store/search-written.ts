/** All that the member wrote, and what short forms mean, as pieces of text that can be searched. */
import { ok } from '@/lib/result';
import { isTreatedAsExempt, linesThatMayLeave } from './exempt';
import type { FollowUpRow } from './follow-rows';
import { inDerived, inUser, type Store } from './open';
import type { Kept } from './problems';
import type { LineRow } from './question-rows';
import type { FromPaper, GlossaryRow, NoteRow, PaperRow, TaughtRow } from './rows';
import { readSettings } from './settings';

export type WrittenKind =
  | 'highlight'
  | 'note'
  | 'question'
  | 'answer'
  | 'request'
  | 'line'
  | 'follow-up'
  | 'short-form';

export type Written = {
  readonly kind: WrittenKind;
  /** Of the row it is in: a question and its answer share one. The short form, for a meaning. */
  readonly id: string;
  /** The member's words, then those of the paper. */
  readonly text: string;
  readonly meetingKeys: readonly string[];
  readonly paperId: string | null;
  readonly paperTitle: string | null;
  readonly item: string | null;
  readonly page: { readonly number: number; readonly printed: string | null } | null;
};

export type AllWritten = {
  readonly written: readonly Written[];
  /** How many were left out, because their paper is exempt, or may be. */
  readonly exempt: number;
};

export async function readWritten(store: Store): Kept<AllWritten> {
  const settings = await readSettings(store);
  if (!settings.ok) return settings;
  const { searchesExempt } = settings.value;
  const taught = await inDerived(store, async (derived) => ok(await derived.taught.toArray()));
  if (!taught.ok) return taught;
  return inUser(store, async (user) => {
    const rows = {
      notes: await user.notes.toArray(),
      followUps: await user.followUps.toArray(),
      glossary: await user.glossary.toArray(),
    };
    const isIn = (row: { exempt: PaperRow['exempt'] }) => searchesExempt || !isTreatedAsExempt(row);
    const [notes, followUps, glossary] = [
      rows.notes.filter(isIn),
      rows.followUps.filter(isIn),
      rows.glossary.filter(isIn),
    ];
    const allLines = await user.lines.toArray();
    const lines = searchesExempt ? allLines : linesThatMayLeave(allLines, rows.notes);
    const papers = new Map((await user.papers.toArray()).filter(isIn).map((paper) => [paper.id, paper]));
    return ok({
      written: [
        ...notes.flatMap(ofNote),
        ...lines.map(ofLine),
        ...followUps.map(ofFollowUp),
        ...meanings(glossary, taught.value, papers),
      ],
      exempt:
        rows.notes.length +
        rows.followUps.length +
        rows.glossary.length -
        (notes.length + followUps.length + glossary.length),
    });
  });
}

const placeOf = ({
  paperId,
  paperTitle,
  item,
  at,
  meetingKeys,
}: FromPaper): Omit<Written, 'kind' | 'id' | 'text'> => ({
  meetingKeys,
  paperId,
  paperTitle,
  item,
  page: at && { number: at.page, printed: at.printed },
});

const textOf = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part.trim() !== '').join('\n');

function ofNote(note: NoteRow): readonly Written[] {
  const { id, kind, text, quote, asking } = note;
  const further = asking?.more.map((passage) => passage.quote.exact) ?? [];
  const own: Written = { ...placeOf(note), kind, id, text: textOf(text, quote?.exact, ...further) };
  if (!asking?.answer) return [own];
  const { answer } = asking;
  return [
    own,
    { ...own, kind: 'answer', text: textOf(answer.text, answer.evidence, answer.passage?.quote.exact) },
  ];
}

const ofLine = ({ id, name, wanted, evidence, item, meetingKeys }: LineRow): Written => ({
  kind: 'line',
  id,
  text: textOf(name, wanted, evidence),
  meetingKeys,
  paperId: null,
  paperTitle: null,
  item,
  page: null,
});

const ofFollowUp = (row: FollowUpRow): Written => ({
  ...placeOf(row),
  kind: 'follow-up',
  id: row.id,
  text: textOf(row.text, row.note, row.owner, ...row.events.map(({ words }) => words)),
});

/** Each meaning once: the member's own first, then as the papers taught it. */
function meanings(
  own: readonly GlossaryRow[],
  taught: readonly TaughtRow[],
  papers: ReadonlyMap<string, PaperRow>,
): readonly Written[] {
  const found = new Map<string, Written>();
  const add = (short: string, long: string, paper: PaperRow | undefined) => {
    const key = `${short} ${long.toLowerCase()}`;
    if (found.has(key)) return;
    found.set(key, {
      kind: 'short-form',
      id: short,
      text: `${short}: ${long}`,
      meetingKeys: paper?.meetingKeys ?? [],
      paperId: paper?.id ?? null,
      paperTitle: paper?.title ?? null,
      item: null,
      page: null,
    });
  };
  for (const { short, long, paperId } of own) add(short, long, papers.get(paperId ?? ''));
  for (const { paperId, meanings: told } of taught) {
    const paper = papers.get(paperId);
    if (paper) for (const { short, long } of told) add(short, long, paper);
  }
  return [...found.values()];
}
