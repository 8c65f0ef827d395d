/** That what was read is on screen alone, and why. The same in the panel and in the reader. */
import type { StoreProblem } from '@/lib/store/problems';
import { words } from '@/lib/words';
import { Notice } from './Notice';

export function NotKept({ problem: { kind } }: { problem: StoreProblem }) {
  const { notKept, store } = words.problems;
  const isFull = kind === 'full';
  return (
    <Notice kind="late" isAlert title={isFull ? notKept.title.full : notKept.title.other}>
      {notKept.text} {isFull ? notKept.makeRoom : store.text[kind]}
    </Notice>
  );
}
