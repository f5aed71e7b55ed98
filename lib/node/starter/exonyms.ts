// French and English names of cities where either is not GeoNames' own: `country | fr | en | also`.

/**
 * Hand-written, common usage of the press. A row means the most populous place of that country one of whose names is `en`
 * (or, where GeoNames has no such alternate, `fr`); `also` are further spellings in texts of either language.
 */
export const EXONYMS = `
# Syria, Iraq and their neighbours: the spellings of the French agencies.
SY | Damas | Damascus |
SY | Alep | Aleppo |
SY | Homs | Homs |
SY | Hama | Hama | Hamah
SY | Lattaquié | Latakia | Lattaquieh; Lattakia
SY | Tartous | Tartus | Tartouss
SY | Deir Ezzor | Deir ez-Zor | Deir-Ezzor; Deir ez-Zor; Deir al-Zour; Deir el-Zor; Deir al-Zor; Deir ez-Zour
SY | Raqqa | Raqqa | Rakka; Racca; Ar-Raqqah; Raqa
SY | Boukamal | Albu Kamal | Abou Kamal; Al-Boukamal; Albou Kamal; Bou Kamal; Al-Bukamal; Bukamal
SY | Mayadine | Al Mayādīn | Al-Mayadin; Mayadin; Mayadeen; al-Mayadine
SY | Palmyre | Palmyra | Tadmor; Tadmur
SY | Idleb | Idlib | Idlib
SY | Kobané | Kobani | Kobanê; Kobane; Aïn al-Arab; Ain al-Arab
SY | Hassaké | Al-Hasakah | Hassakeh; Hasakah; Hassaka; al-Hassaké
SY | Qamichli | Qamishli | Al Qamishli; Kamechliyé; Kameshli; Qamishlo; Kamichli; Qamishly
SY | Deraa | Daraa | Dara; Deraa; Dera
SY | Soueïda | As-Suwayda | Souweïda; Sweida; Suwayda; Soueida
SY | Manbij | Manbij | Membij; Minbej
SY | Afrine | Afrin | Efrin
SY | Al-Bab | Al-Bab |
SY | Azaz | Azaz | Aazaz
SY | Jarablous | Jarabulus | Djarabulus; Jarablus
SY | Douma | Douma | Duma
SY | Khan Cheikhoun | Khan Shaykhun | Khan Cheikhoune; Khan Sheikhoun; Khan Sheikhun
SY | Tal Abyad | Tell Abiad | Tall Abyad; Tell Abyad
SY | Tabqa | Al-Thawrah | al-Tabqa; Tabka; Taqba
IQ | Bagdad | Baghdad |
IQ | Mossoul | Mosul |
IQ | Bassora | Basrah | Basra; Bassorah
IQ | Erbil | Erbil | Arbil; Hewler; Irbil
IQ | Kirkouk | Kirkuk |
IQ | Souleimaniyé | Sulaymaniyah | Souleimaniyeh; Sulaimaniya; Soulaïmaniya; Sulaimani; Slemani
IQ | Nadjaf | Najaf | Nedjef; Najaf
IQ | Kerbala | Karbala | Karbala; Kerbela
IQ | Falloujah | Fallujah | Fallouja; Falludjah; Falluja
IQ | Ramadi | Ramadi |
IQ | Tikrit | Tikrit | Takrit
IQ | Tal Afar | Tall 'Afar | Tal Afar; Tall Afar; Tel Afar
IQ | Sinjar | Sinjār | Sindjar; Shingal
IQ | al-Qaïm | Al Qa'im | Al-Qaïm; Al-Qaim; Al Qaim; El-Qaïm; Qaïm
IQ | Dohouk | Dihok | Dohuk; Duhok
IQ | Samarra | Samarra |
LB | Beyrouth | Beirut |
LB | Tripoli | Tripoli |
LB | Saïda | Sidon | Sidon; Saida
LB | Tyr | Tyre | Sour
LB | Baalbek | Baalbek | Baalbeck
JO | Amman | Amman |
IL | Jérusalem | Jerusalem | Al-Qods
IL | Tel-Aviv | Tel Aviv | Tel Aviv; Tel Aviv-Jaffa
IL | Haïfa | Haifa |
IL | Beersheba | Beersheba | Beer-Sheva; Be'er Sheva; Beer Sheva
PS | Gaza | Gaza | Gaza City; ville de Gaza
PS | Ramallah | Ramallah |
PS | Naplouse | Nablus |
PS | Hébron | Hebron | Al-Khalil
PS | Jénine | Jenin | Djénine
PS | Bethléem | Bethlehem |
PS | Jéricho | Jericho |
PS | Khan Younès | Khan Yunis | Khan Younis; Khan Younes; Khan Yunès
PS | Rafah | Rafah |
PS | Jabaliya | Jabalia | Jabalia; Jabaliyah
TR | Istanbul | Istanbul | Constantinople
TR | Ankara | Ankara |
TR | Izmir | İzmir | Izmir; Smyrne; Smyrna
TR | Antioche | Antakya | Antakya
TR | Gaziantep | Gaziantep |
TR | Diyarbakir | Diyarbakır | Diyarbakir
TR | Urfa | Şanlıurfa | Sanliurfa; Urfa
EG | Le Caire | Cairo |
EG | Alexandrie | Alexandria |
EG | Port-Saïd | Port Said |
EG | Gizeh | Giza | Guizeh
EG | Louxor | Luxor |
EG | Assouan | Aswan |
EG | Charm el-Cheikh | Sharm el-Sheikh | Charm el-Cheik; Sharm el Sheikh; Charm-el-Cheikh
SA | Riyad | Riyadh | Riad; Ryad
SA | La Mecque | Mecca | Makkah
SA | Médine | Medina |
SA | Djeddah | Jeddah | Jeddah; Djedda; Jedda
YE | Sanaa | Sanaa | Sana'a; Sanaʽa
YE | Aden | Aden |
YE | Hodeïda | Al Hudaydah | Hodeida; Hodeidah; al-Hodeïda; Hudaydah
YE | Taëz | Taiz | Taez; Taïz; Ta'izz
YE | Marib | Ma'rib | Mareb
OM | Mascate | Muscat |
AE | Dubaï | Dubai |
AE | Abou Dhabi | Abu Dhabi | Abou Dabi; Abu Dhabi
QA | Doha | Doha |
BH | Manama | Manama |
KW | Koweït | Kuwait City | Koweït-City; Koweït City; Koweit City
IR | Téhéran | Tehran | Teheran
IR | Ispahan | Isfahan | Esfahan
IR | Machhad | Mashhad | Mechhed; Mashad
IR | Chiraz | Shiraz |
IR | Tabriz | Tabriz |
IR | Natanz | Natanz |
AF | Kaboul | Kabul |
AF | Kandahar | Kandahar |
AF | Hérat | Herāt | Herat
AF | Jalalabad | Jalālābād | Djalalabad; Jalalabad
AF | Kunduz | Kunduz | Koundouz
AF | Mazar-e-Charif | Mazār-e Sharīf | Mazar-i-Sharif; Mazar-i-Charif; Mazar-e-Sharif
PK | Karachi | Karachi |
PK | Islamabad | Islamabad |
PK | Lahore | Lahore |
PK | Peshawar | Peshawar | Peshawar
# Libya, Maghreb, Sahel, Sudan, Horn.
LY | Tripoli | Tripoli |
LY | Benghazi | Benghazi | Benghazy
LY | Misrata | Misrata | Misurata; Misourata
LY | Syrte | Sirte | Surt
LY | Derna | Darnah | Derna; Dernah
LY | Tobrouk | Tobruk |
LY | Sebha | Sabhā | Sabha; Sebha
DZ | Alger | Algiers |
DZ | Oran | Oran |
DZ | Constantine | Constantine |
DZ | Annaba | Annaba |
TN | Tunis | Tunis |
TN | Sfax | Sfax |
TN | Sousse | Sousse |
MA | Casablanca | Casablanca |
MA | Rabat | Rabat |
MA | Marrakech | Marrakesh | Marrakech
MA | Fès | Fez | Fès; Fes
MA | Tanger | Tangier |
MR | Nouakchott | Nouakchott |
ML | Bamako | Bamako |
ML | Gao | Gao |
ML | Kidal | Kidal |
ML | Tombouctou | Timbuktu | Timbuctoo
ML | Mopti | Mopti |
NE | Niamey | Niamey |
NE | Agadez | Agadez |
BF | Ouagadougou | Ouagadougou |
BF | Bobo-Dioulasso | Bobo-Dioulasso |
TD | N'Djamena | N'Djamena | N'Djaména; Ndjamena
SD | Khartoum | Khartoum |
SD | Omdourman | Omdurman |
SD | Port-Soudan | Port Sudan |
SD | El-Facher | El Fasher | El Fasher; Al-Facher; al-Fashir; El-Fasher; El Facher
SD | El-Geneina | Geneina | El Geneina; Al-Geneina; El Geneïna
SO | Mogadiscio | Mogadishu |
ET | Addis-Abeba | Addis Ababa | Addis Abeba
ET | Mekele | Mek'ele | Mekelle; Mekelé; Mekele
ER | Asmara | Asmara |
DJ | Djibouti | Djibouti |
SN | Dakar | Dakar |
SN | Saint-Louis | Saint-Louis |
CI | Abidjan | Abidjan |
CI | Yamoussoukro | Yamoussoukro |
CD | Kinshasa | Kinshasa |
CD | Lubumbashi | Lubumbashi |
CD | Goma | Goma |
CD | Bukavu | Bukavu |
CG | Brazzaville | Brazzaville |
CM | Douala | Douala |
CM | Yaoundé | Yaoundé | Yaounde
NG | Abuja | Abuja |
NG | Lagos | Lagos |
RW | Kigali | Kigali |
ZA | Le Cap | Cape Town |
ZA | Johannesburg | Johannesburg |
ZA | Pretoria | Pretoria |
AO | Luanda | Luanda |
MG | Antananarivo | Antananarivo | Tananarive
# Ukraine, Russia and the east of Europe.
UA | Kiev | Kyiv | Kyiv; Kiev; Kyïv
UA | Kharkiv | Kharkiv | Kharkov
UA | Odessa | Odesa | Odessa; Odesa
UA | Lviv | Lviv | Lvov; Lemberg
UA | Donetsk | Donetsk |
UA | Louhansk | Luhansk | Lougansk; Lugansk
UA | Marioupol | Mariupol |
UA | Kherson | Kherson |
UA | Zaporijjia | Zaporizhia | Zaporijia; Zaporizhzhia; Zaporizhzhya; Zaporojie
UA | Dnipro | Dnipro | Dnipropetrovsk; Dniepropetrovsk
UA | Bakhmout | Bakhmut | Artemivsk
UA | Tchernihiv | Chernihiv | Tchernigov; Chernigov
UA | Soumy | Sumy |
UA | Kramatorsk | Kramatorsk |
UA | Sloviansk | Slov’yans’k | Slaviansk; Slovyansk; Sloviansk
UA | Sébastopol | Sevastopol |
UA | Simferopol | Simferopol |
UA | Yalta | Yalta |
UA | Mykolaïv | Mykolayiv | Mykolaiv; Nikolaïev; Nikolaev
UA | Boutcha | Bucha |
UA | Irpin | Irpin |
UA | Avdiïvka | Avdiivka | Avdiivka; Avdeevka
UA | Pokrovsk | Pokrovsk |
RU | Moscou | Moscow |
RU | Saint-Pétersbourg | Saint Petersburg | St Petersburg; St. Petersburg; Leningrad; Petrograd
RU | Kazan | Kazan |
RU | Iekaterinbourg | Yekaterinburg | Ekaterinbourg; Ekaterinburg
RU | Novossibirsk | Novosibirsk |
RU | Nijni Novgorod | Nizhny Novgorod | Nijni-Novgorod
RU | Grozny | Groznyy | Grozny
RU | Koursk | Kursk |
RU | Belgorod | Belgorod |
RU | Vladivostok | Vladivostok |
RU | Rostov-sur-le-Don | Rostov-on-Don | Rostov
RU | Sotchi | Sochi |
RU | Kaliningrad | Kaliningrad | Königsberg
RU | Volgograd | Volgograd | Stalingrad
RU | Beslan | Beslan |
BY | Minsk | Minsk |
MD | Chisinau | Chisinau | Chișinău; Kichinev
MD | Tiraspol | Tiraspol |
PL | Varsovie | Warsaw |
PL | Cracovie | Krakow | Kraków; Krakow
PL | Gdansk | Gdansk | Gdańsk; Dantzig
PL | Lodz | Łódź | Lodz
PL | Wroclaw | Wrocław | Breslau; Wroclaw
PL | Poznan | Poznań | Poznan
CZ | Prague | Prague |
SK | Bratislava | Bratislava | Presbourg
HU | Budapest | Budapest |
RO | Bucarest | Bucharest |
BG | Sofia | Sofia |
RS | Belgrade | Belgrade |
HR | Zagreb | Zagreb |
BA | Sarajevo | Sarajevo |
BA | Srebrenica | Srebrenica |
XK | Pristina | Pristina | Prishtina
MK | Skopje | Skopje |
AL | Tirana | Tirana |
ME | Podgorica | Podgorica |
SI | Ljubljana | Ljubljana |
GR | Athènes | Athens |
GR | Thessalonique | Thessaloniki | Salonique; Salonica
CY | Nicosie | Nicosia |
LT | Vilnius | Vilnius |
LV | Riga | Riga |
EE | Tallinn | Tallinn |
GE | Tbilissi | Tbilisi |
AM | Erevan | Yerevan |
AZ | Bakou | Baku |
KZ | Astana | Astana | Nour-Soultan; Nur-Sultan
KZ | Almaty | Almaty | Alma-Ata
UZ | Tachkent | Tashkent |
UZ | Samarcande | Samarkand |
TJ | Douchanbé | Dushanbe |
TM | Achgabat | Ashgabat | Achkhabad
KG | Bichkek | Bishkek |
# Western Europe.
GB | Londres | London |
GB | Édimbourg | Edinburgh |
GB | Douvres | Dover |
GB | Manchester | Manchester |
IE | Dublin | Dublin |
BE | Bruxelles | Brussels | Brussel
BE | Anvers | Antwerp | Antwerpen
BE | Gand | Ghent | Gent
BE | Bruges | Bruges | Brugge
BE | Liège | Liège | Liege; Luik
BE | Louvain | Leuven |
BE | Malines | Mechelen |
BE | Namur | Namur |
BE | Charleroi | Charleroi |
BE | Ostende | Ostend | Oostende
BE | Courtrai | Kortrijk |
BE | Mons | Mons |
BE | Tournai | Tournai |
NL | Amsterdam | Amsterdam |
NL | La Haye | The Hague | Den Haag
NL | Rotterdam | Rotterdam |
NL | Maastricht | Maastricht | Maëstricht
NL | Groningue | Groningen |
NL | Leyde | Leiden |
LU | Luxembourg | Luxembourg | Luxembourg-Ville; Luxembourg City
DE | Berlin | Berlin |
DE | Munich | Munich | München
DE | Cologne | Köln | Köln
DE | Hambourg | Hamburg |
DE | Francfort | Frankfurt | Francfort-sur-le-Main; Frankfurt am Main
DE | Brême | Bremen |
DE | Hanovre | Hannover | Hanover; Hannover
DE | Nuremberg | Nuremberg | Nürnberg
DE | Dresde | Dresden |
DE | Leipzig | Leipzig |
DE | Mayence | Mainz |
DE | Aix-la-Chapelle | Aachen |
DE | Fribourg-en-Brisgau | Freiburg | Freiburg im Breisgau
DE | Sarrebruck | Saarbrücken | Saarbruck
DE | Trèves | Trier |
DE | Coblence | Koblenz |
DE | Ratisbonne | Regensburg |
DE | Augsbourg | Augsburg |
DE | Magdebourg | Magdeburg |
DE | Wurtzbourg | Würzburg |
DE | Lubeck | Lübeck | Lubeck
DE | Karlsruhe | Karlsruhe |
DE | Stuttgart | Stuttgart |
DE | Düsseldorf | Düsseldorf | Dusseldorf
CH | Genève | Geneva | Genf
CH | Zurich | Zurich | Zürich
CH | Berne | Bern | Bern
CH | Bâle | Basel | Basle
CH | Lausanne | Lausanne |
CH | Lucerne | Luzern | Lucerne
CH | Saint-Gall | Sankt Gallen | St. Gallen; St Gallen
CH | Fribourg | Fribourg |
CH | Neuchâtel | Neuchâtel |
CH | Soleure | Solothurn |
CH | Bienne | Biel/Bienne | Biel
CH | Winterthour | Winterthur |
CH | Schaffhouse | Schaffhausen |
CH | Coire | Chur |
CH | Davos | Davos |
AT | Vienne | Vienna | Wien
AT | Salzbourg | Salzburg |
AT | Innsbruck | Innsbruck |
IT | Rome | Rome | Roma
IT | Milan | Milan | Milano
IT | Turin | Turin | Torino
IT | Naples | Naples | Napoli
IT | Florence | Florence | Firenze
IT | Venise | Venice | Venezia
IT | Gênes | Genoa | Genova
IT | Bologne | Bologna |
IT | Palerme | Palermo |
IT | Catane | Catania |
IT | Messine | Messina |
IT | Padoue | Padova | Padua
IT | Vérone | Verona |
IT | Trieste | Trieste |
IT | Pise | Pisa |
IT | Sienne | Siena |
IT | Bergame | Bergamo |
IT | Parme | Parma |
IT | Modène | Modena |
IT | Ferrare | Ferrara |
IT | Mantoue | Mantova | Mantua
IT | Pérouse | Perugia |
IT | Tarente | Taranto |
IT | Syracuse | Siracusa | Syracuse
IT | Bari | Bari |
IT | Vintimille | Ventimiglia |
IT | Crémone | Cremona |
IT | Brescia | Brescia |
IT | Livourne | Livorno | Leghorn
IT | Plaisance | Piacenza |
IT | Ravenne | Ravenna |
ES | Madrid | Madrid |
ES | Barcelone | Barcelona |
ES | Séville | Sevilla | Seville
ES | Valence | Valencia |
ES | Saragosse | Zaragoza | Saragossa
ES | Grenade | Granada |
ES | Cordoue | Córdoba | Cordova; Cordoba
ES | Malaga | Málaga | Malaga
ES | Bilbao | Bilbao |
ES | Saint-Sébastien | San Sebastián | San Sebastian; Donostia
ES | Pampelune | Pamplona |
ES | Saint-Jacques-de-Compostelle | Santiago de Compostela | Saint-Jacques de Compostelle
ES | Tolède | Toledo |
ES | Salamanque | Salamanca |
ES | Alicante | Alicante |
ES | Murcie | Murcia |
ES | Gérone | Girona |
ES | Cadix | Cádiz | Cadiz
ES | La Corogne | A Coruña | La Coruña; Corunna
ES | Tarragone | Tarragona |
ES | Burgos | Burgos |
ES | Palma de Majorque | Palma | Palma de Mallorca
PT | Lisbonne | Lisbon | Lisboa
PT | Porto | Porto | Oporto
DK | Copenhague | Copenhagen | København
DK | Elseneur | Helsingør | Elsinore
SE | Stockholm | Stockholm |
SE | Göteborg | Göteborg | Gothenburg; Goteborg
SE | Malmö | Malmö | Malmo
NO | Oslo | Oslo |
FI | Helsinki | Helsinki |
IS | Reykjavik | Reykjavik | Reykjavík
MT | La Valette | Valletta |
# France where English has its own, and names with or without their article.
FR | Paris | Paris |
FR | Lyon | Lyon | Lyons
FR | Marseille | Marseille | Marseilles
FR | Strasbourg | Strasbourg |
FR | Dunkerque | Dunkerque | Dunkirk
FR | Reims | Reims | Rheims
FR | Le Havre | Le Havre |
FR | Le Mans | Le Mans |
# Asia and the Pacific.
CN | Pékin | Beijing | Peking
CN | Shanghai | Shanghai |
CN | Canton | Guangzhou | Guangzhou
CN | Wuhan | Wuhan |
CN | Nankin | Nanjing | Nanking
CN | Chongqing | Chongqing | Tchongking
CN | Tianjin | Tianjin |
CN | Shenzhen | Shenzhen |
CN | Lhassa | Lhasa |
CN | Ürümqi | Urumqi | Ouroumtsi; Urumqi
CN | Kachgar | Kashgar |
CN | Harbin | Harbin |
HK | Hong Kong | Hong Kong | Hongkong
TW | Taipei | Taipei | Taïpei
JP | Tokyo | Tokyo |
JP | Kyoto | Kyoto |
JP | Osaka | Osaka |
JP | Hiroshima | Hiroshima |
JP | Nagasaki | Nagasaki |
JP | Fukushima | Fukushima |
KR | Séoul | Seoul |
KP | Pyongyang | Pyongyang | P'yŏngyang
MN | Oulan-Bator | Ulan Bator | Ulaanbaatar; Oulan Bator
VN | Hanoï | Hanoi | Hanoï
VN | Hô Chi Minh-Ville | Ho Chi Minh City | Saïgon; Saigon; Hô-Chi-Minh-Ville; Ho Chi Minh-Ville
KH | Phnom Penh | Phnom Penh |
LA | Vientiane | Vientiane |
TH | Bangkok | Bangkok |
MM | Rangoun | Yangon | Rangoon
MM | Naypyidaw | Nay Pyi Taw | Naypyidaw; Naypyitaw; Nay Pyi Taw
MM | Mandalay | Mandalay |
MY | Kuala Lumpur | Kuala Lumpur |
SG | Singapour | Singapore |
ID | Jakarta | Jakarta | Djakarta
PH | Manille | Manila |
IN | New Delhi | New Delhi |
IN | Delhi | Delhi |
IN | Bombay | Mumbai | Mumbai
IN | Calcutta | Kolkata | Kolkata
IN | Madras | Chennai | Chennai
IN | Bangalore | Bengaluru | Bengaluru
IN | Pondichéry | Puducherry | Pondicherry
IN | Srinagar | Srinagar |
BD | Dacca | Dhaka | Dhaka
NP | Katmandou | Kathmandu |
LK | Colombo | Colombo |
BT | Thimphou | Thimphu |
AU | Sydney | Sydney |
AU | Canberra | Canberra |
NZ | Wellington | Wellington |
NZ | Christchurch | Christchurch |
# The Americas.
US | Washington | Washington, D.C. | Washington D.C.; Washington DC
US | New York | New York City | New York; NYC
US | Los Angeles | Los Angeles |
US | La Nouvelle-Orléans | New Orleans | Nouvelle-Orléans
US | Philadelphie | Philadelphia |
US | San Francisco | San Francisco |
US | Chicago | Chicago |
US | Détroit | Detroit |
US | Miami | Miami |
US | Houston | Houston |
US | Saint-Louis | St. Louis | Saint Louis
US | Minneapolis | Minneapolis |
US | Saint Paul | Saint Paul | St. Paul
CA | Montréal | Montréal | Montreal
CA | Québec | Québec | Quebec City; ville de Québec
CA | Ottawa | Ottawa |
CA | Toronto | Toronto |
CA | Vancouver | Vancouver |
CA | Trois-Rivières | Trois-Rivières |
MX | Mexico | Mexico City | Ciudad de México
CU | La Havane | Havana |
HT | Port-au-Prince | Port-au-Prince |
DO | Saint-Domingue | Santo Domingo |
PR | San Juan | San Juan |
PA | Panama | Panama City | Panamá
NI | Managua | Managua |
GT | Guatemala | Guatemala City | Ciudad de Guatemala
SV | San Salvador | San Salvador |
HN | Tegucigalpa | Tegucigalpa |
CO | Bogota | Bogotá | Bogota
CO | Carthagène | Cartagena | Carthagène des Indes
CO | Medellin | Medellín | Medellin
VE | Caracas | Caracas |
PE | Lima | Lima |
EC | Quito | Quito |
BO | La Paz | La Paz |
CL | Santiago | Santiago | Santiago du Chili; Santiago de Chile
AR | Buenos Aires | Buenos Aires |
UY | Montevideo | Montevideo |
PY | Asuncion | Asunción | Asuncion
BR | Brasilia | Brasília | Brasilia
BR | Rio de Janeiro | Rio de Janeiro | Rio
BR | São Paulo | São Paulo | Sao Paulo
GF | Cayenne | Cayenne |
MQ | Fort-de-France | Fort-de-France |
GP | Pointe-à-Pitre | Pointe-à-Pitre |
RE | Saint-Denis | Saint-Denis |
NC | Nouméa | Nouméa | Noumea
PF | Papeete | Papeete |
YT | Mamoudzou | Mamoudzou |
`;
