import type { VerbForms } from '../glossary';

/** Verbs that ascribe words to somebody, and a few that stand beside them: the rules' verb, then those of Spanish. By hand. */
export const VERBS = `
say decir afirmar manifestar señalar indicar aseverar sostener apuntar
tell contar relatar narrar confesar confiar
add añadir agregar apostillar acotar abundar ahondar remachar rematar
ask preguntar inquirir interrogar interpelar
reply contestar replicar retrucar atajar
respond responder
answer contestar
explain explicar aclarar exponer argumentar razonar justificar clarificar
write escribir
tweet tuitear
post publicar postear
continue continuar proseguir
note constatar
assert declarar
declare proclamar
recall recordar rememorar
remark comentar observar
argue alegar aducir esgrimir
insist insistir reafirmar
claim mantener
admit admitir reconocer asumir aceptar
conclude concluir sentenciar zanjar dictaminar
joke bromear ironizar
shout gritar vociferar chillar
exclaim exclamar espetar soltar clamar bramar
murmur murmurar susurrar musitar
stress subrayar recalcar remarcar incidir
emphasize destacar resaltar enfatizar
reiterate reiterar repetir
specify precisar puntualizar matizar detallar especificar desgranar enumerar
complain quejar protestar
lament lamentar deplorar
warn advertir alertar avisar
suggest sugerir
predict augurar vaticinar pronosticar predecir presagiar
announce anunciar avanzar adelantar
promise prometer garantizar
vow jurar
assure asegurar
opine opinar
reflect reflexionar
reveal revelar desvelar
counter rebatir contraatacar
demand exigir reclamar
plead rogar suplicar implorar
advise aconsejar
urge instar pedir urgir exhortar conminar emplazar apelar arengar
confirm confirmar corroborar ratificar refrendar
deny negar desmentir
summarize resumir
boast presumir jactar
sigh suspirar
agree coincidir asentir
challenge retar
call calificar llamar tildar tachar bautizar
describe describir definir retratar
accuse acusar
blame culpar achacar atribuir reprochar afear recriminar
criticize criticar censurar reprobar arremeter fustigar
denounce denunciar
condemn condenar
dismiss rechazar descartar despachar
praise elogiar alabar ensalzar valorar
hail celebrar aplaudir
thank agradecer
question cuestionar
defend defender reivindicar abogar apostar
apologize disculpar
threaten amenazar
propose proponer plantear
recommend recomendar
express expresar transmitir trasladar
quote citar
mention mencionar
compare comparar equiparar
welcome saludar felicitar
report informar
speak hablar
refer referir
order ordenar
hint insinuar deslizar
invoke invocar evocar
communicate comunicar notificar
encourage animar alentar
allude aludir
believe creer
think pensar
feel sentir
expect esperar
find apreciar mostrar reflejar
see ver
consider considerar estimar juzgar
predict temer
suspect sospechar
chant corear
stammer balbucear
mumble farfullar
sob sollozar
enthuse congratular
confess sincerar
vent desahogar
admonish reprender amonestar
interject terciar
doubt dudar
determine determinar establecer estipular
hold entender
read leer rezar
hear oír
want querer desear
`;

/** Forms that no rule makes: present; past; participle; gerund. */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir: 'dice dicen digo dirá diría; dijo dijeron decía decían dijera; dicho; diciendo',
  escribir: 'escribe escriben; escribió escribieron escribía; escrito; escribiendo',
  describir: 'describe describen; describió describieron describía; descrito descrita; describiendo',
  sostener: 'sostiene sostienen; sostuvo sostuvieron sostenía sostenían; sostenido; sosteniendo',
  mantener: 'mantiene mantienen; mantuvo mantuvieron mantenía mantenían; mantenido; manteniendo',
  ver: 've ven; vio vieron veía veían; visto vista; viendo',
  exponer: 'expone exponen; expuso expusieron exponía; expuesto; exponiendo',
  proponer: 'propone proponen; propuso propusieron proponía; propuesto; proponiendo',
  aducir: 'aduce aducen; adujo adujeron aducía; aducido; aduciendo',
  predecir: 'predice predicen; predijo predijeron predecía; predicho; prediciendo',
  concluir: 'concluye concluyen; concluyó concluyeron concluía; concluido; concluyendo',
  atribuir: 'atribuye atribuyen; atribuyó atribuyeron atribuía; atribuido; atribuyendo',
  confiar: 'confía confían; confió confiaron confiaba; confiado; confiando',
  continuar: 'continúa continúan; continuó continuaron continuaba; continuado; continuando',
  creer: 'cree creen; creyó creyeron creía creían; creído; creyendo',
  leer: 'lee leen; leyó leyeron leía; leído; leyendo',
  oír: 'oye oyen; oyó oyeron oía; oído; oyendo',
  querer: 'quiere quieren; quiso quisieron quería querían; querido; queriendo',
  proseguir: 'prosigue prosiguen; prosiguió prosiguieron proseguía; proseguido; prosiguiendo',
};

/** Stems whose vowel changes: cuenta, contó; pide, pidió. The stressed stem, and that of pidió where it differs. */
const STEMS: Readonly<Record<string, string>> = {
  manifestar: 'manifiest',
  contar: 'cuent',
  confesar: 'confies',
  recordar: 'recuerd',
  reprobar: 'reprueb',
  recomendar: 'recomiend',
  negar: 'nieg',
  rogar: 'rueg',
  soltar: 'suelt',
  pensar: 'piens',
  alentar: 'alient',
  mostrar: 'muestr',
  defender: 'defiend',
  entender: 'entiend',
  advertir: 'adviert advirt',
  desmentir: 'desmient desmint',
  sentir: 'sient sint',
  asentir: 'asient asint',
  sugerir: 'sugier sugir',
  referir: 'refier refir',
  pedir: 'pid pid',
  repetir: 'repit repit',
};

const listOf = (text = '') => text.split(' ').filter(Boolean);

/** The forms of a verb in the third person, as news writes them. */
export function formsOf(verb: string): VerbForms {
  const irregular = IRREGULAR[verb]?.split('; ').map(listOf);
  if (irregular) {
    const [present = [], past = [], participle = [], gerund = []] = irregular;
    return { base: [verb], present, past, participle, gerund };
  }
  const stem = verb.slice(0, -2);
  const [stressed = stem, changed = stem] = listOf(STEMS[verb]);
  const forms = (root: string, endings: string) => endings.split(' ').map((ending) => root + ending);
  // preguntar: pregunta, preguntó, preguntaba, preguntado
  if (verb.endsWith('ar'))
    return {
      base: [verb],
      present: [...forms(stressed, 'a an'), ...forms(stem, 'ará arán aría')],
      past: forms(stem, 'ó aron aba aban'),
      participle: forms(stem, 'ado ada ados adas'),
      gerund: forms(stem, 'ando'),
    };
  // prometer, admitir: promete, prometió, prometía, prometido
  return {
    base: [verb],
    present: [...forms(stressed, 'e en'), ...forms(verb, 'á án ía')],
    past: [...forms(changed, 'ió ieron'), ...forms(stem, 'ía ían')],
    participle: forms(stem, 'ido ida idos idas'),
    gerund: forms(changed, 'iendo'),
  };
}
