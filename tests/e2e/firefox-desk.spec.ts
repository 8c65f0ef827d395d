/** The desk in Firefox: the first run and every place it leads to, the sheet, follow-ups with files, backups, the glossary. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { KloeInFirefox } from '../support/browser/firefox';
import {
  chooseFile,
  chooseOption,
  deskWith,
  fill,
  follow,
  keptRowsIn,
  press,
  takeSaved,
  textOf,
  tick,
} from '../support/browser/firefox-page';
import { NOVEMBER, READING } from '../support/browser/kept';
import { expect, firefoxTest as test } from '../support/browser/test';

const PASSPHRASE = 'four words not together';
const MEETING = "return new URLSearchParams(location.hash.slice(1)).get('meeting')";
/** How many lines of the guide's contents stand in each column. */
const LINES_OF_COLUMNS = `const starts = [...document.querySelectorAll('nav li')]
  .map((line) => line.getBoundingClientRect().left);
return [...new Set(starts)].map((start) => starts.filter((one) => one === start).length);`;
const HEADING = "return document.querySelector('main h1')?.innerText ?? ''";

const shows = (firefox: KloeInFirefox, words: string) =>
  expect.poll(() => textOf(firefox), { timeout: 30_000 }).toContain(words);
const hides = (firefox: KloeInFirefox, words: string) =>
  expect.poll(() => textOf(firefox)).not.toContain(words);

/** How many pages came out of the printer. */
async function printedPages(firefox: KloeInFirefox): Promise<number> {
  const { bytes } = await takeSaved(firefox, /^Printed\.pdf$/);
  const { numPages } = await getDocument({ data: new Uint8Array(bytes) }).promise;
  return numPages;
}

test('an empty desk teaches; the pack it leads to is printed, and stands in all places of the desk', async ({
  firefox,
}) => {
  await firefox.go('/desk.html');
  await shows(firefox, 'Take your questions into the room');
  await follow(firefox, 'Try it with the sample council');
  await shows(firefox, 'The whole paper has been read');

  await press(firefox, 'Print…');
  await fill(firefox, 'From', '2');
  await fill(firefox, 'To', '3');
  await press(firefox, 'Print…');
  expect(await printedPages(firefox)).toBe(2);

  await firefox.go('/desk.html');
  await follow(firefox, 'Tuesday 24 November 2026');
  const meeting = (await firefox.inPage(MEETING)) as string;
  const of = (place: string) => `${place}=${encodeURIComponent(meeting)}`;
  for (const [place, title] of [
    [of('enquiry'), 'Lines of enquiry'],
    [of('figures'), 'Figures'],
    [of('challenges'), 'Challenges of this meeting'],
    ['over-time=', 'Figures over time'],
    ['notes=', 'Notes and questions'],
    ['glossary=', 'Glossary'],
    ['look-up=DSG', 'Look up a short form'],
    ['search=', 'Search'],
    ['settings=', 'Settings'],
  ] as const) {
    await firefox.go(`/desk.html#${place}`);
    await expect.poll(() => firefox.inPage(HEADING), { message: place }).toContain(title);
  }

  await firefox.go('/desk.html#follow-ups=');
  await follow(firefox, 'Breakdown by locality of children');
  await press(firefox, 'Yes, it is about this');
  await shows(firefox, 'Added to what has happened');
  await shows(firefox, 'Called complete by the council');
  await press(firefox, 'Undo');
  await hides(firefox, 'Called complete by the council');
  await follow(firefox, 'Help');
  await firefox.turnTo(`${firefox.origin}/help.html`);
  const isEachPictureThere = `const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    return pictures.length > 0 && pictures.every(({ naturalWidth }) => naturalWidth > 0);`;
  await expect.poll(() => firefox.inPage(isEachPictureThere)).toBe(true);
  const [first = 0, second = 0] = (await firefox.inPage(LINES_OF_COLUMNS)) as readonly number[];
  expect([0, 1]).toContain(first - second);
});

const TRACKER = [
  'Meeting date,Recommendation,Lead officer,Due date,Progress update,Status',
  '24/11/2026,Publish the plan for carers,Head of Carers,31/03/2027,,Ongoing',
].join('\r\n');

