import type { LanguageCase } from '../language-case';

/** Spanish marks that quote nobody, and speech without marks. Invented. */
export const LEFT_ALONE: readonly LanguageCase[] = [
  ['La llamada “ley del silencio” entra en vigor en enero.', ''],
  ['Su nueva novela, «La casa de los almendros», saldrá en otoño.', ''],
  ['La película “Noches de Arlés” se estrena el viernes en cien salas.', ''],
  ['El pesquero “Virgen del Faro” naufragó a diez millas de la costa.', ''],
  ['Ramón “el Zurdo” Pedraza ganó por puntos en el décimo asalto.', ''],
  ['Olmedo dijo a “La Voz de Arlés” que no dimitirá.', ''],
  ['La autora de “Tierra prestada” y “Los pasos” vive en la sierra.', ''],
  ['La Guardia Civil detuvo a seis personas en la operación “Candil”.', ''],
  ['El programa «Agua clara» repartirá filtros en doce pueblos.', ''],
  ['Cantó “Volver a la orilla” y “Tres lunas” ante diez mil personas.', ''],
  ['La palabra “resiliencia” aparece doce veces en el texto.', ''],
  ['Los “brotes verdes” de la economía tardan en llegar.', ''],
  ['El llamado ‘caso Cántaro’ se juzgará en primavera.', ''],
  ['La exposición “Luz del norte” reúne ochenta cuadros de Clara Benavides.', ''],
  ['Marta Olmedo dijo que no dimitirá y que seguirá hasta mayo.', ''],
  ['Según el ministro, las obras terminarán antes del verano.', ''],
  ['El restaurante “La Parra” cerró en mayo.', ''],
  ['El autobús de la línea “Circular” volvió a retrasarse.', ''],
  [
    'Lo llaman “el abuelo” desde hace años.',
    '',
    'nobody is named for it, but it is not told from a quotation',
  ],
  ['Los llamados “nómadas digitales” pagan más alquiler.', ''],
  ['Al grito de “No a la mina”, los vecinos marcharon por el centro.', ''],
  ['Una camiseta en la que se lee “Ni un paso atrás” cuelga del balcón.', ''],
];
