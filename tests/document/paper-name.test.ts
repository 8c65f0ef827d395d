import { expect, test } from 'vitest';
import { plainName } from '@/lib/document/paper-name';

const CHILDREN = 'Children and Families Scrutiny Committee';

test.each`
  name                                                                      | committee            | shown
  ${'Public reports pack 24th-Nov-2026 10.30 Cabinet'}                      | ${'Cabinet'}         | ${'Public reports pack, 24 November 2026'}
  ${`Printed minutes 1st-Dec-2026 18.00 ${CHILDREN}`}                       | ${CHILDREN}          | ${'Printed minutes, 1 December 2026'}
  ${`Supplement 1 Fostering strategy 2nd-Mar-2027 10.30 ${CHILDREN}`}       | ${CHILDREN}          | ${'Supplement 1 Fostering strategy, 2 March 2027'}
  ${'Agenda frontsheet 24th-Nov-2026 10.30'}                                | ${null}              | ${'Agenda frontsheet, 24 November 2026'}
  ${'Agenda for Cabinet on Tuesday 24 November 2026, 10.30 am - Westmarch'} | ${'Cabinet'}         | ${'Agenda, 24 November 2026'}
  ${'Agenda for Cabinet on Thursday, 3rd December, 2026, 2.00 pm'}          | ${'Cabinet'}         | ${'Agenda, 3 December 2026'}
  ${`Agenda document for ${CHILDREN}, 24/11/2026 10:30`}                    | ${CHILDREN}          | ${'Agenda document, 24 November 2026'}
  ${'Minutes for Cabinet, 1/12/2026'}                                       | ${'Cabinet'}         | ${'Minutes, 1 December 2026'}
  ${`Agenda document for ${CHILDREN}, 24/11/2026 10:30`}                    | ${'Cabinet'}         | ${null}
  ${'Prices for Cabinet, 24/11'}                                            | ${'Cabinet'}         | ${null}
  ${'Public reports pack 24th-Nov-2026 10.30 Cabinet'}                      | ${'Audit Committee'} | ${null}
  ${'Public reports pack 24th-Nov-2026 10.30 Cabinet'}                      | ${null}              | ${null}
  ${'Public reports pack 31st-Feb-2026 10.30 Cabinet'}                      | ${'Cabinet'}         | ${null}
  ${'Performance report 24 November 2026'}                                  | ${'Cabinet'}         | ${null}
  ${'Agenda for change on the wards'}                                       | ${'Cabinet'}         | ${null}
  ${'Minutes of 22 September 2026'}                                         | ${'Cabinet'}         | ${null}
`('"$name" of $committee is called $shown', ({ name, committee, shown }) => {
  expect(plainName(name, committee)).toBe(shown ?? name);
});
