/** The main path, part by part: each goes on until the browser is killed under it. */
import { expect, type Page } from '@playwright/test';
import { writeBackup } from '@/lib/backup/write';
import type { KeptTables } from '@/lib/store/kept-tables';
import { AGENDA } from '../../../scripts/sample/site';
import type { EitherKloe } from '../browser/chromium';
import { type KeptRows, NOVEMBER, READING } from '../browser/kept';
import { type Opened, openReader, SHORT_PACK, studied } from '../browser/reading';
import { pdf, page as pdfPage, text } from '../pdf';
import type { Ledger } from './ledger';
import { typeOn } from './typing';

/** `tag` begins all that this turn writes. It never ends well: the browser goes first. */
export type Part = (kloe: EitherKloe, tag: string, ledger: Ledger) => Promise<void>;

const at = (place: string) => `/desk.html#${place}=${encodeURIComponent(NOVEMBER)}`;
const first = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true }).first();

const FOLLOWED = 'The number of visits by team';

/** What a member has before the first turn. */
export const BEGINNING: KeptRows = {
  ...READING,
  followUps: [
    {
      id: 'followed',
      kind: 'request',
      committeeId: READING.committees[0]?.id ?? null,
      text: FOLLOWED,
      began: 'asked',
      madeOn: '2026-11-24',
      minute: null,
      owner: 'Director of Children and Families',
      decider: null,
      due: null,
      dueDate: null,
      note: '',
      events: [],
      rejected: [],
      paperIds: [],
      paperId: null,
      paperTitle: null,
      quote: null,
      at: null,
      item: '7',
      itemTitle: 'Performance',
      meetingKeys: [NOVEMBER],
      exempt: 'no',
      createdAt: 1,
      changedAt: 1,
    },
  ],
};

/** A note on words of a pack. */
export const note: Part = async (kloe, tag, ledger) => {
  const reader = await openReader(kloe, SHORT_PACK);
  await studied(reader);
  await reader.locator('.reader-container').focus();
  await reader.keyboard.press('s');
  await expect(reader.getByRole('toolbar', { name: 'With the selected words' })).toBeVisible();
  await reader.keyboard.press('n');
  await typeOn(reader.locator('textarea:focus'), tag, ledger);
};

const question: Part = async (kloe, tag, ledger) => {
  const desk = await kloe.open(at('meeting'));
  await typeOn(first(desk, 'Your question'), tag, ledger);
};

/** What is answered in the room, to one question after another. */
const answer: Part = async (kloe, tag, ledger) => {
  const desk = await kloe.open(at('questions'));
  const asked = desk.getByRole('article', { name: 'Question 1', exact: true });
  const field = asked.getByRole('textbox', { name: 'Answer' });
  const begin = asked.getByRole('button', { name: /^(?:Mark asked|Change)/ });
  await expect(field.or(begin).first()).toBeVisible();
  if (!(await field.isVisible())) await begin.first().click();
  await typeOn(field, tag, ledger);
};

const lineOfEnquiry: Part = async (kloe, tag, ledger) => {
  const desk = await kloe.open(at('enquiry'));
  await desk.getByRole('button', { name: 'New line of enquiry' }).press('Enter');
  await typeOn(desk.locator('input:focus'), tag, ledger);
};

const followed = async (kloe: EitherKloe): Promise<Page> => {
  const desk = await kloe.open('/desk.html#follow-ups=&one=followed');
  await expect(desk.getByRole('heading', { name: FOLLOWED })).toBeVisible();
  return desk;
};

const followUpNote: Part = async (kloe, tag, ledger) => {
  await typeOn(first(await followed(kloe), 'My note'), tag, ledger);
};

/** What happened to a follow-up, one thing after another. */
const followUpEvents: Part = async (kloe, tag, ledger) => {
  const desk = await followed(kloe);
  for (let nth = 1; ; nth++) {
    const words = `${tag} ${nth}.`;
    await desk.getByRole('button', { name: 'Add what happened…' }).click();
    await desk.getByLabel(/In what words/).fill(words);
    const shown = ledger.writing(words, words);
    await desk.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(desk.getByText(words)).toBeVisible();
    shown();
  }
};

