// Armed groups and movements: alias sets and neutral descriptions; who lists a group as what is no fact of ours.
import type { Entity } from '../../model/entity';
import { entitiesOf } from './rows';

const TABLE = `
# id | country | fr | en | aliases both | aliases fr | aliases en | description fr | description en
Q2429253 | - | État islamique | Islamic State | Daech; Daesh; Da'esh; ISIS; ISIL | EI; organisation État islamique; groupe État islamique; organisation de l'État islamique; groupe jihadiste État islamique; Etat islamique; EIIL; État islamique en Irak et au Levant; OEI | IS; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; IS group | Groupe armé jihadiste | Jihadist armed group
Q21070585 | AF | État islamique au Khorassan | Islamic State – Khorasan Province | ISIS-K; ISKP | EI-K; EIK; Etat islamique-Khorassan; État islamique-Khorassan; État islamique-Khorasan | Islamic State Khorasan; IS-K; Islamic State-Khorasan | Branche afghane de l'État islamique | Afghan branch of Islamic State
Q36504631 | - | État islamique au Grand Sahara | Islamic State in the Greater Sahara | | EIGS; État islamique au Sahel; EIS | ISGS; Islamic State Sahel Province; ISSP | Branche sahélienne de l'État islamique | Sahel branch of Islamic State
iswap | NG | État islamique en Afrique de l'Ouest | Islamic State – West Africa Province | ISWAP; Iswap | | Islamic State West Africa Province | Branche ouest-africaine de l'État islamique | West African branch of Islamic State
Q34490 | - | Al-Qaïda | Al-Qaeda | Al Qaïda; Al Qaeda; Al-Qaida; Al Qaida | Al-Qaeda | al-Qaida; al Qaeda | Réseau armé jihadiste | Jihadist armed network
aqmi | - | Al-Qaïda au Maghreb islamique | Al-Qaeda in the Islamic Maghreb | AQMI; AQIM | Aqmi | | Branche maghrébine d'Al-Qaïda | Maghreb branch of Al-Qaeda
Q2635866 | YE | Al-Qaïda dans la péninsule Arabique | Al-Qaeda in the Arabian Peninsula | AQPA; AQAP | Aqpa; Al-Qaïda dans la péninsule arabique | | Branche yéménite d'Al-Qaïda | Yemeni branch of Al-Qaeda
jnim | ML | Groupe de soutien à l'islam et aux musulmans | Jama'at Nusrat al-Islam wal-Muslimin | JNIM; GSIM; Jnim; Gsim | | Group for the Support of Islam and Muslims | Coalition jihadiste du Sahel liée à Al-Qaïda | Sahel jihadist coalition linked to Al-Qaeda
ansar-dine | ML | Ansar Dine | Ansar Dine | Ansar Eddine; Ansar ad-Din; Ansar al-Din | | | Groupe armé malien | Malian armed group
katiba-macina | ML | Katiba Macina | Macina Katiba | | Front de libération du Macina | Macina Liberation Front | Groupe armé malien | Malian armed group
al-mourabitoune | - | Al-Mourabitoune | Al-Mourabitoun | Al Mourabitoune; Al-Murabitun | | | Groupe armé du Sahel | Sahel armed group
fla-azawad | ML | Front de libération de l'Azawad | Azawad Liberation Front | FLA | | | Groupe armé touareg | Tuareg armed group
mnla | ML | Mouvement national de libération de l'Azawad | National Movement for the Liberation of Azawad | MNLA | | | Mouvement armé touareg | Tuareg armed movement
boko-haram | NG | Boko Haram | | | Groupe sunnite pour la prédication et le djihad | | Groupe armé jihadiste du nord-est du Nigeria | Jihadist armed group in northeastern Nigeria
Q309998 | SO | Chebab | Al-Shabaab | Shebab; Al-Shebab; Al Shabaab; al-Shabab; Al-Shabab | shebab; Harakat al-Chabab; Al-Chabab; Shebabs; Chebabs | Shabaab; Shabab | Groupe armé jihadiste de Somalie | Jihadist armed group in Somalia
hts | SY | Hayat Tahrir al-Cham | Hayat Tahrir al-Sham | HTS; HTC | Hayat Tahrir al-Sham; Tahrir al-Cham; Hayat Tahrir Al-Cham | Tahrir al-Sham; Organization for the Liberation of the Levant | Groupe armé islamiste syrien | Syrian Islamist armed group
Q32748 | SY | Front al-Nosra | Al-Nusra Front | Jabhat al-Nusra; Jabhat al-Nosra | Front Al-Nosra; al-Nosra; Front Fatah al-Cham; Fatah al-Cham | Nusra Front; Jabhat Fateh al-Sham; al-Nusra | Groupe armé jihadiste syrien | Syrian jihadist armed group
ahrar-al-cham | SY | Ahrar al-Cham | Ahrar al-Sham | | Ahrar al-Sham; Ahrar Al-Cham | | Groupe armé islamiste syrien | Syrian Islamist armed group
jaich-al-islam | SY | Jaich al-Islam | Jaysh al-Islam | | Jaish al-Islam; Armée de l'islam | Army of Islam; Jaish al-Islam | Groupe armé islamiste syrien | Syrian Islamist armed group
Q21096224 | SY | Forces démocratiques syriennes | Syrian Democratic Forces | | FDS | SDF | Coalition armée kurdo-arabe du nord-est de la Syrie | Kurdish-Arab armed coalition in northeastern Syria
ypg | SY | Unités de protection du peuple | People's Protection Units | YPG | | People's Defense Units | Milice kurde de Syrie | Kurdish militia in Syria
ypj | SY | Unités de protection de la femme | Women's Protection Units | YPJ | Unités de protection des femmes | | Milice kurde féminine de Syrie | Kurdish women's militia in Syria
pyd | SY | Parti de l'union démocratique | Democratic Union Party | PYD | | | Parti kurde de Syrie | Kurdish party in Syria
Q858819 | SY | Armée syrienne libre | Free Syrian Army | | ASL | FSA | Rébellion armée syrienne | Syrian armed rebellion
ans-syrie | SY | Armée nationale syrienne | Syrian National Army | | ANS | SNA | Coalition armée syrienne soutenue par la Turquie | Turkey-backed Syrian armed coalition
Q152220 | TR | Parti des travailleurs du Kurdistan | Kurdistan Workers' Party | PKK | | Kurdistan Workers Party | Mouvement armé kurde | Kurdish armed movement
peshmerga | IQ | Peshmerga | | Peshmergas | Pechmergas; peshmergas; pechmergas | | Forces armées du Kurdistan irakien | Armed forces of Iraqi Kurdistan
hachd-al-chaabi | IQ | Hachd al-Chaabi | Popular Mobilization Forces | PMF; Hashd al-Shaabi | Unités de mobilisation populaire; Mobilisation populaire; Hachd al-Chaabi; Hachd Al-Chaabi | Popular Mobilisation Forces; Popular Mobilization Units; PMU | Coalition paramilitaire irakienne | Iraqi paramilitary coalition
Q4119382 | IQ | Kataëb Hezbollah | Kata'ib Hezbollah | Kataib Hezbollah | Brigades du Hezbollah | | Groupe armé irakien | Iraqi armed group
asaib-ahl-al-haq | IQ | Assaïb Ahl al-Haq | Asa'ib Ahl al-Haq | Asaib Ahl al-Haq | | | Groupe armé irakien | Iraqi armed group
Q41053 | LB | Hezbollah | | Hizbollah; Hizbullah; Hezbolla | | Hizballah | Parti et groupe armé chiite libanais | Lebanese Shia party and armed group
Q452670 | LB | Mouvement Amal | Amal Movement | Amal | | | Parti chiite libanais | Lebanese Shia party
Q38799 | PS | Hamas | | | Mouvement de la résistance islamique; mouvement islamiste Hamas | Islamic Resistance Movement | Mouvement islamiste et groupe armé palestinien | Palestinian Islamist movement and armed group
Q1475112 | PS | Brigades Ezzedine al-Qassam | Izz ad-Din al-Qassam Brigades | | Brigades al-Qassam; Brigades Al-Qassam | al-Qassam Brigades; Qassam Brigades | Branche armée du Hamas | Armed wing of Hamas
jihad-islamique | PS | Jihad islamique palestinien | Palestinian Islamic Jihad | | Jihad islamique; Djihad islamique; Djihad islamique palestinien | Islamic Jihad; PIJ | Groupe armé palestinien | Palestinian armed group
Q212884 | PS | Front populaire de libération de la Palestine | Popular Front for the Liberation of Palestine | | FPLP | PFLP | Organisation palestinienne | Palestinian organisation
Q178888 | PS | Fatah | | Al-Fatah | | | Parti palestinien | Palestinian party
olp | PS | Organisation de libération de la Palestine | Palestine Liberation Organization | | OLP | PLO; Palestine Liberation Organisation | Organisation palestinienne | Palestinian organisation
Q42620 | PS | Autorité palestinienne | Palestinian Authority | | Autorité nationale palestinienne | Palestinian National Authority | Administration palestinienne | Palestinian administration
houthis | YE | Houthis | | Ansar Allah; Ansarullah; Houthi | rebelles houthis; Houthistes | Houthi movement; Houthi rebels; Huthis | Mouvement armé yéménite | Yemeni armed movement
Q42418 | AF | Talibans | Taliban | | taliban; Taliban | Talibans | Mouvement armé islamiste afghan | Afghan Islamist armed movement
ttp | PK | Tehrik-e-Taliban Pakistan | Tehrik-i-Taliban Pakistan | TTP | Talibans pakistanais; talibans pakistanais | Pakistani Taliban | Groupe armé pakistanais | Pakistani armed group
haqqani | AF | Réseau Haqqani | Haqqani network | | réseau Haqqani | Haqqani Network | Groupe armé afghan | Afghan armed group
lashkar-e-taiba | PK | Lashkar-e-Taiba | | Lashkar-e-Toiba; Lashkar-e-Tayyiba | | | Groupe armé jihadiste pakistanais | Pakistani jihadist armed group
jaish-e-mohammed | PK | Jaish-e-Mohammed | Jaish-e-Mohammad | Jaish-e-Muhammad | | | Groupe armé jihadiste pakistanais | Pakistani jihadist armed group
armee-liberation-baloutche | PK | Armée de libération du Baloutchistan | Balochistan Liberation Army | BLA | Armée de libération baloutche | | Groupe armé séparatiste | Separatist armed group
abou-sayyaf | PH | Abou Sayyaf | Abu Sayyaf | | Groupe Abou Sayyaf | Abu Sayyaf Group | Groupe armé des Philippines | Armed group in the Philippines
m23 | CD | M23 | March 23 Movement | | Mouvement du 23 mars; Mouvement du 23-Mars; AFC/M23 | M23 rebels | Groupe armé de l'est de la RDC | Armed group in the eastern DRC
adf | CD | Forces démocratiques alliées | Allied Democratic Forces | ADF | | | Groupe armé de l'est de la RDC | Armed group in the eastern DRC
fdlr | CD | Forces démocratiques de libération du Rwanda | Democratic Forces for the Liberation of Rwanda | FDLR | | | Groupe armé de l'est de la RDC | Armed group in the eastern DRC
codeco | CD | Codeco | CODECO | | Coopérative pour le développement du Congo | Cooperative for the Development of Congo | Milice de l'est de la RDC | Militia in the eastern DRC
lra | UG | Armée de résistance du Seigneur | Lord's Resistance Army | LRA | | | Groupe armé ougandais | Ugandan armed group
fsr-soudan | SD | Forces de soutien rapide | Rapid Support Forces | FSR | | | Force paramilitaire soudanaise | Sudanese paramilitary force
janjawid | SD | Janjawid | Janjaweed | Janjawids | Janjaweed | | Milices du Darfour | Militias in Darfur
fplt | ET | Front de libération du peuple du Tigré | Tigray People's Liberation Front | | FLPT; TPLF | TPLF | Parti et groupe armé du Tigré | Party and armed group of Tigray
fano | ET | Fano | | | milices Fano | Fano militia | Milices amhara | Amhara militias
ola | ET | Armée de libération oromo | Oromo Liberation Army | | OLA | OLA | Groupe armé d'Éthiopie | Armed group in Ethiopia
front-polisario | EH | Front Polisario | Polisario Front | Polisario | | | Mouvement indépendantiste sahraoui | Sahrawi independence movement
anl-libye | LY | Armée nationale libyenne | Libyan National Army | | ANL | LNA; Libyan Arab Armed Forces | Forces du maréchal Haftar | Forces of Field Marshal Haftar
wagner | RU | Groupe Wagner | Wagner Group | Wagner | groupe Wagner; Groupe paramilitaire Wagner; milice Wagner | Wagner private military company | Société militaire privée russe | Russian private military company
africa-corps | RU | Africa Corps | | | | | Force paramilitaire russe en Afrique | Russian paramilitary force in Africa
azov | UA | Brigade Azov | Azov Brigade | Azov | régiment Azov; bataillon Azov; Régiment Azov | Azov Regiment; Azov Battalion | Unité ukrainienne | Ukrainian unit
legion-russie-libre | - | Légion Liberté de la Russie | Freedom of Russia Legion | | Légion Russie libre | Free Russia Legion | Unité de combattants russes du côté ukrainien | Unit of Russian fighters on the Ukrainian side
Q16150196 | UA | République populaire de Donetsk | Donetsk People's Republic | | RPD; DNR | DPR; DNR | Entité séparatiste prorusse | Pro-Russian separatist entity
Q16746854 | UA | République populaire de Louhansk | Luhansk People's Republic | | RPL; LNR; République populaire de Lougansk | LPR; LNR; Lugansk People's Republic | Entité séparatiste prorusse | Pro-Russian separatist entity
farc | CO | Forces armées révolutionnaires de Colombie | Revolutionary Armed Forces of Colombia | FARC; Farc | | | Ancienne guérilla colombienne | Former Colombian guerrilla
eln | CO | Armée de libération nationale | National Liberation Army | ELN | | | Guérilla colombienne | Colombian guerrilla
clan-del-golfo | CO | Clan del Golfo | Gulf Clan | | Clan du Golfe | Clan del Golfo | Organisation criminelle colombienne | Colombian criminal organisation
cartel-sinaloa | MX | Cartel de Sinaloa | Sinaloa Cartel | | cartel de Sinaloa | | Organisation criminelle mexicaine | Mexican criminal organisation
cjng | MX | Cartel de Jalisco Nouvelle Génération | Jalisco New Generation Cartel | CJNG | | | Organisation criminelle mexicaine | Mexican criminal organisation
Q207854 | PE | Sentier lumineux | Shining Path | Sendero Luminoso | | | Guérilla péruvienne | Peruvian guerrilla
tren-de-aragua | VE | Tren de Aragua | | | | | Organisation criminelle vénézuélienne | Venezuelan criminal organisation
eta | ES | ETA | | Euskadi Ta Askatasuna | | | Ancienne organisation séparatiste basque | Former Basque separatist organisation
ira | GB | Armée républicaine irlandaise | Irish Republican Army | IRA | Ira | Provisional IRA | Organisation armée irlandaise | Irish armed organisation
flnc | FR | Front de libération nationale de la Corse | National Liberation Front of Corsica | FLNC | Front de libération nationale corse | | Organisation nationaliste corse | Corsican nationalist organisation
brigades-rouges | IT | Brigades rouges | Red Brigades | | | | Ancienne organisation armée italienne | Former Italian armed organisation
tigres-tamouls | LK | Tigres tamouls | Liberation Tigers of Tamil Eelam | LTTE | Tigres de libération de l'Eelam tamoul | Tamil Tigers | Ancien mouvement armé du Sri Lanka | Former armed movement in Sri Lanka
freres-musulmans | - | Frères musulmans | Muslim Brotherhood | | Confrérie des Frères musulmans | | Mouvement islamiste | Islamist movement
Q271110 | IR | Gardiens de la révolution | Islamic Revolutionary Guard Corps | | Corps des Gardiens de la révolution islamique; Pasdaran; gardiens de la révolution; CGRI; Gardiens de la Révolution | IRGC; Revolutionary Guards; Revolutionary Guard | Force militaire iranienne | Iranian military force
force-al-qods | IR | Force Al-Qods | Quds Force | | Force al-Qods; Force Qods | Qods Force | Branche extérieure des Gardiens de la révolution | External branch of the Revolutionary Guards
moudjahidine-peuple | IR | Organisation des moudjahidines du peuple iranien | People's Mojahedin Organization of Iran | | OMPI; Moudjahidines du peuple | MEK; Mujahedin-e-Khalq; PMOI | Mouvement d'opposition iranien | Iranian opposition movement
aa-birmanie | MM | Armée de l'Arakan | Arakan Army | | | | Groupe armé de Birmanie | Armed group in Myanmar
kia | MM | Armée pour l'indépendance kachin | Kachin Independence Army | | | | Groupe armé de Birmanie | Armed group in Myanmar
naxalites | IN | Naxalites | | | | Maoist rebels | Mouvement armé maoïste indien | Indian Maoist armed movement
hizb-ut-tahrir | - | Hizb ut-Tahrir | | Hizb-ut-Tahrir | | | Mouvement islamiste | Islamist movement
proud-boys | US | Proud Boys | | | | | Groupe d'extrême droite américain | American far-right group
Q47131 | US | Ku Klux Klan | | KKK | | | Organisation suprémaciste américaine | American supremacist organisation
`;

export const groups = (): Entity[] => entitiesOf(TABLE, { type: 'group', pop: 150 });
