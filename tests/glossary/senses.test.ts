/** Sentences as council papers write them, and what the short form means there. */
import { expect, test } from 'vitest';
import type { Meeting } from '@/lib/extract/findings';
import { findShortForms } from '@/lib/extract/short-forms';
import { explainerFor } from '@/lib/glossary/explain';
import { loadUkTerms, sensesOf } from '@/lib/glossary/uk-terms';
import { paper } from '../support/paper';

const TERMS = await loadUkTerms();

type Row = readonly [short: string, sense: string, sentence: string];

const SAID: readonly Row[] = [
  ['HRA', 'Housing Revenue Account', 'The HRA balance will fall to £4.1m as rents are frozen.'],
  ['HRA', 'Human Rights Act 1998', 'Article 8 of the HRA protects the right to private and family life.'],
  [
    'HRA',
    'Habitats Regulations Assessment',
    'Natural England has seen the HRA and agrees that no protected site is harmed.',
  ],
  [
    'HRA',
    'Homelessness Reduction Act 2017',
    'Since the HRA came in, the duty to prevent homelessness starts 56 days before.',
  ],
  ['HRA', 'Human Rights Act 1998', 'Legal services reported on two HRA cases of families.'],
  ['HRA', 'Human Rights Act 1998', 'A claim under the HRA was settled for damages.'],
  ['HRA', 'Housing Revenue Account', 'In the case of the HRA, reserves are to be kept at 5%.'],
  ['HRA', 'Homelessness Reduction Act 2017', 'Advisers closed 40 HRA cases of homeless people.'],
  ['FTE', 'full-time equivalent', 'The team has 12.5 FTE, of which two are vacant.'],
  ['FTE', 'full-time equivalent', 'Youth justice has lost 3 FTE since April.'],
  ['FTE', 'First Time Entrants', 'The rate of FTE to the youth justice system fell for the third year.'],
  ['LAC', 'Looked After Child', 'All LAC reviews were held on time.'],
  [
    'LAC',
    'Local Area Coordination',
    'Through LAC, coordinators help people to find support in their own community.',
  ],
  ['PCN', 'Penalty Charge Notice', 'Drivers who stop in the bus lane will get a PCN.'],
  ['PCN', 'Penalty Charge Notice', 'In the year 9,214 PCNs were issued for parking on yellow lines.'],
  ['PCN', 'Primary Care Network', 'Each PCN covers between 30,000 and 50,000 patients.'],
  ['ICO', "Information Commissioner's Office", 'The data breach was reported to the ICO within 72 hours.'],
  ['ICO', 'Interim Care Order', 'The court made an ICO and the children went to foster carers.'],
  ['TA', 'Temporary Accommodation', 'Households in TA rose to 412, half of them families with children.'],
  ['TA', 'Teaching Assistant', 'Every pupil with a plan has a TA in class.'],
  ['TA', 'Transport Assessment', 'The TA shows that the junction will cope with the traffic.'],
  ['CPO', 'Compulsory Purchase Order', 'If the land cannot be bought, Cabinet will be asked for a CPO.'],
  ['CPP', 'Child Protection Plan', 'Eleven children had been on a CPP for more than two years.'],
  [
    'CPP',
    'Corporate Parenting Panel',
    'The CPP met care leavers in March; members asked for a report on housing.',
  ],
  [
    'CIC',
    'Community Interest Company',
    'The leisure centre will be let to a CIC, which is a social enterprise.',
  ],
  ['CIC', 'Children in Care', 'Placements for CIC cost £1.2m more than planned.'],
  ['EIA', 'Equality Impact Assessment', 'The EIA found that disabled people would be affected most.'],
  [
    'EIA',
    'Environmental Impact Assessment',
    'The scheme is large enough to need an EIA under the planning regulations.',
  ],
  ['FRA', 'fire risk assessment', 'Each block of flats has an FRA, and the sprinklers follow from it.'],
  ['FRA', 'Flood Risk Assessment', 'The FRA says that the site drains to the river.'],
  ['FRA', 'Fire and Rescue Authority', 'The FRA raised its precept and will hire twelve firefighters.'],
  ['DP', 'Direct Payment', 'She chose a DP to pay for her own care.'],
  ['DP', 'Data Protection', 'All staff had training in DP and information security.'],
  ['ASC', 'Adult Social Care', 'The ASC budget is overspent because more adults need care.'],
  ['ASC', 'Autism Spectrum Condition', 'Half of the pupils have ASC or wait for a diagnosis of autism.'],
  ['AD', 'anaerobic digestion', 'Food waste goes to the AD plant, which makes gas.'],
  ['AD', 'Assistant Director', 'The AD for Commissioning answered members.'],
  ['CE', 'Chief Executive', 'The CE told council that officers had been consulted.'],
  ['CE', 'Child Exploitation', 'Children who go missing are at risk of CE.'],
  ['SAR', 'Safeguarding Adults Review', 'A SAR was held after the adult died from neglect.'],
  ['SAR', 'Subject Access Request', 'A SAR must be answered in a month; 40 requests for data were late.'],
  ['PA', 'Personal Adviser', 'Each care leaver has a PA until the age of 25.'],
  ['PA', 'Personal Assistant', 'With a direct payment he employs a PA.'],
  ['MSP', 'Making Safeguarding Personal', 'MSP: 92% of adults reached the outcomes they wanted.'],
  ['LPA', 'Lasting Power of Attorney', 'His daughter holds an LPA for health and for finance.'],
  ['LPA', 'Local Planning Authority', 'The LPA must determine the application in 13 weeks.'],
  ['LHA', 'Local Housing Allowance', 'Rents are above the LHA rate in every ward.'],
  ['LHA', 'Local Highway Authority', 'The LHA has no objection on highway grounds.'],
  ['NFA', 'no further action', 'A third of referrals ended in NFA after assessment.'],
  ['NFA', 'no fixed abode', 'People of NFA can register with a doctor as homeless.'],
  ['PD', 'Permitted Development', 'The loft is PD and needs no permission to develop.'],
  ['PPG', 'Patient Participation Group', 'The surgery has asked its PPG what patients want.'],
  ['PIP', 'Personal Independence Payment', 'Residents may claim PIP or other benefits.'],
  ['RHI', 'return home interview', 'Every child who had been missing was offered an RHI within 72 hours.'],
  ['LTP', 'Local Transport Plan', 'The LTP sets out how roads and cycling will be paid for.'],
  ['PPE', 'property, plant and equipment', 'The valuation of PPE rose by £4m.'],
  ['SPF', 'Shared Prosperity Fund', 'A grant of £1m from the SPF will help small businesses.'],
  ['ITT', 'Invitation to Tender', 'The ITT went to six firms; the contract starts in May.'],
  ['SLT', 'Speech and Language Therapy', 'Waits for SLT grew: children do not get speech support.'],
  ['CTR', 'Council Tax Reduction', 'The cost of CTR rose as more residents lost work.'],
  ['CAB', 'Citizens Advice Bureau', 'The CAB sees people with debt.'],
  ['UTC', 'Urgent Treatment Centre', 'The UTC will close at night; patients must go to the hospital.'],
  ['CSO', 'combined sewer overflow', 'The CSO let sewage into the river on 40 days.'],
  ['RPA', 'Rural Payments Agency', 'Farmers are paid by the RPA.'],
  ['HRA', 'Housing Revenue Account', 'The 30 year HRA business plan shows a deficit from year six.'],
  ['HRA', 'Human Rights Act 1998', 'Officers have had regard to the HRA and find no breach of any right.'],
  ['PCN', 'Primary Care Network', 'Two GP practices have left the PCN since January.'],
  ['PCN', 'Penalty Charge Notice', 'A total of 3,112 PCNs were cancelled on appeal.'],
  [
    'TA',
    'Temporary Accommodation',
    'The overspend on TA is £2.3m, driven by nightly rooms for homeless families.',
  ],
  ['TA', 'Teaching Assistant', 'Governors agreed to appoint another TA in Key Stage 1.'],
  ['CE', 'Child Exploitation', 'The multi-agency CE panel discussed 14 young people.'],
  ['MCA', 'Mental Capacity Act 2005', 'Practitioners need more training on the MCA and DoLS.'],
  ['MCA', 'Mayoral Combined Authority', 'Devolution would create an MCA with an elected mayor.'],
  ['EH', 'Early Help', 'Families stepped down from social care to EH had fewer repeat referrals.'],
  ['EH', 'Environmental Health', 'EH inspected 214 food premises.'],
  ['PPA', 'Planning, Preparation and Assessment', 'Teachers are entitled to PPA time of at least 10%.'],
  ['DPA', 'Deferred Payment Agreement', 'Where a resident owns property, a DPA can defer care home fees.'],
  ['SPA', 'single point of access', 'Referrals from GPs come through the SPA.'],
  ['LMS', 'Learning Management System', 'Completion of e-learning on the LMS reached 94%.'],
  ['RPA', 'root protection area', 'No trenches may be dug within the RPA of any retained tree.'],
  ['HIA', 'Home Improvement Agency', 'Residents can ask the HIA for grants for adaptations.'],
  ['CPN', 'Community Protection Notice', 'Officers served a CPN on the owner for fly-tipping.'],
  ['ITT', 'Initial Teacher Training', 'The trust is a provider of ITT and trains forty teachers a year.'],
  [
    'CSP',
    'Core Spending Power',
    'In the settlement the council’s CSP grows by 4.1%, by grant funding alone.',
  ],
  ['CSP', 'Community Safety Partnership', 'The CSP set three priorities for the year.'],
  ['PA', 'Persistent Absence', 'PA fell to 19% of pupils as attendance improved.'],
  ['SRA', 'Special Responsibility Allowance', 'The panel proposes an SRA for each vice-chair.'],
  ['SRA', 'Solicitors Regulation Authority', 'The solicitor reported herself to the SRA.'],
  ['DPS', 'Designated Premises Supervisor', 'The licence needs a DPS who answers for the sale of alcohol.'],
  ['DPS', 'Dynamic Purchasing System', 'Taxis for pupils are bought through a DPS.'],
  ['TOC', 'train operating company', 'The TOC will add a train to the station each hour.'],
  ['IMR', 'Individual Management Review', 'Each agency wrote an IMR for the review panel.'],
  ['LDC', 'Local Dental Committee', 'The LDC said that no dentist takes new patients.'],
  ['PO', 'Placement Order', 'The court granted a PO, and adoption will follow.'],
];

