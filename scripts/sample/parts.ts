/** The papers of the meeting, in the order of the pack, with the names the council's site gives them. */

export type Part = {
  readonly item: string;
  /** As the paper's own link reads. */
  readonly name: string;
  /** In `sources/`, without its ending. */
  readonly source: string;
  /** The number in the address of the paper: "documents/s11871/…". */
  readonly document: string;
};

const part = (item: string, document: string, source: string, name: string): Part => ({
  item,
  document,
  source,
  name,
});

export const PACK: readonly Part[] = [
  part('4', 's11871', 'minutes', 'Minutes'),
  part('5', 's11884', 'questions', 'Questions from members of the public'),
  part('7', 's11872', 'safeguarding', "Children's safeguarding performance: quarter 2, 2026/27"),
  part('7', 's11873', 'scorecard', 'Appendix A - Performance scorecard'),
  part('7', 's11874', 'letter', 'Appendix B - Letter from the inspectorate'),
  part('8', 's11875', 'plans', 'Education, health and care plans: a recovery plan'),
  part('8', 's11876', 'milestones', 'Appendix A - Milestones'),
  part('10', 's11877', 'tracker', 'Recommendation and action tracker'),
  part('11', 's11878', 'work-programme', 'Work programme'),
];

export const SUPPLEMENT: readonly Part[] = [
  part('9', 's11901', 'fostering', 'Fostering sufficiency strategy 2027 to 2030'),
  part('9', 's11902', 'fostering-plan', 'Appendix A - Action plan'),
];

/** The meeting before. Its papers are published in the pack alone. */
export const SEPTEMBER_PACK: readonly Part[] = [
  part('4', 's11702', 'sep-minutes', 'Minutes'),
  part('9', 's11703', 'sep-tracker', 'Recommendation and action tracker'),
  part('9', 's11704', 'sep-response', 'Response of the Executive'),
  part('9', 's11705', 'sep-work-programme', 'Work programme'),
];

/** The meeting after. */
export const JANUARY_PACK: readonly Part[] = [
  part('4', 's12011', 'jan-minutes', 'Minutes'),
  part('6', 's12012', 'jan-response', 'Response of the Executive'),
  part('9', 's12013', 'jan-scope', 'Scope of the spotlight review'),
  part('10', 's12014', 'jan-tracker', 'Recommendation and action tracker'),
  part('10', 's12015', 'jan-work-programme', 'Work programme'),
];

/** What the Executive decided between the two. */
export const EXECUTIVE: Part = part('6', 's12016', 'executive', 'Minutes of the Executive');

/** Contradictions, one for each check that finds none in the papers above, and pages without any; for tests alone. */
export const PLANTED: readonly Part[] = [
  part('2', 's11920', 'planted-plan', 'Improvement plan'),
  part('3', 's11921', 'planted-numbers', 'Children and families in numbers'),
  part('4', 's11922', 'planted-budget', 'Budget proposals 2027-28'),
  part('5', 's11923', 'planted-tracker', 'Recommendation tracker'),
  part('6', 's11924', 'planted-programme', 'Work programme'),
];
