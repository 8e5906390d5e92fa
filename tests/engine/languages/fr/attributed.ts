import type { LanguageCase } from '../language-case';

/**
 * What a French reader finds quoted, and whom. All people, places and words are invented. Contents are marked; the
 * speakers follow in the order of the quotations.
 */
export const ATTRIBUTED: readonly LanguageCase[] = [
  // The verb before its subject.
  ['« {content:Nous ne fermerons aucune école} », a déclaré Maëlle Garrec.', 'Maëlle Garrec'],
  ['« {content:Le pont tiendra} », assure Yann Lebrix, ingénieur.', 'Yann Lebrix'],
  ['“{content:C’est une honte}”, s’indigne Odile Quémard devant la gare.', 'Odile Quémard'],
  ['« {content:Qui va payer ?} », s’interroge Bastien Corvol.', 'Bastien Corvol'],
  [
    '« {content:Venez voir par vous-mêmes !} », s’est exclamé Ronan Le Goff devant les habitants.',
    'Ronan Le Goff',
  ],
  [
    '« {content:Le village est coupé en deux} », regrette Nadine Thépaut, 62 ans, qui tient une épicerie à Ploubrac.',
    'Nadine Thépaut',
  ],
  [
    '« {content:Il n’y aura pas de licenciements} », a également précisé mardi Gilles Morvan.',
    'Gilles Morvan',
  ],
  [
    '« {content:Tout est à refaire} », se désole la présidente de l’association, Chantal Riou.',
    'Chantal Riou',
  ],
  ['« {content:Je suis serein} », confie le sélectionneur Thierry Lanvaux.', 'Thierry Lanvaux'],
  ['« {content:Nous avons tenu parole} », se félicite M. Corvol.', 'Corvol'],
  ['« {content:La mer monte et nous regardons} », a écrit Mme Trividic dans une tribune.', 'Trividic'],
  // The name before the verb.
  ['Maëlle Garrec a déclaré : « {content:Le port restera public.} »', 'Maëlle Garrec'],
  [
    'Gilles Morvan, maire de Saint-Avé-les-Flots, a prévenu qu’il n’y aurait « {content:pas d’eau pour tout le monde} ».',
    'Gilles Morvan',
  ],
  [
    'Chantal Riou, qui a succédé à Paul Kervella en juillet, a jugé que le tunnel était « {content:une promesse, pas un plan} ».',
    'Chantal Riou',
  ],
  ['Yann Lebrix qualifie la mesure de « {content:rustine électorale} ».', 'Yann Lebrix'],
  [
    'Le juge Alain Kermarec a estimé que l’entreprise avait fait preuve d’« {content:une imprudence rare} ».',
    'Alain Kermarec',
  ],
  ['Odile Quémard s’est dite « {content:profondément choquée} » par la décision.', 'Odile Quémard'],
  ['M. Le Goff dénonce « {content:un passage en force} ».', 'Le Goff'],
  ['La maire promet « {content:un arbre par habitant} » d’ici à 2030.', 'maire…'],
  // Roles.
  [
    '« {content:Les chiffres sont provisoires} », a expliqué la ministre de la Santé.',
    'ministre de la Santé…',
  ],
  [
    'La ministre des Transports, Elvire Sancier, a visité hier le chantier. « {content:La ligne sera prête à l’automne} », a expliqué la ministre.',
    'Elvire Sancier',
  ],
  [
    'Le porte-parole du gouvernement, Marc Hélias, a salué « {content:un geste responsable} ».',
    'Marc Hélias',
  ],
  ['Le ministre délégué aux Ports, Denis Floc’h, table sur « {content:une reprise lente} ».', 'Denis Floc’h'],
  [
    '« {content:Mon client n’a rien à cacher} », soutient Me Agnès Rouzic, avocate de l’armateur.',
    'Agnès Rouzic',
  ],
  ['« {content:Prions pour les marins} », a dit Mgr Louis Tanguy lors de la messe.', 'Louis Tanguy'],
  [
    'Le président du conseil régional, Hugo Stéphan, y voit « {content:un signal désastreux} ».',
    'Hugo Stéphan',
  ],
  ['« {content:Le courant est très fort ici} », explique un pêcheur de Kerzec.', 'pêcheur de Kerzec…'],
  ['« {content:C’est du jamais-vu} », souffle un proche du ministre.', 'proche du ministre…'],
  [
    '« {content:Les négociations avancent} », indique une source proche du dossier.',
    'source proche du dossier…',
  ],
  // According to.
  ['Selon Yann Lebrix, le projet est « {content:une folie} ».', 'Yann Lebrix'],
  ['Le projet est « {content:une folie} », selon Yann Lebrix.', 'Yann Lebrix'],
  ['D’après Chantal Riou, les élus ont « {content:fermé les yeux pendant dix ans} ».', 'Chantal Riou'],
  ['Pour Hugo Stéphan, « {content:il n’est plus temps d’attendre} ».', 'Hugo Stéphan'],
  ['Selon elle, ce vote est « {content:nul et non avenu} ». Maëlle Garrec saisira la justice.', '(nobody)'],
  ['Aux yeux de Marc Hélias, la réforme est « {content:nécessaire et juste} ».', 'Marc Hélias'],
  // Pronouns.
  [
    'Gilles Morvan a reçu les pêcheurs lundi. « {content:Je vous ai entendus} », leur a-t-il dit.',
    'Gilles Morvan',
  ],
  [
    'Chantal Riou ne décolère pas. « {content:Personne ne nous a consultés} », déplore-t-elle.',
    'Chantal Riou',
  ],
  [
    'Le maire a cédé la parole à Yann Lebrix. Ce dernier a parlé d’« {content:un chantier hors norme} ».',
    'Yann Lebrix',
  ],
  [
    'Odile Quémard vit seule depuis l’incendie. Elle dit avoir « {content:tout reconstruit de ses mains} ».',
    'Odile Quémard',
  ],
  [
    'Paul Kervella et Nadine Thépaut ont quitté la salle. « {content:Nous ne cautionnerons pas cela} », ont-ils déclaré.',
    'Paul Kervella + Nadine Thépaut',
  ],
  // Tags within the marks.
  ['« {content:Nous partons, explique Yann Lebrix, parce que rien ne bouge.} »', 'Yann Lebrix'],
  [
    '« {content:La pêche est bonne, assure la patronne du port, Léa Trividic. Mais les prix s’effondrent.} »',
    'Léa Trividic',
  ],
  ['« {content:C’est simple, résume M. Corvol : sans quai, pas de bateaux.} »', 'Corvol'],
  // One tag between two pairs of marks.
  [
    '« {content:Si la digue cède} », prévient Hugo Stéphan, « {content:toute la plaine sera sous l’eau} ».',
    'Hugo Stéphan',
  ],
  [
    '« {content:Nous avons compté chaque bateau} », raconte Léa Trividic. « {content:Il en manquait deux.} »',
    'Léa Trividic',
  ],
  // Two speakers.
  [
    '« {content1:Ce texte est mort} », tranche Paul Kervella. « {content2:Il est bien vivant} », rétorque Marc Hélias.',
    'Paul Kervella; Marc Hélias',
  ],
  [
    'Interrogé sur les propos de Gilles Morvan, Yann Lebrix a répondu : « {content:Je ne commente pas.} »',
    'Yann Lebrix',
  ],
  [
    '« {content:Il m’a traité de “menteur”, je porterai plainte} », annonce Bastien Corvol.',
    'Bastien Corvol',
  ],
  // Documents, bodies, groups.
  ['Le rapport pointe « {content:des carences graves et répétées} ».', 'rapport…'],
  ['Dans un communiqué, la préfecture évoque « {content:un risque maîtrisé} ».', 'préfecture…'],
  ['La CGT dénonce « {content:un cadeau aux actionnaires} ».', 'CGT'],
  ['« {content:Nous irons jusqu’au bout} », préviennent les salariés de l’usine.', 'salariés de l’usine…'],
  ['« {content:L’enquête se poursuit} », a indiqué le parquet de Kerzec.', 'parquet de Kerzec…'],
  [
    '« {content:Les écoles rouvriront lundi} », a annoncé le ministère de l’Éducation.',
    'ministère de l’Éducation…',
  ],
  ['Plusieurs habitants disent avoir entendu « {content:une énorme explosion} ».', 'plusieurs habitants…'],
  // Other forms of marks and orders.
  ['"{content:Nous n’avons pas peur}", a lancé Nadine Thépaut à la foule.', 'Nadine Thépaut'],
  ['Et Thierry Lanvaux d’ajouter : « {content:On ne lâchera rien.} »', 'Thierry Lanvaux'],
  ['Hugo Stéphan l’a répété jeudi sur Radio Lac : « {content:Il faudra tout revoir.} »', 'Hugo Stéphan'],
  ['Sur X, Elvire Sancier a salué « {content:le courage des secours} ».', 'Elvire Sancier'],
  [
    'Joint par téléphone, Alain Kermarec assure n’avoir « {content:jamais signé ce document} ».',
    'Alain Kermarec',
  ],
  [
    '« {content:On a tout perdu} », lâche-t-elle. Nadine Thépaut vit ici depuis trente ans.',
    'Nadine Thépaut',
  ],
  ['Paul Kervella accuse l’opposition de « {content:mentir sciemment} » sur la dette.', 'Paul Kervella'],
  [
    '« {content:Je crois, a-t-il dit, que la ville s’en relèvera.} » Gilles Morvan s’exprimait devant la presse.',
    'Gilles Morvan',
  ],
  [
    'Alors que Chantal Riou évoque « {content1:un désastre} », Hugo Stéphan préfère parler d’« {content2:un contretemps} ».',
    'Chantal Riou; Hugo Stéphan',
  ],
  [
    'Une décision « {content:incompréhensible} » pour Léa Trividic.',
    'Léa Trividic',
    'no verb and no according-to',
  ],
  // Found on the way: bodies and things that are he or she, and offices of women.
  ['La CGT du port appelle à la grève. « {content:Nous ne céderons pas} », prévient-elle.', 'CGT'],
  ['Le syndicat agricole a réagi lundi. « {content:Le compte n’y est pas} », regrette-t-il.', 'syndicat…'],
  [
    'Denis Floc’h a reçu Léa Trividic, la secrétaire générale du syndicat. La dirigeante a dénoncé « {content:un mépris total} ».',
    'Léa Trividic',
  ],
  ['Pour la présidente, il n’existe qu’un moyen d’« {content:apaiser la colère} ».', 'présidente…'],
  ['Marine Garrec salue « {content:un bel effort} ».', 'Marine Garrec'],
  [
    'Après la fermeture du quai, « {content1:votée de force} » malgré une « {content2:large} » opposition, « {content3:la défiance est profonde} », juge Mme Trividic.',
    'Trividic; Trividic; Trividic',
  ],
  [
    '« {content1:Refus net} »\n« {content2:Notre refus est net et il le restera} », martèle Hugo Stéphan devant les élus.',
    'Hugo Stéphan; Hugo Stéphan',
  ],
  [
    'La Fédération française de voile dénonce « {content:un mauvais procès} ».',
    'Fédération française de voile',
  ],
  ['« {content:Il n’a prévenu personne} », accuse l’ancien adjoint aux finances.', 'ancien adjoint…'],
  // Two clauses that contrast, and a second verb that is left out.
  [
    'Si Paul Kervella dénonce « {content1:un scandale} », Marc Hélias y voit « {content2:une chance} ».',
    'Paul Kervella; Marc Hélias',
  ],
  [
    'Paul Kervella parle d’une « {content1:trahison} », Marc Hélias d’un « {content2:malentendu} ».',
    'Paul Kervella; Marc Hélias',
  ],
  [
    'Paul Kervella parle de « {content1:trahison} » et de « {content2:mensonge} ».',
    'Paul Kervella; Paul Kervella',
  ],
  // Who is spoken to, behind the subject that stands behind its verb.
  ['« {content:Paul Kervella ment} », a dit Marc Hélias à Maëlle Garrec.', 'Marc Hélias'],
  ['« {content:Jamais} », a répondu à Paul Kervella la maire, Maëlle Garrec.', 'Maëlle Garrec'],
  ['« {content:Il faut partir} », a dit le président à son homologue Marc Hélias.', 'président…'],
  ['« {content:Nous y sommes} », a déclaré à l’AFP Maëlle Garrec, sa porte-parole.', 'Maëlle Garrec'],
  ['« {content:Elle a été formidable} », dit de Maëlle Garrec Paul Kervella.', 'Paul Kervella'],
];
