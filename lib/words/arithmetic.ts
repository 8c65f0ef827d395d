import type { Why } from '@/lib/check/why';
import { arithmetic } from './en/arithmetic';
import { spoken } from './spoken';

const words = spoken('arithmetic', arithmetic);

/** Why passages do not agree, written out. */
export const whyText = (why: Why): string => (words[why.say] as (parts: Why) => string)(why);
