/** Why a paper could not be read, as a sentence. */
import type { ReadProblem } from '@/lib/read/problems';
import { words } from '.';

export function readProblemText(problem: ReadProblem): string {
  const { problems } = words;
  switch (problem.kind) {
    case 'needs-password':
      return problem.wasWrong ? problems.passwordWrong : problems.passwordNeeded;
    case 'empty':
      return problems.empty;
    case 'not-a-paper':
      return problems.notAPaper;
    case 'broken':
      return problems.broken;
    case 'cancelled':
      return problems.cancelled;
  }
}
