/** What follows from the three sample meetings, against the list that a careful clerk wrote before anything matched them. */
import { beforeAll, expect, test } from 'vitest';
import type { FollowedPaper } from '@/lib/extract/followed';
import { followedIn } from '@/lib/extract/followed';
import { siteFindings } from '@/lib/extract/sited';
import { dueOf, isOverdue } from '@/lib/follow/clock';
import { type Following, follow } from '@/lib/follow/following';
import { lifeOf } from '@/lib/follow/life';
import { meetingsFrom } from '@/lib/follow/next-meeting';
import { lettersOf } from '@/lib/follow/paper';
import { BY_LAW } from '@/lib/follow/response-time';
import { EXECUTIVE_PATH, JANUARY_PATH, PACK_NAME, packPath, SEPTEMBER_PATH } from '@/scripts/sample/site';
import expected from './follow-ups.json' with { type: 'json' };
import { findingsOf, studySamplePdf } from './papers';

const FILES = {
  september: SEPTEMBER_PATH,
  november: packPath(PACK_NAME),
  executive: EXECUTIVE_PATH,
  january: JANUARY_PATH,
};

let papers: readonly FollowedPaper[];
let following: Following;

beforeAll(async () => {
  papers = await Promise.all(Object.entries(FILES).map(([title, file]) => paperFrom(title, file)));
  following = follow(papers, []);
}, 120_000);

async function paperFrom(title: string, file: string): Promise<FollowedPaper> {
  const study = await studySamplePdf(file);
  return {
    id: title,
    title,
    date: findingsOf(study, 'meeting')[0]?.date ?? null,
    isOwn: title !== 'executive',
    committeeId: null,
    meetingKeys: [],
    findings: followedIn(study.document, siteFindings(study.document, study.findings)),
  };
}

const isSame = (one: { text: string; madeAt: string }, text: string, madeOn: string | null) =>
  one.madeAt === madeOn && lettersOf(text).startsWith(lettersOf(one.text));

test('all that the clerk lists is followed, and nothing else', () => {
  const listed = expected.followUps.map(({ madeAt, text }) => `${madeAt} ${text}`);
  const found = following.followUps.map(
    ({ madeOn, text }) =>
      expected.followUps
        .filter((one) => isSame(one, text, madeOn))
        .map((one) => `${one.madeAt} ${one.text}`)[0] ?? `not listed: ${madeOn} ${text}`,
  );
  expect(found.toSorted()).toEqual(listed.toSorted());
});

test('each stands as the clerk says before anything is confirmed: whose, when due, how late', () => {
  const rules = { response: BY_LAW, meetingAfter: meetingsFrom(papers) };
  const found = expected.followUps.map((one) => {
    const followUp = following.followUps.find(({ text, madeOn }) => isSame(one, text, madeOn));
    if (!followUp) return one.text;
    const life = lifeOf(followUp);
    const due = dueOf(followUp, life, rules);
    return {
      ...{ kind: followUp.kind, owner: life.owner, due: due.day, state: life.state },
      overdue: isOverdue(life, due, expected.on),
    };
  });
  expect(found).toEqual(
    expected.followUps.map(({ kind, owner, due, state, overdue }) => ({ kind, owner, due, state, overdue })),
  );
});

test('every answer, decision and entry of a programme is proposed for what it is about, and for nothing else', () => {
  const name = (text: string, state: string, paper: string, page: number, quote: string) =>
    `${text.slice(0, 40)}: ${state} ${paper} ${page} ${lettersOf(quote)}`;
  const found = following.proposals.map(({ followUp, state, telling: { paper, passage, quote } }) => {
    const one = expected.followUps.find(({ text, madeAt }) =>
      isSame({ text, madeAt }, followUp.text, followUp.madeOn),
    );
    const said = one?.proposals.find(
      (listed) =>
        listed.paper === paper.title &&
        listed.page === passage.page &&
        lettersOf(quote).startsWith(lettersOf(listed.quote)),
    );
    return name(one?.text ?? followUp.text, state, paper.title, passage.page, said?.quote ?? quote);
  });
  const listed = expected.followUps.flatMap(({ text, proposals }) =>
    proposals.map(({ state, paper, page, quote }) => name(text, state, paper, page, quote)),
  );
  expect(found.toSorted()).toEqual(listed.toSorted());
});

test('the order in which papers were read makes no difference', () => {
  const ids = ({ followUps, proposals }: Following) => [
    followUps.map(({ id }) => id).toSorted(),
    proposals.map(({ key, followUp }) => `${followUp.id} ${key}`).toSorted(),
  ];
  expect(ids(follow(papers.toReversed(), []))).toEqual(ids(following));
});

test('what was confirmed or rejected is not asked again', () => {
  for (const { followUp, key } of following.proposals) {
    const rejected = follow(papers, [{ ...followUp, rejected: [key] }]);
    expect(
      rejected.proposals.filter((one) => one.followUp.id === followUp.id && one.key === key),
      key,
    ).toEqual([]);
  }
});
