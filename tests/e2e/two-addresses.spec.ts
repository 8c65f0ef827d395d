/** One meeting at two addresses, as where a council publishes in Welsh and in English: the member links them. */
import { AGENDA } from '../../scripts/sample/site';
import { faultsOf } from '../support/browser/axe';
import { keep, READING } from '../support/browser/kept';
import { cutOff } from '../support/browser/reflow';
import { expect, test } from '../support/browser/test';

const [NOVEMBER] = READING.meetings;
const [PACK] = READING.papers;
const [QUESTION] = READING.notes;
if (!NOVEMBER || !PACK || !QUESTION) throw new Error('the sample holds a meeting, a pack and a question');

const WELSH_KEY = NOVEMBER.key.replace('democracy.', 'democratiaeth.');

/** As it was read before at the council's Welsh address. */
const WELSH = {
  councils: [{ id: 'cyngor sir westmarch', name: 'Cyngor Sir Westmarch', joinedInto: null }],
  committees: [
    {
      id: 'cyngor sir westmarch/pwyllgor craffu plant a theuluoedd',
      councilId: 'cyngor sir westmarch',
      name: 'Pwyllgor Craffu Plant a Theuluoedd',
      joinedInto: null,
    },
  ],
  meetings: [
    {
      ...NOVEMBER,
      key: WELSH_KEY,
      committeeId: 'cyngor sir westmarch/pwyllgor craffu plant a theuluoedd',
      address: NOVEMBER.address?.replace('democracy.', 'democratiaeth.') ?? null,
      listed: [],
      listedAddresses: [],
    },
  ],
  papers: [
    {
      ...PACK,
      id: 'pecyn',
      fingerprints: [],
      title: 'Pecyn adroddiadau',
      addresses: [],
      meetingKeys: [WELSH_KEY],
    },
  ],
  notes: [
    {
      ...QUESTION,
      id: 'cwestiwn',
      paperId: 'pecyn',
      text: 'Pryd y cyrhaeddir y targed?',
      meetingKeys: [WELSH_KEY],
    },
  ],
  followUps: [],
};

const ASKED = { name: 'One meeting at two addresses?' };
const LINK = /^Link them: /;

test('a meeting read at its Welsh address as well is linked in the panel, stands once on the desk, and is separated', async ({
  kloe,
}) => {
  const desk = await kloe.open('/desk.html');
  await expect(desk.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(desk, WELSH);

  const agenda = await kloe.open(AGENDA);
  const tab = await kloe.tabId(agenda);
  await kloe.pressButton(agenda);
  const panel = await kloe.open(`/sidepanel.html?tab=${tab}`);
  const inPanel = panel.getByRole('region', ASKED);
  await expect(inPanel).toContainText('democratiaeth.westmarch.gov.uk');
  expect(await faultsOf(panel)).toEqual([]);
  expect(await cutOff(panel)).toEqual([]);
  await panel.getByRole('button', { name: LINK }).press('Enter');
  await expect(inPanel).toBeHidden();
  await expect(panel.getByText('Linked: both are one meeting now')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(inPanel).toBeVisible();
  await panel.getByRole('button', { name: /^Not the same: / }).click();
  await expect(panel.getByText('Kept as two meetings')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(inPanel).toBeVisible();

  await desk.bringToFront();
  const meetings = desk.getByRole('link', { name: /^Tuesday 24 November 2026/ });
  await expect(meetings).toHaveCount(2);
  await expect(desk.getByRole('region', ASKED)).toBeVisible();
  expect(await faultsOf(desk)).toEqual([]);
  expect(await cutOff(desk)).toEqual([]);
  await desk.getByRole('button', { name: LINK }).press('Enter');
  await expect(meetings).toHaveCount(1);
  await expect(desk.getByRole('region', ASKED)).toBeHidden();
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();

  await meetings.click();
  await expect(desk.getByText('Pecyn adroddiadau', { exact: true })).toBeVisible();
  await expect(desk.getByText(/^Agenda, 24 November 2026/)).toBeVisible();
  await expect(desk.getByLabel('Your question')).toHaveValue('Pryd y cyrhaeddir y targed?');
  await expect(panel.getByText('1 question', { exact: true })).toBeVisible();
  const separate = desk.getByRole('button', { name: 'Separate democratiaeth.westmarch.gov.uk' });
  expect(await faultsOf(desk)).toEqual([]);
  await separate.click();
  await expect(separate).toBeHidden();
  await expect(desk.getByText('Pecyn adroddiadau', { exact: true })).toBeHidden();
  await desk.getByRole('button', { name: 'Undo' }).click();
  await expect(separate).toBeVisible();
  await separate.click();
  await desk.getByRole('link', { name: 'All meetings' }).click();
  await expect(meetings).toHaveCount(2);
  await expect(desk.getByRole('region', ASKED)).toBeHidden();
});
