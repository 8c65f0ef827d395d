/** What was just done, beside the button that takes it back. */
export const undo = {
  meaning: (short: string, long: string) => `${short} now means “${long}”.`,
  figure: {
    corrected: (name: string) => `Corrected: ${name}`,
    dismissed: (name: string) => `Dismissed: ${name}`,
    'as-read': (name: string) => `As Kloe read it again: ${name}`,
  },
  challenge: { explained: 'Explained, and kept with your reason.', 'taken-back': 'Explanation taken back.' },
};
