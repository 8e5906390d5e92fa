import { phraseSet, wordSet } from '../word-list';

/**
 * Countries, capitals, large cities and US states in lower case. As sources they stand for a government or a club:
 * “Moscow said”. By hand.
 */
export const PLACES: ReadonlySet<string> = phraseSet(
  `
  afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|barbados|belarus|
  belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|great britain|brunei|bulgaria|burkina faso|burundi|cambodia|
  cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|ecuador|
  egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|greenland|
  grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast|
  jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|
  lithuania|luxembourg|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|monaco|mongolia|
  montenegro|morocco|mozambique|myanmar|burma|namibia|nepal|netherlands|the netherlands|holland|new zealand|nicaragua|niger|nigeria|
  north korea|south korea|north macedonia|macedonia|northern ireland|norway|oman|pakistan|palestine|panama|papua new guinea|
  paraguay|peru|philippines|the philippines|poland|portugal|qatar|romania|russia|rwanda|samoa|saudi arabia|scotland|senegal|serbia|
  sierra leone|singapore|slovakia|slovenia|somalia|south africa|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|
  syria|taiwan|tajikistan|tanzania|thailand|tibet|togo|tonga|trinidad|tunisia|turkey|türkiye|turkmenistan|uganda|ukraine|
  united arab emirates|uae|united kingdom|uk|united states|us|usa|u.s.|u.s.a.|u.k.|america|uruguay|uzbekistan|vanuatu|vatican city|
  venezuela|vietnam|wales|west bank|gaza|gaza strip|crimea|donbas|donbass|yemen|zambia|zimbabwe|soviet union|ussr|catalonia|
  hong kong|puerto rico|gibraltar|europe|asia|africa|antarctica|middle east|north america|south america|latin america|
  alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|
  kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
  new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
  south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|guam|ontario|quebec|alberta|
  british columbia|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|yukon|new south wales|victoria|queensland|
  tasmania|bavaria|saxony|flanders|kurdistan|kashmir|punjab|chechnya|dagestan|siberia|donetsk|luhansk|kherson|zaporizhzhia|
  kharkiv|odesa|odessa|lviv|dnipro|mariupol|mykolaiv|sumy|chernihiv|bakhmut|sevastopol|kyiv|kiev|moscow|london|paris|berlin|
  madrid|rome|lisbon|vienna|brussels|amsterdam|the hague|copenhagen|oslo|stockholm|helsinki|warsaw|prague|budapest|bucharest|
  sofia|athens|ankara|istanbul|tbilisi|yerevan|baku|minsk|vilnius|riga|tallinn|dublin|belfast|edinburgh|glasgow|cardiff|swansea|
  manchester|birmingham|leeds|sheffield|bristol|newcastle|nottingham|leicester|southampton|portsmouth|brighton|oxford|cambridge|
  plymouth|norwich|york|aberdeen|dundee|geneva|zurich|bern|munich|hamburg|frankfurt|cologne|milan|naples|turin|venice|
  florence|barcelona|valencia|seville|marseille|lyon|nice|porto|st petersburg|st. petersburg|saint petersburg|belgrade|
  zagreb|sarajevo|pristina|skopje|tirana|podgorica|chisinau|bratislava|ljubljana|beijing|shanghai|shenzhen|wuhan|guangzhou|
  taipei|tokyo|osaka|kyoto|hiroshima|fukushima|seoul|busan|pyongyang|hanoi|ho chi minh city|bangkok|jakarta|manila|kuala lumpur|
  delhi|new delhi|mumbai|kolkata|chennai|bangalore|hyderabad|karachi|lahore|islamabad|peshawar|kabul|kandahar|dhaka|colombo|
  kathmandu|tehran|baghdad|basra|mosul|damascus|aleppo|homs|beirut|jerusalem|tel aviv|haifa|ramallah|amman|riyadh|jeddah|mecca|
  doha|dubai|abu dhabi|muscat|sanaa|aden|cairo|alexandria|tripoli|benghazi|tunis|algiers|rabat|casablanca|khartoum|
  addis ababa|nairobi|mombasa|kampala|kigali|dar es salaam|lagos|abuja|accra|dakar|bamako|kinshasa|luanda|harare|lusaka|maputo|
  johannesburg|pretoria|cape town|durban|mogadishu|sydney|melbourne|brisbane|perth|adelaide|canberra|hobart|darwin|auckland|
  wellington|christchurch|ottawa|toronto|montreal|vancouver|calgary|edmonton|winnipeg|halifax|mexico city|guadalajara|
  tijuana|havana|kingston|port-au-prince|san juan|bogota|bogotá|caracas|quito|lima|la paz|santiago|buenos aires|montevideo|
  asuncion|brasilia|rio de janeiro|rio|sao paulo|são paulo|washington|washington dc|washington, d.c.|d.c.|new york city|
  manhattan|brooklyn|queens|bronx|harlem|los angeles|hollywood|san francisco|san diego|san jose|oakland|sacramento|chicago|houston|dallas|
  austin|san antonio|fort worth|phoenix|tucson|philadelphia|pittsburgh|boston|detroit|cleveland|columbus|cincinnati|
  minneapolis|milwaukee|st louis|st. louis|kansas city|denver|salt lake city|las vegas|reno|seattle|portland|atlanta|miami|orlando|tampa|
  jacksonville|tallahassee|charlotte|raleigh|nashville|memphis|new orleans|baton rouge|baltimore|richmond|charleston|
  columbia|des moines|omaha|albuquerque|santa fe|el paso|honolulu|anchorage|buffalo|albany|newark|trenton|hartford|
  providence|concord|san bernardino|ferguson|flint|silicon valley|wall street|capitol hill|long island|
  downing street|number 10|no 10|no. 10|no.10|white house|the white house|kremlin|the kremlin|élysée|elysée|elysee|whitehall|
  westminster|blue house|foggy bottom|pentagon
  `,
);

