/** A RAG that the paper's own key denies: green below its target. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { passageOf } from './passages';
import { shown } from './rounding';

/** "Green: at or above target", "At the target or better than it" beside Green, "green: within 5% of target", "Green = target met". */
const KEY =
  /\bgreen\b(?:[^.;\n]|\.\d){0,40}\bwithin\b(?:[^.;\n]|\.\d){0,40}\btarget\b|\bgreen\b[^.;\n]{0,40}\b(?:at|on|meets?|met|above|exceed\w*|better than)\b[^.;\n]{0,30}\btarget\b|\bgreen\b[^.;\n]{0,20}\btarget (?:is |was |has been )?(?:met|achieved|exceeded|reached)\b|\bat (?:or above )?(?:the )?target or (?:better|above)\b/i;

/** What a key allows below the target: "green: at target or within 5%". */
const ALLOWED =
  /\b(?:within|up to|tolerance of|less than|no more than) (?<points>\d+(?:\.\d+)?) ?(?:%|per ?cent|(?:percentage )?points?|pp)/i;
/** A key that is lenient in words that cannot be reckoned. */
const LENIENT = /\b(?:within|toleran|close to|near|slightly)\w*/i;
/** What is said of green goes on until another colour is named. */
const OTHER_COLOUR = /\b(?:amber|red|blue|yellow)\b/i;

export function findWrongRag(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const key = keyOf(doc);
  const allowed = key === null ? 0 : key.allowed;
  if (allowed === null) return [];
  return findings.flatMap((finding): Challenge[] => {
    if (finding.kind !== 'figure' || finding.rag !== 'green' || !missesClearly(finding, allowed)) return [];
    const { value, target, indicator } = finding;
    const unit = finding.unit === '%' ? '%' : '';
    return [
      {
        kind: 'rag',
        passages: key === null ? [passageOf(doc, finding)] : [passageOf(doc, finding), key.at],
        why: {
          say: 'green',
          name: indicator,
          value: shown(value) + unit,
          target: shown(target ?? 0) + unit,
          allowed: key === null ? null : shown(allowed),
        },
        strength: key === null || allowed > 0 ? 'worth asking' : 'proved',
      },
    ];
  });
}

/** A share with a high target is wanted high; of other measures the paper would have to say which way is good. */
const missesClearly = ({ value, target, unit, role }: Figure, allowed: number): boolean =>
  role === 'actual' && unit === '%' && target !== null && target >= 50 && value < target - allowed;

/** Points below the target that are still green; `null` where they are not said in numbers. */
type Key = { readonly at: Span; readonly allowed: number | null };

function keyOf(doc: PackDocument): Key | null {
  for (const [block, { text, kind }] of doc.blocks.entries()) {
    const match = kind === 'furniture' ? null : KEY.exec(text);
    if (!match) continue;
    const at = { block, start: match.index, end: match.index + match[0].length };
    const [rest = ''] = text.slice(at.start).split('\n');
    const [ofGreen = ''] = rest.split(OTHER_COLOUR);
    const points = ALLOWED.exec(ofGreen)?.groups?.points;
    if (points !== undefined) return { at, allowed: Number(points) };
    return { at, allowed: LENIENT.test(ofGreen) ? null : 0 };
  }
  return null;
}
