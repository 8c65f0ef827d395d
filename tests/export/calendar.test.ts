/** Reminders as a calendar file: what RFC 5545 asks for, read back by a small reader of its own. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Reminder, toCalendar } from '@/lib/export/calendar';
import { casesOf } from '../support/random';

const NOW = Date.UTC(2027, 0, 18, 9, 30);

const reminder = (told: Partial<Reminder> = {}): Reminder => ({
  uid: 'abc-def',
  day: '2027-02-28',
  summary: 'Due: the number of visits',
  description: 'Information request, minute 16.\nAsked',
  isCancelled: false,
  ...told,
});

/** Lines unfolded, each with its value unescaped. */
const linesOf = (calendar: string): readonly (readonly [string, string])[] =>
  calendar
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':');
      const value = line.slice(at + 1).replaceAll(/\\(?<sign>.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
      return [line.slice(0, at), value];
    });

const eventOf = (calendar: string): Readonly<Record<string, string>> => {
  const lines = linesOf(calendar);
  const from = lines.findIndex(([name, value]) => name === 'BEGIN' && value === 'VEVENT');
  const to = lines.findIndex(([, value], place) => place > from && /^(?:VALARM|VEVENT)$/.test(value));
  return Object.fromEntries(lines.slice(from + 1, to));
};

test('an event is of a whole day, known by its name, and reminds a week before at nine', () => {
  const calendar = toCalendar('Outstanding', [reminder()], NOW);
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
  expect(calendar).toMatch(/\r\nEND:VCALENDAR\r\n$/);
  expect(eventOf(calendar)).toMatchObject({
    UID: 'abc-def@kloe',
    DTSTAMP: '20270118T093000Z',
    'DTSTART;VALUE=DATE': '20270228',
    'DTEND;VALUE=DATE': '20270301',
    SUMMARY: 'Due: the number of visits',
    DESCRIPTION: 'Information request, minute 16.\nAsked',
    STATUS: 'CONFIRMED',
  });
  expect(linesOf(calendar)).toContainEqual(['TRIGGER', '-P6DT15H']);
});

test('a later file has the same names and a later revision, so that it brings a calendar up to date', () => {
  const first = eventOf(toCalendar('Outstanding', [reminder()], NOW));
  const second = eventOf(toCalendar('Outstanding', [reminder({ day: '2027-03-09' })], NOW + 60_000));
  expect(second.UID).toBe(first.UID);
  expect(Number(second.SEQUENCE)).toBe(Number(first.SEQUENCE) + 1);
  expect(second['DTSTART;VALUE=DATE']).toBe('20270309');
});

test('what waits no more is cancelled, and reminds of nothing', () => {
  const calendar = toCalendar('Outstanding', [reminder({ isCancelled: true })], NOW);
  expect(eventOf(calendar).STATUS).toBe('CANCELLED');
  expect(calendar).not.toContain('VALARM');
});

test('words can be no property of their own', () => {
  const calendar = toCalendar('A', [reminder({ summary: 'x\r\nATTENDEE:mailto:a@b; c, d\\n' })], NOW);
  expect(linesOf(calendar).map(([name]) => name)).not.toContain('ATTENDEE');
  expect(eventOf(calendar).SUMMARY).toBe('x\nATTENDEE:mailto:a@b; c, d\\n');
});

test('whatever the words are, no line is longer than 75 octets, none is cut in a sign, and all is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const calendar = toCalendar(words, [reminder({ summary: words })], NOW);
      for (const line of calendar.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
      expect(eventOf(calendar).SUMMARY).toBe(words.replaceAll(/(?!\n)\p{Cc}/gu, ' '));
    }),
    casesOf(2_000),
  );
});
