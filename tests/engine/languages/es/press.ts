import type { LanguageCase } from '../language-case';

/**
 * In the manner of Spanish newspapers: written when the glossary stood, all before the engine read any. Invented. The
 * score at first sight stands in `evaluation/results.md`.
 */
export const PRESS: readonly LanguageCase[] = [
  ['A juicio de la portavoz vecinal, Rocío Alcaide, el plan es “{content:papel mojado}”.', 'Rocío Alcaide'],
  [
    '“{content:No nos vamos a callar}”, ha advertido este jueves en los pasillos del Congreso el portavoz de Alianza Verde, Julián Otero.',
    'Julián Otero',
  ],
  [
    'El presidente de la patronal, Gregorio Salcedo, ha acusado al Ejecutivo de “{content:legislar a golpe de titular}” y ha reclamado “{content2:seriedad}”.',
    'Gregorio Salcedo; Gregorio Salcedo',
  ],
  [
    'La vicepresidenta primera, Mercedes Ibáñez, ha rechazado la propuesta. La dirigente socialista la considera “{content:un brindis al sol}”.',
    'Mercedes Ibáñez',
  ],
  [
    'Según ha podido saber este periódico, la jueza Amparo Requena ve en los correos “{content:indicios sólidos de delito}”.',
    'Amparo Requena',
  ],
  [
    'Salcedo: “{content1:La subida es inasumible}”\n\nEl presidente de la patronal, Gregorio Salcedo, ha criticado este lunes el acuerdo. “{content2:La subida es inasumible para las pequeñas empresas}”, ha sostenido.',
    'Gregorio Salcedo; Gregorio Salcedo',
  ],
  [
    '—{content:No tenemos miedo} —dice Encarna Rubio, de 81 años—. {content:Ya lo hemos visto todo}.',
    'Encarna Rubio',
    'lines that begin with a dash and have no marks are not read',
  ],
  [
    '«{content:El agua llegaba hasta aquí}», señala con la mano Encarna Rubio, de 81 años, en el portal de su casa.',
    'Encarna Rubio',
  ],
  [
    'El delantero, que marcó dos goles, no quiso echar las campanas al vuelo: “{content:Queda mucha liga}”.',
    'delantero…',
  ],
  [
    'La Fiscalía Anticorrupción aprecia en su escrito “{content:un entramado societario opaco}” y pide ocho años de cárcel.',
    'Fiscalía Anticorrupción',
  ],
  [
    'Fuentes del Ministerio de Hacienda recalcan que la medida es “{content:temporal y excepcional}”.',
    'fuentes del Ministerio de Hacienda…',
  ],
  [
    'En opinión del catedrático de Derecho Penal Ignacio Verdú, la sentencia “{content:no resistirá un recurso}”.',
    'Ignacio Verdú',
  ],
  [
    'El líder de la oposición, Álvaro Cifuentes, tildó de “{content:esperpento}” la comparecencia de la ministra.',
    'Álvaro Cifuentes',
  ],
  [
    '“{content:Mi padre nunca habló de aquello}”, recuerda emocionada. Lucía Berrocal tenía seis años cuando empezó todo.',
    'Lucía Berrocal',
  ],
  [
    'El alcalde de Villarroya, Tomás Bermejo, anunció ayer su dimisión. “{content1:Es una decisión muy meditada}”, explicó el regidor. Bermejo, que llevaba 12 años en el cargo, dijo sentirse “{content2:en paz}”.',
    'Tomás Bermejo; Tomás Bermejo',
  ],
  ['Cifuentes lamenta que Ibáñez no dé “{content:ni una sola explicación}”.', 'Cifuentes'],
  ['“{content:Vamos a ganar}”, dijo Salcedo a los periodistas. “{content:Y vamos a ganar bien}”.', 'Salcedo'],
  [
    'Los vecinos, hartos, hablan de “{content:abandono}”. El Ayuntamiento, en cambio, sostiene que el servicio “{content2:funciona con normalidad}”.',
    'vecinos…; Ayuntamiento…',
  ],
  [
    'Así lo ha explicado en una entrevista en Radio Ebro la consejera de Sanidad, Pilar Monzón: “{content:No habrá recortes en la atención primaria}”.',
    'Pilar Monzón',
  ],
  ['“{content:Se hizo todo lo posible}”, insisten desde la Consejería.', 'Consejería…'],
  [
    'El abogado defensor, Fermín Larrea, pidió la absolución al considerar que su cliente es “{content:víctima de un montaje}”.',
    'Fermín Larrea',
  ],
  [
    'El informe de la auditora Castell y Asociados concluye que las cuentas “{content:no reflejan la imagen fiel}” de la compañía.',
    'informe…',
    'the firm behind the report wins',
  ],
  ['La actriz, de 34 años, se declara “{content:agotada pero feliz}” tras el rodaje.', 'actriz…'],
  ['Preguntada por si dimitirá, la alcaldesa ha zanjado: “{content:Ni me lo planteo}”.', 'alcaldesa…'],
  [
    '«{content:Con este calor no hay quien trabaje}», protesta Manuel Arjona, albañil, mientras se seca la frente.',
    'Manuel Arjona',
  ],
  [
    'Cuando Ibáñez llegó al ministerio se encontró, en sus propias palabras, “{content:un solar}”.',
    'Ibáñez',
    'where he went is nearer',
  ],
  [
    'El sindicato UTC cree que el convenio es “{content:un paso atrás}”, mientras que su rival, Fuerza Obrera, lo ve como “{content2:el mal menor}”.',
    'UTC; Fuerza Obrera',
    'a short name behind its noun',
  ],
  [
    'La organización ecologista Río Vivo alerta de que el vertido es “{content:mucho mayor de lo admitido}”.',
    'Río Vivo',
  ],
  [
    'El entrenador del Atlético Sotillo, Berto Linares, no se mordió la lengua: “{content:Nos han robado}”, espetó ante las cámaras.',
    'Berto Linares',
  ],
  ['Los manifestantes corearon “{content:¡Dimisión, dimisión!}” frente al Ayuntamiento.', 'manifestantes…'],
  // Nobody is quoted.
  ['Su documental “La última marea” compite en la sección oficial.', ''],
  ['En las pancartas se leía “No a la mina” y “El río no se vende”.', ''],
  ['El plan “Barrios vivos” cuenta con seis millones.', ''],
  ['Bajo el lema «Por una sanidad digna», miles de personas recorrieron el centro.', ''],
  ['El portaaviones “Gran Capitán” zarpó el domingo.', ''],
];
