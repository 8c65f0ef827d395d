/**
 * Another member's list into one's own. Nothing is dropped and nothing
 * overwritten: what is there in other words stands beside what was there,
 * unless the member makes one of the two.
 */
import type { ListedQuestion } from './question-list';

export type Alike = { readonly held: ListedQuestion; readonly read: ListedQuestion };

export type Incoming = {
  readonly fresh: readonly ListedQuestion[];
  readonly same: readonly ListedQuestion[];
  /** The same question in other words, or the same words in two lists. */
  readonly alike: readonly Alike[];
};

/** `held` is here already, `read` stands in the file. */
export function compareLists(held: readonly ListedQuestion[], read: readonly ListedQuestion[]): Incoming {
  const byId = new Map(held.map((question) => [question.id, question]));
  const fresh: ListedQuestion[] = [];
  const same: ListedQuestion[] = [];
  const alike: Alike[] = [];
  for (const question of read) {
    const own = byId.get(question.id);
    const copy = byId.get(copyOf(question).id);
    const twin = own ?? held.find((one) => isTwin(one, question));
    if ((own && isEqual(own, question)) || (copy && isEqual(copy, copyOf(question)))) same.push(question);
    else if (twin) alike.push({ held: twin, read: question });
    else fresh.push(question);
  }
  return { fresh, same, alike };
}

/** The second of two that both stay: under its own name, or one made from its words where that is taken. */
export const beside = ({ held, read }: Alike): ListedQuestion => (held.id === read.id ? copyOf(read) : read);

/** Rows of one id with other words get one of their own, the same each time they come in. */
export const copyOf = <Row extends { readonly id: string }>(row: Row): Row => ({
  ...row,
  id: `${row.id}~${digest(canonical({ ...row, id: '' }))}`,
});

/** One of two: all that either says. Merging the same again changes nothing. */
export const mergedQuestion = ({ held, read }: Alike): ListedQuestion => ({
  ...held,
  text: isSameText(held.text, read.text) ? held.text : both(held.text, read.text, '\n'),
  to: both(held.to, read.to, '; '),
  by: both(held.by, read.by, '; '),
  priority: stronger(PRIORITIES, held.priority, read.priority),
  status: stronger(STATUSES, held.status, read.status),
  lineId: held.lineId ?? read.lineId,
  isExempt: held.isExempt || read.isExempt,
  answer:
    held.answer && read.answer
      ? {
          text: both(held.answer.text, read.answer.text, '\n'),
          on: held.answer.on ?? read.answer.on,
          evidence: both(held.answer.evidence, read.answer.evidence, '; '),
          passage: held.answer.passage ?? read.answer.passage,
        }
      : (held.answer ?? read.answer),
  more: passagesOfBoth(held, read),
});

const PRIORITIES = ['if-time', 'normal', 'first'] as const;
const STATUSES = ['draft', 'submitted', 'not-reached', 'asked', 'answered'] as const;

const stronger = <Value>(order: readonly Value[], one: Value, other: Value): Value =>
  order.indexOf(other) > order.indexOf(one) ? other : one;

/** "A" and "B" → "A; B"; what is there already is not said again. */
function both(one: string, other: string, between: string): string {
  const parts = one.split(between);
  const added = other.split(between).filter((part) => part.trim() !== '' && !parts.includes(part));
  return one.trim() === '' ? other : [one, ...added].join(between);
}

type Passage = ListedQuestion['more'][number];

function passagesOfBoth(held: ListedQuestion, read: ListedQuestion): Passage[] {
  const [own] = ownPassage(held);
  // Also the words of its answer where the other's answer keeps its place.
  const lost = held.answer?.passage && read.answer?.passage ? [read.answer.passage] : [];
  const all = [...held.more, ...ownPassage(read), ...read.more, ...lost];
  const seen = new Set([own, held.answer?.passage].map((passage) => canonical(passage ?? null)));
  return all.filter((passage) => {
    const words = canonical(passage);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  });
}

const ownPassage = ({ paperId, paperTitle, item, quote, at }: ListedQuestion): readonly Passage[] =>
  paperId !== null && quote && at ? [{ paperId, paperTitle, item, quote, at }] : [];

/** The same words on the same item, whoever wrote them. */
const isTwin = (one: ListedQuestion, other: ListedQuestion): boolean =>
  one.item === other.item && one.text.trim() !== '' && isSameText(one.text, other.text);

const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** By their values, in whatever order their parts stand. */
export const isEqual = (one: object, other: object): boolean => canonical(one) === canonical(other);

/** The same for the same values, in whatever order their parts stand. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** Of a value, whatever the order of its parts. */
export const digestOf = (value: unknown): string => digest(canonical(value));

/** FNV-1a: short, the same on every computer; it only tells copies apart. */
function digest(words: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
