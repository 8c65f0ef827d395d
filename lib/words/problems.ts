/** Why a paper could not be read, as a sentence: what happened and what to do next. */
import type { ReadProblem } from '@/lib/read/problems';

export function readProblemText(problem: ReadProblem): string {
  switch (problem.kind) {
    case 'needs-password':
      return problem.wasWrong
        ? 'That password does not open this paper. Try again, or ask Democratic Services for it.'
        : 'This paper needs a password. Kloe cannot read it without one.';
    case 'empty':
      return 'This file is empty: there is nothing in it to read.';
    case 'not-a-paper':
      return 'This file is not a PDF, whatever its name says. Open it in another program to see what it is.';
    case 'broken':
      return 'This PDF is broken and cannot be read. Download it again from the council’s page.';
    case 'cancelled':
      return 'Reading was stopped.';
  }
}