test('from the sheet to a request, its answer with a file, the list for the clerk and the clerk’s own; shared with another member', async ({
  firefox,
}) => {
  await deskWith(firefox, READING, `#questions=${encodeURIComponent(NOVEMBER)}`);
  await press(firefox, 'Mark asked');
  await fill(firefox, 'Answer', 'By March; four posts are filled.');
  await press(firefox, 'Mark answered');
  await shows(firefox, 'Answered: “By March; four posts are filled.”');
  await press(firefox, 'Not reached');
  await press(firefox, 'Make it a request');
  await shows(firefox, 'Information request made');
  await press(firefox, 'Print or save as PDF');
  expect(await printedPages(firefox)).toBe(1);

  await firefox.go('/desk.html#follow-ups=');
  await follow(firefox, 'How many have waited a year?');
  await press(firefox, 'Add what happened…');
  await chooseOption(firefox, 'What happened', 'Answered (by e-mail, letter or aloud)');
  const bytes = Buffer.from('Dear Councillor,\r\nthere were nine. \u20ac');
  await chooseFile(firefox, { name: 'Answer.eml', type: 'message/rfc822', bytes });
  await shows(firefox, '“Answer.eml”');
  await press(firefox, 'Add');
  await press(firefox, 'Save “Answer.eml”');
  expect((await takeSaved(firefox, /^Answer\.eml$/)).bytes).toEqual(bytes);

  await follow(firefox, 'Follow-ups');
  await press(firefox, 'Save or send…');
  await press(firefox, 'Word document');
  const { bytes: list } = await takeSaved(firefox, /\.docx$/);
  expect(list.subarray(0, 2).toString()).toBe('PK');
  await shows(firefox, 'saved.');
  await chooseFile(firefox, { name: 'tracker.csv', type: 'text/csv', bytes: Buffer.from(TRACKER) });
  await shows(firefox, 'New: 1 entry');
  await press(firefox, 'Bring in');
  await shows(firefox, 'Publish the plan for carers');
  await press(firefox, 'Undo');
  await hides(firefox, 'Publish the plan for carers');

  await press(firefox, 'Share…');
  await press(firefox, 'Save the file');
  const shared = await takeSaved(firefox, /^Kloe, .*\.json$/);
  await firefox.go('/desk.html#settings=backup');
  await deleteEverything(firefox);
  await firefox.go('/desk.html#follow-ups=');
  await shows(firefox, 'Nothing to follow yet');
  await press(firefox, 'Share…');
  await chooseFile(firefox, shared);
  await shows(firefox, 'New: 3 entries');
  await press(firefox, 'Bring in');
  await follow(firefox, 'How many have waited a year?');
  await shows(firefox, 'Answered');
});

async function deleteEverything(firefox: KloeInFirefox): Promise<void> {
  await press(firefox, 'Delete everything…');
  await tick(firefox, 'Delete all of it');
  await press(firefox, 'Delete everything');
  await shows(firefox, 'Everything is deleted.');
  await firefox.go('/help.html');
}

test('a locked backup is saved; all is deleted, brought back from it and taken back', async ({ firefox }) => {
  await deskWith(firefox, READING, '#settings=backup');
  await tick(firefox, 'Put in what is exempt, this time');
  await tick(firefox, 'Lock it with a passphrase');
  await fill(firefox, 'Passphrase', PASSPHRASE);
  await fill(firefox, 'The same again', PASSPHRASE);
  await press(firefox, 'Back up now');
  await shows(firefox, 'The last full backup is from today');
  // Firefox opens no folder to a page.
  expect(await textOf(firefox)).not.toContain('Back up by itself into a folder');
  const file = await takeSaved(firefox, /^Kloe backup/);
  const before = await keptRowsIn(firefox);

  await deleteEverything(firefox);
  await firefox.go('/desk.html#settings=backup');
  await shows(firefox, 'There is no backup yet');
  const empty = await keptRowsIn(firefox);

  await chooseFile(firefox, file);
  await shows(firefox, `${file.name} is locked`);
  await fill(firefox, 'Passphrase', 'three words together');
  await press(firefox, 'Unlock');
  await shows(firefox, 'this is not its passphrase');
  await fill(firefox, 'Passphrase', PASSPHRASE);
  await press(firefox, 'Unlock');
  await shows(firefox, `Papers: ${READING.papers.length} new`);
  await press(firefox, 'Restore');
  await shows(firefox, 'Restored.');
  expect(await keptRowsIn(firefox)).toEqual(before);
  await press(firefox, 'Undo');
  await expect.poll(() => keptRowsIn(firefox)).toEqual(empty);
});

test('a meaning goes out as a file and comes in again, and Kloe speaks Welsh when it is chosen', async ({
  firefox,
}) => {
  await deskWith(firefox, READING, '#glossary=');
  await press(firefox, 'Add a meaning…');
  await fill(firefox, 'Short form', 'FCC');
  await fill(firefox, 'What it means', 'first conference on a child');
  await press(firefox, 'Save');
  await shows(firefox, 'FCC now means');
  await press(firefox, 'Save as CSV');
  const file = await takeSaved(firefox, /\.csv$/);
  await press(firefox, 'Delete FCC');
  await shows(firefox, 'No meanings yet');
  await chooseFile(firefox, { ...file, type: 'text/csv' });
  await shows(firefox, `Bring in “${file.name}”?`);
  await press(firefox, 'Bring in');
  await shows(firefox, '1 meaning brought in.');

  await firefox.go('/desk.html#settings=language');
  await press(firefox, 'Cymraeg (drafft)');
  const chosen = "return [...document.querySelectorAll('[aria-pressed=true]')].map((one) => one.innerText)";
  await expect.poll(() => firefox.inPage(chosen)).toContain('Cymraeg (drafft)');
  await firefox.go('/help.html');
  await firefox.go('/desk.html#settings=language');
  await expect.poll(() => firefox.inPage(HEADING)).toBe('Gosodiadau');
});
