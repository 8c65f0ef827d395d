/** A RAG that the paper's own key denies: green below its target. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { passageOf } from './passages';
import { shown } from './rounding';

/** "Green: at or above target", "At the target or better than it" beside Green. */
const KEY =
  /\bgreen\b[^.;\n]{0,40}\b(?:at|on|meets?|met|above|exceed\w*|better than)\b[^.;\n]{0,30}\btarget\b|\bat (?:or above )?(?:the )?target or (?:better|above)\b/i;

export function findWrongRag(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const key = keyOf(doc);
  return findings.flatMap((finding): Challenge[] => {
    if (finding.kind !== 'figure' || finding.rag !== 'green' || !missesClearly(finding)) return [];
    const { value, target, indicator } = finding;
    const unit = finding.unit === '%' ? '%' : '';
    const gap = `${indicator}: ${shown(value)}${unit} against a target of ${shown(target ?? 0)}${unit} is shown green`;
    return [
      key === null
        ? { kind: 'rag', passages: [passageOf(doc, finding)], why: `${gap}.`, strength: 'worth asking' }
        : {
            kind: 'rag',
            passages: [passageOf(doc, finding), key],
            why: `${gap}; the key keeps green for figures at the target or better.`,
            strength: 'proved',
          },
    ];
  });
}

/** A share with a high target is wanted high; of other measures the paper would have to say which way is good. */
const missesClearly = ({ value, target, unit, role }: Figure): boolean =>
  role === 'actual' && unit === '%' && target !== null && target >= 50 && value < target;

function keyOf(doc: PackDocument): Span | null {
  for (const [block, { text, kind }] of doc.blocks.entries()) {
    const match = kind === 'furniture' ? null : KEY.exec(text);
    if (match) return { block, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
