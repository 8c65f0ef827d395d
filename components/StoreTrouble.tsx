/** Why the store could not do what was asked, and what to do next. */
import type { StoreProblem } from '@/lib/store/problems';
import { words } from '@/lib/words';
import { Notice } from './Notice';

type Props = {
  readonly problem: StoreProblem;
  /** `read`: nothing can be shown. `change`: one thing could not be changed. */
  readonly when: 'read' | 'change';
};

export function StoreTrouble({ problem, when }: Props) {
  const { title, text } = words.problems.store;
  return (
    <Notice kind="late" title={title[when]} heading={when === 'read'} isAlert>
      {text[problem.kind]}
    </Notice>
  );
}
