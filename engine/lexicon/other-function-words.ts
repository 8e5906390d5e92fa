import { wordSet } from './word-list';

/**
 * The most frequent function words of the other languages that are read, in lower case: that two wordings share them tells
 * as little as that two English ones share `the`. By themselves, so that comparing loads no glossary.
 */
export const OTHER_FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  wordSet(`le la les l d de du des un une et ou mais donc car ni que qu qui dont où ce cet cette ces ça cela c se s si ne n pas
  plus moins très bien tout tous toute toutes on nous vous je j il elle ils elles me m te t lui leur leurs son sa ses mon ma mes
  notre nos votre vos au aux à en y dans sur sous par pour avec sans entre vers chez comme est sont était étaient sera être été
  ai as a avons avez ont avait avoir fait faire peut doit faut même aussi alors encore jamais rien deux n'y n'a n'est
  n'ont c'est c'était d'un d'une qu'il qu'elle qu'ils qu'on qu'un qu'une l'on j'ai s'est jusqu'à lorsqu'il parce`),
  wordSet(`el la los las lo un una unos unas y e o u pero ni que quien cual cuyo donde este esta estos estas ese esa eso esto se
  si no más menos muy bien todo todos toda todas nosotros yo él ella ellos ellas me te le les nos su sus mi mis nuestro nuestra
  nuestros nuestras al del a de en con sin por para sobre entre hasta desde como es son era eran será ser sido fue está están
  estar he ha hemos han había haber hay hace hacer puede debe también ya cuando porque aquí dos`),
  wordSet(`der die das den dem des ein eine einen einem einer eines und oder aber denn dass daß weil wenn ob wer was wie wo dieser
  diese dieses sich nicht kein keine keinen mehr sehr alle alles wir ihr ich er sie es mich mir uns euch ihm ihn ihnen sein seine
  seinen ihre ihren unser unsere zu zum zur in im an am auf aus bei mit nach von vom vor für über unter um durch gegen ohne als ist
  sind war waren wird werden wurde worden sei haben hat hatte habe kann können muss müssen auch noch schon nur so da hier man`),
];
