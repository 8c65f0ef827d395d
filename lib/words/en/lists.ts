/** What a paper’s lists are called, and which pages none of them could look at. */
export const lists = {
  name: {
    figures: 'Figures',
    challenges: 'Challenges',
    'short-forms': 'Short forms',
    recommendations: 'Recommendations',
    requests: 'Requests',
    'work-programme': 'Work programme',
    'public-questions': 'Public questions',
    tables: 'Tables',
    notes: 'My notes and questions',
  },
  /** "Pages 61 to 78 …": a list from `everywhere.pageList`. */
  pictures: (where: string) => `${capital(where)} cannot be read: pictures without text.`,
  garbled: (where: string) => `${capital(where)} cannot be read: the text in the file is not words.`,
  partly: (where: string) => `Some of ${where} cannot be read: that text in the file is not words.`,
  lookThere:
    'Nothing could be looked for there. Please read those pages yourself, or ask the clerk for a paper with text.',
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
