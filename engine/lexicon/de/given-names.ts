const FEMALE = `hildegard marion heike ute katrin kathrin jutta silke anke anja tanja manuela franziska saskia svenja wiebke gudrun
irmgard katja ricarda annalena antje imke frauke meike maike almut edeltraud waltraud lieselotte gesine
mechthild beate hannelore heidrun johanne josefine klaudia merle mila nele rebekka swantje tabea ronja annika aylin gülsen constanze
elfriede felicitas gundula hella isolde katarina liselotte mareike marlies roswitha sieglinde`;

const MALE = `bernd torsten jörg walter lothar karsten carsten holger detlef philipp niklas jan heinrich ewald emil
jürgen uwe kai olaf hauke malte sönke henning eckart eckhard egon gerd götz hartmut heiko ingo jochen jost knut lars
lutz reinhard siegfried thilo tilman till udo volkmar wilfried winfried reiner josef lorenz oskar quirin ruprecht siegmar tilo timo ulf uli veit willi wolfram xaver
yannick achim bodo burkhard cem elmar gernot heiner ingolf ivo jannik jörn korbinian malik patrik rene sascha severin sigmar tarek
tino urs peer finn`;

/** Common given names that the shared list lacks. By hand. */
export const GIVEN_NAMES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...FEMALE.split(/\s+/).map((name) => [name, 'female'] as const),
  ...MALE.split(/\s+/).map((name) => [name, 'male'] as const),
]);
