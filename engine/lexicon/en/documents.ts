import { wordList } from '../word-list';

/**
 * Documents and other things that carry words and are quoted themselves: the report found, one sign read, the ad says.
 * Singular forms. Induced from the nominal sources of PolNeAR train and the newspapers, completed by hand.
 */
export const DOCUMENT_NOUNS = wordList(`
report letter statement ad advertisement sign placard banner poster billboard plaque lawsuit suit countersuit counterclaim injunction dissent advisory readout statute proclamation voicemail postcard census evaluation projection mailer playbook screenplay synopsis citation livestream factsheet tombstone headstone anthem hymn amendment pact accord rulebook filing indictment poll survey
study book clip bill memo memorandum email e-mail message post tweet video footage recording transcript article editorial
column op-ed paper document affidavit complaint petition motion brief ruling judgment judgement verdict order opinion
resolution law legislation act rule regulation guideline policy constitution treaty agreement contract declaration manifesto
platform plan proposal budget audit review analysis assessment investigation inquiry probe notice note caption headline
label leaflet flyer pamphlet brochure website page blog profile biography memoir autobiography novel story poem
song lyric script speech address press-release release bulletin newsletter dossier file record testimony deposition
summary conclusion finding narrator voiceover voice-over slogan inscription epitaph invitation
application warrant subpoena summons decree edict charter code handbook manual textbook magazine journal newspaper
tabloid daily weekly broadcast documentary film movie programme program show podcast episode data figure
statistic result text questionnaire graffiti t-shirt shirt cartoon dictionary encyclopedia guidance advice
communique communiqué cable telegram diary ledger minutes invoice draft chapter passage paragraph excerpt obituary
hashtag chant prospectus index forecast estimate footnote photo photograph picture image reply response remark comment account update interview piece voice screen segment sticker quote quotation motto adage certificate manuscript entry snippet advert commercial spot trailer
`);
