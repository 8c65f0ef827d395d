/** What the translator of the Welsh draft was not sure of: a key, or how keys begin, and why. */
export const DOUBTS: readonly (readonly [key: string, doubt: string])[] = [
  ['desk.followUps', '“Camau dilynol” for follow-ups; “materion dilynol”?'],
  ['followUps.', '“Camau dilynol” and “cam dilynol” for follow-ups throughout; “materion dilynol”?'],
  ['followUpDeeds.response.', '“Y weithrediaeth” for the executive; is “y Cabinet” what members say?'],
  ['followUps.state.implemented', '“Gweithredwyd” for done; “cwblhawyd” is what the council says.'],
  ['followUps.chased', '“Atgoffwyd” (reminded) for chased.'],
  ['followUps.ageing', '“Heneiddio” is said of people first.'],
  [
    'followUpDeeds.',
    '“Cyfuno” for merge, “uno” for join, “cysylltu” for link, “rhannu” for split and for share.',
  ],
  ['followUpFiles.mail.greeting', '“Annwyl gydweithiwr” to a clerk or an officer.'],
  ['followUpFiles.', '“I’w gwblhau erbyn” for due: masculine throughout.'],
  ['questions.enquiry.', '“Trywydd ymholi” for line of enquiry.'],
  [
    'questions.sheet.',
    '“Nodi fel wedi’i ofyn” and “Nodi fel wedi’i ateb” for mark asked and mark answered: long for a button.',
  ],
  ['myNotes.count', 'A question counts as “nodyn” here, since no short phrase says both.'],
  ['challenges.', '“Her” for a challenge: a passage that does not agree with another. “Anghysondeb”?'],
  ['arithmetic.opposite', '“Sonnir am … fel” for “is told as”.'],
  ['arithmetic.', 'Numbers stand before English units of the paper; “talgrynnu” for rounding.'],
  ['notes.kind.highlight', '“Uwcholeuad” and “uwcholeuo”; “amlygu” is also used.'],
  [
    'inPage.deeds.lookUp',
    '“Chwilio yn yr eirfa”: long for a button; “Chwilio” alone is the search of papers.',
  ],
  ['reader.find.open', '“Canfod” for find in a paper, beside “Chwilio” for search.'],
  ['findings.rag.letter.', 'C, A, G and Gl for red, amber, green and blue.'],
  ['findings.since', '“I fyny”, “i lawr” for a rise and a fall since a period.'],
  ['shortForms.', '“Byrfodd” for every short form, also for an acronym (“acronym”).'],
  ['backup.passphrase', '“Cyfrinymadrodd” for passphrase.'],
  ['backup.', '“Copi wrth gefn” throughout; “adfer” for restore.'],
  ['trackerImport.', '“Mewnforio” for bring in throughout; is “dod â … i mewn” plainer?'],
  ['figuresOverTime.sheet.who', '“Eiddo” for “of”, over a column that says whose figures they are.'],
  ['figuresOverTime.quarter', '“Ch2” for the second quarter.'],
  ['everywhere.dayAndTime', '“y.b.” and “y.p.” for hours.'],
  ['keys.sign.', 'Names of keys are left as they stand on keyboards sold in Wales.'],
  ['panel.exempt.', '“Eithriedig” for exempt; “wedi’i eithrio” in some sentences.'],
];

/** The doubt of a key: that of its own, else of the longest beginning. */
export const doubtOf = (key: string): string | null =>
  DOUBTS.filter(([begins]) => key === begins || (begins.endsWith('.') && key.startsWith(begins)))
    .toSorted(([one], [other]) => other.length - one.length)
    .at(0)?.[1] ?? null;
