// Rivers, seas, mountains and regions that the news names and no list of states or cities has.
import type { Entity } from '../../model/entity';
import { entitiesOf } from './rows';

// Ids are Wikidata's where we know them. A name that is a person's or a common word more often than a place ("Don", "Manche",
// "Niger", "Congo") stands with its noun only.
const TABLE = `
# id | country | fr | en | aliases both | aliases fr | aliases en | description fr | description en
Q34589 | - | Euphrate | Euphrates | | | | Fleuve de Turquie, de Syrie et d'Irak | River of Turkey, Syria and Iraq
Q35591 | - | Tigre | Tigris | | | | Fleuve de Turquie et d'Irak | River of Turkey and Iraq
nil | - | Nil | Nile | | | | Fleuve d'Afrique | River of Africa
Q1653 | - | Danube | Danube | | | | Fleuve d'Europe | River of Europe
rhin | - | Rhin | Rhine | | | | Fleuve d'Europe | River of Europe
rhone | - | Rhône | Rhône | | | Rhone | Fleuve de Suisse et de France | River of Switzerland and France
garonne | FR | Garonne | Garonne | | | | Fleuve de France et d'Espagne | River of France and Spain
seine | FR | Seine | Seine | | | | Fleuve de France | River of France
Q19686 | GB | Tamise | Thames | | | River Thames | Fleuve d'Angleterre | River of England
Q626 | RU | Volga | Volga | | | | Fleuve de Russie | River of Russia
dnieper | - | fleuve Dniepr | Dnieper River | | Dniepr; Dniéper | Dnieper; Dnipro River | Fleuve de Russie, de Biélorussie et d'Ukraine | River of Russia, Belarus and Ukraine
Q5089 | - | Gange | Ganges | | | | Fleuve d'Inde et du Bangladesh | River of India and Bangladesh
indus | - | Indus | Indus | | | Indus River | Fleuve d'Asie | River of Asia
Q41179 | - | Mékong | Mekong | | | | Fleuve d'Asie | River of Asia
Q5413 | CN | Yangtsé | Yangtze | | Yangzi; Yang-tsé | Yangtze River | Fleuve de Chine | River of China
Q3783 | - | fleuve Amazone | Amazon River | | | | Fleuve d'Amérique du Sud | River of South America
Q40059 | - | Jourdain | Jordan River | | | River Jordan | Fleuve du Proche-Orient | River of the Near East
litani | LB | Litani | Litani | | | Litani River | Fleuve du Liban | River of Lebanon
Q3542 | - | fleuve Niger | Niger River | | | | Fleuve d'Afrique de l'Ouest | River of West Africa
Q3503 | - | fleuve Congo | Congo River | | | | Fleuve d'Afrique centrale | River of Central Africa
Q1497 | US | fleuve Mississippi | Mississippi River | | | | Fleuve des États-Unis | River of the United States
mediterranee | - | Méditerranée | Mediterranean Sea | | mer Méditerranée | Mediterranean | Mer entre l'Europe, l'Afrique et l'Asie | Sea between Europe, Africa and Asia
Q97 | - | océan Atlantique | Atlantic Ocean | | Atlantique | Atlantic | Océan | Ocean
Q98 | - | océan Pacifique | Pacific Ocean | | Pacifique | Pacific | Océan | Ocean
Q1239 | - | océan Indien | Indian Ocean | | | | Océan | Ocean
Q788 | - | océan Arctique | Arctic Ocean | | | | Océan | Ocean
Q25322 | - | Arctique | Arctic | | | | Région du pôle Nord | Region around the North Pole
Q166 | - | mer Noire | Black Sea | | | | Mer entre l'Europe et l'Asie | Sea between Europe and Asia
Q23406 | - | mer Rouge | Red Sea | | | | Mer entre l'Afrique et l'Asie | Sea between Africa and Asia
Q545 | - | mer Baltique | Baltic Sea | | Baltique | Baltic | Mer d'Europe du Nord | Sea of northern Europe
Q1693 | - | mer du Nord | North Sea | | | | Mer d'Europe du Nord | Sea of northern Europe
Q5484 | - | mer Caspienne | Caspian Sea | | | | Mer intérieure d'Eurasie | Inland sea of Eurasia
Q23883 | - | mer Morte | Dead Sea | | | | Lac salé du Proche-Orient | Salt lake of the Near East
Q34575 | - | mer Égée | Aegean Sea | | | Aegean | Mer entre la Grèce et la Turquie | Sea between Greece and Turkey
Q13924 | - | mer Adriatique | Adriatic Sea | | Adriatique | Adriatic | Mer entre l'Italie et les Balkans | Sea between Italy and the Balkans
Q1247 | - | mer des Caraïbes | Caribbean Sea | | | | Mer d'Amérique | Sea of the Americas
Q37660 | - | mer de Chine méridionale | South China Sea | | | | Mer d'Asie | Sea of Asia
mer-azov | - | mer d'Azov | Sea of Azov | | | | Mer entre l'Ukraine et la Russie | Sea between Ukraine and Russia
Q34675 | - | golfe Persique | Persian Gulf | | golfe arabo-persique; Golfe persique | Arabian Gulf | Bras de mer entre l'Iran et la péninsule Arabique | Arm of the sea between Iran and the Arabian Peninsula
Q12630 | - | golfe du Mexique | Gulf of Mexico | | | Gulf of America | Bras de mer entre les États-Unis, le Mexique et Cuba | Arm of the sea between the United States, Mexico and Cuba
golfe-aden | - | golfe d'Aden | Gulf of Aden | | | | Bras de mer entre le Yémen et la Somalie | Arm of the sea between Yemen and Somalia
golfe-guinee | - | golfe de Guinée | Gulf of Guinea | | | | Bras de mer d'Afrique de l'Ouest | Arm of the sea of West Africa
ormuz | - | détroit d'Ormuz | Strait of Hormuz | | Ormuz | Hormuz | Détroit entre l'Iran et Oman | Strait between Iran and Oman
bab-el-mandeb | - | détroit de Bab el-Mandeb | Bab-el-Mandeb | Bab el-Mandeb; Bab al-Mandab | Bab el-Mandab | Bab el-Mandeb Strait | Détroit entre le Yémen et Djibouti | Strait between Yemen and Djibouti
bosphore | TR | Bosphore | Bosporus | | | Bosphorus | Détroit de Turquie | Strait of Turkey
dardanelles | TR | Dardanelles | Dardanelles | | | | Détroit de Turquie | Strait of Turkey
Q36124 | - | détroit de Gibraltar | Strait of Gibraltar | | | | Détroit entre l'Espagne et le Maroc | Strait between Spain and Morocco
Q127031 | - | détroit de Taïwan | Taiwan Strait | | détroit de Formose | | Détroit entre la Chine et Taïwan | Strait between China and Taiwan
canal-panama | PA | canal de Panama | Panama Canal | | | | Canal entre l'Atlantique et le Pacifique | Canal between the Atlantic and the Pacific
Q899 | EG | canal de Suez | Suez Canal | | | | Canal entre la Méditerranée et la mer Rouge | Canal between the Mediterranean and the Red Sea
tchad-lac | - | lac Tchad | Lake Chad | | | | Lac d'Afrique | Lake of Africa
Q5505 | - | lac Victoria | Lake Victoria | | | | Lac d'Afrique | Lake of Africa
Q6403 | - | lac Léman | Lake Geneva | | Léman | | Lac de Suisse et de France | Lake of Switzerland and France
Q5513 | RU | lac Baïkal | Lake Baikal | | | | Lac de Russie | Lake of Russia
Q1286 | - | Alpes | Alps | | | | Montagnes d'Europe | Mountains of Europe
Q12431 | - | Pyrénées | Pyrenees | | | | Montagnes entre la France et l'Espagne | Mountains between France and Spain
Q190695 | FR | Massif central | Massif Central | | Massif Central | | Montagnes de France | Mountains of France
himalaya | - | Himalaya | Himalayas | | | Himalaya | Montagnes d'Asie | Mountains of Asia
Q5456 | - | cordillère des Andes | Andes | | Andes | | Montagnes d'Amérique du Sud | Mountains of South America
Q18869 | - | Caucase | Caucasus | | | | Région entre la mer Noire et la mer Caspienne | Region between the Black Sea and the Caspian Sea
Q1288 | - | Carpates | Carpathian Mountains | | | Carpathians | Montagnes d'Europe | Mountains of Europe
Q513 | - | Everest | Mount Everest | | mont Everest | Everest | Sommet le plus haut du monde | Highest summit of the world
mont-blanc | - | mont Blanc | Mont Blanc | | Mont-Blanc; Mont Blanc | | Sommet des Alpes | Summit of the Alps
etna | IT | Etna | Mount Etna | | | Etna | Volcan de Sicile | Volcano in Sicily
sahara | - | Sahara | Sahara | | | Sahara Desert | Désert d'Afrique | Desert of Africa
Q66065 | - | Sahel | Sahel | | | | Région d'Afrique au sud du Sahara | Region of Africa south of the Sahara
Q36755 | EG | Sinaï | Sinai Peninsula | | péninsule du Sinaï | Sinai | Péninsule d'Égypte | Peninsula of Egypt
golan | - | Golan | Golan Heights | | plateau du Golan; hauteurs du Golan | Golan | Plateau du Proche-Orient | Plateau of the Near East
Q36678 | - | Cisjordanie | West Bank | | | Occupied West Bank | Territoire palestinien | Palestinian territory
Q39760 | - | bande de Gaza | Gaza Strip | | | | Territoire palestinien | Palestinian territory
crimee | - | Crimée | Crimea | | | | Péninsule de la mer Noire | Peninsula of the Black Sea
donbass | UA | Donbass | Donbas | | Donbas | Donbass | Région de l'est de l'Ukraine | Region of eastern Ukraine
cachemire | - | Cachemire | Kashmir | | | | Région d'Asie du Sud | Region of South Asia
Q41470 | - | Kurdistan | Kurdistan | | | | Région du Moyen-Orient | Region of the Middle East
darfour | SD | Darfour | Darfur | | | | Région du Soudan | Region of Sudan
tigre-region | ET | région du Tigré | Tigray Region | | Tigré | Tigray | Région d'Éthiopie | Region of Ethiopia
haut-karabakh | AZ | Haut-Karabakh | Nagorno-Karabakh | | Nagorny-Karabakh | | Région du Caucase | Region of the Caucasus
tchetchenie | RU | Tchétchénie | Chechnya | | | | République de la fédération de Russie | Republic of the Russian Federation
Q5428 | RU | Sibérie | Siberia | | | | Région de Russie | Region of Russia
tibet | CN | Tibet | Tibet | | | | Région d'Asie | Region of Asia
xinjiang | CN | Xinjiang | Xinjiang | | | | Région de Chine | Region of China
Q23522 | - | Balkans | Balkans | | | Balkan Peninsula | Région d'Europe | Region of Europe
Q28227 | - | Maghreb | Maghreb | | | | Région d'Afrique du Nord | Region of North Africa
Q7204 | - | Moyen-Orient | Middle East | | Moyen Orient | Mideast | Région du monde | Region of the world
proche-orient | - | Proche-Orient | Near East | | Proche Orient | | Région du monde | Region of the world
corne-afrique | - | Corne de l'Afrique | Horn of Africa | | corne de l'Afrique | | Région d'Afrique | Region of Africa
Q177567 | - | Amazonie | Amazon rainforest | | forêt amazonienne | Amazonia | Forêt d'Amérique du Sud | Forest of South America
Q1460 | IT | Sicile | Sicily | | | | Île et région d'Italie | Island and region of Italy
Q1462 | IT | Sardaigne | Sardinia | | | | Île et région d'Italie | Island and region of Italy
lampedusa | IT | Lampedusa | Lampedusa | | | | Île d'Italie | Island of Italy
lesbos | GR | Lesbos | Lesbos | | | | Île de Grèce | Island of Greece
catalogne | ES | Catalogne | Catalonia | | | | Région d'Espagne | Region of Spain
pays-basque | - | Pays basque | Basque Country | | Pays Basque | | Région d'Espagne et de France | Region of Spain and France
andalousie | ES | Andalousie | Andalusia | | | | Région d'Espagne | Region of Spain
lombardie | IT | Lombardie | Lombardy | | | | Région d'Italie | Region of Italy
toscane | IT | Toscane | Tuscany | | | | Région d'Italie | Region of Italy
baviere | DE | Bavière | Bavaria | | | | Land d'Allemagne | State of Germany
saxe | DE | Saxe | Saxony | | | | Land d'Allemagne | State of Germany
flandre | BE | Flandre | Flanders | | Flandres | | Région de Belgique | Region of Belgium
wallonie | BE | Wallonie | Wallonia | | | | Région de Belgique | Region of Belgium
ecosse | GB | Écosse | Scotland | | Ecosse | | Nation du Royaume-Uni | Nation of the United Kingdom
pays-de-galles | GB | pays de Galles | Wales | | Pays de Galles | | Nation du Royaume-Uni | Nation of the United Kingdom
angleterre | GB | Angleterre | England | | | | Nation du Royaume-Uni | Nation of the United Kingdom
irlande-du-nord | GB | Irlande du Nord | Northern Ireland | | | | Nation du Royaume-Uni | Nation of the United Kingdom
quebec-province | CA | province de Québec | Quebec Province | | | Province of Quebec | Province du Canada | Province of Canada
ontario | CA | Ontario | Ontario | | | | Province du Canada | Province of Canada
alberta | CA | Alberta | Alberta | | | | Province du Canada | Province of Canada
Q14112 | FR | Corse | Corsica | | | | Île et région de France | Island and region of France
bretagne | FR | Bretagne | Brittany | | | | Région de France | Region of France
normandie | FR | Normandie | Normandy | | | | Région de France | Region of France
occitanie | FR | Occitanie | Occitania | | | Occitanie | Région de France | Region of France
nouvelle-aquitaine | FR | Nouvelle-Aquitaine | Nouvelle-Aquitaine | | | | Région de France | Region of France
auvergne-rhone-alpes | FR | Auvergne-Rhône-Alpes | Auvergne-Rhône-Alpes | | | | Région de France | Region of France
bourgogne-franche-comte | FR | Bourgogne-Franche-Comté | Bourgogne-Franche-Comté | | | | Région de France | Region of France
grand-est | FR | région Grand Est | Grand Est | | région Grand-Est | | Région de France | Region of France
hauts-de-france | FR | Hauts-de-France | Hauts-de-France | | | | Région de France | Region of France
ile-de-france | FR | Île-de-France | Île-de-France | | Ile-de-France | Ile-de-France | Région de France | Region of France
paca | FR | Provence-Alpes-Côte d'Azur | Provence-Alpes-Côte d'Azur | | Paca; PACA | PACA | Région de France | Region of France
pays-de-la-loire | FR | Pays de la Loire | Pays de la Loire | | Pays-de-la-Loire | | Région de France | Region of France
alsace | FR | Alsace | Alsace | | | | Région historique de France | Historical region of France
provence | FR | Provence | Provence | | | | Région historique de France | Historical region of France
californie | US | Californie | California | | | | État des États-Unis | State of the United States
texas | US | Texas | Texas | | | | État des États-Unis | State of the United States
floride | US | Floride | Florida | | | | État des États-Unis | State of the United States
pennsylvanie | US | Pennsylvanie | Pennsylvania | | | | État des États-Unis | State of the United States
michigan | US | Michigan | Michigan | | | | État des États-Unis | State of the United States
wisconsin | US | Wisconsin | Wisconsin | | | | État des États-Unis | State of the United States
arizona | US | Arizona | Arizona | | | | État des États-Unis | State of the United States
nevada | US | Nevada | Nevada | | | | État des États-Unis | State of the United States
ohio | US | Ohio | Ohio | | | | État des États-Unis | State of the United States
indiana | US | Indiana | Indiana | | | | État des États-Unis | State of the United States
illinois | US | Illinois | Illinois | | | | État des États-Unis | State of the United States
minnesota | US | Minnesota | Minnesota | | | | État des États-Unis | State of the United States
massachusetts | US | Massachusetts | Massachusetts | | | | État des États-Unis | State of the United States
alabama | US | Alabama | Alabama | | | | État des États-Unis | State of the United States
tennessee | US | Tennessee | Tennessee | | | | État des États-Unis | State of the United States
kentucky | US | Kentucky | Kentucky | | | | État des États-Unis | State of the United States
missouri | US | Missouri | Missouri | | | | État des États-Unis | State of the United States
iowa | US | Iowa | Iowa | | | | État des États-Unis | State of the United States
kansas | US | Kansas | Kansas | | | | État des États-Unis | State of the United States
oklahoma | US | Oklahoma | Oklahoma | | | | État des États-Unis | State of the United States
nebraska | US | Nebraska | Nebraska | | | | État des États-Unis | State of the United States
utah | US | Utah | Utah | | | | État des États-Unis | State of the United States
idaho | US | Idaho | Idaho | | | | État des États-Unis | State of the United States
wyoming | US | Wyoming | Wyoming | | | | État des États-Unis | State of the United States
maine | US | Maine | Maine | | | | État des États-Unis | State of the United States
vermont | US | Vermont | Vermont | | | | État des États-Unis | State of the United States
connecticut | US | Connecticut | Connecticut | | | | État des États-Unis | State of the United States
maryland | US | Maryland | Maryland | | | | État des États-Unis | State of the United States
delaware | US | Delaware | Delaware | | | | État des États-Unis | State of the United States
arkansas | US | Arkansas | Arkansas | | | | État des États-Unis | State of the United States
louisiane | US | Louisiane | Louisiana | | | | État des États-Unis | State of the United States
alaska | US | Alaska | Alaska | | | | État des États-Unis | State of the United States
hawai | US | Hawaï | Hawaii | | Hawaii | Hawai'i | État des États-Unis | State of the United States
colorado | US | Colorado | Colorado | | | | État des États-Unis | State of the United States
oregon | US | Oregon | Oregon | | | | État des États-Unis | State of the United States
caroline-du-nord | US | Caroline du Nord | North Carolina | | | | État des États-Unis | State of the United States
caroline-du-sud | US | Caroline du Sud | South Carolina | | | | État des États-Unis | State of the United States
virginie | US | État de Virginie | Commonwealth of Virginia | | | | État des États-Unis | State of the United States
new-jersey | US | New Jersey | New Jersey | | | | État des États-Unis | State of the United States
`;

export const geography = (): Entity[] => entitiesOf(TABLE, { type: 'place', pop: 120 });
