// @vitest-environment node
/** What random changes once made Kloe say in silence: copies of words, and a "not" at their end. */
import { expect, test } from 'vitest';
import { anchorCase } from '@/scripts/anchor/in-texts';

const BEFORE =
  'Visits to children were at 72% in September, compared to 69% in September of the year before that.\n\n';
const AFTER = '\n\nThe Committee thanked officers for the report and asked to see the plan again in spring.';
const LONG =
  'The Committee was also told that the survey was now live, which asked residents, visitors, staff and students aged 16 and over to share their views on how safe they felt. '.repeat(
    3,
  );
const FAR = 'Officers proposed a list of roads for maintenance with the money that is expected. '.repeat(40);

const found = (words: string, before: string, after: string): string => {
  const start = before.indexOf(words);
  return anchorCase({ before, start, end: start + words.length, after }).state;
};

test.each<[string, string, string, string, string]>([
  [
    'a "not" before the last letters of all',
    'Our ti',
    `${BEFORE}Our ti`,
    `${BEFORE}Our not ti`,
    'figure-changed',
  ],
  [
    'a "not" before a short last word, and other words after it',
    'Members agreed to it',
    `${BEFORE}Members agreed to it${AFTER}`,
    `${BEFORE}Members agreed to not it.${AFTER}`,
    'figure-changed',
  ],
  [
    'a long passage once more, right after itself at the beginning of the paper',
    LONG.trim(),
    `${LONG}${AFTER}`,
    `${LONG}${LONG}${AFTER}`,
    'ambiguous',
  ],
  [
    'the same words in two places, and nothing beside either that stood there',
    'The survey of residents was live and asked how safe they felt in the borough.',
    `${BEFORE}The survey of residents was live and asked how safe they felt in the borough.${AFTER}`,
    `${FAR}\n\nThe survey of residents was live and asked how safe they felt in the borough.\n\n${FAR}The survey of residents was live and asked how safe they felt in the borough. The Committee thanked nobody.`,
    'ambiguous',
  ],
  [
    'the words with another figure, and as they were, both away from what stood beside them',
    'The survey of 412 residents was live and asked how safe they felt in the borough.',
    `${BEFORE}The survey of 412 residents was live and asked how safe they felt in the borough.${AFTER}`,
    `${FAR}\n\nThe survey of 421 residents was live and asked how safe they felt in the borough.\n\n${FAR}The survey of 412 residents was live and asked how safe they felt in the borough. ${FAR}`,
    'ambiguous',
  ],
])('%s', (_what, words, before, after, outcome) => {
  expect(found(words, before, after)).toBe(outcome);
});

test('words that end as what stood before them does, once more right after themselves', () => {
  const end = 'the work of the last six months and the plans for the next six months.';
  const words = `The Committee was shown ${end}`;
  const before = `${BEFORE}To tell the Committee of ${end} ${words}${AFTER}`;
  const start = before.indexOf(words);
  const after = before.replace(words, `${words} ${words}`);
  expect(anchorCase({ before, start, end: start + words.length, after }).state).toBe('ambiguous');
});

const TO_SHARE =
  'It was agreed to share out what is left of the fund for small works on the last day of January';
const AMONG_CLUBS =
  'among the clubs and choirs that asked for it, and to give the riding club what it asked for this year.';
const MOVED_UP = 'The Chair said that this item would be heard before the others. ';
const PLANNED =
  'Members were shown which paths and bridges had been mended in the year, what was spent on lamps and signs, and which of them would be mended in the year that follows.';
const REWORDED =
  'Members saw which local paths and bridges had been mended in the year, what was on lamps and, and which would be mended in the year that follows.';

test.each<[string, string, string, string, string]>([
  [
    'put otherwise in their place, and as they were elsewhere after the same sentence',
    PLANNED,
    `${FAR}${MOVED_UP}${PLANNED}${AFTER}`,
    `${BEFORE}${MOVED_UP}${PLANNED} They went on to other things.${FAR}${MOVED_UP}${REWORDED}${AFTER}`,
    'ambiguous',
  ],
  [
    'put otherwise in their place, and as they were elsewhere before the same sentence, which was misread',
    PLANNED,
    `${BEFORE}${PLANNED} ${MOVED_UP}${FAR}`,
    `${BEFORE}${REWORDED} ${MOVED_UP.replace('heard', 'bcard')}${FAR}${PLANNED} ${MOVED_UP}${FAR}`,
    'ambiguous',
  ],
  [
    'with another figure in their place, and elsewhere in surroundings that are by now as theirs were',
    '2026',
    `${BEFORE}${TO_SHARE} 2026 ${AMONG_CLUBS}${AFTER}${FAR}${TO_SHARE} 2026 ${AMONG_CLUBS.slice(0, 40)} All were for it.`,
    `${BEFORE}${TO_SHARE} 2826 ${AMONG_CLUBS}${AFTER}${FAR}${TO_SHARE} 2026 ${AMONG_CLUBS} All were for it.`,
    'ambiguous',
  ],
  [
    'a "not" before a word that was misread, and that word as it was further on',
    'the rest being paid to the',
    `${BEFORE}It was agreed what to do, the rest being paid to the Neighbours of the park.${AFTER} So did the Neighbours of the park.`,
    `${BEFORE}It was agreed what to do, the rest being paid current not the Neigbbours of the park.${AFTER} So did the Neighbours of the park.`,
    'figure-changed',
  ],
])('%s', (_what, words, before, after, outcome) => {
  expect(found(words, before, after)).toBe(outcome);
});

