// @vitest-environment node
/** Notes on papers that were published again: none may sit on wrong words, or on words whose figure changed, unannounced. */
import { expect, test } from 'vitest';
import { anchorCase, type Reported } from '../../scripts/anchor/in-texts';
import { CONTEXT, hypothesisFinds } from '../support/hypothesis';
import { casesOf } from '../support/random';
import { type AnchorCase, anchorCaseOf, papersForAnchors } from './cases';
import { HEADS, type Passage } from './mutations';

const FOUND = 0.995;

const overlap = (one: Passage, other: Passage): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) /
  Math.max(1, Math.max(one.end, other.end) - Math.min(one.start, other.start));

/** Without what the change of heads put in, and a hyphen at the end of a word. */
const bare = (text: string): string =>
  text.replaceAll(HEADS, '').replaceAll(/[\s-]/g, '').replaceAll('’', "'");

/** Where the words are said to be, without a doubt, they must be. */
const isRightInSilence = ({ truth, place, after, before, passage }: AnchorCase, at: Passage): boolean =>
  (truth === 'same' || truth === 'twice') &&
  place !== null &&
  overlap(at, place) > 0.9 &&
  bare(after.slice(at.start, at.end)) === bare(before.slice(passage.start, passage.end));

type Verdict = 'right' | 'asked' | 'silent' | 'missed';

function verdict(one: AnchorCase, { state, start, end, candidates }: Reported): Verdict {
  const at = { start: start ?? 0, end: end ?? 0 };
  const isSilent = state === 'exact' || state === 'moved';
  if (isSilent) return isRightInSilence(one, at) ? 'right' : 'silent';
  if (one.truth === 'gone') return state === 'lost' ? 'right' : 'missed';
  const { place } = one;
  if (place === null) return 'missed';
  const isAmongThem = candidates.some(([from, to]) => overlap({ start: from, end: to }, place) > 0.5);
  if (state === 'ambiguous' && isAmongThem) return one.truth === 'twice' ? 'right' : 'asked';
  return state === one.truth && isAmongThem ? 'right' : 'missed';
}

/** The other way of finding never says that it is not sure. */
function otherIsSilent({ before, passage: { start, end }, after, ...one }: AnchorCase): boolean {
  const found = hypothesisFinds(after, {
    exact: before.slice(start, end),
    prefix: before.slice(Math.max(0, start - CONTEXT), start),
    suffix: before.slice(end, end + CONTEXT),
    start,
  });
  return found !== null && !isRightInSilence({ ...one, before, after, passage: { start, end } }, found);
}

test('passages are found again, and nothing wrong is said in silence', { timeout: 1_800_000 }, async () => {
  const { numRuns, seed } = casesOf(4000);
  const papers = await papersForAnchors();
  const wrong: string[] = [];
  const missed: string[] = [];
  const counts = {
    cases: 0,
    present: 0,
    found: 0,
    asked: 0,
    figures: 0,
    figuresSaid: 0,
    gone: 0,
    goneSaid: 0,
    others: 0,
  };
  for (let number = 0; number < numRuns; number++) {
    const one = anchorCaseOf(number, seed, papers);
    if (!one) continue;
    const reported = anchorCase({ before: one.before, ...one.passage, after: one.after });
    const judged = verdict(one, reported);
    const told = `${number} ${one.name}: ${one.truth}, said ${reported.state}`;
    counts.cases++;
    if (judged === 'silent') wrong.push(told);
    else if (judged !== 'right') missed.push(told);
    if (one.truth === 'gone') {
      counts.gone++;
      counts.goneSaid += Number(judged === 'right');
    } else {
      counts.present++;
      counts.found += Number(judged === 'right' || judged === 'asked');
      counts.asked += Number(judged === 'asked');
    }
    if (one.truth === 'figure-changed') {
      counts.figures++;
      counts.figuresSaid += Number(reported.state === 'figure-changed');
      // Lost, or asked about, it is no figure said to be another's.
      if (reported.state === 'reworded') wrong.push(told);
    }
    counts.others += Number(otherIsSilent(one));
  }
  console.log(
    [
      `${counts.cases} cases; wrong in silence: ${wrong.length}, Hypothesis's way: ${counts.others}`,
      `still there and found: ${counts.found} of ${counts.present} (${counts.asked} of them by asking); figures changed and said so: ${counts.figuresSaid} of ${counts.figures}`,
      `gone and said so: ${counts.goneSaid} of ${counts.gone}`,
      ...missed,
    ].join('\n'),
  );
  expect(wrong).toEqual([]);
  expect(counts.found / counts.present).toBeGreaterThanOrEqual(FOUND);
});
