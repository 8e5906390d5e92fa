import type { LanguageCase } from '../language-case';

/**
 * What a Spanish reader finds quoted, and whom. All people, places and words are invented. Contents are marked; the
 * speakers follow in the order of the quotations.
 */
export const ATTRIBUTED: readonly LanguageCase[] = [
  // The verb before the name.
  ['«{content:No vamos a retirar la oferta}», aseguró Marta Olmedo.', 'Marta Olmedo'],
  ['“{content:Hemos cumplido con lo que prometimos}”, dijo Julián Cárdenas el martes.', 'Julián Cárdenas'],
  [
    '"{content:La presa no se va a romper}", ha insistido Rafael Toledano, que visitó la zona con dos técnicos.',
    'Rafael Toledano',
  ],
  ['“{content:¿Quién va a pagar todo esto?}”, se preguntó Inés Barbero.', 'Inés Barbero'],
  ['«{content:¡Que vengan a verlo!}», exclamó Nuria Bastida ante los vecinos.', 'Nuria Bastida'],
  [
    '“{content:Nos dejaron solos}”, lamenta Pablo Escalona, de 47 años, que regenta una ferretería en Valdehondo.',
    'Pablo Escalona',
  ],
  [
    '«{content:Aquí no sobra nadie}», ha zanjado este jueves en Puerto Sereno Teresa de la Hoz.',
    'Teresa de la Hoz',
  ],
  // The name before the verb.
  ['Marta Olmedo declaró: “{content:El puente se abrirá en mayo}”.', 'Marta Olmedo'],
  [
    'Gonzalo Pinar, alcalde de Torrealta, ha advertido de que “{content:no habrá agua para todos}”.',
    'Gonzalo Pinar',
  ],
  [
    'Beatriz Llorente, que relevó a Aurelio Quintanar en julio, sostuvo que el túnel era «{content:una promesa, no un plan}».',
    'Beatriz Llorente',
  ],
  ['Quintanar le dijo a Llorente que el acuerdo estaba “{content:muerto y enterrado}”.', 'Quintanar'],
  [
    'Ximena Arriaga calificó la medida de “{content:parche electoral}” y pidió que se retirara.',
    'Ximena Arriaga',
  ],
  [
    'El juez Ignacio del Valle ha tachado de «{content:insólita y temeraria}» la actuación de la empresa.',
    'Ignacio del Valle',
  ],
  [
    'Aurelio Quintanar acusó a la oposición de “{content:mentir a sabiendas}” sobre la deuda.',
    'Aurelio Quintanar',
  ],
  // Roles.
  ['“{content:Los datos son preliminares}”, ha explicado la ministra de Sanidad.', 'ministra de Sanidad…'],
  [
    'La ministra de Transportes, Elvira Sanchís, visitó ayer las obras. “{content:La línea estará lista en otoño}”, ha explicado la ministra.',
    'Elvira Sanchís',
  ],
  [
    '“{content:No tenemos constancia de ninguna denuncia}”, respondió un portavoz de la compañía.',
    'portavoz de la compañía…',
  ],
  [
    'El portavoz del Gobierno regional, Tomás Urrea, negó el recorte. “{content:Es falso de principio a fin}”, dijo el portavoz.',
    'Tomás Urrea',
  ],
  [
    'La exalcaldesa Pilar Montalvo ha recordado que “{content:las cuentas se aprobaron por unanimidad}”.',
    'Pilar Montalvo',
  ],
  [
    '«{content:Mi cliente está tranquilo}», manifestó el abogado de la familia a las puertas del juzgado.',
    'abogado de la familia…',
  ],
  ['“{content:Perdimos la cosecha entera}”, relata una agricultora de la vega.', 'agricultora de la vega…'],
  ['Lorena Vidal abrió la gala. “{content:Hoy canto para mi abuela}”, dijo la cantante.', 'Lorena Vidal'],
  [
    'Lorena Vidal y Ana Rojo abrieron la gala. “{content:Hoy canto para mi abuela}”, dijo la cantante.',
    'cantante…',
  ],
  [
    'El ingeniero jefe del proyecto, Rafael Toledano, visitó la presa. “{content:Aguantará}”, dijo el ingeniero.',
    'Rafael Toledano',
  ],
  [
    'El primer ministro, el liberal Mateo Arce, habló el lunes. “{content:La frontera se cierra}”, dijo el jefe de Gobierno.',
    'Mateo Arce',
  ],
  // Honorifics.
  ['“{content:Esto se acaba hoy}”, sentenció don Anselmo Figueras.', 'Anselmo Figueras'],
  ['La Sra. Valverde contestó al fiscal: «{content:No firmé ningún papel}».', 'Valverde'],
  ['“{content:El paciente evoluciona bien}”, indicó el Dr. Roldán en una breve comparecencia.', 'Roldán'],
  // A source or several that are not named.
  ['“{content:Nadie quiere otra repetición electoral}”, aseguran fuentes del partido.', 'fuentes…'],
  ['Fuentes de la investigación señalan que el detenido actuó “{content:solo y sin ayuda}”.', 'fuentes…'],
  ['«{content:Pasamos la noche en el coche}», cuentan los vecinos.', 'vecinos…'],
  // According to.
  ['Según Rafael Toledano, la reforma es “{content:un traje a medida}”.', 'Rafael Toledano'],
  ['“{content:No quedaba otra salida}”, según la consejera de Educación.', 'consejera de Educación…'],
  ['El proyecto “{content:nació sin presupuesto}”, según explicó ayer Inés Barbero.', 'Inés Barbero'],
  ['A juicio de Nuria Bastida, el fallo supone “{content:un paso atrás de veinte años}”.', 'Nuria Bastida'],
  ['En palabras de Pablo Escalona, la feria fue “{content:un éxito sin precedentes}”.', 'Pablo Escalona'],
  ['Para Gonzalo Pinar, se trata de “{content:un error histórico}”.', 'Gonzalo Pinar'],
  [
    'De acuerdo con el director del hospital, la planta está “{content:al límite de su capacidad}”.',
    'director del hospital…',
  ],
  // No subject: the one before goes on.
  [
    '«{content1:No vamos a retirar la oferta}», aseguró Marta Olmedo. «{content2:Es la mejor que habrá}», ha añadido.',
    'Marta Olmedo; Marta Olmedo',
  ],
  [
    'Julián Cárdenas compareció ayer en el pleno. “{content:No tengo nada que ocultar}”, dijo.',
    'Julián Cárdenas',
  ],
  [
    'Ximena Arriaga presentó el informe ante la prensa. Subrayó que los pozos están “{content:en un estado lamentable}”.',
    'Ximena Arriaga',
  ],
  [
    'La atleta Lucía Barragán ganó con una marca de 14,32. “{content:Todavía no me lo creo}”, confesaba después entre lágrimas.',
    'Lucía Barragán',
  ],
  [
    'Teresa de la Hoz dimitió el lunes.\n\n“{content1:Me voy con la conciencia tranquila}”, afirmó. Y agregó: “{content2:Otros no pueden decir lo mismo}”.',
    'Teresa de la Hoz; Teresa de la Hoz',
  ],
  // Pronouns and shorter names.
  [
    'Elvira Sanchís no quiso entrar en polémicas. “{content:Yo he venido a trabajar}”, replicó ella.',
    'Elvira Sanchís',
  ],
  [
    'Aurelio Quintanar y Elvira Sanchís se reunieron el lunes. “{content:Fue una charla franca}”, resumió él.',
    'Aurelio Quintanar',
  ],
  [
    'Marta Olmedo Rivas llegó a la sede a las nueve. “{content:Hoy empieza otra etapa}”, proclamó Olmedo.',
    'Marta Olmedo Rivas',
  ],
  [
    'El ministro Tomás Urrea y el consejero Pablo Escalona pactaron la obra. «{content:La pagaremos a medias}», precisó este último.',
    'Pablo Escalona',
  ],
  // The tag within the marks, and between parts.
  ['“{content:No es justo —se queja Inés Barbero— que paguemos siempre los mismos}”.', 'Inés Barbero'],
  ['«{content:El río, dice Gonzalo Pinar, no entiende de fronteras}».', 'Gonzalo Pinar'],
  [
    '“{content:Si falla la red}”, advirtió Nuria Bastida, “{content:los hospitales funcionan con gasóleo}”.',
    'Nuria Bastida',
  ],
  [
    '“{content:Contamos cada voto}”, explicó Beatriz Llorente. “{content:No salían las cuentas. Por eso pedimos repetirlo}”.',
    'Beatriz Llorente',
  ],
  // Marks within marks.
  ['«{content:Me gritó “fuera de aquí” y cerró la puerta}», relató Pilar Montalvo.', 'Pilar Montalvo'],
  ['“{content:Lo que ellos llaman ‘ajuste’ es un recorte}”, denunció Julián Cárdenas.', 'Julián Cárdenas'],
  // Organisations and documents.
  [
    'El Ayuntamiento de Valdehondo lamentó en un comunicado “{content:las molestias causadas a los viajeros}”.',
    'Ayuntamiento de Valdehondo',
  ],
  [
    '“{content:Es una ocasión perdida}”, criticó la Asociación de Regantes del Arlés.',
    'Asociación de Regantes del Arlés',
  ],
  ['La sentencia señala que hubo “{content:una dejación absoluta de funciones}”.', 'sentencia…'],
  ['El informe de la comisión concluye que la rotura “{content:pudo evitarse}”.', 'informe…'],
  // Several speak at once.
  [
    '“{content:Trabajaremos juntos}”, dijeron Tomás Urrea y Elvira Sanchís tras la reunión.',
    'Tomás Urrea + Elvira Sanchís',
  ],
  // Headlines, posts, colons.
  [
    'Olmedo: “{content:No dimitiré mientras tenga apoyos}”\n\nMarta Olmedo compareció ayer en la sede del partido.',
    'Marta Olmedo',
  ],
  ['Lucía Barragán escribió en X: “{content:Gracias a todos los que creísteis en mí}”.', 'Lucía Barragán'],
  ['La consejera Rosa Almansa lo dejó claro: «{content:Las clases empezarán el día 9}».', 'Rosa Almansa'],
  // Participles, gerunds, the infinitive.
  [
    'Tras reconocer que fue “{content:un descuido imperdonable}”, Pablo Escalona pidió disculpas.',
    'Pablo Escalona',
  ],
  ['Gonzalo Pinar se defendió asegurando que todo fue “{content:perfectamente legal}”.', 'Gonzalo Pinar'],
  [
    'Preguntado por los plazos, Rafael Toledano respondió: “{content:Cuando llueva lo suficiente}”.',
    'Rafael Toledano',
  ],
  [
    '“{content:Hay que sentarse a hablar}”, había pedido un día antes el obispo Leandro Cuesta.',
    'Leandro Cuesta',
  ],
  [
    'Rosa Almagro dejó la alcaldía, en sus propias palabras, “{content:con la conciencia tranquila}”.',
    'Rosa Almagro',
  ],
  [
    'El expresidente Horacio Belmonte volvió a hablar de “{content:persecución política}”, una acusación que la fiscal Irene Sotelo rechazó.',
    'Horacio Belmonte',
  ],
  // Nobody is named.
  ['“{content:Era muy tarde. Nadie había dormido.}”', ''],
  ['A Elvira Sanchís le preguntaron: “{content:¿Va a dimitir?}”. No contestó.', ''],
  // Written when the data stood, to see how they do: 13 of 14.
  [
    '“{content:El túnel es seguro}”, recalcó el ingeniero Óscar Lafuente durante la visita.',
    'Óscar Lafuente',
  ],
  [
    'Manuela Ortuño no se anda con rodeos. “{content:Han mirado hacia otro lado}”, denuncia la bióloga.',
    'Manuela Ortuño',
  ],
  [
    'El sindicato mayoritario ha advertido de que habrá “{content:paros indefinidos}” si no se negocia.',
    'sindicato…',
  ],
  ['Según cuenta su hermana Alba, el joven “{content:nunca se metió en líos}”.', 'Alba'],
  ['“{content:¿Dónde estaban ellos?}”, se pregunta un agricultor de la zona.', 'agricultor…'],
  [
    'El portavoz municipal, Javier Ruano, admitió ayer que el retraso “{content:no tiene justificación}”.',
    'Javier Ruano',
  ],
  [
    'La ministra Pilar Cebrián reaccionó en la radio: “{content:No vamos a entrar en ese juego}”.',
    'Pilar Cebrián',
  ],
  [
    '“{content1:Perdimos por detalles}”, reconoció el técnico Luis Andrade. “{content2:Hay que levantarse}”, agregó.',
    'Luis Andrade; Luis Andrade',
  ],
  ['Ortuño cree que la ley “{content:llega diez años tarde}” y pide cambios.', 'Ortuño'],
  ['El fiscal sostiene que la firma “{content:ocultó los riesgos}” a sus clientes.', 'fiscal…'],
  // A relative clause with a parenthesis; a tag that speaks for all fragments; whoever was named just before.
  [
    'La jefa del puerto recogió el guante de un grupo de vecinos que, animados por la parroquia, reclamaron en mayo “{content:otra manera de hacer las cosas}”.',
    'grupo de vecinos…',
  ],
  [
    'Con las ventas al alza (comparadas con las de 2019), el puerto quiere “{content1:blindar}” la feria, “{content2:cueste lo que cueste}”, dice Marta Olmedo.',
    'Marta Olmedo; Marta Olmedo',
  ],
  [
    'La alcaldesa, Marta Olmedo, visitó ayer el puerto. La conservadora española insistió en que hay dinero para “{content:aliviar}” el paro.',
    'Marta Olmedo',
  ],
  // Labels of an interview.
  [
    'Marta Olmedo dirige el puerto.\n\nEL FARO: {content1:¿Tiene miedo?}\n\nOlmedo: {content2:No. Nunca lo tuve.}\n\nEL FARO: {content3:¿Y ahora?}\n\nOlmedo: {content4:Tampoco.}',
    'EL FARO; Marta Olmedo; EL FARO; Marta Olmedo',
  ],
  [
    'Mientras Marta Olmedo habla de “{content1:traición}”, Julián Cárdenas lo ve como “{content2:una oportunidad}”.',
    'Marta Olmedo; Julián Cárdenas',
  ],
  [
    'Marta Olmedo habló de “{content1:traición}” y Julián Cárdenas de “{content2:oportunidad}”.',
    'Marta Olmedo; Julián Cárdenas',
  ],
  ['Marta Olmedo habló de “{content1:traición}” y de “{content2:mentiras}”.', 'Marta Olmedo; Marta Olmedo'],
  ['“{content:Olmedo miente}”, dijo Julián Cárdenas a Teresa Bastida.', 'Julián Cárdenas'],
  ['“{content:Jamás}”, le respondió a Julián Cárdenas la alcaldesa, Marta Olmedo.', 'Marta Olmedo'],
  ['“{content:No nos iremos}”, dijo el presidente a su homólogo, Julián Cárdenas.', 'presidente…'],
  ['“{content:No nos iremos}”, dijo a EFE Marta Olmedo.', 'Marta Olmedo'],
  ['“{content:No nos iremos}”, ha dicho en TVE Marta Olmedo.', 'Marta Olmedo'],
  ['“{content:Ha estado formidable}”, dijo de Marta Olmedo Julián Cárdenas.', 'Julián Cárdenas'],
  [
    '“{content:Ha estado formidable}”, dijo de Juan Carlos Martín Pérez el alcalde, Julián Cárdenas.',
    'Julián Cárdenas',
  ],
  // Games, laws and wars are nobody, though their names look like a person's.
  [
    'La cantante rusa actuó en los Juegos Olímpicos de Villarreal. «{content:Perdí la voz}», dijo.',
    'cantante rusa…',
  ],
  ['El alcalde leyó la Ley de Costas. «{content:No la entiendo}», admitió.', 'alcalde…'],
];
