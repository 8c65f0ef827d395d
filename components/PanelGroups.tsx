/** The lists of a paper → groups of rows: figures by agenda item, the work programme by meeting, and so on. */
import type { Passage } from '@/lib/extract/sited';
import { words } from '@/lib/words';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { usedOn } from './author-notes';
import { ChallengeRow } from './ChallengeRow';
import { challengeKey, challengesOf, type HeldChallenge } from './challenge-list';
import { FigureRow } from './FigureRow';
import type { ListedRow, RowGroup } from './FindingList';
import type { FigureOrder, ListedFigure } from './figure-list';
import { PublicQuestionRow } from './PublicQuestionRow';
import { itemTitle, listsOf, type PlainSection, rowKey } from './panel-lists';
import type { PanelPaper } from './panel-state';
import { RecommendationRow } from './RecommendationRow';
import { RequestRow } from './RequestRow';
import { ShortFormRow } from './ShortFormRow';
import { WorkProgrammeRow } from './WorkProgrammeRow';

const oneGroup = (rows: readonly ListedRow[], title = findingWords.inOrder): readonly RowGroup[] =>
  rows.length === 0 ? [] : [{ key: 'all', title, isTitleHidden: true, remark: null, rows }];

export function figureGroups(
  paper: PanelPaper,
  figures: readonly ListedFigure[],
  order: FigureOrder = 'paper',
): readonly RowGroup[] {
  const rows = figures.map((figure) => figureRow(figure));
  if (order !== 'paper') return oneGroup(rows, figureWords.order[order]);
  const reports = new Map(rows.map((row, place) => [row, figures[place]?.report ?? null]));
  return groupByItem(paper, rows, findingWords.figureCount).flatMap((group) => {
    const parts = [...Map.groupBy(group.rows, (row) => reports.get(row) ?? null)];
    return parts.map(([report, own], place) => ({
      ...group,
      key: `${group.key} ${place}`,
      subtitle: report === null || isSaidIn(group.title, report) ? null : report,
      isTitleHidden: group.isTitleHidden === true && report === null,
      remark: group.isTitleHidden && parts.length === 1 ? null : findingWords.figureCount(own.length),
      rows: own,
    }));
  });
}

/** A report is often called as its item is, but for its capitals. */
const isSaidIn = (title: string, report: string): boolean =>
  title.toLocaleLowerCase('en-GB').includes(report.toLocaleLowerCase('en-GB'));

export const figureRow = ({ paper, measure }: ListedFigure): ListedRow => ({
  key: rowKey('figures', measure.place),
  passage: measure.main.passage,
  render: (row) => <FigureRow paper={paper} measure={measure} row={row} />,
});

/** In the order in which the items first come up; outside of them under a title of their own. */
export function groupByItem(
  paper: PanelPaper,
  rows: readonly ListedRow[],
  countText: (n: number) => string,
): readonly RowGroup[] {
  const { group } = findingWords;
  const groups = Map.groupBy(rows, ({ passage }) => passage.item);
  if (groups.size === 1 && groups.has(null)) return oneGroup(rows);
  return [...groups].map(([number, own]) => ({
    key: number ?? 'none',
    title: number === null ? group.noItem : group.item(number, itemTitle(paper, number)),
    remark: countText(own.length),
    rows: own,
  }));
}

