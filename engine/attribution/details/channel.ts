import type { Evidence } from '../../types';
import { type DetailContext, firstMatch } from './context';

/** “Tonight the lights stay on,” Zelensky wrote on Telegram. */
const PLATFORM =
  /\b((?:on|via|through) (?:his |her |their |its |the )?(?:official )?(?:X|Twitter|Facebook|Instagram|Telegram|Truth Social|TikTok|LinkedIn|Bluesky|Threads|WhatsApp|YouTube|Weibo|WeChat|Snapchat|Reddit|Mastodon|social media|television|state television|TV|state TV|radio)(?: (?:account|page|channel|feed|show|programme|program))?)(?![\w-])/;

const PLATFORMS =
  ' x|twitter|facebook|instagram|telegram|truth social|tiktok|linkedin|bluesky|threads|whatsapp|youtube|weibo|wechat|snapchat|reddit|mastodon|media|television|tv|radio'.split(
    '|',
  );

/** “It is a mess,” she told the BBC; speaking to reporters, appearing on Sky News. */
const TOLD =
  /\b(?:told|tells|telling|[Ss]peaking (?:to|on)|spoke to|[Aa]ppearing on) ((?:the )?(?:BBC|CNN|ITV|CBS|NBC|ABC|PBS|NPR|AP|AFP|Sky News|Fox News|MSNBC|CNBC|Reuters|Associated Press|PA(?: news agency)?|Bloomberg|Channel 4(?: News)?|Al Jazeera|Politico|Axios|Newsweek|Time|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3} (?:News|Times|Post|Journal|Telegraph|Guardian|Herald|Tribune|Chronicle|Radio|TV|Magazine|Gazette|Mail|Mirror|Standard|Independent)|Guardian|Telegraph|Independent|Observer|Sun|Mirror|reporters|journalists|a press conference|a news conference|parliament|MPs|lawmakers|the Commons|the court|the inquiry))\b/;

const TELLING = ['told ', 'tells ', 'telling ', 'speaking ', 'spoke ', 'appearing '];

/** Ramos said in a statement that the plan was “a joke”; … in an interview with the Harbour Herald; in leaked messages. */
const OCCASION =
  /\b([Ii]n (?:[\w-]+ )?(?:messages|e-?mails|letters)|(?:[Ii]n|[Dd]uring|[Aa]t|[Oo]n) (?:an?|the|his|her|their|its|this|that) (?:[\w’'-]+ ){0,3}?(?:statement|interview|e-?mail|letter|speech|tweet|post|thread|video|message|memo|address|briefing|press conference|news conference|conference call|podcast|hearing|debate|rally|court filing|filing|ruling|report|release|[Oo]p-[Ee]d|blog post|phone call|text message|testimony)(?: (?:with|to) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,4})?)(?![\w-])/;

const OCCASIONS =
  'statement|interview|mail|letter|speech|tweet|post|thread|video|message|memo|address|briefing|conference|podcast|hearing|debate|rally|filing|ruling|report|release|op-ed|call|testimony'.split(
    '|',
  );

/** “Forty pages and no number,” she tweeted: the verb alone tells where. */
const BY_VERB = /\b(tweeted|retweeted|live-tweeted|e-?mailed|texted)\b/i;
const VERBS = ['tweeted', 'mailed', 'texted'];

/** Where or to whom it was said: a platform, a broadcaster, an occasion; null where the sentence does not tell. */
export function findChannel(context: DetailContext): Evidence | null {
  return (
    firstMatch(context, PLATFORMS, PLATFORM) ??
    firstMatch(context, TELLING, TOLD) ??
    firstMatch(context, OCCASIONS, OCCASION) ??
    firstMatch(context, VERBS, BY_VERB)
  );
}
