/** Meetings that look like one at two addresses. */
export const meetingPairs = {
  title: 'One meeting at two addresses?',
  /** `when`: "Tuesday 24 November 2026, 10.30 am". */
  ask: (when: string) => `One meeting at two addresses? ${when}`,
  text: (one: string, other: string) =>
    `It looks the same at ${one} and ${other}. Councils that publish in Welsh and in English often have an address for each. If you link them, their papers and notes stand together. You can separate them again.`,
  link: 'Link them',
  linkNamed: (when: string) => `Link them: ${when}`,
  apart: 'Not the same',
  apartNamed: (when: string) => `Not the same: ${when}`,
  linked: 'Linked: both are one meeting now',
  keptApart: 'Kept as two meetings',
};
