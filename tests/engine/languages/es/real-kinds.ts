import type { LanguageCase } from '../language-case';

/** Kinds of Spanish sentences that were answered wrongly on real articles of the press in November 2026. Invented. */
export const REAL_KINDS: readonly LanguageCase[] = [
  // Papers in marks
  ['“{content:No habrá subidas}”, aseguró Luis Alba en una entrevista con «El faro del sur».', 'Luis Alba'],
  // An office for several fields
  ['“{content:No habrá subidas}”, dijo la ministra de Interior y Policía, Flor Rafael.', 'Flor Rafael'],
  ['“{content:No habrá subidas}”, dijo Flavio Rojas, consejero de Cultura y Deporte.', 'Flavio Rojas'],
  [
    'La consejera de Educación y Cultura Flor Rafael aseguró que “{content:no habrá subidas}”.',
    'Flor Rafael',
  ],
  [
    '“{content:No habrá subidas}”, dijo el ministro de Asuntos Exteriores, Unión Europea y Cooperación, Luis Alba.',
    'Luis Alba',
  ],
  [
    '“{content:No habrá subidas}”, dijo el ministro de la Presidencia, Relaciones con las Cortes y Memoria Democrática, Luis Alba.',
    'Luis Alba',
  ],
  ['“{content:No habrá subidas}”, dijo el ministro de Obras Públicas Sael Rado.', 'Sael Rado'],
  [
    '“{content:No habrá subidas}”, dijeron el ministro de Interior y Ana Ruiz.',
    'el ministro de Interior + Ana Ruiz',
  ],
  ['“{content:No habrá subidas}”, dijo el concejal de Vox Luis Alba.', 'Luis Alba'],
  // The tag at the sentence's end
  [
    'El Gobierno teme una “{content:explosión social}”, indicó el martes el portavoz del Gobierno, Luis Alba.',
    'Luis Alba',
  ],
  // What somebody did
  [
    'El acusado de matar a una camarera en Lugones dice que estaba “{content:en una nube}”.',
    'acusado de matar a una camarera en Lugones…',
  ],
  [
    'El detenido por agredir a su vecina dijo: “{content:No recuerdo nada}”.',
    'detenido por agredir a su vecina…',
  ],
  ['El alcalde de Sauzal afirmó: “{content:No recuerdo nada}”.', 'alcalde de Sauzal…'],
  // A verb without a subject behind what a preposition governs
  ['El ministro Luis Alba habló ayer. Desde Bruselas aseguró que “{content:no habrá subidas}”.', 'Luis Alba'],
  [
    'El ministro Luis Alba habló ayer. Sobre la huelga de médicos, afirmó que “{content:no habrá subidas}”.',
    'Luis Alba',
  ],
  [
    'El ministro Luis Alba habló ayer. En su cuenta de Twitter escribió: “{content:No habrá subidas}”.',
    'Luis Alba',
  ],
  ['El ministro Luis Alba habló ayer. Ante la Junta afirmó que “{content:no habrá subidas}”.', 'Luis Alba'],
  [
    'El ministro Luis Alba habló ayer. En declaraciones a Radio Sauzal dijo que “{content:no habrá subidas}”.',
    'Luis Alba',
  ],
  [
    'El ministro Luis Alba habló ayer. En Bruselas la consejera afirmó que “{content:no habrá subidas}”.',
    'consejera…',
  ],
  [
    'El ministro Luis Alba habló ayer. En Bruselas Flor Rafael afirmó que “{content:no habrá subidas}”.',
    'Flor Rafael',
  ],
  [
    'El ministro Luis Alba habló ayer. En un comunicado la empresa afirmó que “{content:no habrá subidas}”.',
    'empresa…',
  ],
  [
    'El ministro Luis Alba habló ayer. En la sede central Rado dijo que “{content:no habrá subidas}”.',
    'Rado',
  ],
  // Nouns for people that no list has
  [
    '“{content:Fue un buen partido}”, dijo el estratega de Deportivo Olmeda.',
    'estratega de Deportivo Olmeda…',
  ],
  ['“{content:Fue un buen partido}”, dijo el lateral del Olmeda.', 'lateral del Olmeda…'],
  ['“{content:Fue un buen partido}”, dijo el DT Luis Alba.', 'Luis Alba'],
  ['“{content:Fue un buen partido}”, dijo la semana pasada Luis Alba.', 'Luis Alba'],
  ['“{content:Fue un buen partido}”, dijo el pasado lunes Luis Alba.', 'Luis Alba'],
  // The article of a description
  ['La carta del alcalde de Sauzal llegó. “{content:Nos vamos}”, dijo.', 'el alcalde de Sauzal'],
  ['“{content:Nos vamos}”, dijo Vicente Del Bosco.', 'Vicente Del Bosco'],
  // Two nouns of which the second is an adjective; offices
  [
    '“{content:Es irrelevante}”, dijo el portavoz parlamentario del PSO, José Luis Montes.',
    'José Luis Montes',
  ],
  ['Luis Alba, coordinador parlamentario de Auria, dijo que:\n\n“{content:Nos vamos mañana}”.', 'Luis Alba'],
  [
    'El alcalde de Sauzal, Luis Alba, visitó el barrio. “{content:No caben aquí}”, ha remarcado el regidor.',
    'Luis Alba',
  ],
  ['“{content:Hay que mejorar}”, dijo el DT uruguayo.', 'DT…'],
  [
    '“{content:No fui yo}”, dijo el acusado de matar a una camarera en Lugones.',
    'acusado de matar a una camarera en Lugones…',
  ],
  [
    'La mujer acusada de estafar a su suegra aseguró que “{content:no tenía dinero}”.',
    'mujer acusada de estafar a su suegra…',
  ],
  ['“{content:No habrá subidas}”, explicó Flora Rojas, catedrática de Historia y Política.', 'Flora Rojas'],
  // Who is spoken to
  ['La oposición pide al concejal de Educación, Víctor Duarte, “{content:que dé la cara}”.', 'oposición…'],
  ['El periodista preguntó al alcalde, Luis Alba, que respondió: “{content:No lo sé}”.', 'Luis Alba'],
];