const SURROUNDED = 'The panel met in the town hall, and heard four parents and two teachers speak of it. ';
const TEAMS = 'The plan is made by all teams together, and none of them may leave it out of its own. ';
const LOOKED_AT = 'It is looked at each month, by the heads of the teams and by those who pay for it.';
const ELSEWHERE = 'Nothing else was said at the two meetings that were held in the spring of that year. ';

test.each<[string, string, string, string, string]>([
  [
    'the words half gone in their place, and as they were elsewhere',
    'Matters to be weighed 2.',
    `${BEFORE}Matters to be weighed 2. The law says who may speak.${AFTER}`,
    `${BEFORE}Matters 2. The law says who may speak.${AFTER} ${FAR} Matters to be weighed 2. ${FAR}`,
    'ambiguous',
  ],
  [
    'the first words of the paper once more, right before themselves',
    'Grants for clubs and choirs, see the list of those who asked, item 63.',
    '63.\n\nGrants for clubs and choirs, see the list of those who asked, item 63. Decided: all were given.',
    '63.\n\nGrants for clubs and choirs, see the list of those who asked, item 63. Grants for clubs and choirs, see the list of those who asked, item 63. Decided: all were given.',
    'ambiguous',
  ],
  [
    'a row with another figure, moved, and as it was elsewhere',
    'All schools\t421\t303',
    `${BEFORE}All schools\t421\t303\t72%${AFTER}${FAR}${SURROUNDED}`,
    `${BEFORE}${AFTER}${FAR}${ELSEWHERE}All schools\t421\t333\t72%\n\n${SURROUNDED}${FAR} All schools\t421\t303 ${ELSEWHERE}`,
    'ambiguous',
  ],
  [
    'other words, and a figure right beside them that is none of theirs',
    'The Committee looked at a report on the new crossing near the school.',
    `${BEFORE}The Committee looked at a report on the new crossing near the school.${AFTER}`,
    `${FAR}Annex 1, PDF 305 KB\n\nThe Committee looked at a report on the new path near the school.${AFTER}`,
    'reworded',
  ],
  [
    'no longer in their place, and letter by letter where they stood twice before',
    'the sum that is left be given to clubs by the end of March.',
    `${BEFORE}It was agreed that the sum that is left be given to clubs by the end of March.${AFTER}${FAR}It was decided that the sum that is left be given to clubs by the end of March. ${ELSEWHERE}`,
    `${BEFORE}${AFTER}${FAR}It was decided that the sum that is left be given to clubs by the end of March. ${ELSEWHERE}`,
    'ambiguous',
  ],
  [
    'twice in their place, and elsewhere in surroundings that are by now as theirs were',
    LOOKED_AT,
    `${TEAMS}${LOOKED_AT} Aim: to find and keep good staff for the years to come.${AFTER}${FAR}${TEAMS}${LOOKED_AT} What it costs: less than the one before it, and more than the next.${AFTER}`,
    `${TEAMS}${LOOKED_AT} ${LOOKED_AT} Aim: to find and keep good staff for the years to come.${AFTER}${FAR}${TEAMS}${LOOKED_AT} Aim: to find and keep good staff for the years to come.${AFTER}`,
    'ambiguous',
  ],
  [
    'the last words of the paper without the sentence before them, and once more by words that are like that one',
    'see the minutes for all that was said of it.',
    `${FAR}It was agreed to go on with the new crossing by the school as shown: see the minutes for all that was said of it.`,
    `${FAR}${BEFORE}Of the new crossing by the river see the minutes for all that was said of it. ${FAR}Carried, see the minutes for all that was said of it.`,
    'ambiguous',
  ],
  [
    'a heading that comes on every page, of which the year is another on this one',
    `children were seen.\fScorecard of the service, 2026/27\n${SURROUNDED.trim()}`,
    pages('2026/27'),
    pages('2026/77'),
    'figure-changed',
  ],
])('%s', (_what, words, before, after, outcome) => {
  expect(found(words, before, after)).toBe(outcome);
});

/** Pages with one heading; on the second its year is as given. */
function pages(year: string): string {
  const page = (nth: number) =>
    `Scorecard of the service, ${nth === 2 ? year : '2026/27'}\n${nth === 2 ? SURROUNDED : ELSEWHERE}In area ${nth} the children were seen.`;
  return [1, 2, 3, 4].map(page).join('\f').replace('In area 1 the ', '');
}

test('of words that come on every page, what stands in the place of those that were marked is asked about', () => {
  const said =
    'This plan stands on plans of each team, and is looked at each month by all who answer for it.';
  const paper = (marked: string) =>
    Array.from(
      { length: 8 },
      (_, at) => `${FAR.slice(0, 1200)}\n${at === 4 ? marked : said}\n${ELSEWHERE.repeat(14)}`,
    ).join('\f');
  const before = paper(said);
  const start = before.split(said, 4).join(said).length + said.length;
  const at = before.indexOf(said, start);
  const changed = said.replace('each month', 'every other month');
  const after = paper(changed);
  const { state, candidates } = anchorCase({ before, start: at, end: at + said.length, after });
  expect(state).toBe('ambiguous');
  expect(candidates.map(([from, to]) => after.slice(from, to))).toContain(changed);
});
