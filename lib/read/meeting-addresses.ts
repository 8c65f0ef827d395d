/**
 * The addresses of meeting pages in the forms that browsers can test without
 * access to a page. `detect.ts` says the same with more care.
 */

const PAGES: readonly (readonly [page: string, parameter: string])[] = [
  ['(?:ie|ce)ListDocuments', '(?:MId|MeetingId)'],
  ['mgAi', 'ID'],
  ['(?:ieIssueDetails|mgIssueHistoryHome|mgDecisionDetails)', 'IId'],
  ['ieDecisionDetails', '(?:AI)?Id'],
];

/** RE2, for `urlMatches` of Chromium's declarativeContent. */
export const MEETING_URL_MATCHES: readonly string[] = [
  ...PAGES.map(([page, parameter]) => `(?i)/${page}\\.aspx\\?(?:[^#]*&)?${parameter}=\\d`),
  '(?i)/mgDelegatedDecisions\\.aspx',
  '(?i)/ctl/ViewMeetingPublic/mid/\\d+/Meeting/\\d',
];

const NAMES = [
  'ieListDocuments.aspx',
  'CeListDocuments.aspx',
  'mgAi.aspx',
  'ieIssueDetails.aspx',
  'mgIssueHistoryHome.aspx',
  'mgDecisionDetails.aspx',
  'ieDecisionDetails.aspx',
  'mgDelegatedDecisions.aspx',
  'ViewMeetingPublic/',
];

/** Match patterns for Firefox's `page_action.show_matches`, which tell letter cases apart. */
export const MEETING_SHOW_MATCHES: readonly string[] = NAMES.flatMap((name) =>
  [name, name.toLowerCase(), name.toUpperCase()].map((spelling) => `*://*/*${spelling}*`),
);
