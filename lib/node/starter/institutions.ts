// National institutions that the press cites: parliaments, courts, governments, central banks, statistics, research, police.
import type { Entity } from '../../model/entity';
import { entitiesOf } from './rows';

const TABLE = `
# id | country | fr | en | aliases both | aliases fr | aliases en | description fr | description en
# France.
senat | FR | Sénat | French Senate | | Sénat français; Palais du Luxembourg; Haute Assemblée | | Chambre haute du Parlement français | Upper house of the French parliament
Q193582 | FR | Assemblée nationale | French National Assembly | | Palais-Bourbon | National Assembly of France | Chambre basse du Parlement français | Lower house of the French parliament
elysee | FR | Élysée | Élysée Palace | Elysée | palais de l'Élysée; présidence de la République | Elysee; French presidency | Présidence de la République française | Office of the French president
matignon | FR | Matignon | Hôtel Matignon | Matignon | hôtel Matignon; hôtel de Matignon | | Services du Premier ministre français | Office of the French prime minister
quai-d-orsay | FR | Quai d'Orsay | French foreign ministry | Quai d'Orsay | ministère français des Affaires étrangères; ministère des Affaires étrangères français | | Ministère français des Affaires étrangères | Foreign ministry of France
conseil-constitutionnel | FR | Conseil constitutionnel | French Constitutional Council | | Sages de la rue de Montpensier | Constitutional Council | Juge de la constitutionnalité des lois françaises | Constitutional court of France
conseil-d-etat | FR | Conseil d'État | French Council of State | Conseil d'État | Conseil d'Etat | | Plus haute juridiction administrative française | Highest administrative court of France
cour-de-cassation | FR | Cour de cassation | French Court of Cassation | Cour de cassation | | | Plus haute juridiction judiciaire française | Highest judicial court of France
cour-des-comptes | FR | Cour des comptes | French Court of Audit | Cour des comptes | | | Juridiction qui contrôle les comptes publics français | Court that audits French public accounts
pnf | FR | Parquet national financier | French National Financial Prosecutor's Office | PNF | | | Parquet français chargé des affaires financières | French prosecution office for financial cases
pnat | FR | Parquet national antiterroriste | French National Antiterrorism Prosecutor's Office | PNAT; Pnat | | | Parquet français chargé du terrorisme | French prosecution office for terrorism cases
cnil | FR | Commission nationale de l'informatique et des libertés | French data protection authority | CNIL; Cnil | | | Autorité française de protection des données | Data protection authority of France
arcom | FR | Arcom | | Arcom | Autorité de régulation de la communication audiovisuelle et numérique | | Régulateur français de l'audiovisuel | French audiovisual regulator
hatvp | FR | Haute Autorité pour la transparence de la vie publique | French High Authority for Transparency in Public Life | HATVP | | | Autorité française de contrôle des déclarations des élus | French authority that checks officials' declarations
defenseur-des-droits | FR | Défenseur des droits | French Defender of Rights | | Défenseure des droits | | Autorité française de défense des droits | French ombudsman
insee | FR | Insee | | INSEE | Institut national de la statistique et des études économiques | National Institute of Statistics and Economic Studies | Institut statistique français | French statistics institute
banque-de-france | FR | Banque de France | Bank of France | Banque de France | | | Banque centrale française | Central bank of France
cnrs | FR | Centre national de la recherche scientifique | French National Centre for Scientific Research | CNRS | | | Organisme public de recherche français | French public research organisation
inserm | FR | Inserm | | INSERM | Institut national de la santé et de la recherche médicale | | Organisme public de recherche médicale français | French public medical research organisation
santepublique | FR | Santé publique France | | Santé publique France | | Public Health France | Agence sanitaire française | French public health agency
has | FR | Haute Autorité de santé | French National Authority for Health | Haute Autorité de santé | HAS | | Autorité sanitaire française | French health authority
ansm | FR | Agence nationale de sécurité du médicament | French medicines agency | ANSM | | | Agence française du médicament | Medicines agency of France
meteo-france | FR | Météo-France | | Meteo-France; Météo France | | | Service météorologique français | French weather service
asn | FR | Autorité de sûreté nucléaire | French nuclear safety authority | ASN; ASNR | | | Autorité française de contrôle nucléaire | Nuclear safety authority of France
ademe | FR | Ademe | | ADEME | Agence de la transition écologique | | Agence française de l'environnement | French environment agency
ofpra | FR | Office français de protection des réfugiés et apatrides | French asylum office | Ofpra; OFPRA | | | Office français de l'asile | Asylum office of France
dgse | FR | Direction générale de la sécurité extérieure | French foreign intelligence service | DGSE | | | Service de renseignement extérieur français | Foreign intelligence service of France
dgsi | FR | Direction générale de la sécurité intérieure | French domestic intelligence service | DGSI | | | Service de renseignement intérieur français | Domestic intelligence service of France
cgt | FR | Confédération générale du travail | | CGT | | General Confederation of Labour | Syndicat français | French trade union
cfdt | FR | Confédération française démocratique du travail | | CFDT | | French Democratic Confederation of Labour | Syndicat français | French trade union
force-ouvriere | FR | Force ouvrière | | | Force Ouvrière | Force Ouvrière | Syndicat français | French trade union
medef | FR | Medef | | MEDEF | Mouvement des entreprises de France | | Organisation patronale française | French employers' organisation
fnsea | FR | FNSEA | | | Fédération nationale des syndicats d'exploitants agricoles | | Syndicat agricole français | French farmers' union
ldh | FR | Ligue des droits de l'homme | French Human Rights League | | LDH; Ligue des droits de l'Homme | | Association française de défense des droits de l'homme | French human rights association
# United States.
white-house | US | Maison Blanche | White House | | Maison-Blanche | | Présidence des États-Unis | Office of the US president
us-congress | US | Congrès des États-Unis | United States Congress | | Congrès américain | US Congress; U.S. Congress | Parlement des États-Unis | Parliament of the United States
us-senate | US | Sénat des États-Unis | United States Senate | | Sénat américain | US Senate; U.S. Senate | Chambre haute du Congrès des États-Unis | Upper house of the US Congress
us-house | US | Chambre des représentants des États-Unis | United States House of Representatives | | Chambre des représentants américaine | US House of Representatives; House of Representatives; U.S. House of Representatives | Chambre basse du Congrès des États-Unis | Lower house of the US Congress
scotus | US | Cour suprême des États-Unis | Supreme Court of the United States | | Cour suprême américaine | US Supreme Court; U.S. Supreme Court | Plus haute juridiction des États-Unis | Highest court of the United States
pentagon | US | Pentagone | Pentagon | | département américain de la Défense; ministère américain de la Défense | US Department of Defense; U.S. Department of Defense; US Defense Department | Ministère de la Défense des États-Unis | Defence department of the United States
state-department | US | Département d'État des États-Unis | United States Department of State | | département d'État américain; Département d'État; département d'Etat américain | US State Department; State Department; U.S. State Department | Ministère des Affaires étrangères des États-Unis | Foreign ministry of the United States
doj | US | Département de la Justice des États-Unis | United States Department of Justice | | département américain de la Justice; ministère américain de la Justice | US Justice Department; Justice Department; US Department of Justice | Ministère de la Justice des États-Unis | Justice ministry of the United States
us-treasury | US | Département du Trésor des États-Unis | United States Department of the Treasury | | Trésor américain | US Treasury; U.S. Treasury; US Treasury Department | Ministère des Finances des États-Unis | Finance ministry of the United States
fed | US | Réserve fédérale des États-Unis | Federal Reserve | Fed | Réserve fédérale américaine; banque centrale américaine; Réserve fédérale | US Federal Reserve; Federal Reserve System | Banque centrale des États-Unis | Central bank of the United States
fbi | US | FBI | | | | Federal Bureau of Investigation | Police fédérale des États-Unis | Federal police of the United States
cia | US | CIA | | | | Central Intelligence Agency | Service de renseignement des États-Unis | Intelligence service of the United States
nsa | US | NSA | | | | National Security Agency | Service de renseignement électronique des États-Unis | Signals intelligence service of the United States
nasa | US | Nasa | NASA | | NASA | National Aeronautics and Space Administration | Agence spatiale des États-Unis | Space agency of the United States
noaa | US | NOAA | | | | National Oceanic and Atmospheric Administration | Agence météorologique et océanique des États-Unis | Weather and ocean agency of the United States
usgs | US | USGS | | | Institut d'études géologiques des États-Unis; Institut américain d'études géologiques | US Geological Survey; United States Geological Survey; U.S. Geological Survey | Institut géologique des États-Unis | Geological survey of the United States
us-cdc | US | CDC | | | Centres de contrôle et de prévention des maladies | Centers for Disease Control and Prevention | Agence sanitaire des États-Unis | Public health agency of the United States
fda | US | FDA | | | Agence américaine du médicament | Food and Drug Administration | Agence du médicament des États-Unis | Medicines and food agency of the United States
epa | US | EPA | | | Agence américaine de protection de l'environnement | Environmental Protection Agency | Agence de l'environnement des États-Unis | Environment agency of the United States
sec | US | SEC | | | | Securities and Exchange Commission | Régulateur boursier des États-Unis | Stock market regulator of the United States
democratic-party | US | Parti démocrate | Democratic Party | | Parti démocrate américain | US Democratic Party | Parti politique des États-Unis | Political party in the United States
gop | US | Parti républicain | Republican Party | | Parti républicain américain | GOP; US Republican Party | Parti politique des États-Unis | Political party in the United States
aclu | US | ACLU | | | Union américaine pour les libertés civiles | American Civil Liberties Union | Association américaine de défense des libertés | US civil liberties association
pew | US | Pew Research Center | | | | Pew Research | Institut d'études américain | US research institute
# United Kingdom.
downing-street | GB | Downing Street | | 10 Downing Street | | Number 10; No 10 | Services du Premier ministre britannique | Office of the British prime minister
house-of-commons | GB | Chambre des communes | House of Commons | | Chambre des Communes | Commons | Chambre basse du Parlement britannique | Lower house of the British parliament
house-of-lords | GB | Chambre des lords | House of Lords | | Chambre des Lords | | Chambre haute du Parlement britannique | Upper house of the British parliament
foreign-office | GB | Foreign Office | | | ministère britannique des Affaires étrangères | Foreign, Commonwealth and Development Office; FCDO; UK Foreign Office | Ministère britannique des Affaires étrangères | Foreign ministry of the United Kingdom
home-office | GB | Home Office | | | ministère britannique de l'Intérieur | UK Home Office | Ministère britannique de l'Intérieur | Interior ministry of the United Kingdom
bank-of-england | GB | Banque d'Angleterre | Bank of England | | | BoE | Banque centrale du Royaume-Uni | Central bank of the United Kingdom
ons | GB | ONS | | | Office national des statistiques britannique | Office for National Statistics | Institut statistique britannique | British statistics office
nhs | GB | NHS | | | | National Health Service | Service de santé public britannique | British public health service
scotland-yard | GB | Scotland Yard | Metropolitan Police | | Police de Londres | Met Police; Scotland Yard | Police de Londres | Police of London
mi5 | GB | MI5 | | | | Security Service | Service de renseignement intérieur britannique | British domestic intelligence service
mi6 | GB | MI6 | | | | Secret Intelligence Service | Service de renseignement extérieur britannique | British foreign intelligence service
ofcom | GB | Ofcom | | | | Office of Communications | Régulateur britannique des communications | British communications regulator
obr | GB | OBR | | | | Office for Budget Responsibility | Organisme britannique de prévision budgétaire | British budget forecaster
ifs | GB | Institute for Fiscal Studies | | | | IFS | Institut d'études économiques britannique | British economic research institute
labour | GB | Parti travailliste | Labour Party | | Parti travailliste britannique | UK Labour Party | Parti politique britannique | British political party
tories | GB | Parti conservateur | Conservative Party | | Parti conservateur britannique | Tories; UK Conservative Party | Parti politique britannique | British political party
# Elsewhere.
kremlin | RU | Kremlin | | | présidence russe | Russian presidency | Présidence russe | Office of the Russian president
fsb | RU | FSB | | | | Federal Security Service | Service de sécurité russe | Russian security service
douma | RU | Douma | State Duma | Duma | Douma d'État | Russian Duma | Chambre basse du Parlement russe | Lower house of the Russian parliament
bundestag | DE | Bundestag | | | | | Chambre basse du Parlement allemand | Lower house of the German parliament
bundesbank | DE | Bundesbank | | | | Deutsche Bundesbank | Banque centrale allemande | Central bank of Germany
knesset | IL | Knesset | | | | | Parlement israélien | Parliament of Israel
tsahal | IL | Tsahal | Israel Defense Forces | IDF | armée israélienne | Israeli army; Israeli military; Israel Defence Forces | Armée israélienne | Army of Israel
mossad | IL | Mossad | | | | | Service de renseignement extérieur israélien | Israeli foreign intelligence service
shin-bet | IL | Shin Bet | | Shin Beth | | | Service de renseignement intérieur israélien | Israeli domestic intelligence service
majlis-iran | IR | Parlement iranien | Iranian parliament | Majlis | | Majles | Parlement iranien | Parliament of Iran
verkhovna-rada | UA | Rada | Verkhovna Rada | Rada | Verkhovna Rada | Ukrainian parliament | Parlement ukrainien | Parliament of Ukraine
sbu | UA | SBU | | | services de sécurité ukrainiens | Security Service of Ukraine | Service de sécurité ukrainien | Ukrainian security service
boc-canada | CA | Banque du Canada | Bank of Canada | | | | Banque centrale canadienne | Central bank of Canada
statcan | CA | Statistique Canada | Statistics Canada | | | StatCan | Institut statistique canadien | Canadian statistics agency
grc | CA | Gendarmerie royale du Canada | Royal Canadian Mounted Police | | GRC | RCMP; Mounties | Police fédérale canadienne | Federal police of Canada
bns | CH | Banque nationale suisse | Swiss National Bank | | BNS | SNB | Banque centrale suisse | Central bank of Switzerland
diyanet | TR | Diyanet | | | | | Administration turque des affaires religieuses | Turkish religious affairs directorate
`;

export const institutions = (): Entity[] => entitiesOf(TABLE, { type: 'organisation', pop: 160 });