/** Nothing here says which sense is meant: the one that papers mean most often must stand. */
const SILENT: readonly Row[] = [
  ['HRA', 'Housing Revenue Account', 'Members asked about the HRA.'],
  ['FTE', 'full-time equivalent', 'The FTE was noted.'],
  ['LAC', 'Looked After Child', 'The figures for LAC were noted.'],
  ['AD', 'Assistant Director', 'The AD thanked members.'],
  ['CE', 'Chief Executive', 'The CE thanked members.'],
  ['EIA', 'Equality Impact Assessment', 'The EIA was noted.'],
  ['MP', 'Member of Parliament', 'A letter to the MP was agreed.'],
  ['LPA', 'Local Planning Authority', 'The LPA was thanked.'],
  ['PCC', 'Police and Crime Commissioner', 'The PCC was invited.'],
  ['CFO', 'Chief Finance Officer', 'The CFO gave an update.'],
  ['SLT', 'Senior Leadership Team', 'SLT will look at it.'],
  ['KB', 'kilobyte', 'Appendix 1 PDF 210 KB'],
];

function bestOf([short, , sentence]: Row, meeting: Partial<Meeting> = {}) {
  const shortForms = findShortForms(paper(sentence));
  const found = shortForms.find((shortForm) => shortForm.short === short);
  const findings = [...shortForms, { ...MEETING, ...meeting }];
  return found ? explainerFor(findings, TERMS)(found)[0]?.long : undefined;
}

