/** How long the chair's list takes with thousands of follow-ups: to be worked out, and to be filtered. */
import type { FollowedPaper } from '@/lib/extract/followed';
import { type Board, boardFrom, chosenFrom } from '@/lib/follow/board';
import { follow } from '@/lib/follow/following';
import { likenessAmong } from '@/lib/follow/likeness';
import { meetingsFrom, meetingsRead } from '@/lib/follow/next-meeting';
import type { FollowUp } from '@/lib/follow/paper';
import { BY_LAW } from '@/lib/follow/response-time';
import { tellingsIn } from '@/lib/follow/tellings';
import { followedPaper, followUp } from '../../tests/support/follow';
import { type Chance, chanceFrom } from '../../tests/support/random';
import { followUpEvent } from '../../tests/support/store';
import { type Line, median } from './table';

const FOLLOW_UPS = 5000;
const PACKS = 20;
const ROWS = 30;
const TIMES = 5;

export function followingUp(): readonly Line[] {
  const chance = chanceFrom(7);
  const kept = Array.from({ length: FOLLOW_UPS }, (_, nth) => followUpOf(nth, chance));
  const papers = Array.from({ length: PACKS }, (_, pack) => packOf(pack, kept, chance));
  const meetingAfter = meetingsFrom(papers);
  const rules = { response: BY_LAW, meetingAfter };
  const days = { today: '2027-01-18', next: '2027-01-19', read: meetingsRead(papers) };
  let board: Board = boardFrom(follow(papers, kept), rules, days);
  const opening = timed(() => {
    board = boardFrom(follow(papers, kept), rules, days);
  });
  const filter = timed(() =>
    chosenFrom(board.rows, { owner: 'head of housing', what: 'request', only: 'proposed' }),
  );
  const copying = timed(() => structuredClone(kept));
  const comparing = timed(() => compareAll(papers, kept));
  const proposed = board.rows.reduce((sum, { proposals }) => sum + proposals.length, 0);
  return [
    {
      what: `${FOLLOW_UPS} follow-ups and ${PACKS} packs, ${proposed} passages proposed`,
      found: milliseconds(opening),
      bar: '300 ms',
      note: `${(opening / copying).toFixed(1)} times a plain copy of the same rows (${milliseconds(copying)})`,
    },
    {
      what: 'each passage compared with all of them',
      found: milliseconds(comparing),
      note: `${(comparing / opening).toFixed(1)} times the whole board`,
    },
    { what: 'a filter', found: milliseconds(filter), bar: '50 ms' },
  ];
}

/** As it would be without an index: the words of each text held against those of each other. */
function compareAll(papers: readonly FollowedPaper[], kept: readonly FollowUp[]): void {
  const tellings = papers.flatMap(tellingsIn).map(({ words }) => words);
  const { stemsOf } = likenessAmong([...kept.map(({ text }) => text), ...tellings]);
  for (const words of tellings) {
    for (const { text } of kept) [...stemsOf(words)].filter((stem) => stemsOf(text).has(stem));
  }
}

/** By processor time: a busy machine says nothing about the code. */
function timed(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return median(times);
}

const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** Words of its own that a text has besides those that all have. */
const RARE = 4000;

const THINGS =
  'homes rents repairs visits plans reviews buses libraries carers placements vacancies fees'.split(' ');
const SORTS = 'empty late refused urgent planned missed agreed shared foster council private rural'.split(
  ' ',
);
const PLACES = 'ward parish district school team centre estate locality office hub'.split(' ');
const SHAPES = 'number cost list map breakdown audit comparison survey forecast history'.split(' ');
const OWNERS = ['Head of Housing', 'Director of Finance', 'Executive', 'Ann Hale'] as const;

const wordsOf = (chance: Chance): string => {
  const one = (words: readonly string[]) => words[chance.below(words.length)] ?? '';
  const rare = () => `Place${letters(chance.below(RARE))}`;
  return `${one(SHAPES)} of ${one(SORTS)} ${one(THINGS)} and ${one(SORTS)} ${one(THINGS)} in each ${one(PLACES)} near the ${one(PLACES)} of ${rare()} and ${rare()}`;
};

const letters = (number: number): string =>
  `${number}`.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

function followUpOf(nth: number, chance: Chance): FollowUp {
  const isChased = chance.happens(0.3);
  return followUp({
    id: `kept ${nth}`,
    kind: chance.happens(0.5) ? 'request' : 'recommendation',
    text: `The ${wordsOf(chance)}.`,
    minute: `${1 + chance.below(60)}`,
    madeOn: `20${20 + chance.below(7)}-${String(1 + chance.below(12)).padStart(2, '0')}-20`,
    owner: chance.oneOf(OWNERS),
    events: isChased ? [followUpEvent({ id: `chased ${nth}` })] : [],
  });
}

function packOf(pack: number, kept: readonly FollowUp[], chance: Chance): FollowedPaper {
  const rows = Array.from({ length: ROWS }, () => {
    const { madeOn, minute, text } = kept[chance.below(kept.length)] ?? followUp();
    return `| ${madeOn} | ${minute} | Information request | ${text} | Ann Hale | Sent to members on 2 October 2026. | Completed |`;
  });
  return followedPaper(
    `2026-${String(1 + (pack % 12)).padStart(2, '0')}-${10 + pack}`,
    `# Recommendation tracker\n| Meeting | Minute | Category | Recommendation or request | Owner | Progress | Status |\n${rows.join('\n')}`,
  );
}
