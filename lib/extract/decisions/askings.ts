/** Words with which somebody in minutes asks to be supplied with something. */
import { INFORMATION, MEMBERS, SENT } from './information';
import { isForMembers, OUTSIDERS } from './not-asked';

/** Who asks: not residents, not those who asked long ago. */
const ASKER = String.raw`(?<!\b(?:${OUTSIDERS}|applicant|been|had|has|have|petitioners|report|which) )`;
const OBJECT = String.raw`(?!(?:and|as|at|by|for|from|in|of|on|that|to)\b)(?!the (?:ability|opportunity|right)\b)(?:[\w'’-]+ ){0,10}?`;
const SEE =
  '(?:have|having|receive|receiving|see|seeing|be (?:informed|kept|provided with|reminded|sent|updated)|sight of)';
const USEFUL = '(?:beneficial|good|helpful|useful)';
const NO_MODAL = String.raw`(?<!\b(?:can|could|may|might|should|to|will|would) )`;

const ASKS: readonly RegExp[] = [
  // "It was requested that the list be shared", but not "that the minutes be amended"
  String.raw`${ASKER}\brequested (?:that (?!(?:her|his|the|their) (?:abstention|comments?|dissent|minutes?|name|vote)\b)|(?=(?:it|these|they|this) be\b))`,
  // "requested a copy", "asked for a breakdown of", "an update was requested"
  String.raw`${ASKER}\b(?:requested ${OBJECT}|(?:asked|called) for [^.;]{0,40}?)\b${INFORMATION}\b(?! to (?!be (?:${SENT}|included)|(?:a|all|its|members|the|this)\b))`,
  String.raw`\b${INFORMATION}\b[^.;,]{0,80}?\b(?:(?:was|were) (?:also )?(?:requested|sought)\b|requested(?: (?:at|before|for|from|to be)\b|[.;]?$))`,
  // "asked to be kept informed", "requested sight of", "wished to see"
  String.raw`${ASKER}\b(?:asked|requested|wished)(?: for| to)? ${SEE}\b`,
  // "would benefit from seeing the letters", "expressed a desire to see", "it would be helpful for the Panel to have the figures"
  String.raw`\b(?:would (?:also )?(?:appreciate|benefit from|like|welcome)|desire|keen|wanted|wish|be ${USEFUL}(?: for [^.;]{3,40}?)?)(?: to)? ${SEE}\b(?! (?:\w+ )?access)[^.;]{0,60}?\b${INFORMATION}\b`,
  // "would like updates on", "would welcome more information"
  String.raw`\b${MEMBERS} would (?:appreciate|like|welcome) (?:(?:an?|further|more|regular|some|the) )?(?:[\w'-]+ ){0,2}?${INFORMATION}\b`,
  // "it would be useful if the table were to include wards"
  String.raw`\bbe ${USEFUL} if [^.;]{3,100}?\b(?:be (?:${SENT}|added|included)|include)\b|\bbe ${USEFUL} for [^.;]{0,40}?\b${INFORMATION}\b[^.;]{0,60}? to (?:be (?:added|included)|contain|include|show)\b`,
  // "trends of three years would be beneficial"
  String.raw`\b(?:analysis|breakdowns?|briefings?|comparisons?|data|details?|figures|information|notes?|numbers|statistics|trends|updates?)\b[^.;]{0,80}? would (?:also )?be ${USEFUL}\b`,
  // "asked that a note be circulated", "asked for it to be sent round"
  String.raw`${ASKER}\basked (?:that [^.;]{3,100}?\b|for [^.;]{1,60}? to )be (?:[a-z]+ and )?(?:${SENT}|included|reported|kept (?:informed|up[ -]to[ -]date|updated))\b`,
  // "it was agreed that an update on the depot be brought forward"
  String.raw`\b(?:agreed|proposed|recommended|suggested) that [^.;]{0,60}?\b${INFORMATION}\b[^.;]{0,80}?${NO_MODAL}\bbe (?:also )?(?:${SENT}|given)\b`,
  // "asked whether the report could include wards", "asked that the report show the costs"
  String.raw`${ASKER}\basked (?:(?:if|whether) [^.;]{0,60}?\b${INFORMATION} (?:could|might)|that [^.;]{0,60}?\b${INFORMATION}) (?:also )?(?:contain|cover|include|reflect|set out|show)`,
  // "asked if the Committee could receive a report"
  String.raw`${ASKER}\basked (?:if|whether) (?:the )?(?:${MEMBERS}|he|she|they) (?:could|might) (?:get|have|receive|see) [^.;]{0,40}?\b${INFORMATION}\b`,
  // "a request for the measures to be circulated", "a request was made for data", "as an information request"
  String.raw`\brequests? (?:from [^.;,]{3,40} |(?:was|were) made )?for [^.;]{0,80}?\b(?:${INFORMATION}|to be ${SENT})\b(?![^.;]{0,80}\b(?:had|have) been\b)|\bas an? (?:action|information request|request for information)\b`,
  // "Can a list be provided?", "Could the Committee have a copy?"
  String.raw`^(?:can|could|may|please)\b[^.?]{3,120}?\b(?:be ${SENT}|(?:have|receive|see) [^.?]{0,30}?\b${INFORMATION})\b`,
  // "still awaited the figures", "had not received the list"
  String.raw`\b(?:still (?:awaited|needed|required)|not (?:yet )?received)\b[^.;]{0,60}?\b${INFORMATION}\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** A sentence that asks for something to be supplied. */
export const isAsked = (sentence: string): boolean => ASKS.some((pattern) => isForMembers(sentence, pattern));
