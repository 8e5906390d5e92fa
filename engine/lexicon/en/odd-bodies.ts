import { phraseSet, wordSet } from '../word-list';

/** Bodies whose names are common words, or go on in small ones, so that only the whole tells them. By hand. */
export const ODD_BODIES: ReadonlySet<string> = phraseSet(
  `transport for london|marks & spencer|marks and spencer|save the children|doctors without borders|reporters without borders|
  médecins sans frontières|friends of the earth|just stop oil|black lives matter|citizens advice|age uk|age concern|
  real madrid|southern water|thames water|severn trent|south east water|anglian water|wessex water|national grid|
  world athletics|world rugby|world sailing|islamic state|islamic jihad|reform uk|sinn féin|sinn fein|fianna fáil|fine gael|
  plaid cymru|credit suisse|rio tinto|morgan stanley|delta air lines|ford motor|jaguar land rover|aston villa|
  extinction rebellion|devon and cornwall police|avon and somerset police|moms for liberty|proud boys|oath keepers|hope not hate|led by donkeys|more in common|
  action for children|help for heroes|cats protection|dogs trust|war on want|mercy corps|action against hunger|world vision|
  law and justice|civic platform|brothers of italy|best buy|home depot|whole foods|dollar general|first nations|
  southern baptist convention|law society|bar council|human rights first|common cause|english heritage|historic england|
  natural england|women 's aid|border force|great ormond street|royal mail|post office|home office|foreign office|met office`,
);

/** Those of one word that is a word elsewhere: a verb of speech, or what is said of them, tells at a sentence's beginning. */
export const LONE_BODIES: ReadonlySet<string> = wordSet(
  'crisis shelter mind scope liberty unite unison prospect equity refuge',
);
