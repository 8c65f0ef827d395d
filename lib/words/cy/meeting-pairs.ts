/** Welsh, a draft: meetings that look like one at two addresses. */
import type { Words } from '..';

export const meetingPairs: Words['meetingPairs'] = {
  title: 'Un cyfarfod mewn dau gyfeiriad?',
  ask: (when) => `Un cyfarfod mewn dau gyfeiriad? ${when}`,
  text: (one, other) =>
    `Mae’n edrych yr un fath yn ${one} ac yn ${other}. Yn aml mae gan gynghorau sy’n cyhoeddi yn Gymraeg ac yn Saesneg gyfeiriad ar gyfer y naill a’r llall. Os cysylltwch nhw, bydd eu papurau a’u nodiadau’n sefyll gyda’i gilydd. Gallwch eu gwahanu eto.`,
  link: 'Eu cysylltu',
  linkNamed: (when) => `Eu cysylltu: ${when}`,
  apart: 'Nid yr un cyfarfod',
  apartNamed: (when) => `Nid yr un cyfarfod: ${when}`,
  linked: 'Cysylltwyd: un cyfarfod yw’r ddau yn awr',
  keptApart: 'Cadwyd fel dau gyfarfod',
};