const MEETING: Meeting = {
  kind: 'meeting',
  at: { block: 0, start: 0, end: 1 },
  council: 'Westmarch Council',
  committee: 'General Scrutiny Committee',
  date: null,
  time: null,
  venue: null,
  next: [],
};

const shareOf = (rows: readonly Row[], best: (row: Row) => string | undefined): number =>
  rows.filter((row) => best(row) === row[1]).length / rows.length;

test.each(SAID)('%s is %s: %s', (...row) => {
  expect(bestOf(row)).toBe(row[1]);
});

test.each(SILENT)('%s is %s where nothing says otherwise: %s', (...row) => {
  expect(bestOf(row)).toBe(row[1]);
});

test('what stands beside a short form says more of it than what papers mean most often', () => {
  const baseline = shareOf(SAID, ([short]) => sensesOf(TERMS, short)[0]?.long);
  const ranked = shareOf(SAID, (row) => bestOf(row));
  console.info(`senses: ${percent(baseline)} by order alone, ${percent(ranked)} by what stands beside`);
  expect(ranked).toBeGreaterThan(baseline + 0.25);
});

const percent = (share: number): string => `${Math.round(share * 100)}%`;

test.each`
  committee                           | short    | sense
  ${'Children and Families Scrutiny'} | ${'CE'}  | ${'Child Exploitation'}
  ${'Planning Committee'}             | ${'FRA'} | ${'Flood Risk Assessment'}
  ${'Housing Panel'}                  | ${'FRA'} | ${'fire risk assessment'}
  ${'Highways and Transport Board'}   | ${'PCN'} | ${'Penalty Charge Notice'}
  ${'Schools Forum'}                  | ${'PPA'} | ${'Planning, Preparation and Assessment'}
  ${'Health Committee'}               | ${'PCN'} | ${'Primary Care Network'}
  ${'Housing Panel'}                  | ${'HRA'} | ${'Housing Revenue Account'}
`('before the $committee, $short is $sense', ({ committee, short, sense }) => {
  expect(bestOf([short, sense, `Members noted the ${short}.`], { committee })).toBe(sense);
});