/** Nationalities, faiths and parties as adjectives or as names for one or many: the French, a Republican, Ukrainian. */
export const DEMONYMS: ReadonlySet<string> = wordSet(
  `
  afghan albanian algerian american angolan arab argentine argentinian armenian australian austrian azerbaijani bahraini
  bangladeshi belarusian belgian bolivian bosnian brazilian british briton bulgarian burmese cambodian cameroonian canadian
  catalan chadian chechen chilean chinese colombian congolese croatian croat cuban cypriot czech danish dane dutch
  ecuadorian egyptian english eritrean estonian ethiopian european filipino finnish finn flemish french gambian georgian
  german ghanaian greek guatemalan haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli
  italian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kurd kuwaiti latvian lebanese liberian libyan
  lithuanian macedonian malaysian malian maltese mexican moldovan mongolian montenegrin moroccan nepali nepalese
  nicaraguan nigerian norwegian omani ottoman pakistani palestinian panamanian paraguayan peruvian samoan tongan fijian emirati pole polish portuguese
  qatari romanian russian rwandan saudi scottish scot scots senegalese serbian serb singaporean slovak slovenian somali
  soviet spanish spaniard sri-lankan sudanese swede swedish swiss syrian taiwanese tajik tamil tatar thai tibetan tunisian
  turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zealander lankan rican zimbabwean african
  asian latino latina hispanic nordic scandinavian western eastern northern southern southeastern midwestern northeastern
  parisian londoner muscovite texan californian floridian virginian iowan republican democrat democratic tory
  labour conservative liberal libertarian communist socialist nazi islamist islamic muslim christian jewish jew catholic
  anglican protestant methodist mormon hindu sikh buddhist sunni shia shiite orthodox evangelical baptist marxist
  stalinist bolshevik african-american asian-american north-korean south-korean anglo-saxon
  `,
);
