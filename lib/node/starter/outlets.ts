// French and English outlets and fact-checkers: names, domains, country and kind. No ratings; owners only with a source.
import type { Entity } from '../../model/entity';
import { inCountry } from './in-country';
import { cellsOf, entity, idOf, listOf } from './rows';

const OUTLETS = `
# id | country | kind | name | aliases | domains
# France: national press.
le-monde | FR | daily | Le Monde | Monde.fr; lemonde.fr; LeMonde.fr | lemonde.fr
le-figaro | FR | daily | Le Figaro | Figaro; lefigaro.fr | lefigaro.fr
liberation | FR | daily | Libération | Libé; liberation.fr | liberation.fr
le-parisien | FR | daily | Le Parisien | Aujourd'hui en France; leparisien.fr; Le Parisien-Aujourd'hui en France | leparisien.fr
les-echos | FR | daily | Les Échos | Les Echos; lesechos.fr | lesechos.fr
la-croix | FR | daily | La Croix | | la-croix.com
l-humanite | FR | daily | L'Humanité | L'Huma; humanite.fr | humanite.fr
l-opinion | FR | daily | L'Opinion | | lopinion.fr
l-equipe | FR | daily | L'Équipe | L'Equipe; lequipe.fr | lequipe.fr
20-minutes | FR | daily | 20 Minutes | 20minutes.fr | 20minutes.fr
cnews-matin | FR | daily | CNews Matin | Direct Matin |
jdd | FR | weekly | Le Journal du dimanche | Le JDD; JDD; Journal du Dimanche; lejdd.fr | lejdd.fr
canard-enchaine | FR | weekly | Le Canard enchaîné | Canard enchaîné; Le Canard Enchaîné | lecanardenchaine.fr
charlie-hebdo | FR | weekly | Charlie Hebdo | | charliehebdo.fr
le-point | FR | weekly | Le Point | lepoint.fr | lepoint.fr
l-express | FR | weekly | L'Express | lexpress.fr | lexpress.fr
l-obs | FR | weekly | Le Nouvel Obs | L'Obs; Le Nouvel Observateur; Nouvel Observateur; Nouvel Obs | nouvelobs.com
marianne | FR | weekly | Marianne | Marianne.net | marianne.net
valeurs-actuelles | FR | weekly | Valeurs actuelles | | valeursactuelles.com
paris-match | FR | weekly | Paris Match | | parismatch.com
telerama | FR | weekly | Télérama | | telerama.fr
courrier-international | FR | weekly | Courrier international | | courrierinternational.com
jeune-afrique | FR | monthly | Jeune Afrique | | jeuneafrique.com
le-1 | FR | weekly | Le 1 hebdo | Le Un | le1hebdo.fr
politis | FR | weekly | Politis | | politis.fr
la-vie | FR | weekly | La Vie | | lavie.fr
challenges | FR | weekly | Challenges | | challenges.fr
capital | FR | monthly | Capital (magazine) | capital.fr | capital.fr
la-tribune | FR | daily | La Tribune | La Tribune Dimanche | latribune.fr
monde-diplomatique | FR | monthly | Le Monde diplomatique | Monde diplomatique; Le Diplo | monde-diplomatique.fr
alternatives-economiques | FR | monthly | Alternatives économiques | Alter Éco; Alternatives Economiques | alternatives-economiques.fr
sciences-et-avenir | FR | monthly | Sciences et Avenir | | sciencesetavenir.fr
la-recherche | FR | monthly | La Recherche | | larecherche.fr
usine-nouvelle | FR | weekly | L'Usine nouvelle | L'Usine Nouvelle | usinenouvelle.com
closer-fr | FR | weekly | Closer (magazine) | | closermag.fr
# France: regional press.
ouest-france | FR | daily | Ouest-France | Ouest France; ouest-france.fr | ouest-france.fr
sud-ouest | FR | daily | Sud Ouest | sudouest.fr | sudouest.fr
la-voix-du-nord | FR | daily | La Voix du Nord | Voix du Nord | lavoixdunord.fr
la-depeche | FR | daily | La Dépêche du Midi | La Dépêche; Dépêche du Midi | ladepeche.fr
la-provence | FR | daily | La Provence | laprovence.com | laprovence.com
nice-matin | FR | daily | Nice-Matin | Nice Matin | nicematin.com
var-matin | FR | daily | Var-Matin | Var Matin | varmatin.com
midi-libre | FR | daily | Midi libre | Midi Libre | midilibre.fr
l-independant | FR | daily | L'Indépendant | | lindependant.fr
le-dauphine | FR | daily | Le Dauphiné libéré | Dauphiné libéré; Le Dauphiné | ledauphine.com
le-progres | FR | daily | Le Progrès | | leprogres.fr
dna | FR | daily | Dernières Nouvelles d'Alsace | DNA; Les Dernières Nouvelles d'Alsace | dna.fr
l-alsace | FR | daily | L'Alsace | | lalsace.fr
l-est-republicain | FR | daily | L'Est républicain | L'Est Républicain; Est républicain | estrepublicain.fr
republicain-lorrain | FR | daily | Le Républicain lorrain | Républicain lorrain | republicain-lorrain.fr
le-bien-public | FR | daily | Le Bien public | | bienpublic.com
le-telegramme | FR | daily | Le Télégramme | Télégramme de Brest | letelegramme.fr
paris-normandie | FR | daily | Paris-Normandie | | paris-normandie.fr
courrier-picard | FR | daily | Courrier picard | Le Courrier picard | courrier-picard.fr
l-union | FR | daily | L'Union | | lunion.fr
la-montagne | FR | daily | La Montagne | | lamontagne.fr
nouvelle-republique | FR | daily | La Nouvelle République du Centre-Ouest | La Nouvelle République | lanouvellerepublique.fr
charente-libre | FR | daily | Charente libre | Charente Libre | charentelibre.fr
corse-matin | FR | daily | Corse-Matin | Corse Matin | corsematin.com
actu-fr | FR | site | actu.fr | | actu.fr
# France: radio, television, sites.
franceinfo | FR | broadcaster | Franceinfo | France Info; franceinfo; France info; francetvinfo; France TV Info | francetvinfo.fr; franceinfo.fr
france-televisions | FR | broadcaster | France Télévisions | France TV; France Télévision | francetelevisions.fr; france.tv
france-2 | FR | broadcaster | France 2 | |
france-3 | FR | broadcaster | France 3 | |
france-24 | FR | broadcaster | France 24 | France24 | france24.com
rfi | FR | radio | Radio France internationale | RFI; Radio France Internationale | rfi.fr
radio-france | FR | radio | Radio France | | radiofrance.fr
france-inter | FR | radio | France Inter | | franceinter.fr
france-culture | FR | radio | France Culture | | franceculture.fr
france-bleu | FR | radio | Ici (ex-France Bleu) | France Bleu | francebleu.fr
rtl | FR | radio | RTL | | rtl.fr
europe-1 | FR | radio | Europe 1 | | europe1.fr
rmc | FR | radio | RMC | RMC Radio | rmc.bfmtv.com
sud-radio | FR | radio | Sud Radio | | sudradio.fr
radio-classique | FR | radio | Radio Classique | | radioclassique.fr
tf1 | FR | broadcaster | TF1 | | tf1.fr
tf1-info | FR | broadcaster | TF1 Info | LCI; La Chaîne Info; TF1info | tf1info.fr; lci.fr
m6 | FR | broadcaster | M6 | | m6.fr
canal-plus | FR | broadcaster | Canal+ | Canal Plus | canalplus.com
arte | FR | broadcaster | Arte | ARTE; Arte Journal | arte.tv
bfmtv | FR | broadcaster | BFMTV | BFM TV; BFM-TV; BFM; BFM Business | bfmtv.com
cnews | FR | broadcaster | CNews | CNEWS; iTélé; i-Télé | cnews.fr
public-senat | FR | broadcaster | Public Sénat | | publicsenat.fr
lcp | FR | broadcaster | LCP | La Chaîne parlementaire; LCP-Assemblée nationale; LCP-AN | lcp.fr
euronews | FR | broadcaster | Euronews | EuroNews | euronews.com
tv5monde | FR | broadcaster | TV5 Monde | TV5MONDE; TV5Monde; TV5 | tv5monde.com
mediapart | FR | site | Mediapart | Médiapart | mediapart.fr
huffpost-fr | FR | site | Le HuffPost | Le Huffington Post; HuffPost France | huffingtonpost.fr
slate-fr | FR | site | Slate.fr | Slate France | slate.fr
the-conversation-fr | FR | site | The Conversation France | | theconversation.com
streetpress | FR | site | StreetPress | Street Press | streetpress.com
bondy-blog | FR | site | Bondy Blog | | bondyblog.fr
les-jours | FR | site | Les Jours | | lesjours.fr
arret-sur-images | FR | site | Arrêt sur images | | arretsurimages.net
next | FR | site | Next (ex-Next INpact) | Next INpact; Next.ink | next.ink
numerama | FR | site | Numerama | | numerama.com
konbini | FR | site | Konbini | | konbini.com
brut | FR | site | Brut. | Brut média | brut.media
reporterre | FR | site | Reporterre | | reporterre.net
basta | FR | site | Basta! | Bastamag; Basta Mag | basta.media
blast | FR | site | Blast (média) | Blast le souffle de l'info | blast-info.fr
le-media | FR | site | Le Média | | lemediatv.fr
france-soir | FR | site | FranceSoir | France-Soir; France Soir | francesoir.fr
grand-continent | FR | site | Le Grand Continent | Grand Continent | legrandcontinent.eu
atlantico | FR | site | Atlantico | | atlantico.fr
boulevard-voltaire | FR | site | Boulevard Voltaire | | bvoltaire.fr
disclose | FR | site | Disclose | | disclose.ngo
public-fr | FR | weekly | Public (magazine) | public.fr | public.fr
gala | FR | weekly | Gala | Gala.fr | gala.fr
madame-figaro | FR | weekly | Madame Figaro | | madame.lefigaro.fr
orient-xxi | FR | site | Orient XXI | | orientxxi.info
# Belgium, Switzerland, Luxembourg, Quebec, and French press elsewhere.
le-soir | BE | daily | Le Soir | lesoir.be | lesoir.be
la-libre | BE | daily | La Libre Belgique | La Libre; lalibre.be | lalibre.be
dh | BE | daily | La Dernière Heure | La DH; DH Les Sports+ | dhnet.be
l-echo | BE | daily | L'Écho | L'Echo | lecho.be
l-avenir | BE | daily | L'Avenir | | lavenir.net
sudinfo | BE | daily | Sudinfo | SudPresse; La Meuse; Sudpresse | sudinfo.be
le-vif | BE | weekly | Le Vif | Le Vif/L'Express | levif.be
rtbf | BE | broadcaster | RTBF | RTBF Info | rtbf.be
rtl-info | BE | broadcaster | RTL Info | RTL-TVI; RTL TVI | rtl.be
vrt | BE | broadcaster | VRT | VRT NWS | vrt.be
de-standaard | BE | daily | De Standaard | | standaard.be
de-morgen | BE | daily | De Morgen | | demorgen.be
het-laatste-nieuws | BE | daily | Het Laatste Nieuws | HLN | hln.be
de-tijd | BE | daily | De Tijd | | tijd.be
politico-europe | BE | site | Politico Europe | POLITICO Europe | politico.eu
euractiv | BE | site | Euractiv | EURACTIV; EurActiv | euractiv.com; euractiv.fr
le-temps | CH | daily | Le Temps | letemps.ch | letemps.ch
tribune-de-geneve | CH | daily | Tribune de Genève | La Tribune de Genève | tdg.ch
24-heures | CH | daily | 24 heures | 24 Heures | 24heures.ch
20-minutes-ch | CH | daily | 20 minutes (Suisse) | | 20min.ch
le-matin | CH | site | Le Matin | | lematin.ch
la-liberte | CH | daily | La Liberté | | laliberte.ch
le-courrier | CH | daily | Le Courrier | | lecourrier.ch
rts | CH | broadcaster | Radio télévision suisse | RTS; Radio Télévision Suisse; RTS Info | rts.ch
swissinfo | CH | broadcaster | Swissinfo | swissinfo.ch | swissinfo.ch
heidi-news | CH | site | Heidi.news | | heidi.news
nzz | CH | daily | Neue Zürcher Zeitung | NZZ | nzz.ch
tages-anzeiger | CH | daily | Tages-Anzeiger | | tagesanzeiger.ch
blick | CH | daily | Blick | | blick.ch
luxemburger-wort | LU | daily | Luxemburger Wort | Wort | wort.lu
le-quotidien-lu | LU | daily | Le Quotidien | | lequotidien.lu
l-orient-le-jour | LB | daily | L'Orient-Le Jour | L'Orient Le Jour; L'Orient-le-Jour | lorientlejour.com
la-presse-qc | CA | site | La Presse | La Presse de Montréal; lapresse.ca | lapresse.ca
le-devoir | CA | daily | Le Devoir | ledevoir.com | ledevoir.com
journal-de-montreal | CA | daily | Le Journal de Montréal | Journal de Montréal | journaldemontreal.com
journal-de-quebec | CA | daily | Le Journal de Québec | Journal de Québec | journaldequebec.com
le-soleil-qc | CA | daily | Le Soleil | | lesoleil.com
le-droit | CA | daily | Le Droit | | ledroit.com
radio-canada | CA | broadcaster | Radio-Canada | Ici Radio-Canada; Société Radio-Canada; ICI RDI | radio-canada.ca; ici.radio-canada.ca
tva | CA | broadcaster | TVA Nouvelles | TVA | tvanouvelles.ca
l-actualite | CA | monthly | L'actualité | L'Actualité | lactualite.com
el-watan | DZ | daily | El Watan | | elwatan.com; elwatan-dz.com
tsa-algerie | DZ | site | TSA Algérie | Tout sur l'Algérie | tsa-algerie.com
hespress | MA | site | Hespress | | hespress.com
le360 | MA | site | Le360 | Le 360 | le360.ma
telquel | MA | weekly | TelQuel | Tel Quel | telquel.ma
la-presse-tn | TN | daily | La Presse de Tunisie | | lapresse.tn
dakaractu | SN | site | Dakaractu | | dakaractu.com
seneweb | SN | site | Seneweb | | seneweb.com
le-soleil-sn | SN | daily | Le Soleil (Sénégal) | | lesoleil.sn
studio-tamani | ML | radio | Studio Tamani | | studiotamani.org
fraternite-matin | CI | daily | Fraternité Matin | | fratmat.info
burkina24 | BF | site | Burkina24 | Burkina 24 | burkina24.com
lefaso | BF | site | LeFaso.net | Lefaso.net | lefaso.net
radio-okapi | CD | radio | Radio Okapi | | radiookapi.net
actualite-cd | CD | site | Actualité.cd | ACTUALITE.CD | actualite.cd
# United Kingdom and Ireland.
bbc | GB | broadcaster | BBC | BBC News; British Broadcasting Corporation; BBC World Service | bbc.co.uk; bbc.com
itv | GB | broadcaster | ITV | ITV News | itv.com
channel-4 | GB | broadcaster | Channel 4 News | Channel 4 | channel4.com
sky-news | GB | broadcaster | Sky News | Sky UK | news.sky.com
gb-news | GB | broadcaster | GB News | | gbnews.com
lbc | GB | radio | LBC | | lbc.co.uk
guardian | GB | daily | The Guardian | Guardian; the Guardian | theguardian.com
observer | GB | weekly | The Observer | | observer.co.uk
times | GB | daily | The Times | Times of London; the Times of London | thetimes.co.uk; thetimes.com
sunday-times | GB | weekly | The Sunday Times | Sunday Times | 
telegraph | GB | daily | The Daily Telegraph | The Telegraph; Daily Telegraph; Sunday Telegraph | telegraph.co.uk
financial-times | GB | daily | Financial Times | FT; The Financial Times | ft.com
independent | GB | site | The Independent | | independent.co.uk
daily-mail | GB | daily | Daily Mail | MailOnline; Mail Online; The Daily Mail; Mail on Sunday | dailymail.co.uk; dailymail.com
sun | GB | daily | The Sun | | thesun.co.uk
daily-mirror | GB | daily | Daily Mirror | The Mirror; The Daily Mirror | mirror.co.uk
daily-express | GB | daily | Daily Express | The Daily Express | express.co.uk
daily-star | GB | daily | Daily Star | | dailystar.co.uk
i-paper | GB | daily | The i Paper | i newspaper; The i | inews.co.uk
metro-uk | GB | daily | Metro (journal) | Metro.co.uk | metro.co.uk
evening-standard | GB | daily | The Standard | Evening Standard; London Evening Standard | standard.co.uk
economist | GB | weekly | The Economist | Economist | economist.com
spectator | GB | weekly | The Spectator | | spectator.co.uk; spectator.com
new-statesman | GB | weekly | New Statesman | | newstatesman.com
private-eye | GB | weekly | Private Eye | | private-eye.co.uk
new-scientist | GB | weekly | New Scientist | | newscientist.com
nature | GB | weekly | Nature | | nature.com
lancet | GB | weekly | The Lancet | Lancet | thelancet.com
bmj | GB | weekly | The BMJ | British Medical Journal; BMJ | bmj.com
scotsman | GB | daily | The Scotsman | Scotsman | scotsman.com
herald-scotland | GB | daily | The Herald (Glasgow) | Glasgow Herald | heraldscotland.com
daily-record | GB | daily | Daily Record | | dailyrecord.co.uk
wales-online | GB | site | WalesOnline | Western Mail | walesonline.co.uk
belfast-telegraph | GB | daily | Belfast Telegraph | | belfasttelegraph.co.uk
manchester-evening-news | GB | daily | Manchester Evening News | | manchestereveningnews.co.uk
yorkshire-post | GB | daily | The Yorkshire Post | Yorkshire Post | yorkshirepost.co.uk
byline-times | GB | site | Byline Times | | bylinetimes.com
opendemocracy | GB | site | openDemocracy | Open Democracy | opendemocracy.net
middle-east-eye | GB | site | Middle East Eye | | middleeasteye.net
iran-international | GB | broadcaster | Iran International | | iranintl.com
amaq | - | site | Amaq | Agence Amaq; Aamaq; agence Amaq; Amaq News Agency |
rte | IE | broadcaster | RTÉ | RTE News; RTÉ News | rte.ie
irish-times | IE | daily | The Irish Times | Irish Times | irishtimes.com
irish-independent | IE | daily | Irish Independent | | independent.ie
irish-examiner | IE | daily | Irish Examiner | | irishexaminer.com
journal-ie | IE | site | TheJournal.ie | The Journal (Ireland) | thejournal.ie
# United States.
new-york-times | US | daily | The New York Times | New York Times; NYT; NY Times | nytimes.com
washington-post | US | daily | The Washington Post | Washington Post; WaPo | washingtonpost.com
wall-street-journal | US | daily | The Wall Street Journal | Wall Street Journal; WSJ | wsj.com
usa-today | US | daily | USA Today | USA TODAY | usatoday.com
los-angeles-times | US | daily | Los Angeles Times | L.A. Times; LA Times | latimes.com
new-york-post | US | daily | New York Post | NY Post | nypost.com
daily-news-ny | US | daily | New York Daily News | | nydailynews.com
boston-globe | US | daily | The Boston Globe | Boston Globe | bostonglobe.com
chicago-tribune | US | daily | Chicago Tribune | | chicagotribune.com
philadelphia-inquirer | US | daily | The Philadelphia Inquirer | Philadelphia Inquirer | inquirer.com
miami-herald | US | daily | Miami Herald | | miamiherald.com
houston-chronicle | US | daily | Houston Chronicle | | houstonchronicle.com
dallas-morning-news | US | daily | The Dallas Morning News | Dallas Morning News | dallasnews.com
seattle-times | US | daily | The Seattle Times | Seattle Times | seattletimes.com
san-francisco-chronicle | US | daily | San Francisco Chronicle | | sfchronicle.com
denver-post | US | daily | The Denver Post | Denver Post | denverpost.com
star-tribune | US | daily | The Minnesota Star Tribune | Star Tribune | startribune.com
washington-times | US | daily | The Washington Times | Washington Times | washingtontimes.com
christian-science-monitor | US | weekly | The Christian Science Monitor | Christian Science Monitor | csmonitor.com
cnn | US | broadcaster | CNN | Cable News Network; CNN International | cnn.com
fox-news | US | broadcaster | Fox News | Fox News Channel | foxnews.com
msnbc | US | broadcaster | MSNBC | MS NOW | msnbc.com
nbc-news | US | broadcaster | NBC News | NBC | nbcnews.com
abc-news | US | broadcaster | ABC News | | abcnews.go.com; abcnews.com
cbs-news | US | broadcaster | CBS News | CBS | cbsnews.com
cnbc | US | broadcaster | CNBC | | cnbc.com
npr | US | radio | NPR | National Public Radio | npr.org
pbs | US | broadcaster | PBS | PBS NewsHour; PBS News Hour | pbs.org
voa | US | broadcaster | Voice of America | VOA; Voix de l'Amérique | voanews.com
rferl | US | radio | Radio Free Europe/Radio Liberty | RFE/RL; Radio Free Europe; Radio Liberty; Radio Svoboda | rferl.org
newsmax | US | broadcaster | Newsmax | | newsmax.com
oann | US | broadcaster | One America News Network | OAN; OANN | oann.com
time | US | monthly | Time (magazine) | Time magazine; TIME; Time Magazine | time.com
newsweek | US | weekly | Newsweek | | newsweek.com
new-yorker | US | weekly | The New Yorker | New Yorker | newyorker.com
atlantic | US | monthly | The Atlantic | The Atlantic Monthly | theatlantic.com
harpers | US | monthly | Harper's Magazine | Harper's | harpers.org
rolling-stone | US | monthly | Rolling Stone | | rollingstone.com
vanity-fair | US | monthly | Vanity Fair | | vanityfair.com
foreign-policy | US | site | Foreign Policy | | foreignpolicy.com
foreign-affairs | US | monthly | Foreign Affairs | | foreignaffairs.com
nation-us | US | monthly | The Nation | | thenation.com
national-review | US | monthly | National Review | | nationalreview.com
mother-jones | US | monthly | Mother Jones | | motherjones.com
forbes | US | monthly | Forbes | | forbes.com
fortune | US | monthly | Fortune (magazine) | Fortune magazine | fortune.com
businessweek | US | monthly | Bloomberg Businessweek | Businessweek |
barrons | US | weekly | Barron's | | barrons.com
business-insider | US | site | Business Insider | Insider | businessinsider.com
politico | US | site | Politico | POLITICO | politico.com
axios | US | site | Axios | | axios.com
the-hill | US | site | The Hill | | thehill.com
vox | US | site | Vox.com | | vox.com
slate | US | site | Slate | Slate.com; Slate magazine | slate.com
salon | US | site | Salon.com | | salon.com
huffpost | US | site | HuffPost | The Huffington Post; Huffington Post | huffpost.com
buzzfeed-news | US | site | BuzzFeed News | BuzzFeed | buzzfeednews.com; buzzfeed.com
daily-beast | US | site | The Daily Beast | Daily Beast | thedailybeast.com
propublica | US | site | ProPublica | | propublica.org
intercept | US | site | The Intercept | | theintercept.com
semafor | US | site | Semafor | | semafor.com
breitbart | US | site | Breitbart News | Breitbart | breitbart.com
daily-caller | US | site | The Daily Caller | Daily Caller | dailycaller.com
infowars | US | site | InfoWars | Infowars | infowars.com
stat-news | US | site | STAT News | | statnews.com
wired | US | monthly | Wired | WIRED | wired.com
the-verge | US | site | The Verge | | theverge.com
techcrunch | US | site | TechCrunch | | techcrunch.com
ars-technica | US | site | Ars Technica | | arstechnica.com
scientific-american | US | monthly | Scientific American | | scientificamerican.com
science-mag | US | weekly | Science (revue) | Science magazine | science.org
nejm | US | weekly | New England Journal of Medicine | NEJM | nejm.org
national-geographic | US | monthly | National Geographic | | nationalgeographic.com
tmz | US | site | TMZ | | tmz.com
variety | US | weekly | Variety | | variety.com
hollywood-reporter | US | weekly | The Hollywood Reporter | Hollywood Reporter | hollywoodreporter.com
defense-news | US | site | Defense News | | defensenews.com
the-war-zone | US | site | The War Zone | | twz.com
al-monitor | US | site | Al-Monitor | Al Monitor | al-monitor.com
# Canada, Australia, New Zealand, and English press elsewhere.
cbc | CA | broadcaster | CBC | CBC News; Canadian Broadcasting Corporation | cbc.ca
ctv | CA | broadcaster | CTV News | CTV | ctvnews.ca
global-news | CA | broadcaster | Global News | | globalnews.ca
globe-and-mail | CA | daily | The Globe and Mail | Globe and Mail | theglobeandmail.com
toronto-star | CA | daily | Toronto Star | | thestar.com
national-post | CA | daily | National Post | | nationalpost.com
montreal-gazette | CA | daily | Montreal Gazette | The Gazette (Montreal) | montrealgazette.com
abc-australia | AU | broadcaster | ABC (Australie) | ABC News (Australia); Australian Broadcasting Corporation | abc.net.au
sydney-morning-herald | AU | daily | The Sydney Morning Herald | Sydney Morning Herald | smh.com.au
the-age | AU | daily | The Age | | theage.com.au
the-australian | AU | daily | The Australian | | theaustralian.com.au
nz-herald | NZ | daily | The New Zealand Herald | New Zealand Herald; NZ Herald | nzherald.co.nz
rnz | NZ | radio | RNZ | Radio New Zealand | rnz.co.nz
al-jazeera | QA | broadcaster | Al Jazeera | Al-Jazeera; Al-Jazira; Al Jazira; Aljazeera | aljazeera.com; aljazeera.net
al-arabiya | SA | broadcaster | Al Arabiya | Al-Arabiya | alarabiya.net
arab-news | SA | daily | Arab News | | arabnews.com; arabnews.fr
asharq-al-awsat | SA | daily | Asharq al-Awsat | Asharq Al-Awsat; Al-Charq al-Awsat | aawsat.com
al-mayadeen | LB | broadcaster | Al Mayadeen | Al-Mayadeen | almayadeen.net
al-manar | LB | broadcaster | Al-Manar | Al Manar | almanar.com.lb
press-tv | IR | broadcaster | Press TV | PressTV | presstv.ir
rudaw | IQ | broadcaster | Rudaw | | rudaw.net
kurdistan-24 | IQ | broadcaster | Kurdistan 24 | Kurdistan24; K24 | kurdistan24.net
enab-baladi | SY | site | Enab Baladi | | enabbaladi.net
haaretz | IL | daily | Haaretz | Ha'aretz | haaretz.com; haaretz.co.il
times-of-israel | IL | site | The Times of Israel | Times of Israel | timesofisrael.com
jerusalem-post | IL | daily | The Jerusalem Post | Jerusalem Post | jpost.com
yediot-aharonot | IL | daily | Yediot Aharonot | Yedioth Ahronoth; Ynet | ynet.co.il; ynetnews.com
972-magazine | IL | site | +972 Magazine | | 972mag.com
i24news | IL | broadcaster | i24News | i24NEWS | i24news.tv
ahram | EG | daily | Al-Ahram | Al Ahram; Ahram Online | ahram.org.eg
mada-masr | EG | site | Mada Masr | | madamasr.com
hurriyet | TR | daily | Hürriyet | Hürriyet Daily News | hurriyet.com.tr; hurriyetdailynews.com
cumhuriyet | TR | daily | Cumhuriyet | | cumhuriyet.com.tr
daily-sabah | TR | daily | Daily Sabah | | dailysabah.com
trt | TR | broadcaster | TRT | TRT World; TRT Haber | trtworld.com; trt.net.tr
tolo-news | AF | broadcaster | Tolo News | TOLOnews; ToloNews | tolonews.com
dawn | PK | daily | Dawn (Pakistan) | Dawn News | dawn.com
geo-news | PK | broadcaster | Geo News | | geo.tv
times-of-india | IN | daily | The Times of India | Times of India | timesofindia.indiatimes.com
the-hindu | IN | daily | The Hindu | | thehindu.com
indian-express | IN | daily | The Indian Express | Indian Express | indianexpress.com
hindustan-times | IN | daily | Hindustan Times | | hindustantimes.com
ndtv | IN | broadcaster | NDTV | | ndtv.com
scmp | HK | daily | South China Morning Post | SCMP | scmp.com
straits-times | SG | daily | The Straits Times | Straits Times | straitstimes.com
cna-singapour | SG | broadcaster | CNA | Channel NewsAsia | channelnewsasia.com
global-times | CN | daily | Global Times | | globaltimes.cn
china-daily | CN | daily | China Daily | | chinadaily.com.cn
quotidien-du-peuple | CN | daily | Le Quotidien du peuple | People's Daily; Quotidien du peuple | people.com.cn; people.cn
cctv | CN | broadcaster | CCTV | | cctv.com
cgtn | CN | broadcaster | CGTN | | cgtn.com
nhk | JP | broadcaster | NHK | NHK World | nhk.or.jp
japan-times | JP | daily | The Japan Times | Japan Times | japantimes.co.jp
asahi | JP | daily | Asahi Shimbun | Asahi Shinbun; The Asahi Shimbun | asahi.com
yomiuri | JP | daily | Yomiuri Shimbun | The Yomiuri Shimbun | yomiuri.co.jp
nikkei | JP | daily | Nikkei | Nihon Keizai Shimbun; Nikkei Asia | nikkei.com
korea-herald | KR | daily | The Korea Herald | Korea Herald | koreaherald.com
rappler | PH | site | Rappler | | rappler.com
daily-maverick | ZA | site | Daily Maverick | | dailymaverick.co.za
mail-and-guardian | ZA | weekly | Mail & Guardian | | mg.co.za
daily-nation-ke | KE | daily | Daily Nation | | nation.africa
punch-ng | NG | daily | The Punch | Punch (Nigeria) | punchng.com
premium-times | NG | site | Premium Times | | premiumtimesng.com
sudan-tribune | SD | site | Sudan Tribune | | sudantribune.com
radio-dabanga | SD | radio | Radio Dabanga | | dabangasudan.org
# Europe in other languages, often cited in French and English.
der-spiegel | DE | weekly | Der Spiegel | Spiegel; Spiegel Online | spiegel.de
die-zeit | DE | weekly | Die Zeit | | zeit.de
faz | DE | daily | Frankfurter Allgemeine Zeitung | FAZ; Frankfurter Allgemeine | faz.net
sueddeutsche | DE | daily | Süddeutsche Zeitung | SZ; Süddeutsche | sueddeutsche.de
die-welt | DE | daily | Die Welt | Welt am Sonntag | welt.de
bild | DE | daily | Bild | BILD; Bild Zeitung; Bild am Sonntag | bild.de
taz | DE | daily | Die Tageszeitung | taz; TAZ | taz.de
handelsblatt | DE | daily | Handelsblatt | | handelsblatt.com
tagesspiegel | DE | daily | Der Tagesspiegel | Tagesspiegel | tagesspiegel.de
stern | DE | weekly | Stern (magazine) | | stern.de
deutsche-welle | DE | broadcaster | Deutsche Welle | DW; Deutsche Welle (DW) | dw.com
ard | DE | broadcaster | ARD | Tagesschau | tagesschau.de; ard.de
zdf | DE | broadcaster | ZDF | | zdf.de
correctiv | DE | site | Correctiv | CORRECTIV | correctiv.org
der-standard | AT | daily | Der Standard | | derstandard.at
orf | AT | broadcaster | ORF | | orf.at
corriere | IT | daily | Corriere della Sera | Il Corriere della Sera | corriere.it
repubblica | IT | daily | La Repubblica | Repubblica | repubblica.it
la-stampa | IT | daily | La Stampa | | lastampa.it
sole-24-ore | IT | daily | Il Sole 24 Ore | | ilsole24ore.com
rai | IT | broadcaster | RAI | Rai; Rai News | rai.it; rainews.it
osservatore-romano | VA | daily | L'Osservatore Romano | Osservatore Romano | osservatoreromano.va
vatican-news | VA | site | Vatican News | Radio Vatican | vaticannews.va
el-pais | ES | daily | El País | El Pais | elpais.com
el-mundo | ES | daily | El Mundo | | elmundo.es
abc-es | ES | daily | ABC (Espagne) | | abc.es
la-vanguardia | ES | daily | La Vanguardia | | lavanguardia.com
rtve | ES | broadcaster | RTVE | | rtve.es
publico-pt | PT | daily | Público | | publico.pt
expresso | PT | weekly | Expresso | | expresso.pt
nrc | NL | daily | NRC | NRC Handelsblad | nrc.nl
volkskrant | NL | daily | De Volkskrant | Volkskrant | volkskrant.nl
nos | NL | broadcaster | NOS (Pays-Bas) | NOS Nieuws; Nederlandse Omroep Stichting | nos.nl
politiken | DK | daily | Politiken | | politiken.dk
dagens-nyheter | SE | daily | Dagens Nyheter | | dn.se
svt | SE | broadcaster | SVT | | svt.se
aftenposten | NO | daily | Aftenposten | | aftenposten.no
nrk | NO | broadcaster | NRK | | nrk.no
yle | FI | broadcaster | Yle | YLE | yle.fi
helsingin-sanomat | FI | daily | Helsingin Sanomat | | hs.fi
gazeta-wyborcza | PL | daily | Gazeta Wyborcza | | wyborcza.pl
telex-hu | HU | site | Telex | Telex.hu | telex.hu
kathimerini | GR | daily | Kathimerini | I Kathimerini | kathimerini.gr; ekathimerini.com
kyiv-independent | UA | site | The Kyiv Independent | Kyiv Independent | kyivindependent.com
ukrainska-pravda | UA | site | Ukraïnska Pravda | Ukrainska Pravda; Pravda ukrainienne | pravda.com.ua
suspilne | UA | broadcaster | Suspilne | | suspilne.media
meduza | LV | site | Meduza | | meduza.io
novaia-gazeta | RU | weekly | Novaïa Gazeta | Novaya Gazeta | novayagazeta.ru; novayagazeta.eu
kommersant | RU | daily | Kommersant | | kommersant.ru
moscow-times | NL | site | The Moscow Times | Moscow Times | themoscowtimes.com
rt | RU | broadcaster | RT | Russia Today; RT France | rt.com
sputnik | RU | site | Sputnik | Sputnik News; agence Sputnik | sputniknews.com
pervy-kanal | RU | broadcaster | Pervy Kanal | Channel One Russia; Première chaîne russe | 1tv.ru
dojd | RU | broadcaster | Dojd | TV Rain; Dozhd | tvrain.tv; tvrain.ru
folha | BR | daily | Folha de S.Paulo | Folha; Folha de São Paulo | folha.uol.com.br
o-globo | BR | daily | O Globo | | oglobo.globo.com
clarin | AR | daily | Clarín | Clarin | clarin.com
la-nacion-ar | AR | daily | La Nación | | lanacion.com.ar
el-tiempo | CO | daily | El Tiempo | | eltiempo.com
el-universal-mx | MX | daily | El Universal | | eluniversal.com.mx
granma | CU | daily | Granma | | granma.cu
`;

