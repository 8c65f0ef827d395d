/** What was found in one paper → a few lines for a terminal. */
import type { Finding } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import { whyText } from '@/lib/words/arithmetic';
import type { KeptPaper } from './kept';

const NAMES: Readonly<Record<Finding['kind'], string>> = {
  meeting: 'meeting',
  'agenda-item': 'agenda items',
  report: 'reports',
  figure: 'figures',
  'short-form': 'short forms',
  recommendation: 'recommendations',
  request: 'requests',
  'work-programme': 'work programme',
  'public-question': 'public questions',
  'question-deadline': 'deadlines for questions',
};

const SHOWN = 3;
const WIDTH = 96;

export function summaryOf({ paper, study }: KeptPaper): string {
  const pages = study.pages.length === 1 ? '1 page' : `${study.pages.length} pages`;
  const kinds = (Object.keys(NAMES) as Finding['kind'][]).flatMap((kind) => {
    const found = study.findings.filter(({ finding }) => finding.kind === kind);
    const shown = found.slice(0, SHOWN).map((one) => line(one, paper.source === 'pdf'));
    return found.length === 0 ? [] : [`${NAMES[kind]}: ${found.length}`, ...shown];
  });
  const challenges = study.challenges.map(({ strength, why }) => `  ${strength}: ${whyText(why)}`);
  return [
    `${paper.title || paper.addresses[0] || 'A paper without a title'} (${pages})`,
    ...kinds,
    ...(challenges.length > 0 ? [`challenges: ${challenges.length}`, ...challenges.slice(0, SHOWN)] : []),
    ...(study.failed.length > 0 ? [`could not be looked for: ${study.failed.join(', ')}`] : []),
  ].join('\n');
}

function line({ finding, passage }: Sited, hasPages: boolean): string {
  const page = passage.printed === null ? `PDF page ${passage.page}` : `page ${passage.printed}`;
  return `  ${shortened(saidOf(finding))}${hasPages ? ` (${page})` : ''}`;
}

function saidOf(finding: Finding): string {
  switch (finding.kind) {
    case 'agenda-item':
      return `${finding.number} ${finding.title}`;
    case 'report':
      return [finding.title, finding.author].filter(Boolean).join(', ');
    case 'figure':
      return `${finding.indicator}: ${finding.value} ${finding.unit}`;
    case 'short-form':
      return `${finding.short}: ${finding.long ?? 'not explained'}`;
    case 'meeting':
      return [finding.council, finding.committee, finding.date, finding.time].filter(Boolean).join(', ');
    case 'recommendation':
      return finding.text;
    case 'request':
      return finding.quote;
    case 'work-programme':
      return [finding.meetingDate, finding.item, finding.author].filter(Boolean).join(', ');
    case 'question-deadline':
      return [finding.date, finding.time].filter(Boolean).join(', ');
    case 'public-question':
      return [finding.ref, finding.question].filter(Boolean).join(': ');
  }
}

const shortened = (text: string): string => (text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text);
