/**
 * `npm run --silent follow -- --on 2026-11-24 PAPER PAPER …`: what follows from the papers of one committee, before
 * anybody has confirmed anything, as JSON.
 */
import { basename } from 'node:path';
import { nameKey } from '@/lib/document/names';
import type { FollowedPaper } from '@/lib/extract/followed';
import { followedIn } from '@/lib/extract/followed';
import { siteFindings } from '@/lib/extract/sited';
import { dueOf, isOverdue } from '@/lib/follow/clock';
import { follow } from '@/lib/follow/following';
import { lifeOf } from '@/lib/follow/life';
import { meetingsFrom } from '@/lib/follow/next-meeting';
import { BY_LAW } from '@/lib/follow/response-time';
import { studyDocument } from '@/lib/pipeline';
import { readPaperFile } from './paper-file';
import { outliveStrayRejections } from './stray-rejections';

const [flag, today = '', ...files] = process.argv.slice(2);
if (flag !== '--on' || !/^\d{4}-\d{2}-\d{2}$/.test(today) || files.length === 0) {
  console.error('From which day, and which papers? npm run follow -- --on 2026-11-24 PAPER PAPER');
  process.exit(1);
}

outliveStrayRejections();
const read: (Omit<FollowedPaper, 'isOwn'> & { readonly committee: string | null })[] = [];
for (const file of files) read.push(await paperFrom(file));
const own = commonest(read.flatMap(({ committee }) => committee ?? []));
const papers = read.map((paper) => ({
  ...paper,
  isOwn: paper.committee === null || paper.committee === own,
}));
const { followUps, proposals } = follow(papers, []);
const rules = { response: BY_LAW, meetingAfter: meetingsFrom(papers) };

const list = followUps
  .toSorted((one, other) => (one.madeOn ?? '').localeCompare(other.madeOn ?? ''))
  .map((followUp) => {
    const life = lifeOf(followUp);
    const due = dueOf(followUp, life, rules);
    return {
      kind: followUp.kind,
      text: followUp.text,
      madeAt: followUp.madeOn,
      owner: life.owner,
      due: due.day,
      state: life.state,
      overdue: isOverdue(life, due, today),
      proposals: proposals
        .filter((proposal) => proposal.followUp.id === followUp.id)
        .map(({ state, telling }) => ({
          state,
          quote: telling.quote,
          paper: telling.paper.title,
          page: telling.passage.page,
        })),
    };
  });
process.stdout.write(`${JSON.stringify(list, null, 1)}\n`);

async function paperFrom(file: string) {
  const document = await readPaperFile(file);
  const { findings } = studyDocument(document);
  const meeting = findings.find((finding) => finding.kind === 'meeting');
  return {
    id: file,
    title: basename(file),
    date: meeting?.date ?? null,
    committee: meeting?.committee ? nameKey(meeting.committee) : null,
    committeeId: null,
    meetingKeys: [],
    findings: followedIn(document, siteFindings(document, findings)),
  };
}

/** The first of those that occur most often. */
function commonest(names: readonly string[]): string | null {
  const count = (name: string) => names.filter((other) => other === name).length;
  return names.toSorted((one, other) => count(other) - count(one))[0] ?? null;
}