const FACT_CHECKERS = `
# id | country | kind | name | aliases | domains
afp-factuel | FR | fact-checker | AFP Factuel | AFP Fact Check; AFP Vérification | factuel.afp.com; factcheck.afp.com
les-decodeurs | FR | fact-checker | Les Décodeurs | Décodeurs du Monde |
checknews | FR | fact-checker | CheckNews | Libération CheckNews; Désintox |
vrai-ou-faux-franceinfo | FR | fact-checker | Vrai ou faux (Franceinfo) | Vrai ou Fake; Le Vrai ou faux; Vrai ou faux |
les-verificateurs | FR | fact-checker | Les Vérificateurs | Les Vérificateurs TF1; Les Vérificateurs (TF1) |
les-surligneurs | FR | fact-checker | Les Surligneurs | | lessurligneurs.eu
les-observateurs | FR | fact-checker | Les Observateurs de France 24 | Les Observateurs | observers.france24.com
hoaxbuster | FR | fact-checker | HoaxBuster | Hoaxbuster | hoaxbuster.com
conspiracy-watch | FR | fact-checker | Conspiracy Watch | | conspiracywatch.info
20-minutes-fake-off | FR | fact-checker | Fake Off (20 Minutes) | 20 Minutes Fake Off; Fake Off |
science-feedback | FR | fact-checker | Science Feedback | Climate Feedback; Health Feedback | science.feedback.org; sciencefeedback.co; climatefeedback.org; healthfeedback.org
faky | BE | fact-checker | Faky | Faky (RTBF) | faky.be
decrypteurs | CA | fact-checker | Les Décrypteurs | Décrypteurs (Radio-Canada) |
agence-science-presse | CA | fact-checker | Détecteur de rumeurs | Agence Science-Presse | sciencepresse.qc.ca
africa-check | ZA | fact-checker | Africa Check | AfricaCheck | africacheck.org
congo-check | CD | fact-checker | Congo Check | | congocheck.net
pesa-check | KE | fact-checker | PesaCheck | | pesacheck.org
dubawa | NG | fact-checker | Dubawa | | dubawa.org
full-fact | GB | fact-checker | Full Fact | FullFact | fullfact.org
bbc-verify | GB | fact-checker | BBC Verify | BBC Reality Check |
channel-4-factcheck | GB | fact-checker | Channel 4 FactCheck | FactCheck (Channel 4) |
reuters-fact-check | GB | fact-checker | Reuters Fact Check | |
ferret-fact-service | GB | fact-checker | The Ferret Fact Service | Ferret Fact Service; The Ferret | theferret.scot
factcheckni | GB | fact-checker | FactCheckNI | | factcheckni.org
logically | GB | fact-checker | Logically Facts | Logically | logicallyfacts.com
politifact | US | fact-checker | PolitiFact | Politifact | politifact.com
factcheck-org | US | fact-checker | FactCheck.org | Factcheck.org | factcheck.org
snopes | US | fact-checker | Snopes | Snopes.com | snopes.com
wapo-fact-checker | US | fact-checker | The Washington Post Fact Checker | Washington Post Fact Checker |
ap-fact-check | US | fact-checker | AP Fact Check | |
usa-today-fact-check | US | fact-checker | USA Today Fact Check | |
lead-stories | US | fact-checker | Lead Stories | | leadstories.com
check-your-fact | US | fact-checker | Check Your Fact | | checkyourfact.com
newsguard | US | fact-checker | NewsGuard | Newsguard | newsguardtech.com
aap-factcheck | AU | fact-checker | AAP FactCheck | |
rmit-abc | AU | fact-checker | RMIT ABC Fact Check | RMIT FactLab |
maldita | ES | fact-checker | Maldita.es | Maldita | maldita.es
newtral | ES | fact-checker | Newtral | | newtral.es
efe-verifica | ES | fact-checker | EFE Verifica | | verifica.efe.com
pagella-politica | IT | fact-checker | Pagella Politica | Facta | pagellapolitica.it; facta.news
correctiv-faktencheck | DE | fact-checker | Correctiv Faktencheck | CORRECTIV.Faktencheck |
mimikama | AT | fact-checker | Mimikama | | mimikama.org
demagog | PL | fact-checker | Demagog | | demagog.org.pl
stopfake | UA | fact-checker | StopFake | | stopfake.org
voxcheck | UA | fact-checker | VoxCheck | VoxUkraine | voxukraine.org
teyit | TR | fact-checker | Teyit | | teyit.org
fatabyyano | JO | fact-checker | Fatabyyano | | fatabyyano.net
alt-news | IN | fact-checker | Alt News | AltNews | altnews.in
boom-live | IN | fact-checker | BOOM Live | BOOM Fact Check; Boom Live | boomlive.in
aos-fatos | BR | fact-checker | Aos Fatos | | aosfatos.org
lupa | BR | fact-checker | Agência Lupa | Lupa | lupa.uol.com.br
chequeado | AR | fact-checker | Chequeado | | chequeado.com
edmo | - | fact-checker | EDMO | European Digital Media Observatory; De Facto (EDMO) | edmo.eu
euvsdisinfo | - | fact-checker | EUvsDisinfo | EU vs Disinfo | euvsdisinfo.eu
ifcn | US | fact-checker | International Fact-Checking Network | IFCN |
`;

