import { wordList } from '../word-list';

/**
 * Words that ascribe content to a source, by how strongly they do.
 *
 * Chosen from the words that annotators marked as cues of direct and mixed quotations in PolNeAR (train) and in this
 * project's newspaper articles, completed with their like from the published lists of textacy, SFU's Gender Gap Tracker
 * and the Guardian. Lemmas; {@link cueStrength} knows the inflected forms.
 */

/** Tags of direct speech: “…,” she said. */
const SPEECH =
  wordList(`say tell add ask reply respond answer explain write tweet continue note state declare recall remark argue
insist claim admit acknowledge concede conclude comment observe joke quip shout yell scream whisper mutter murmur exclaim
interject stress emphasize emphasise reiterate recount testify elaborate boast complain lament muse warn suggest
predict announce vow pledge promise assert contend maintain retort opine confess confide reflect reveal post retweet email
text blog caution counter agree laugh sigh cry snap bark chant sing wonder demand plead beg urge advise assure
repeat chime proclaim pronounce rant rave snarl sneer thunder tease gush enthuse fume rage grumble groan marvel
volunteer venture protest object disagree concur allege confirm deny clarify specify summarize summarise sum scoff vent boom
retaliate surmise riff intone drawl deadpan interrupt ponder theorize theorise posit speculate profess preach rebut
expound attest reminisce narrate recite jeer taunt heckle holler roar howl growl blurt reckon brag swear gloat gripe grouse
detail chuckle giggle sob stammer jest wisecrack mumble grunt hiss moan wail bellow gasp aver`);

/** Verbs that report a fragment of somebody's words: he called the plan “reckless”. */
const REPORT =
  wordList(`call describe accuse blame blast criticize criticise slam denounce condemn dismiss praise hail thank mock
label dub refer characterize characterise portray brand decry deride ridicule question challenge defend tout
apologize apologise threaten propose recommend express voice cite quote mention
highlight underline underscore liken compare term deem reject attack lambast lambaste rebuke scold rail
welcome applaud commend celebrate salute admonish chide echo coin bemoan deplore lash weigh release issue publish
report read speak talk address remember credit charge order instruct signal imply insinuate hint
outline indicate advocate invoke trumpet point
reference assail extol laud refute rebuff allude vouch depict disparage belittle
dispute castigate excoriate berate scorn caricature`);

/** Verbs of thought and finding, which carry quotations now and then: the court found that it was “unlawful”. */
const WEAK =
  wordList(`believe think feel expect hope want find show see consider know decide rule hold determine learn hear
regard view suspect doubt fear worry assume understand realise realize discover appear seem share
sign name pitch push promote discuss list set lay carry feature bear display contain include entitle plan intend mean`);

/** Nouns that stand where a cue verb would: in a statement, “…”. */
const NOUNS =
  wordList(`statement tweet post email e-mail interview letter message remark comment speech testimony memo op-ed release
quote question answer reply response warning call claim words caption note headline slogan sign press-release report`);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  speak: 'speaks spoke spoken speaking',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  see: 'sees saw seen seeing',
  know: 'knows knew known knowing',
  read: 'reads read reading',
  sing: 'sings sang sung singing',
  hold: 'holds held holding',
  hear: 'hears heard hearing',
  mean: 'means meant meaning',
  understand: 'understands understood understanding',
  set: 'sets set setting',
  lay: 'lays laid laying',
  bear: 'bears bore borne bearing',
  beg: 'begs begged begging',
  quip: 'quips quipped quipping',
  snap: 'snaps snapped snapping',
  admit: 'admits admitted admitting',
  refer: 'refers referred referring',
  dub: 'dubs dubbed dubbing',
  sum: 'sums summed summing',
  hint: 'hints hinted hinting',
  slam: 'slams slammed slamming',
  plan: 'plans planned planning',
  signal: 'signals signalled signaled signalling signaling',
  label: 'labels labelled labeled labelling labeling',
  cry: 'cries cried crying',
  decry: 'decries decried decrying',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  imply: 'implies implied implying',
  clarify: 'clarifies clarified clarifying',
  specify: 'specifies specified specifying',
  testify: 'testifies testified testifying',
  worry: 'worries worried worrying',
  carry: 'carries carried carrying',
  brag: 'brags bragged bragging',
  swear: 'swears swore sworn swearing',
  rebut: 'rebuts rebutted rebutting',
  aver: 'avers averred averring',
  sob: 'sobs sobbed sobbing',
  riff: 'riffs riffed riffing',
};

/** All forms of an English verb: irregular ones from the table, others by rule. */
function inflect(lemma: string): string[] {
  const irregular = IRREGULAR[lemma];
  if (irregular) return [lemma, ...irregular.split(' ')];
  if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const plural = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, plural, `${lemma}ed`, `${lemma}ing`];
}

/** The forms of a verb by what they tell; for other languages, whose verbs stand for these. */
export function verbForms(lemma: string): { base: string; present: string; past: string; gerund: string } {
  const forms = inflect(lemma);
  return {
    base: lemma,
    present: forms[1] as string,
    past: forms[2] as string,
    gerund: forms[forms.length - 1] as string,
  };
}

/** 3: a tag of direct speech, 2: reports a fragment, 1: thought or finding, or a noun such as `statement`; 0: no cue. */
export type CueStrength = 0 | 1 | 2 | 3;

const STRENGTH = new Map<string, CueStrength>();
for (const lemma of NOUNS) STRENGTH.set(lemma, 1);
for (const [words, strength] of [
  [WEAK, 1],
  [REPORT, 2],
  [SPEECH, 3],
] as const) {
  for (const lemma of words) for (const form of inflect(lemma)) STRENGTH.set(form, strength);
}

/** How strongly a lower-case word ascribes content to a source. */
export function cueStrength(lower: string): CueStrength {
  return STRENGTH.get(lower) ?? 0;
}
