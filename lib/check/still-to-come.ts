/** Words of an entry that say that something is yet to be done. */

/** "will be circulated", "to be completed", "is being drafted", "still a work in progress", "To go to the group". */
export const STILL_TO_COME =
  /^to (?:be|go|follow|come|report)\b|\bwill (?:also )?(?:be|go|follow|report|come)\b|(?<!\b(?:continues?|continued|found|felt|said|seems?|appears?|needs?|needed|used|have|has|had|agreed|expected|proved|due|likely|considered|thought|known) )\bto be (?:[a-z]+ ){0,2}?[a-z]+(?:ed|en|n|t|de)\b|\b(?:is|are) (?:being|due to|evolving)\b|\bstill (?:to|being|a work|awaiting|outstanding)\b|\b(?:not yet|awaiting|work in progress)\b/i;
