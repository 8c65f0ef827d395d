import { describe, expect, test } from 'vitest';
import { askedIn, speakerIn } from '@/lib/extract/decisions/speakers';
import {
  isPromisedInReport,
  isSaidInMinutes,
  isStillToCome,
  isSupply,
  whatIn,
} from '@/lib/extract/decisions/supplies';
import { growthOfFourfold } from '../../support/growth';

describe('said in minutes', () => {
  test.each([
    'The Director would provide a response to the member following the meeting.',
    'It was agreed that a note would be circulated.',
    'The figures would be provided to Members.',
    'The Head of Parks would speak to Councillor Tasker outside of the meeting.',
    'Members still required specific figures, as had been requested in June.',
    'There was a request for the proposed measures to be circulated.',
    'The slides to be circulated to Members.',
    'Officers undertook to report back.',
    'The Town Clerk undertook to check the lease.',
    'The Chair agreed to write to the bus company.',
    'Officers agreed to update Members at the next meeting.',
    'She would report back on when the form could be changed.',
    'It was requested that the plan say more about rural bus stops.',
    'Members asked for a breakdown of sickness by team.',
    'This was noted as an information request.',
    'A report on swans was requested for the meeting in March.',
    'The Panel was supportive and requested a copy of the leaflet.',
    'The Committee would benefit from seeing the letters.',
    'Officers would look over the list and bring it back to the next meeting.',
    'Members noted some points to be checked by officers.',
    'The item was deferred pending further information from the police.',
    'The answer would be given in writing.',
    'Members would like updates on the pond.',
    'The Panel would welcome more information on herons.',
    'Councillor Hale asked if a breakdown by ward could be provided.',
    'A report on herons should be considered at the meeting of the Panel in May.',
    'The Head of Parks would look at the fees and send them to Members.',
    'Members asked whether the figures could be shared with them.',
    'Members asked that a briefing note be circulated.',
    'The Head of Housing agreed to circulate the figures.',
    'The officer undertook to come back to Members with the number of voids.',
    'The Assistant Director said that she would find out and report back.',
    'It was agreed that the presentation would be shared with Members.',
    'Officers would provide this outside of the meeting.',
    'Officers to provide details of the legal costs.',
    'The Director took an action to provide the waiting times.',
    'The Director would take this away and come back to the Panel.',
    'The Panel requested an update in six months.',
    'Members requested sight of the policy.',
    'A written response would be provided.',
    'A written answer would be given after the meeting.',
    'The Chair asked for a further report to be brought to the next meeting.',
    'The answers to these questions would be appended to the minutes.',
    'It would be useful for the Panel to receive better information on placements.',
    'It would be helpful if the figures for each ward could be included in the next report.',
    'Members would like to see the results of the survey.',
    'Can a list of the play areas be provided to Committee?',
    'Could the Committee have a copy of the contract?',
    'An update on progress was requested.',
    'The Forum asked that the slides be sent out with the minutes.',
    'Councillor Tasker requested that data on agency staff be included in future reports.',
    'The Service Manager confirmed that he would send the details to the Clerk.',
    'The Cabinet Member promised to write to Councillor Hale with an answer.',
    'The Head of Finance offered to brief members on the model.',
    'It was agreed that a further report would come back to the Committee in March.',
    'Information on the new measures would be circulated to Forum members once published.',
    'Members asked to be kept informed of progress.',
    'The Committee asked to receive quarterly updates.',
    'The Head of Legal would confirm the position and let members know.',
    'Officers agreed to look into this and update the ward councillors.',
    'Officers would circulate a note on the costs.',
    'The data was not to hand and would be supplied in writing.',
    'Mr Lowe did not have the figure to hand but would supply it.',
    'The Chair requested officers to prepare a note on parking income.',
    'Members requested additional information on the number of appeals.',
    'The Board asked the Director to bring back a report on waiting times.',
    'It was requested that the Head of Service attend the next meeting with the figures.',
    'The Convener asked officers to circulate a service update.',
    'The Strategic Director agreed to share the action plan with the Panel when it was ready.',
    'The Committee wished to see the consultation responses before they were published.',
    'The link to the dashboard would be emailed to members.',
    'A report would be presented to the Committee in the autumn.',
    'Officers were requested to provide details of these.',
    'Mrs Webb said that Mr Lowe had undertaken to provide information on drains, but had not done so.',
    'Mr Lowe undertook to contact the depot for a more recent report.',
    'The Committee would receive a further report in the spring.',
    'It was asked if the Committee could receive a report on herons.',
    'The Cabinet asked that progress be monitored and reported back.',
    'The Head of Parks would respond to the question in writing.',
    'The Director confirmed that she would get back to the Committee on this.',
    'The Head of Parks said that he was happy to share the data.',
    'Members were advised that the data would follow.',
    'A written reply would follow after the meeting.',
    'The Head of Parks would look into the fence and respond to Councillor Hale.',
    'The Chief Executive agreed to take it up with the Trust and feed back.',
    'The dashboard would be shared with Members from now on.',
    'Members asked what the figure was, and officers would find out.',
    'Officers were tasked with providing a list of ponds.',
    'The results would be reported to the Committee in May.',
    'The Trust agreed to share its strategy with the Committee.',
    'It was suggested that a further report be submitted to a future meeting.',
    'The Director advised that she would take the question away.',
    'It was agreed that an update on the depot be brought forward to the next meeting.',
    'It would be useful for a brief overview of herons to be provided with the agenda.',
    'The plan was due to be presented to Cabinet and, if approved, a summary would be shared.',
    'She would also check what ponds there were.',
    'Officers said that they would look at the figures and update members by email.',
    'Officers to review the figures and update members.',
    'Members were told that responses would be sought from officers and circulated to Members.',
    'A Member asked whether the report could include the share of each ward.',
    'A Member asked that the report included the number of swans.',
    'The questions were answered in brief but it was agreed that a full written response be provided.',
  ])('asks: %s', (sentence) => {
    expect(isSaidInMinutes(sentence)).toBe(true);
  });

  test.each([
    'The new service would provide for children under five.',
    'The grant would provide eight new homes.',
    'The information that members asked about had been circulated.',
    'The petition of 60 residents requested a crossing.',
    'The Committee noted that the Department would provide further funding.',
    'A member asked how many visits had been late.',
    'Members asked for the scorecard to be simpler.',
    'Residents had requested a crossing for many years.',
    'The contract would be let in May.',
    'He did not think that more meetings would produce more visits.',
    'More was said about the lake.',
    'The scheme would bring the total number of homes to 400.',
    'The road would provide a way to the pond so that all members could see it.',
    'The merger would bring a saving of £2m.',
    'The new depot would bring the service in house.',
    'Members would like more trees in the park.',
    'Residents were asked to email the council with their views.',
    'The contractor would supply the new bins.',
    'The grant would provide support for carers.',
    'The fund would provide funding to community groups.',
    'The report provided information on the number of complaints.',
    'The charity would provide advice and information to residents.',
    'A leaflet had been circulated to all households.',
    'Members asked whether the figures included agency staff.',
    'Members asked how complaints were recorded.',
    'In response to a question, the officer explained how the data was collected.',
    'The Committee requested that the minutes be amended.',
    'Councillor Hale asked for her vote to be recorded.',
    'Councillors were reminded to send their apologies to the Clerk.',
    'The service would share good practice with schools.',
    'The team would give advice to landlords.',
    'The government would provide further guidance in the spring.',
    'The Department for Education had agreed to provide funding.',
    'Families would be provided with information at the hospital.',
    'Many of these extensions were requested in order to fit the plan.',
    'Parents had requested information from the school.',
    'Tenants would receive a letter before the works began.',
    'The applicant had been asked to provide further details.',
    'Members thanked officers for the update.',
    'The Panel had requested this report at its last meeting.',
    'The report had been requested by the Committee in March.',
    'Letters would be sent to all residents before the works began.',
    'Schools were asked to provide data each term.',
    'The strategy would be presented to Cabinet in March.',
    'The report would be presented to Council for approval.',
    'Consultation responses would be considered by Cabinet.',
    'The new website would give residents the information they needed.',
    'The order would allow a trial of the scheme, with a report to be presented six months later.',
    'The plan to be presented to Cabinet was supported.',
    'Members received a presentation on the plan.',
    'The Chair asked members to send questions in advance.',
    'The developer would provide a play area.',
    'The council would share the costs with the county.',
    'The police had been asked to attend.',
    'Councillor Hale said that the plan would provide clarity.',
    'The Committee noted the update on the information governance plan.',
    'Officers would continue to monitor the data.',
    'The system would send alerts to carers.',
    'Ward members were asked to send suggestions for sites.',
    'The social worker would write a report for the court.',
    'Each child would have a plan, and updates would be provided to parents.',
    'An update on the budget was provided.',
    'It was not possible to bring it to this meeting.',
    'Officers were unable to provide the figure for swans.',
    'Residents were waiting for the developer to come back with a plan.',
    'Members would continue to receive weekly updates.',
    'The evidence would follow the child.',
    'The inspectors would follow the data closely.',
    'The purpose of the scheme was to provide advice.',
    'The Panel would consider the plan in June.',
    'Members of the Health Board would be invited.',
    'The Director was happy with the plan.',
    'Officers were asked to consider plain English.',
    'He was tasked with digging the pond.',
    'It was suggested that the pond be deeper.',
    'The Panel noted the report, which requested that members discuss the data.',
    'Members were told that letters would be sent to all residents.',
    'The inspector would check what had been built.',
    'The Chair asked whether the pond could include an island.',
    'It was agreed that the plan be approved.',
    'It was said at the briefing that the pond should be given proper attention.',
    'The team was reading forty cases to find out.',
    'The scheme helped people to leave hospital and get back home.',
    'The Chair would reply to the petitioners’ speech before the vote.',
  ])('asks nothing: %s', (sentence) => {
    expect(isSaidInMinutes(sentence)).toBe(false);
  });
});