test.each`
  date            | short    | sense
  ${'2010-06-01'} | ${'LAA'} | ${'Local Area Agreement'}
  ${'2024-06-01'} | ${'LAA'} | ${'Legal Aid Agency'}
  ${'2009-06-01'} | ${'PPG'} | ${'Planning Policy Guidance'}
  ${'2024-06-01'} | ${'PPG'} | ${'Planning Practice Guidance'}
  ${'2006-06-01'} | ${'FSA'} | ${'Food Standards Agency'}
  ${null}         | ${'LAA'} | ${'Local Area Agreement'}
`('in a paper of $date, $short is $sense', ({ date, short, sense }) => {
  expect(bestOf([short, sense, `Members noted the ${short}.`], { date })).toBe(sense);
});

test.each`
  short    | sense
  ${'PiP'} | ${'Partners in Practice'}
  ${'PIP'} | ${'Personal Independence Payment'}
  ${'HoS'} | ${'Head of Service'}
`('$short is $sense by its letters', ({ short, sense }) => {
  expect(bestOf([short, sense, `Members noted the ${short}.`])).toBe(sense);
});

test('words beside a use say more than words written far away', () => {
  const text = 'The rate of first time entrants fell.\n\nThe team has 12 FTE social workers.';
  expect(bestOf(['FTE', 'full-time equivalent', text])).toBe('full-time equivalent');
});

test('a body that is gone is still known in a paper of today', () => {
  const shortForms = findShortForms(paper('The CCG paid for it.'));
  const [found] = shortForms;
  expect(
    found && explainerFor([...shortForms, { ...MEETING, date: '2026-11-24' }], TERMS)(found),
  ).toMatchObject([
    { long: 'Clinical Commissioning Group', years: { from: 2013, until: 2022 }, nation: 'England' },
  ]);
});

test.each`
  council                            | short      | long
  ${'Westmarch Council'}             | ${'WSAB'}  | ${'Westmarch Safeguarding Adults Board'}
  ${'Royal Borough of Marl and Wye'} | ${'MWSAB'} | ${'Marl and Wye Safeguarding Adults Board'}
  ${'Eastmarch Council'}             | ${'WSAB'}  | ${undefined}
  ${'Westmarch Council'}             | ${'WCIN'}  | ${undefined}
`('in a paper of $council, $short may be $long', ({ council, short, long }) => {
  expect(bestOf([short, '', `Members asked for the report of the ${short}.`], { council })).toBe(long);
});

/** The first meaning; `null` where none is given. */
const meaningIn = (short: string, ...sentences: readonly string[]): string | null => {
  const findings = findShortForms(paper(sentences.join('\n\n')));
  const one = findings.find((finding) => finding.short === short);
  if (!one) expect.fail(`${short} was not found`);
  return explainerFor(findings, TERMS)(one)[0]?.long ?? null;
};

test.each([
  [
    'a label of the paper’s own list',
    ['RP 51 Leaders know it.', 'RP 61 Staff do not.', 'See RP No.7.'],
    null,
  ],
  [
    'one number, which may be part of the name',
    ['RP 51 was read.', 'RP 51 was kept.', 'RP 51 ends.'],
    'Registered Provider',
  ],
  [
    'a number here and none there',
    ['RP 51 asks.', 'RP 61 answers.', 'The RP agreed to RP 7.'],
    'Registered Provider',
  ],
  ['a share after each', ['RP 51% of all.', 'RP 61% of all.', 'RP 7% of all.'], 'Registered Provider'],
  ['years', ['RP 2019 was read.', 'RP 2020 was kept.', 'RP 2021 ends.'], 'Registered Provider'],
  [
    'numbers, among words of its own kind of work',
    ['RP 51 homes for rent.', 'RP 61 tenants moved.', 'RP 7 dwellings let.'],
    'Registered Provider',
  ],
])('%s', (_, sentences, meaning) => {
  expect(meaningIn('RP', ...sentences)).toBe(meaning);
});
