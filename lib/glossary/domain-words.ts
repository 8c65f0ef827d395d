/** How words begin that belong to one kind of work and hardly to another. What all committees speak of is left out. */
import type { Domain } from './uk-terms';

const beginnings = (words: string): readonly string[] => words.split(' ');

export const DOMAIN_WORDS: Readonly<Record<Domain, readonly string[]>> = {
  adults: beginnings(
    'adult carer dementia domiciliary elderly frail homecare learning nursing older residential',
  ),
  children: beginnings(
    'adopter adoption child conference fostering kinship parenting placement safeguard young youth',
  ),
  economy: beginnings(
    'apprentic broadband business culture digital econom employ growth jobs licens museum regenerat skill tourism',
  ),
  education: beginnings(
    'academ attainment attendance classroom curriculum educat exclu governors nurser pupil school sixth teach',
  ),
  environment: beginnings(
    'bins bridge bus climate cycl drain emission flood footway highway litter parking pothole recycl refuse road street traffic transport tree vehicle waste',
  ),
  finance: beginnings(
    'account audit balance borrow budget capital fee fiscal forecast grant invest loan overspen pension reserve revenue saving surplus tax treasury underspen',
  ),
  governance: [],
  health: beginnings(
    'clinic dental disease doctor health hospital medic nurse nhs obes patient pharmac surger therap vaccin ward',
  ),
  housing: beginnings('dwelling evict flat homeless hous landlord leasehold letting rent repair tenan void'),
  planning: beginnings(
    'applicant appeal archaeolog build conserv consent develop heritage inspector landscape plan site storey',
  ),
  safety: beginnings(
    'antisocial arrest burglar burglary constab crime criminal custod fire hate offend offence police prevent prison probation reoffend victim violen',
  ),
};