test.each([
  ['Further details will be included in the report to cabinet.', true],
  ['A breakdown by team will be circulated to members.', true],
  ['Officers will provide the committee with a monthly note.', true],
  ['It is proposed that members request that the plan be brought to this committee.', true],
  ['The centre will provide meals.', false],
  ['Details are in the appendix.', false],
])('a report promises, %s: %s', (sentence, promises) => {
  expect(isPromisedInReport(sentence)).toBe(promises);
});

test.each([
  ['A note will be circulated once the figures are known.', true],
  ['Briefing to be provided on the carers’ portal', true],
  ['Circulated to members on 2 July.', false],
  ['Work will be done in May.', false],
])('an answer still to come, %s: %s', (sentence, isOpen) => {
  expect(isStillToCome(sentence)).toBe(isOpen);
});

test.each([
  ['The Head of Fostering (HoF) explained that she would send it.', 'Head of Fostering (HoF)'],
  ['The Head of Service, Safeguarding undertook to send it.', 'Head of Service, Safeguarding'],
  ['Officers will send it.', 'Officers'],
  ['After further talk, the Town Clerk undertook to report back.', 'Town Clerk'],
  [
    'The Executive Director, Finance and Resources advised that she would.',
    'Executive Director, Finance and Resources',
  ],
  ['The Deputy Chief Executive agreed to send it.', 'Deputy Chief Executive'],
  ['Nicky Wade to provide the list.', 'Nicky Wade'],
  ['The Committee would receive a report.', null],
  ['Members agreed that it be sent.', null],
  ['As Mr Lowe was away, it would be sent.', null],
  ['These would be sent to all.', null],
  ['It was agreed that a note be sent.', null],
])('%s is said by %s', (sentence, speaker) => {
  expect(speakerIn(sentence)).toBe(speaker);
});

