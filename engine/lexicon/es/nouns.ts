import { englishPlural } from '../english-plural';
import { wordLines } from '../word-lines';

/**
 * Nouns that name a source: the rules' noun, then those of Spanish, in the singular and for a man. Where the rules have one
 * for a woman, it stands behind a stroke. By hand.
 */
const PEOPLE = `
minister ministro exministro viceministro
secretary secretario exsecretario
undersecretary subsecretario vicesecretario
spokesman/spokeswoman portavoz vocero exportavoz
president presidente presidenta expresidente expresidenta
vice-president vicepresidente vicepresidenta exvicepresidente
mayor alcalde alcaldesa exalcalde exalcaldesa regidor intendente
deputy diputado exdiputado viceportavoz
senator senador exsenador
councillor concejal concejala edil edila
adviser consejero exconsejero asesor
governor gobernador exgobernador
director director exdirector subdirector
manager gerente administrador directivo encargado
leader líder exlíder dirigente mandatario colíder lideresa
head jefe jefa responsable cabecilla exjefe
delegate delegado subdelegado
representative representante apoderado
mep eurodiputado europarlamentario
lawmaker legislador congresista parlamentario asambleísta
chancellor canciller
ambassador embajador
diplomat diplomático
envoy enviado
commissioner comisionado comisario
politician político
candidate candidato aspirante
official funcionario
ombudsman defensor
negotiator negociador
mediator mediador
lawyer abogado letrado procurador litigante jurista
prosecutor fiscal fiscala exfiscal
judge juez jueza magistrado exjuez
justice togado
notary notario
suspect sospechoso investigado imputado
defendant acusado procesado
convict condenado
detainee detenido
victim víctima damnificado afectado perjudicado
survivor superviviente sobreviviente
witness testigo
plaintiff demandante querellante denunciante
doctor médico doctor
surgeon cirujano
nurse enfermero
pharmacist farmacéutico
dentist dentista
psychologist psicólogo
psychiatrist psiquiatra
paediatrician pediatra
oncologist oncólogo
epidemiologist epidemiólogo virólogo
vet veterinario
patient paciente
firefighter bombero
policeman/policewoman gendarme
officer agente oficial guardia
inspector inspector
sergeant sargento
captain capitán capitana
colonel coronel
commander comandante
soldier soldado
pilot piloto
engineer ingeniero
architect arquitecto
scientist científico
researcher investigador
professor catedrático profesor
teacher maestro docente
historian historiador
sociologist sociólogo politólogo antropólogo
philosopher filósofo
economist economista
biologist biólogo
geologist geólogo sismólogo
physicist físico
chemist químico
mathematician matemático
meteorologist meteorólogo
archaeologist arqueólogo
expert experto perito
specialist especialista
technician técnico
analyst analista
consultant consultor
coordinator coordinador
organiser organizador convocante
founder fundador cofundador
promoter promotor impulsor
writer escritor literato
author autor
novelist novelista
poet poeta
playwright dramaturgo
editor editor
journalist periodista columnista cronista
reporter reportero
correspondent corresponsal
presenter presentador locutor
commentator comentarista tertuliano
critic crítico
reader lector
actor/actress actor
actress actriz
queen reina
princess princesa infanta
duchess duquesa
countess condesa
prince infante
person treintañero cuarentón sexagenario septuagenario octogenario nonagenario centenario
producer productor
filmmaker cineasta realizador
screenwriter guionista
composer compositor
musician músico
singer cantante cantautor
rapper rapero
comedian humorista cómico
dancer bailarín bailarina
artist artista
painter pintor
sculptor escultor
photographer fotógrafo
designer diseñador
chef cocinero chef
baker panadero
butcher carnicero
waiter/waitress camarero
farmer agricultor ganadero campesino jornalero labrador
fisherman pescador
miner minero
worker trabajador obrero operario
employee empleado
employer empleador
driver conductor camionero taxista
mechanic mecánico
electrician electricista
carpenter carpintero
plumber fontanero
hairdresser peluquero
shopkeeper comerciante tendero ferretero librero
hotelier hostelero hotelero
businessman/businesswoman empresario
entrepreneur emprendedor
banker banquero
investor inversor inversionista
shareholder accionista
owner propietario dueño
own propio propia propios propias
tenant inquilino
buyer comprador
seller vendedor
consumer consumidor
customer cliente clienta
user usuario
neighbour vecino
resident residente
citizen ciudadano
voter votante elector
supporter seguidor simpatizante
fan aficionado hincha
viewer espectador
visitor visitante
tourist turista
traveller viajero
passenger pasajero
sailor marinero marino
footballer futbolista
player jugador exjugador
coach entrenador seleccionador estratega preparador timonel dt
striker delantero
goalkeeper portero arquero guardameta
defender zaguero
midfielder volante mediocampista centrocampista
referee árbitro
athlete atleta deportista
runner corredor
swimmer nadador
cyclist ciclista
boxer boxeador púgil
gymnast gimnasta
champion campeón campeona subcampeón
winner ganador vencedor
finalist finalista
rival rival adversario contrincante
partner socio pareja
colleague colega compañero
friend amigo
ally aliado
member miembro integrante
activist activista militante
environmentalist ecologista
unionist sindicalista
volunteer voluntario
protester manifestante huelguista
opponent opositor
dissident disidente
rebel rebelde guerrillero
socialist socialista
conservative conservador
liberal liberal
nationalist nacionalista
communist comunista
migrant migrante inmigrante
refugee refugiado desplazado
student estudiante alumno becario
graduate licenciado graduado
chair decano
rector rector
director-general consejero_delegado
ceo ceo
treasurer tesorero
auditor auditor interventor
librarian bibliotecario
priest sacerdote párroco cura
bishop obispo
archbishop arzobispo
cardinal cardenal
pope papa pontífice
nun monja
monk monje fraile
imam imán
rabbi rabino
pastor pastor
king/queen rey
prince/princess príncipe
duke/duchess duque
count/countess conde
emperor/empress emperador
man/woman hombre
woman mujer
boy/girl niño chico muchacho
youngster joven adolescente
teenager quinceañero
adult adulto
pensioner jubilado pensionista
elder anciano
father padre papá
mother madre mamá
son/daughter hijo
brother/sister hermano
grandfather/grandmother abuelo
uncle/aunt tío
nephew/niece sobrino
cousin primo
husband/wife marido esposo
wife esposa
widower/widow viudo
boyfriend/girlfriend novio
relative familiar allegado pariente
assistant asistente ayudante auxiliar
aide colaborador
guest invitado
host anfitrión anfitriona
observer observador
counterpart homólogo
source fuente
insider interlocutor
person persona
attacker atacante agresor
killer asesino
thief ladrón
kidnapper secuestrador
hostage rehén secuestrado
prisoner preso recluso
influencer influencer youtuber tuitero
blogger bloguero
programmer programador informático
developer desarrollador
inventor inventor
explorer explorador
astronaut astronauta
translator traductor intérprete
trader operador
broker corredor_de_bolsa
landowner terrateniente
grower regante viticultor
islander isleño
pilgrim peregrino
believer creyente
catholic católico
muslim musulmán musulmana
jew judío
`;