const meanings: Part = async (kloe, tag, ledger) => {
  const desk = await kloe.open('/desk.html#glossary');
  for (let nth = 1; ; nth++) {
    const words = `${tag} ${nth}.`;
    await desk.getByRole('button', { name: 'Add a meaning…' }).click();
    await first(desk, 'Short form').fill(`T${nth}`);
    await first(desk, 'What it means').fill(words);
    const shown = ledger.writing(words, words);
    await desk.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(desk.getByText(words).first()).toBeVisible();
    shown();
  }
};

const settings: Part = async (kloe, tag, ledger) => {
  const desk = await kloe.open('/desk.html#settings=');
  await typeOn(first(desk, 'What pink means'), tag, ledger);
};

/** Papers opened, read and kept, one after another. */
const papers: Part = async (kloe, tag, ledger) => {
  for (let nth = 1; ; nth++) {
    const words = `${tag} ${nth}.pdf`;
    const shown = ledger.writing(words.replace(/\.pdf$/, ''), words.replace(/\.pdf$/, ''));
    const reader = await openReader(kloe, paperNamed(words));
    await studied(reader);
    shown();
  }
};

const paperNamed = (name: string): Opened => ({
  name,
  bytes: pdf([
    pdfPage(
      text(72, 150, `What was read on ${name}`, { font: 'bold', size: 14 }),
      text(72, 200, `Of ${name.length * 7} roads, 61% were swept against a target of 80%.`),
    ),
  ]),
});

/** A council's page, read with its button again and again. */
const councilPage: Part = async (kloe) => {
  for (;;) {
    const page = await kloe.open(AGENDA);
    await kloe.pressButton(page);
    await (await kloe.panel(await kloe.tabId(page))).waitForText('12 items');
  }
};

const settingsOfBackup = async (kloe: EitherKloe): Promise<Page> => {
  const desk = await kloe.open('/desk.html#settings=backup');
  await expect(desk.getByRole('button', { name: 'Back up now' })).toBeVisible();
  return desk;
};

const backups: Part = async (kloe) => {
  const desk = await settingsOfBackup(kloe);
  for (;;) {
    await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'Back up now' }).click(),
    ]);
  }
};

const RESTORED = 60;

/** Backups of somebody else's notes brought in, one after another. */
const restoring: Part = async (kloe, tag, ledger) => {
  const desk = await settingsOfBackup(kloe);
  for (let nth = 1; ; nth++) {
    const texts = Array.from({ length: RESTORED }, (_, index) => `${tag} ${nth}, ${index + 1}.`);
    const name = `${nth}.zip`;
    const buffer = Buffer.from(await backupOf(texts));
    await desk
      .getByLabel('Restore from a backup…')
      .setInputFiles({ name, mimeType: 'application/zip', buffer });
    const dialog = desk.getByRole('dialog', { name: `Restore from ${name}?` });
    const shown = texts.map((words) => ledger.writing(words, words));
    ledger.together(texts);
    await dialog.getByRole('button', { name: 'Restore' }).click();
    await expect(desk.getByText('Restored.')).toBeVisible();
    for (const one of shown) one();
    await desk.reload();
  }
};

async function backupOf(texts: readonly string[]): Promise<Uint8Array> {
  const [model] = READING.notes;
  if (!model) throw new Error('the sample has no note');
  const nothing: KeptTables = {
    councils: [],
    committees: [],
    meetings: [],
    papers: [],
    notes: [],
    lines: [],
    followUps: [],
    glossary: [],
    figureCorrections: [],
    explanations: [],
    sameMeasures: [],
    sharing: [],
    meetingDays: [],
    settings: [],
  };
  const written = await writeBackup({
    madeAt: 1,
    device: { id: `computer of "${texts[0]}"`, name: 'Another computer' },
    takenOver: [],
    attached: new Map(),
    holdsExempt: false,
    leftOut: {},
    tables: {
      ...nothing,
      notes: texts.map((words) => ({ ...model, id: `note "${words}"`, kind: 'note', text: words })),
    },
    files: new Map(),
  });
  if (!written.ok) throw new Error(`no backup could be written: ${written.problem.kind}`);
  return written.value;
}

export const MAIN_PATH = {
  'council’s page': councilPage,
  papers,
  note,
  question,
  'line of enquiry': lineOfEnquiry,
  answer,
  'follow-up note': followUpNote,
  'follow-up events': followUpEvents,
  meanings,
  settings,
  backups,
  restoring,
} as const satisfies Readonly<Record<string, Part>>;