test.each([
  ['A letter be sent to the Severnside Trust to ask for its figures.', 'Severnside Trust'],
  ['It was noted as an information request, to be forwarded to the Head of Parks.', 'Head of Parks'],
  ['The Chair would write to the bus company about the 14.', 'bus company'],
  ['A note be sent to members.', null],
])('%s is asked of %s', (sentence, who) => {
  expect(askedIn(sentence)).toBe(who);
});

test.each([
  ['a response to the query concerning bus passes following the meeting', 'bus passes'],
  ['asked for a breakdown of sickness by team', 'sickness'],
  ['a note be sent', null],
])('%s is about %s', (quote, what) => {
  expect(whatIn(quote)).toBe(what);
});

test('a long sentence takes its share of time', () => {
  const sentence = 'would provide information requested for the report to be requested by members '.repeat(
    4000,
  );
  isSaidInMinutes(sentence.replaceAll('would', 'wood'));
  isPromisedInReport(sentence);
  speakerIn(`The ${'Head of '.repeat(20_000)}`);
});

describe('decisions and rows of trackers', () => {
  test.each([
    'a further report be submitted to the March meeting of the Forum',
    'officers be requested to provide a breakdown of spending by ward',
    'the Head of Housing be asked to supply the response times for the last quarter',
    'requests an update on voids in six months',
    'it be agreed that an annual scrutiny report be produced',
    'a written response be sent to the questioner',
    'that officers write to the Department seeking an update on the timescale',
    'that the Committee receive quarterly reports on agency spending',
    'to request that officers provide a response to members on the vacant shops',
    'to instruct the Chief Officer to report back to the next meeting',
    'to request that officers circulate a service update on recycling',
    'asks the Director to bring a further report in six months',
    'that a briefing be arranged for all members',
    'the data on appeals be included in the next report',
    'the parking policy be brought to the next meeting of this Committee',
    'Table D be updated for the next meeting of the Committee',
    'the action plan is circulated to the Panel',
    'Circulate the list of empty homes',
    'the pond group’s findings be reported back to the Panel',
  ])('something is to be supplied: %s', (text) => {
    expect(isSupply(text)).toBe(true);
  });

  test.each([
    'the report be noted',
    'that the update on the budget be noted',
    'the report be referred to Cabinet',
    'the strategy be approved',
    'the final report be accepted and the approach to be presented to Cabinet supported',
    'the minutes be signed as a correct record',
    'delegated authority be given to the Director to award the contract',
    'the plan be published',
    'the information contained in the report be noted',
    'the fees be increased by 3%',
    'that officers be thanked for the report',
    'Council be recommended to adopt the report',
    'the bye-laws be presented to Council',
    'the Overview and Scrutiny work programme be updated as above',
    'Bring the pond up to standard',
    'matters for Cabinet be brought to their own meetings',
  ])('nothing is: %s', (text) => {
    expect(isSupply(text)).toBe(false);
  });
});

test('the cost grows no faster than the text', () => {
  const look = (size: number) =>
    isSaidInMinutes('the officers of the Board requested in the report and '.repeat(size));
  expect(growthOfFourfold(look, 100)).toBeLessThan(10);
});
