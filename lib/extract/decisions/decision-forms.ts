/** How the words that open a decision say that it was made. */

/**
 * `formal`: "RESOLVED", "AGREED:". `spoken`: "it was agreed that", with which minutes that also
 * resolve tell what was said. `recommended`: "The Committee recommended that", a decision in either.
 * `labelled`: by the label above it, "Decision:", and so in either.
 */
export type DecisionStyle = 'formal' | 'spoken' | 'recommended' | 'labelled';

export type DecisionForm = { readonly form: RegExp; readonly style: DecisionStyle };

/** The first of the forms that a paragraph has; `null` where it has none. */
export function formIn(text: string, forms: readonly DecisionForm[]) {
  for (const { form, style } of forms) {
    const lead = form.exec(text);
    if (lead) return { lead, style };
  }
  return null;
}
