import type { LanguageCase } from '../language-case';

/**
 * In the manner of Spanish newspapers, written after what failed in `press.ts` was mended, and before the engine read any: the
 * figure for Spanish that was not tuned on stands in `evaluation/results.md`. Invented.
 */
export const PRESS_LATER: readonly LanguageCase[] = [
  [
    'El fiscal jefe de Miravalle, Esteban Ruano, confirmó ayer la investigación. “{content1:No descartamos ninguna hipótesis}”, señaló en rueda de prensa. A su juicio, hay “{content2:indicios suficientes}” para actuar.',
    'Esteban Ruano; Esteban Ruano',
  ],
  [
    '“{content:La gente no se da cuenta}”, susurra Milagros Sanz, voluntaria desde hace doce años en el banco de alimentos. “{content:Algunos llegan llorando}”.',
    'Milagros Sanz',
  ],
  [
    '“{content:Un varapalo sin precedentes}”. Así calificó la sentencia la líder opositora, Clara Robles.',
    'Clara Robles',
  ],
  [
    'En una entrevista con La Crónica del Sur, el exministro Arturo Lozano se muestra dispuesto a “{content:pasar página}”.',
    'Arturo Lozano',
  ],
  [
    'Los sindicatos mantendrán la huelga al considerar que la oferta es “{content:a todas luces insuficiente}”.',
    'sindicatos…',
  ],
  [
    'La presidenta de la diputación, Ofelia Ferrer, no se anduvo con rodeos: “{content1:Esto es un escándalo}”. La dirigente popular exige “{content2:explicaciones inmediatas}”.',
    'Ofelia Ferrer; Ofelia Ferrer',
  ],
  ['¿Por qué ha cambiado de opinión? “{content:Porque han cambiado los hechos}”, responde Lozano.', 'Lozano'],
  [
    'Mientras el alcalde defiende que el proyecto “{content1:respeta el entorno}”, los vecinos temen “{content2:un desastre ecológico}”.',
    'alcalde…; vecinos…',
  ],
  [
    'El seleccionador, Walter Benítez, muy criticado tras la derrota, ha salido al paso: “{content:Asumo toda la responsabilidad}”.',
    'Walter Benítez',
  ],
  [
    '“{content:Mi cliente es inocente —insiste la letrada Hortensia Vidal— y vamos a recurrir}”.',
    'Hortensia Vidal',
  ],
  ['De acuerdo con la portavoz municipal, Clara Robles, “{content:nadie fue consultado}”.', 'Clara Robles'],
  [
    'La ONG Tierra Común denuncia en un informe “{content:un sistema opaco}” y pide “{content2:sanciones ejemplares}”.',
    'Tierra Común; Tierra Común',
    'ONG is read as part of the name',
  ],
  ['“{content:¡Basta ya!}”. Con estas palabras abrió Walter Benítez su comparecencia.', 'Walter Benítez'],
  [
    'El Ejecutivo “{content:no tiene intención de dar marcha atrás}”, avisó este martes la portavoz del Gobierno, Águeda Lorente, tras el Consejo de Ministros.',
    'Águeda Lorente',
  ],
  [
    'Inés Maurín, de 24 años, sigue viviendo con sus padres. “{content:Con mi sueldo es imposible alquilar}”, lamenta la joven.',
    'Inés Maurín',
  ],
  [
    'Un cliente habitual del bar asegura que oyó “{content:una explosión tremenda}” hacia la medianoche.',
    'cliente habitual del bar…',
  ],
  [
    '“{content:Era la bondad en persona}”, rememora su antigua maestra con la voz quebrada.',
    'su antigua maestra',
  ],
  ['El tribunal entiende que el Ayuntamiento incurrió en “{content:una negligencia grave}”.', 'tribunal…'],
  [
    'Preguntada al respecto, Lorente se limitó a decir que respeta “{content:la labor de los jueces}”.',
    'Lorente',
  ],
  ['La obra “Una noche de tormenta” sigue en cartel hasta el 12 de mayo.', ''],
  ['El grupo de WhatsApp “Vecinos solidarios” tiene 300 miembros.', ''],
  ['La ministra presentó el plan “cero asfalto” en el Congreso.', ''],
];