/** Bodies, groups and documents that speak, and nouns for words: of one form. By hand. */
const THINGS = `
government gobierno
cabinet gabinete
executive ejecutivo
administration administración
ministry ministerio consejería
department departamento
agency agencia
commission comisión
committee comité
council consejo ayuntamiento consistorio cabildo diputación
board junta patronato
court tribunal juzgado audiencia
prosecution fiscalía procuraduría
party partido formación
company empresa compañía firma sociedad
corporation corporación
consortium consorcio
bank banco entidad
union sindicato
association asociación
federation federación confederación
foundation fundación
institute instituto
institution institución
university universidad
school colegio escuela
hospital hospital
church iglesia
diocese obispado diócesis
club club
organisation organización oenegé ong
charity caridad
network cadena
broadcaster emisora televisión
newspaper diario periódico rotativo
magazine revista semanario
airline aerolínea
manufacturer fabricante
developer promotora constructora inmobiliaria
insurer aseguradora
retailer distribuidora
utility eléctrica petrolera energética
cooperative cooperativa
parliament parlamento
congress congreso
senate senado
assembly asamblea
house cámara
office oficina
embassy embajada
consulate consulado
secretariat secretaría
presidency presidencia
authority autoridad
body organismo
municipality municipio alcaldía
consultancy consultora
observatory observatorio
group grupo colectivo
movement movimiento
coalition coalición
alliance alianza
platform plataforma
operator operadora
subsidiary filial
museum museo
theatre teatro
mission misión
team equipo
family familia
police policía policía_nacional policía_local guardia_civil
opposition oposición
staff plantilla personal
couple pareja
jury jurado
majority mayoría
minority minoría
people gente
crew tripulación
press prensa
army ejército
report informe
letter carta
statement comunicado
note nota
document documento
text texto escrito
ruling sentencia fallo auto
resolution resolución
verdict veredicto
opinion dictamen
lawsuit demanda querella
complaint denuncia
indictment atestado
law ley norma
war guerra
games juegos
cup copa
prize premio
festival festival
avenue avenida
street calle
tour gira
regulation reglamento
decree decreto
constitution constitución
treaty tratado
agreement acuerdo convenio
contract contrato
programme programa
plan plan
proposal propuesta
budget presupuesto
study estudio
survey encuesta
poll sondeo
analysis análisis
audit auditoría
circular circular
manifesto manifiesto
article artículo reportaje
editorial editorial
column columna
book libro
novel novela
poem poema
script guion
song canción
film película cinta
documentary documental
video vídeo video
sign cartel letrero
banner pancarta
ad anuncio
leaflet folleto panfleto
website web
page página
blog blog
profile perfil
biography biografía
message mensaje
email correo
tweet tuit
publication publicación
post entrada
inscription inscripción
plaque placa
slogan lema eslogan
anthem himno
speech discurso
will testamento
invoice factura
draft borrador
chapter capítulo
paragraph párrafo
guide guía
protocol protocolo
headline titular
caption pie
answer respuesta
question pregunta
interview entrevista
declaration declaración
remark comentario
word palabra
words palabras
term término
phrase frase
expression expresión
`;

/** ministra, directora; the word itself where a woman has none of her own. */
function feminine(word: string): string {
  if (word.endsWith('o')) return `${word.slice(0, -1)}a`;
  return /[^i]or$/.test(word) ? `${word}a` : word;
}

const BARE: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };

/** ministros, directores, portavoces, capitanes. */
function plural(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`;
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  return `${word.replace(/[áéíóú](?=[ns]$)/, (vowel) => BARE[vowel] as string)}es`;
}

/** The glossary's lines for the nouns in all their forms. */
export function nounLines(): string {
  const people = wordLines(PEOPLE).flatMap((line) => {
    const [target = '', ...words] = line.split(' ');
    const [man = '', woman = man] = target.split('/');
    return [...bothNumbers(man, words), ...bothNumbers(woman, words.map(feminine))];
  });
  const things = wordLines(THINGS).flatMap((line) => {
    const [target = '', ...words] = line.split(' ');
    return bothNumbers(target, words);
  });
  return [...people, ...things].join('\n');
}

function bothNumbers(target: string, words: readonly string[]): string[] {
  return [[target, ...words].join(' '), [englishPlural(target), ...words.map(plural)].join(' ')];
}
