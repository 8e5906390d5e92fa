/** Countries and what belongs to them: the name first, then other names, demonyms, capitals that stand for governments. */
const COUNTRIES = `ukraine ukrainian ukrainians kyiv kiev|russia russian russians moscow kremlin|
britain uk british u.k. britons briton england english englishman englishwoman london westminster|
us u.s. american americans america washington u.s.a. usa|northkorea pyongyang|southkorea seoul|
china chinese beijing|japan japanese tokyo|india indian indians delhi|pakistan pakistani islamabad|
afghanistan afghan kabul|iran iranian tehran|iraq iraqi baghdad|israel israeli israelis|
palestine palestinian palestinians|syria syrian damascus|lebanon lebanese beirut|egypt egyptian cairo|
turkey turkish turk ankara|türkiye turkiye|saudi riyadh|qatar qatari doha|yemen yemeni houthi|jordan jordanian|
libya libyan|tunisia tunisian|france french frenchman frenchwoman paris elysée|germany german germans berlin|
italy italian rome|spain spanish spaniard madrid|portugal portuguese lisbon|
ireland irish irishman irishwoman dublin|scotland scottish scot scotsman holyrood|wales welsh welshman|
netherlands dutch dutchman dutchwoman|belgium belgian|austria austrian vienna|switzerland swiss|
sweden swedish swede stockholm|norway norwegian oslo|denmark danish dane copenhagen|
finland finnish finn helsinki|poland polish pole warsaw|hungary hungarian budapest|czech prague|slovakia slovak|
romania romanian bucharest|bulgaria bulgarian|greece greek athens|serbia serbian serb belgrade|
croatia croatian croat|slovenia slovenian|bosnia bosnian|kosovo|albania albanian|lithuania lithuanian|
latvia latvian|estonia estonian|belarus belarusian minsk|moldova moldovan|georgia georgian|armenia armenian|
azerbaijan azerbaijani|kazakhstan kazakh|canada canadian ottawa|mexico mexican|cuba cuban havana|
brazil brazilian|argentina argentine argentinian|chile chilean|colombia colombian|venezuela venezuelan caracas|
peru peruvian|ecuador ecuadorian|bolivia bolivian|australia australian canberra|kiwi zealander|lankan|rican|africa african|
philippines philippine filipino manila|indonesia indonesian jakarta|malaysia malaysian|singapore singaporean|
thailand thai|vietnam vietnamese hanoi|myanmar burmese|taiwan taiwanese taipei|bangladesh bangladeshi|
nepal nepalese|nigeria nigerian|ghana ghanaian|kenya kenyan|ethiopia ethiopian|uganda ugandan|rwanda rwandan|
zimbabwe zimbabwean harare|tanzania tanzanian|lesotho|botswana|zambia zambian|sudan sudanese|somalia somali|
congo congolese|senegal senegalese|cameroon cameroonian|morocco moroccan|algeria algerian|
eu european brussels europe|nato|un u.n.|haiti haitian|jamaica jamaican|iceland icelandic|trinidad trinidadian`;

/** Parties and what their people are called. */
const PARTIES = `republican republicans gop r|democrat democrats democratic dem d|conservative conservatives tory tories|labour|
liberal liberals|green greens|snp|reform|independent independents|dup|plaid|fidesz|anc`;

const CLASSES = new Map<string, string>();
for (const [groups, sign] of [
  [COUNTRIES, '@'],
  [PARTIES, '#'],
] as const) {
  for (const group of groups.replace(/\s+/g, ' ').split('|')) {
    const words = group.trim().split(' ');
    for (const word of words) CLASSES.set(word, `${sign}${words[0]}`);
  }
}

/** `@ukraine` for `kyiv` or `ukrainian`, `#republican` for `gop`; the lower-case word itself for all others. */
export function countryOrParty(lower: string): string {
  return CLASSES.get(lower) ?? lower;
}