/** What a kind is called on a card. */
const KINDS: Record<string, { fr: string; en: string }> = {
  daily: { fr: 'Quotidien', en: 'Daily newspaper' },
  weekly: { fr: 'Hebdomadaire', en: 'Weekly' },
  monthly: { fr: 'Magazine', en: 'Magazine' },
  broadcaster: { fr: 'Télévision et radio', en: 'Broadcaster' },
  radio: { fr: 'Radio', en: 'Radio' },
  site: { fr: "Site d'information", en: 'News site' },
  'fact-checker': { fr: 'Service de vérification', en: 'Fact-checker' },
};

/** Outlets, then fact-checkers. A domain written as a name ("lemonde.fr") is one the press cites it by. */
export function outlets(): Entity[] {
  return [...cellsOf(OUTLETS, 6), ...cellsOf(FACT_CHECKERS, 6)].map(([id, country, kind, name, also, domains]) => {
    const words = KINDS[kind!];
    if (!words) throw new Error(`unknown kind ${kind}`);
    const place = country === '-' ? null : inCountry(country!);
    return entity(
      {
        id: idOf(id!),
        names: { fr: name!, en: name! },
        aliases: { fr: listOf(also!), en: listOf(also!) },
        about: place ? { fr: `${words.fr} ${place.fr}`, en: `${words.en} ${place.en}` } : words,
        country: place ? country : undefined,
      },
      {
        type: 'outlet',
        pop: kind === 'fact-checker' ? 90 : 120,
        outlet: { domains: listOf(domains!), kind: kind!, ...(place ? { country: country! } : {}) },
      },
    );
  });
}