export function shortFormGroups(
  paper: PanelPaper,
  isWanted: (place: number) => boolean,
): readonly RowGroup[] {
  const text = words.shortForms;
  const rows = listsOf(paper).shortForms.flatMap((shortForm, place) => {
    if (!isWanted(place)) return [];
    const { finding, passage } = shortForm;
    const meanings = paper.explain(finding);
    const standing = finding.long !== null ? 'explained' : meanings.length > 0 ? 'known' : 'unknown';
    const pages = standing === 'explained' ? null : usedOn(paper, finding.pages);
    return [
      {
        standing,
        key: rowKey('short-forms', place),
        passage,
        render: (row: Parameters<ListedRow['render']>[0]) => (
          <ShortFormRow
            shortForm={shortForm}
            meanings={meanings}
            pages={pages}
            scopes={paper.scopes}
            row={row}
          />
        ),
      },
    ];
  });
  const of = (wanted: string) => rows.filter(({ standing }) => standing === wanted);
  const group = (key: string, title: string, hint: string): readonly RowGroup[] => {
    const own = of(key);
    const remark = words.everywhere.count(own.length);
    const intro = <p class="finding-list-intro">{hint}</p>;
    return own.length === 0 ? [] : [{ key, title, remark, intro, rows: own }];
  };
  return [
    ...oneGroup(of('explained'), text.explained),
    ...group('known', text.notExplained, text.notExplainedHint),
    ...group('unknown', text.notKnown, text.notKnownHint),
  ];
}

export function plainGroups(paper: PanelPaper, section: PlainSection): readonly RowGroup[] {
  const lists = listsOf(paper);
  const rowsOf = <One extends { readonly passage: Passage }>(
    all: readonly One[],
    render: (one: One, row: Parameters<ListedRow['render']>[0]) => ReturnType<ListedRow['render']>,
  ): readonly ListedRow[] =>
    all.map((one, place) => ({
      key: rowKey(section, place),
      passage: one.passage,
      render: (row) => render(one, row),
    }));
  switch (section) {
    case 'recommendations':
      return byOrigin(
        paper,
        rowsOf(lists.recommendations, (made, row) => <RecommendationRow made={made} row={row} />),
      );
    case 'requests':
      return oneGroup(rowsOf(lists.requests, (asked, row) => <RequestRow asked={asked} row={row} />));
    case 'public-questions':
      return oneGroup(rowsOf(lists.publicQuestions, (put, row) => <PublicQuestionRow put={put} row={row} />));
    case 'work-programme':
      return byMeeting(
        paper,
        rowsOf(lists.workProgramme, (planned, row) => <WorkProgrammeRow planned={planned} row={row} />),
      );
    case 'challenges':
      return challengeGroups(paper);
  }
}

/** By item; those that the member has had explained stand last, by themselves. */
function challengeGroups(paper: PanelPaper): readonly RowGroup[] {
  const rowOf = (held: HeldChallenge): ListedRow => ({
    key: challengeKey(held),
    passage: held.first,
    render: (row) => <ChallengeRow paper={paper} held={held} row={row} />,
  });
  const rows = challengesOf(paper).map((held) => ({ isOpen: held.explained === null, row: rowOf(held) }));
  const of = (isOpen: boolean) => rows.filter((one) => one.isOpen === isOpen).map(({ row }) => row);
  const explained = of(false);
  const title = words.challenges.explained;
  const remark = words.everywhere.count(explained.length);
  return [
    ...groupByItem(paper, of(true), figureWords.challenges),
    ...(explained.length > 0 ? [{ key: 'explained', title, remark, rows: explained }] : []),
  ];
}

function byOrigin(paper: PanelPaper, rows: readonly ListedRow[]): readonly RowGroup[] {
  const made = listsOf(paper).recommendations;
  const groups = Map.groupBy(
    rows.map((row, place) => ({ row, place })),
    ({ place }) => made[place]?.finding.origin,
  );
  return [...groups].map(([origin, own]) => ({
    key: origin ?? '',
    title: origin ? findingWords.recommendation.origin[origin] : findingWords.inOrder,
    remark: words.everywhere.count(own.length),
    rows: own.map(({ row }) => row),
  }));
}

function byMeeting(paper: PanelPaper, rows: readonly ListedRow[]): readonly RowGroup[] {
  const planned = listsOf(paper).workProgramme;
  const groups = Map.groupBy(
    rows.map((row, place) => ({ row, place })),
    ({ place }) => planned[place]?.finding.meetingDate ?? null,
  );
  return [...groups].map(([date, own]) => ({
    key: date ?? 'none',
    title: date === null ? findingWords.workProgramme.noMeeting : words.everywhere.date(date),
    remark: null,
    rows: own.map(({ row }) => row),
  }));
}
