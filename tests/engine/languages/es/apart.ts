import type { LanguageCase } from '../language-case';

/**
 * Written with the other tables, and not looked at while the language data were made: what they say of Spanish that was
 * not tuned on. Invented.
 */
export const APART: readonly LanguageCase[] = [
  ['“{content:La fábrica no se cierra}”, prometió Adela Montes a los trabajadores.', 'Adela Montes'],
  [
    '«{content:Llegamos tarde a todo}», reconoce Santiago Prieto, gerente de la cooperativa.',
    'Santiago Prieto',
  ],
  [
    'El secretario general del sindicato, Evaristo Luna, ha censurado “{content:la falta de diálogo}” de la patronal.',
    'Evaristo Luna',
  ],
  [
    'Carolina Ibarra recogió el premio emocionada. “{content:Esto es de mi madre}”, dijo la cineasta.',
    'Carolina Ibarra',
  ],
  [
    'Emilio Robledo niega las acusaciones. “{content:Jamás cobré un euro}”, sostiene. “{content:Y lo voy a demostrar}”.',
    'Emilio Robledo',
  ],
  [
    'Según fuentes policiales, el conductor iba “{content:muy por encima del límite}”.',
    'fuentes policiales…',
  ],
  ['“{content:El fuego saltó la carretera}”, describe un bombero.', 'bombero…'],
  ['La Fiscalía considera que existió “{content:un plan para ocultar los fondos}”.', 'Fiscalía'],
  ['Adela Montes, a quien apoya Santiago Prieto, ve “{content:margen para el acuerdo}”.', 'Adela Montes'],
  ['“{content:Nos faltan manos —apunta Carolina Ibarra— y nos sobran papeles}”.', 'Carolina Ibarra'],
  [
    'El entrenador Darío Fuentes se mostró satisfecho: “{content:El equipo ha crecido mucho}”.',
    'Darío Fuentes',
  ],
  [
    'Doña Remedios Aguirre cumplió ayer cien años. “{content:El secreto es no enfadarse}”, bromeó.',
    'Remedios Aguirre',
  ],
  [
    'El gobernador Abel Zamudio anunció la medida el lunes. “{content:Será para todos}”, agregó el mandatario.',
    'Abel Zamudio',
  ],
  [
    '“{content:Las dos partes están obligadas a entenderse}”, opinó para este diario la catedrática Olga Peralta.',
    'Olga Peralta',
  ],
  ['Montes pidió a los suyos “{content:cabeza fría y paciencia}”.', 'Montes'],
  ['Los organizadores hablan de “{content:un fracaso de todos}”.', 'organizadores…'],
  ['La obra de teatro “El último tranvía” vuelve a los escenarios.', ''],
  ['El supuesto “pacto secreto” nunca existió, según Robledo.', ''],
  ['El velero «Brisa» terminó segundo.', ''],
  ['La expresión “a la virulé” viene del francés.', ''],
  ['El disco “Mareas”, el tercero del grupo, se grabó en un granero.', ''],
  ['El consejero aseguró que los pagos se harán en marzo.', ''],
];
