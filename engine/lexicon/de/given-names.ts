const FEMALE = `hildegard marion heike ute katrin kathrin jutta silke anke anja tanja manuela franziska saskia svenja wiebke gudrun
irmgard katja ricarda annalena antje imke frauke meike maike almut edeltraud waltraud lieselotte gesine`;

const MALE = `bernd torsten jörg walter lothar karsten carsten holger detlef philipp niklas jan heinrich ewald emil
jürgen uwe kai olaf hauke malte sönke henning eckart eckhard egon gerd götz hartmut heiko ingo jochen jost knut lars
lutz reinhard siegfried thilo tilman till udo volkmar wilfried winfried`;

/** Common given names that the shared list lacks. By hand. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...FEMALE.split(/\s+/).map((name) => [name, 'female'] as const),
  ...MALE.split(/\s+/).map((name) => [name, 'male'] as const),
]);
