/** Words that are said and not shown. */
import type { ComponentChildren } from 'preact';

export const HiddenText = ({ children }: { children: ComponentChildren }) => (
  <span class="hidden-text">{children}</span>
);
