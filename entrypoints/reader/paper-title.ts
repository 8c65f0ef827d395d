/** What stands in the reader's bar: whose meeting the paper is for, when, and what it calls itself. */
import type { FindingOf } from '@/lib/extract/findings';
import { words } from '@/lib/words';
import { dateText } from '@/lib/words/dates';
import { readerWords } from '@/lib/words/reader';
import type { Workspace } from './workspace';

export type PaperTitle = { readonly title: string; readonly subtitle: string | null };

type Said = Pick<FindingOf<'meeting'>, 'committee' | 'date'>;

export function titleOf({ studied, title, reader }: Workspace): PaperTitle {
  if (!reader.paper.value) return { title: readerWords.title, subtitle: null };
  const meeting = studied.value?.findings
    .map(({ finding }) => finding)
    .find((finding): finding is FindingOf<'meeting'> => finding.kind === 'meeting');
  return paperTitle(title.value, meeting ?? { committee: null, date: null });
}

/** Beside another paper of the same committee, what tells the two apart. */
export function shortTitle(workspace: Workspace): string {
  const { title, subtitle } = titleOf(workspace);
  return subtitle || title;
}

/** "24th-Nov-2026 10.30", "24/11/2026 10:30": the day is said in words already. */
const DAY_IN_NAME = /\d{1,2}(?:st|nd|rd|th)?[-/]\w{2,3}[-/]\d{4}(?: \d{2}[.:]\d{2})?/g;

export function paperTitle(name: string, { committee, date }: Said): PaperTitle {
  if (committee === null) return { title: name, subtitle: null };
  const at = name.toLowerCase().indexOf(committee.toLowerCase());
  const alone = at < 0 ? name : name.slice(0, at) + name.slice(at + committee.length);
  const own = alone
    .replace(date === null ? '' : `, ${dateText(date, 'en-GB')}`, '')
    .replace(DAY_IN_NAME, '')
    .replaceAll(/[\s,]+/g, ' ')
    .replace(/ (?:for|of) ?$/, '')
    .trim();
  const day = date === null ? null : words.everywhere.date(date);
  return { title: committee, subtitle: [day, own].filter(Boolean).join(', ') };
}
