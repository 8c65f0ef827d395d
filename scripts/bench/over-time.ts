/** How long a committee's measures take to be followed from pack to pack, and their names to be compared. */
import { overTime } from '@/lib/series/over-time';
import { papersOf } from '../../tests/support/committee-papers';
import { chanceFrom } from '../../tests/support/random';
import { type Line, median } from './table';

const MEASURES = 500;
const TIMES = 5;
/** So many names change their wording from one pack to the next. */
const REWORDED = 0.05;

export const followingFigures = (): readonly Line[] =>
  [10, 50, 200].flatMap((packs) => {
    const papers = packsOf(packs);
    const what = `${packs} packs of ${MEASURES} measures`;
    return [
      {
        what: `${what}: their lines`,
        found: timed(() => overTime(papers, [])),
        ...(packs === 50 && { bar: '200 ms' }),
      },
      { what: `${what}: the names to ask about`, found: timed(() => overTime(papers, []).likely()) },
    ];
  });

/** By processor time: a busy machine says nothing about the code. */
function timed(work: () => unknown): string {
  const times = Array.from({ length: TIMES }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return `${median(times).toFixed(0)} ms`;
}

const SUBJECTS =
  'visit assessment plan review referral contact placement caseload vacancy exclusion absence school nursery carer adoption'.split(
    ' ',
  );
const KINDS = 'children families carers pupils workers teams homes young people babies parents'.split(' ');
const ENDINGS = 'recorded agreed offered waiting seen held signed funded checked heard'.split(' ');

function packsOf(packs: number) {
  const chance = chanceFrom(3);
  const names = Array.from({ length: MEASURES }, (_, nth) => {
    const [subject, kind, ending] = [
      SUBJECTS[nth % 15],
      KINDS[Math.floor(nth / 15) % 10],
      ENDINGS[Math.floor(nth / 150)],
    ];
    return `${subject} of ${kind} ${ending ?? 'known'}`;
  });
  const listed = Array.from({ length: packs }, (_, pack) => {
    const year = 2000 + Math.floor(pack / 4);
    const rows = names.map((name) => {
      const worded = chance.happens(REWORDED)
        ? `${name} ${chance.oneOf(['to date', 'in all areas', 'by us'])}`
        : name;
      return `${worded} | ${chance.below(100)}% | Q${(pack % 4) + 1} ${year}/${String(year + 1).slice(2)} | target 90%`;
    });
    return `# ${year}-${String((pack % 4) * 3 + 1).padStart(2, '0')}-20 Pack ${pack}\n${rows.join('\n')}`;
  });
  return papersOf(listed.join('\n'));
}
