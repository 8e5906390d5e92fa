import { wordSet } from '../word-list';

/** Picture agencies and desks that stand in photo credits, in lower case: Ann Lee/AP. By hand. */
export const PICTURE_AGENCIES: ReadonlySet<string> = wordSet(
  `ap afp pa epa getty reuters bloomberg shutterstock alamy rex nurphoto anadolu xinhua tass sipa zuma abaca upi splash
  wireimage filmmagic istock corbis newscom dpa redux polaris magnum imago ansa wenn backgrid pool handout afp-jiji
  agence usa bbc cbc nbc abc cbs cnn fox espn npr`,
);

/** Words that open a credit before a colon or “by”: Photo by Ann Lee; Picture: Bo Vale; Image credit: Ann Lee. */
export const CREDIT_WORDS: ReadonlySet<string> = wordSet(
  `photo photos photograph photographs photographer picture pictures pic pics image images illustration illustrations
  credit credits graphic screengrab screenshot courtesy video composite collage artwork getty`,
);
