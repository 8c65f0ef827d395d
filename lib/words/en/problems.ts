/** What went wrong, where, and what the member can do next. */
export const problems = {
  passwordNeeded: 'This paper needs a password. Kloe cannot read it without one.',
  passwordWrong: 'That password does not open this paper. Try again, or ask Democratic Services for it.',
  empty: 'This file is empty: there is nothing in it to read.',
  notAPaper: 'This file is not a PDF, whatever its name says. Open it in another program to see what it is.',
  broken: 'This PDF is broken and cannot be read. Download it again from the council’s page.',
  cancelled: 'Reading was stopped.',
};
