import { phraseSet } from '../word-list';

/** News outlets, agencies and networks in lower case: organisations that both speak and pass words on. By hand. */
export const MEDIA: ReadonlySet<string> = phraseSet(
  `
  bbc|cnn|nbc|abc|cbs|msnbc|cnbc|pbs|npr|itv|espn|fox|fox news|fox business|sky news|sky sports|sky|channel 4|al jazeera|reuters|bloomberg|
  afp|agence france-presse|associated press|ap|upi|kcna|tass|interfax|ria novosti|xinhua|yonhap|kyodo|ukrinform|anadolu|dpa|efe|ansa|
  politico|axios|buzzfeed|buzzfeed news|breitbart|vox|slate|salon|the intercept|the atlantic|the guardian|guardian|the observer|
  the times|the sunday times|the daily telegraph|telegraph|the telegraph|the independent|independent|daily mail|mailonline|
  the sun|daily mirror|the mirror|daily express|metro|evening standard|financial times|the economist|economist|
  new york times|washington post|wall street journal|usa today|los angeles times|chicago tribune|boston globe|miami herald|
  new york post|new york daily news|newsweek|time|time magazine|huffington post|huffpost|daily beast|the hill|mother jones|
  national review|weekly standard|new yorker|vanity fair|rolling stone|people|forbes|fortune|business insider|yahoo news|
  le monde|le figaro|der spiegel|bild|die zeit|die welt|frankfurter allgemeine|el pais|el país|el mundo|la repubblica|
  corriere della sera|haaretz|jerusalem post|times of israel|globe and mail|toronto star|national post|cbc|ctv|rté|irish times|
  irish independent|sydney morning herald|the age|the australian|nikkei|asahi shimbun|south china morning post|global times|
  people's daily|china daily|kyiv independent|kyiv post|ukrainska pravda|moscow times|novaya gazeta|meduza|rt|sputnik|
  times of india|the hindu|hindustan times|dawn|press association|pa news agency|pa media|press trust of india|
  radio free europe|voice of america|deutsche welle|euronews|france 24|telemundo|univision
  `,
);
