/** The member's choices, each as it may be. */
import { z } from 'zod/mini';
import { COLOURS } from '@/lib/marking';
import type { Settings } from '@/lib/store/setting-rows';

const VALUES: { readonly [Name in keyof Settings]: z.ZodMiniType<Settings[Name]> } = {
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['en', 'cy']),
  shortForms: z.enum(['first', 'every', 'off']),
  colour: z.enum(COLOURS),
  meanings: z.object({
    yellow: z.exactOptional(z.string()),
    green: z.exactOptional(z.string()),
    pink: z.exactOptional(z.string()),
    blue: z.exactOptional(z.string()),
  }),
  letterKeys: z.boolean(),
  memberName: z.string(),
  responseMonths: z.record(z.string(), z.nullable(z.int().check(z.positive()))),
  searchesExempt: z.boolean(),
};

const names = Object.keys(VALUES) as [keyof Settings, ...(keyof Settings)[]];

export const SettingShape = z.pipe(
  z
    .object({ name: z.enum(names), value: z.unknown() })
    .check(z.refine(({ name, value }) => VALUES[name].safeParse(value).success)),
  z.transform(({ name, value }) => ({ name, value: VALUES[name].parse(value) as unknown })),
);
