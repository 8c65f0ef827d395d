/** In a real pack the tracker's answers meet the recommendations of its own minutes. Kept beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { followedIn } from '@/lib/extract/followed';
import { siteFindings } from '@/lib/extract/sited';
import { follow } from '@/lib/follow/following';
import { studyPdf } from '@/lib/pipeline';
import { ROOT } from '../support/sources';

const PACK = join(ROOT, '../shared/packs/000.pdf');
const isHere = existsSync(PACK);
if (!isHere) console.warn('The pack with minutes and their tracker is not here: follow-ups go UNTESTED.');

/** Of the last meeting's minutes: minute and part → the page of the tracker that answers. */
const ANSWERED = { '18(b)': 249, '18(c)': 249, '19(b)': 249 };

test.runIf(isHere)(
  'the tracker of a pack answers what its minutes ask',
  async () => {
    const study = await studyPdf(new Uint8Array(readFileSync(PACK)), {});
    if (!study.ok) expect.fail(study.problem.kind);
    const { document, findings } = study.value;
    const { followUps, proposals } = follow(
      [
        {
          ...{ id: '000', title: '000', date: '2019-11-25', isOwn: true, committeeId: null, meetingKeys: [] },
          findings: followedIn(document, siteFindings(document, findings)),
        },
      ],
      [],
    );
    const answered = followUps
      .filter(({ kind, madeOn, minute }) => kind === 'recommendation' && madeOn === '2019-09-16' && minute)
      .map(
        ({ id, minute }) =>
          [
            minute,
            proposals.filter(
              ({ followUp, state }) => followUp.id === id && state === 'council says complete',
            ),
          ] as const,
      );
    expect(Object.fromEntries(answered.map(([minute, of]) => [minute, of[0]?.telling.passage.page]))).toEqual(
      ANSWERED,
    );
    expect(followUps.filter(({ madeOn }) => madeOn === '2019-07-15')).toHaveLength(8);
  },
  120_000,
);
