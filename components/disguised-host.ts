/**
 * Whether a host's name, as browsers write it, stands for one with letters beyond the plain ones, which may look like
 * those of a council: "xn--westmrch-86g.gov.uk".
 */
export const isDisguised = (host: string): boolean => host.split('.').some((part) => part.startsWith('xn--'));
