/** The member's glossary ↔ JSON, version 1. */
import { z } from 'zod/mini';
import type { OwnMeaning } from '@/lib/glossary/own';
import { type GlossaryReading, readEntries, toEntry } from './glossary-entry';

const File = z.object({ kloe: z.literal('glossary'), version: z.literal(1), meanings: z.array(z.unknown()) });

export const glossaryToJson = (meanings: readonly OwnMeaning[]): string =>
  `${JSON.stringify({ kloe: 'glossary', version: 1, meanings: meanings.map(toEntry) }, null, 2)}\n`;

/** Lines are places in the list, from 1. */
export function readGlossaryJson(json: string): GlossaryReading {
  const file = File.safeParse(parsed(json));
  if (!file.success) return { kind: 'not-a-glossary' };
  return readEntries(file.data.meanings.map((entry, place) => ({ line: place + 1, entry })));
}

/** `null` for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
