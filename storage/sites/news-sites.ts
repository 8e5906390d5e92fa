/** Sites of news outlets of one country, in one language. */
export interface NewsGroup {
  /** ISO 3166 code of the country; `001` is the world: agencies, and outlets of no one country. */
  readonly region: string;
  /** Of the articles: BCP 47. */
  readonly language: string;
  readonly sites: readonly string[];
}

const group = (region: string, language: string, sites: string): NewsGroup => ({
  region,
  language,
  sites: sites.trim().split(/\s+/),
});

/**
 * Well-known news outlets, by country: what “the news sites of this list” asks the browser for. Newspapers, agencies,
 * broadcasters and magazines that report with named reporters and correct what was wrong; of each, the site that its
 * articles are on. To add one, put it where the alphabet wants it; a test refuses what is listed twice or is no site.
 */
export const NEWS_SITES: readonly NewsGroup[] = [
  group(
    '001',
    'en',
    `
    afp.com aljazeera.com apnews.com bellingcat.com bloomberg.com dw.com economist.com euronews.com
    foreignpolicy.com france24.com ft.com kyivindependent.com meduza.io politico.eu reuters.com
    thenewhumanitarian.org upi.com voanews.com
  `,
  ),
  group(
    'US',
    'en',
    `
    abcnews.com abcnews.go.com axios.com bostonglobe.com businessinsider.com cbsnews.com chicagotribune.com
    cnbc.com cnn.com csmonitor.com dallasnews.com denverpost.com forbes.com foxnews.com houstonchronicle.com
    huffpost.com inquirer.com latimes.com miamiherald.com motherjones.com nationalreview.com nbcnews.com
    newsweek.com newyorker.com npr.org nypost.com nytimes.com pbs.org politico.com propublica.org
    rollcall.com salon.com seattletimes.com sfchronicle.com slate.com startribune.com statnews.com
    theatlantic.com thedailybeast.com thehill.com theintercept.com theverge.com time.com usatoday.com
    usnews.com vox.com washingtonpost.com washingtontimes.com wired.com wsj.com
  `,
  ),
  group(
    'GB',
    'en',
    `
    bbc.co.uk bbc.com belfasttelegraph.co.uk bigissue.com channel4.com cityam.com dailymail.co.uk
    dailyrecord.co.uk express.co.uk heraldscotland.com independent.co.uk inews.co.uk itv.com
    manchestereveningnews.co.uk metro.co.uk mirror.co.uk news.sky.com newstatesman.com private-eye.co.uk
    scotsman.com spectator.co.uk standard.co.uk telegraph.co.uk theguardian.com thejc.com thenational.scot
    thesun.co.uk thetimes.com walesonline.co.uk yorkshirepost.co.uk
  `,
  ),
  group(
    'IE',
    'en',
    `
    breakingnews.ie businesspost.ie independent.ie irishexaminer.com irishtimes.com rte.ie thejournal.ie
  `,
  ),
  group(
    'CA',
    'en',
    `
    calgaryherald.com cbc.ca ctvnews.ca globalnews.ca macleans.ca montrealgazette.com nationalpost.com
    theglobeandmail.com thestar.com thetyee.ca torontosun.com vancouversun.com winnipegfreepress.com
  `,
  ),
  group(
    'AU',
    'en',
    `
    9news.com.au abc.net.au afr.com canberratimes.com.au crikey.com.au heraldsun.com.au news.com.au
    sbs.com.au smh.com.au theage.com.au theaustralian.com.au thesaturdaypaper.com.au thewest.com.au
  `,
  ),
  group(
    'NZ',
    'en',
    `
    newsroom.co.nz nzherald.co.nz odt.co.nz rnz.co.nz stuff.co.nz thespinoff.co.nz
  `,
  ),
  group(
    'IN',
    'en',
    `
    deccanherald.com economictimes.indiatimes.com hindustantimes.com indianexpress.com indiatoday.in
    livemint.com ndtv.com newindianexpress.com scroll.in thehindu.com theprint.in thewire.in
    timesofindia.indiatimes.com tribuneindia.com
  `,
  ),
  group(
    'ZA',
    'en',
    `
    citizen.co.za dailymaverick.co.za groundup.org.za iol.co.za mg.co.za news24.com sowetanlive.co.za
    timeslive.co.za
  `,
  ),
  group('NG', 'en', 'channelstv.com guardian.ng premiumtimesng.com punchng.com thecable.ng vanguardngr.com'),
  group('KE', 'en', 'nation.africa standardmedia.co.ke the-star.co.ke theeastafrican.co.ke'),
  group('SG', 'en', 'channelnewsasia.com straitstimes.com todayonline.com'),
  group('HK', 'en', 'hongkongfp.com scmp.com'),
  group('JP', 'en', 'asahi.com japannews.yomiuri.co.jp japantimes.co.jp mainichi.jp'),
  group('IL', 'en', 'haaretz.com jpost.com timesofisrael.com'),
  group(
    'DE',
    'de',
    `
    br.de deutschlandfunk.de faz.net focus.de fr.de handelsblatt.com mdr.de morgenpost.de n-tv.de ndr.de
    rbb24.de rnd.de spiegel.de stern.de stuttgarter-zeitung.de sueddeutsche.de swr.de t-online.de
    tagesschau.de tagesspiegel.de taz.de wdr.de welt.de zdfheute.de zeit.de
  `,
  ),
  group(
    'AT',
    'de',
    'derstandard.at diepresse.com falter.at kleinezeitung.at kurier.at news.at orf.at profil.at sn.at',
  ),
  group('CH', 'de', 'blick.ch nzz.ch republik.ch srf.ch swissinfo.ch tagesanzeiger.ch watson.ch woz.ch'),
  group(
    'FR',
    'fr',
    `
    20minutes.fr bfmtv.com franceinfo.fr humanite.fr la-croix.com ladepeche.fr lamontagne.fr
    lavoixdunord.fr lefigaro.fr lemonde.fr leparisien.fr lepoint.fr lesechos.fr lexpress.fr liberation.fr
    marianne.net mediapart.fr nouvelobs.com ouest-france.fr radiofrance.fr rfi.fr rtl.fr slate.fr sudouest.fr
  `,
  ),
  group('BE', 'fr', 'dhnet.be lalibre.be lecho.be lesoir.be rtbf.be'),
  group('CH', 'fr', '24heures.ch heidi.news letemps.ch rts.ch tdg.ch'),
  group('CA', 'fr', 'ici.radio-canada.ca journaldemontreal.com lapresse.ca ledevoir.com lesoleil.com'),
  group(
    'ES',
    'es',
    `
    20minutos.es abc.es cadenaser.com efe.com elconfidencial.com eldiario.es elespanol.com elmundo.es
    elpais.com elperiodico.com europapress.es infolibre.es larazon.es lavanguardia.com publico.es rtve.es
  `,
  ),
  group(
    'MX',
    'es',
    'animalpolitico.com eluniversal.com.mx excelsior.com.mx jornada.com.mx milenio.com proceso.com.mx',
  ),
  group('AR', 'es', 'clarin.com infobae.com lanacion.com.ar pagina12.com.ar perfil.com'),
  group('CO', 'es', 'elespectador.com eltiempo.com semana.com'),
  group('CL', 'es', 'biobiochile.cl cooperativa.cl emol.com latercera.com'),
  group('PE', 'es', 'elcomercio.pe larepublica.pe rpp.pe'),
  group('PL', 'pl', 'gazetaprawna.pl onet.pl polityka.pl rp.pl tvn24.pl wp.pl wyborcza.pl'),
  group('UA', 'uk', 'nv.ua pravda.com.ua suspilne.media ukrinform.ua zn.ua'),
];
