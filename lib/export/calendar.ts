/**
 * Days to be reminded of → a calendar file (iCalendar, RFC 5545): an event for each, of a whole day, the same one in
 * every file. A calendar that has it already takes the later file's words and day for it.
 */

export type Reminder = {
  /** The same in every file; of letters, digits and hyphens. */
  readonly uid: string;
  /** ISO. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** It waits no more: a calendar that has it takes it off. */
  readonly isCancelled: boolean;
};

/** `now`: milliseconds since 1970. */
export const toCalendar = (name: string, reminders: readonly Reminder[], now: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kloe//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...reminders.flatMap((reminder) => event(reminder, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

const event = ({ uid, day, summary, description, isCancelled }: Reminder, now: number): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}@kloe`,
  `DTSTAMP:${new Date(now).toISOString().replaceAll(/[-:]|\.\d+/g, '')}`,
  `SEQUENCE:${revisionAt(now)}`,
  `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `DTSTART;VALUE=DATE:${plain(day)}`,
  `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
  `SUMMARY:${escaped(summary)}`,
  `DESCRIPTION:${escaped(description)}`,
  'TRANSP:TRANSPARENT',
  ...(isCancelled ? [] : alarm(summary)),
  'END:VEVENT',
];

/** At nine in the morning, a week before: its day begins at midnight. */
const alarm = (summary: string): readonly string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:-P6DT15H',
  `DESCRIPTION:${escaped(summary)}`,
  'END:VALARM',
];

const FIRST_REVISION = Date.UTC(2026, 0, 1);

/** Nobody remembers what was in the file before, so that each minute has a revision of its own. */
const revisionAt = (now: number): number => Math.max(0, Math.floor((now - FIRST_REVISION) / 60_000));

const plain = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const escaped = (words: string): string =>
  words
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** Octets of UTF-8 in a line, without its end. */
const LONGEST_LINE = 75;

/** A long line goes on in the next, which begins with a space; no sign is cut. */
function folded(line: string): string {
  let length = 0;
  let said = '';
  for (const sign of line) {
    const size = octetsOf(sign.codePointAt(0) ?? 0);
    if (length + size > LONGEST_LINE) {
      said += '\r\n ';
      length = 1;
    }
    said += sign;
    length += size;
  }
  return said;
}

const octetsOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
