/** For how long an executive may take to answer its scrutiny committee, and who says so. */

export type ResponseTime = {
  /** `null`: nobody says how long. */
  readonly months: number | null;
  readonly basis: /** Section 9FE of the Local Government Act 2000, in England alone. */
    | 'law'
    /** The law of England does not hold there, and no other says how long. */
    | 'elsewhere'
    /** The member, or their council's constitution. */
    | 'member';
};

/** The executive must answer within two months: Local Government Act 2000, section 9FE. */
export const BY_LAW: ResponseTime = { months: 2, basis: 'law' };

/** `own`: what the member said for this committee; `undefined`: nothing. */
export function responseTimeOf(council: string, own: number | null | undefined): ResponseTime {
  if (own !== undefined) return { months: own, basis: 'member' };
  return OUTSIDE_ENGLAND.test(council) ? { months: null, basis: 'elsewhere' } : BY_LAW;
}

/** Local Government (Wales) Act 1994, schedule 1. */
const WALES =
  'Cyngor|Blaenau Gwent|Bridgend County|Caerphilly|Cardiff|Carmarthenshire|Ceredigion|Conwy|Denbighshire|Flintshire|Gwynedd|Isle of Anglesey|Merthyr Tydfil|Monmouthshire|Neath Port Talbot|Newport City|Pembrokeshire|Powys|Rhondda Cynon Taf|Swansea|Torfaen|Vale of Glamorgan|Wrexham';
/** Local Government etc. (Scotland) Act 1994, schedule 1, and names taken since. */
const SCOTLAND =
  'Aberdeen City|Aberdeenshire|Angus|Argyll and Bute|City of Edinburgh|Clackmannanshire|Comhairle|Dumfries and Galloway|Dundee City|East Ayrshire|East Dunbartonshire|East Lothian|East Renfrewshire|Falkirk|Fife|Glasgow City|Highland Council|Inverclyde|Midlothian|Moray|North Ayrshire|North Lanarkshire|Orkney Islands|Perth and Kinross|Renfrewshire|Scottish Borders|Shetland Islands|South Ayrshire|South Lanarkshire|Stirling Council|West Dunbartonshire|West Lothian';
/** Local Government (Boundaries) Act (Northern Ireland) 2008, schedule 1, and names taken since. */
const NORTHERN_IRELAND =
  'Antrim and Newtownabbey|Ards and North Down|Armagh City|Belfast|Causeway Coast and Glens|Derry City and Strabane|Fermanagh and Omagh|Lisburn and Castlereagh|Mid and East Antrim|Mid Ulster|Newry,? Mourne and Down';
const OUTSIDE_ENGLAND = new RegExp(String.raw`\b(?:${WALES}|${SCOTLAND}|${NORTHERN_IRELAND})\b`, 'i');
