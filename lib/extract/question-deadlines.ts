/** Finds until when members of the public may hand in a question: "must be received by noon on Thursday 19 November 2026". */
import { findDates, readTime } from '@/lib/document/dates';
import { isAside, type PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { QuestionDeadline } from './findings';

/** "Public questions", "questions from members of the public", "public participation", "speak at the meeting". */
const BY_THE_PUBLIC =
  /\b(?:members? of the public|public (?:questions?|speaking|participation)|questions? (?:from|by) (?:the|residents|local)|(?:speak|ask a question) at (?:the|this) meeting)\b/i;
const ASKED = /\b(?:questions?|statements?|speak|speakers?|petitions?|deputations?)\b/i;
/** "must be received", "should be submitted", "please send", "deadline": somebody has to do it, it was not done. */
const TO_HAND_IN =
  /\b(?:(?:must|should|shall|need(?:s)? to|have to) (?:be )?(?:\w+ ){0,2}?(?:received?|submit(?:ted)?|sen[dt]|given?|register(?:ed)?|made?|notif(?:y|ied)|lodged?)|deadline|please (?:\w+ ){0,2}?(?:send|submit|register|contact|email|notify))\b/i;
/** What stands before the day: "by noon on", "no later than 5 pm on", "the deadline is". */
const UNTIL = /\b(?:by|before|no later than|not later than|deadline\b[^.]{0,40}\bis|until)\b[^;]{0,60}$/i;
const NOON = /\b(?:noon|midday)\b/i;

export function findQuestionDeadlines(doc: PackDocument): QuestionDeadline[] {
  return doc.blocks.flatMap((block, index): QuestionDeadline[] => {
    if (isAside(block) || block.kind === 'table' || !BY_THE_PUBLIC.test(block.text)) return [];
    return sentencesOf(block.text).flatMap(({ start, end }): QuestionDeadline[] => {
      const said = block.text.slice(start, end);
      if (!ASKED.test(said) || !TO_HAND_IN.test(said)) return [];
      const day = findDates(said).find((one) => UNTIL.test(said.slice(0, one.start)));
      if (!day) return [];
      const time = NOON.test(said) ? '12:00' : readTime(said);
      return [{ kind: 'question-deadline', at: { block: index, start, end }, date: day.date, time }];
    });
  });
}
