/** Endings of the files that Kloe writes → their media types. */
const OFFICE = 'application/vnd.openxmlformats-officedocument';

export const FILE_TYPES = {
  csv: 'text/csv;charset=utf-8',
  docx: `${OFFICE}.wordprocessingml.document`,
  html: 'text/html;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown;charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
} as const;
