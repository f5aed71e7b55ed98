// International bodies and their acronyms in both languages.
import type { Entity } from '../../model/entity';
import { entitiesOf } from './rows';

const TABLE = `
# id | country | fr | en | aliases both | aliases fr | aliases en | description fr | description en
Q1065 | - | Organisation des Nations unies | United Nations | | ONU; Nations unies; Onu; O.N.U. | UN; U.N.; UNO; United Nations Organization | Organisation internationale de presque tous les États | International organisation of nearly all states
Q37470 | - | Conseil de sécurité des Nations unies | United Nations Security Council | | Conseil de sécurité de l'ONU; Conseil de sécurité | UN Security Council; Security Council; UNSC | Organe de l'ONU chargé de la paix | UN organ in charge of peace
Q47423 | - | Assemblée générale des Nations unies | United Nations General Assembly | | Assemblée générale de l'ONU | UN General Assembly; UNGA | Organe de l'ONU où siègent tous les membres | UN organ in which all members sit
Q7184 | - | Organisation du traité de l'Atlantique nord | North Atlantic Treaty Organization | | OTAN; Otan; Alliance atlantique; O.T.A.N. | NATO; Nato; Atlantic Alliance | Alliance militaire d'États d'Europe et d'Amérique du Nord | Military alliance of European and North American states
Q458 | - | Union européenne | European Union | | UE; U.E. | EU; E.U. | Union politique et économique d'États européens | Political and economic union of European states
Q8880 | - | Commission européenne | European Commission | | exécutif européen | EU Commission; EU executive | Exécutif de l'Union européenne | Executive of the European Union
Q8889 | - | Parlement européen | European Parliament | | Parlement de Strasbourg | EU Parliament | Assemblée élue de l'Union européenne | Elected assembly of the European Union
Q8886 | - | Conseil européen | European Council | | | | Réunion des chefs d'État et de gouvernement de l'Union européenne | Meeting of the heads of state and government of the European Union
Q8896 | - | Conseil de l'Union européenne | Council of the European Union | | Conseil des ministres de l'Union européenne | EU Council of Ministers | Réunion des ministres des États membres | Meeting of the member states' ministers
Q8908 | - | Conseil de l'Europe | Council of Europe | | | | Organisation européenne des droits de l'homme | European human rights organisation
Q122880 | - | Cour européenne des droits de l'homme | European Court of Human Rights | | CEDH; Cour de Strasbourg | ECHR; ECtHR; Strasbourg court | Tribunal du Conseil de l'Europe | Court of the Council of Europe
cjue | - | Cour de justice de l'Union européenne | Court of Justice of the European Union | | CJUE; Cour de Luxembourg | CJEU; European Court of Justice; ECJ | Tribunal de l'Union européenne | Court of the European Union
Q8901 | - | Banque centrale européenne | European Central Bank | | BCE | ECB | Banque centrale de la zone euro | Central bank of the euro area
Q192247 | - | Banque européenne d'investissement | European Investment Bank | | BEI | EIB | Banque de l'Union européenne | Bank of the European Union
Q488981 | - | Banque européenne pour la reconstruction et le développement | European Bank for Reconstruction and Development | | BERD; Berd | EBRD | Banque de développement | Development bank
europol | - | Europol | | | Office européen de police | European Union Agency for Law Enforcement Cooperation | Agence de police de l'Union européenne | Police agency of the European Union
frontex | - | Frontex | | | Agence européenne de garde-frontières et de garde-côtes | European Border and Coast Guard Agency | Agence de l'Union européenne pour les frontières | Border agency of the European Union
Q217659 | - | Eurostat | | | | | Office statistique de l'Union européenne | Statistical office of the European Union
eurojust | - | Eurojust | | | | | Agence de coopération judiciaire de l'Union européenne | Judicial cooperation agency of the European Union
parquet-europeen | - | Parquet européen | European Public Prosecutor's Office | | | EPPO | Parquet de l'Union européenne | Prosecution office of the European Union
ema | - | Agence européenne des médicaments | European Medicines Agency | EMA | AEM | | Agence du médicament de l'Union européenne | Medicines agency of the European Union
ecdc | - | Centre européen de prévention et de contrôle des maladies | European Centre for Disease Prevention and Control | ECDC | | | Agence de santé de l'Union européenne | Health agency of the European Union
Q7159 | - | Union africaine | African Union | | UA | AU | Organisation d'États africains | Organisation of African states
Q193272 | - | Communauté économique des États de l'Afrique de l'Ouest | Economic Community of West African States | | CEDEAO; Cédéao | ECOWAS; Ecowas | Organisation d'États d'Afrique de l'Ouest | Organisation of West African states
aes | - | Alliance des États du Sahel | Alliance of Sahel States | AES | | | Alliance du Mali, du Niger et du Burkina Faso | Alliance of Mali, Niger and Burkina Faso
g5-sahel | - | G5 Sahel | | | G5-Sahel | Group of Five for the Sahel | Groupe d'États du Sahel | Group of Sahel states
Q7172 | - | Ligue arabe | Arab League | | Ligue des États arabes | League of Arab States | Organisation d'États arabes | Organisation of Arab states
Q217172 | - | Conseil de coopération du Golfe | Gulf Cooperation Council | | CCG | GCC | Organisation d'États du Golfe | Organisation of Gulf states
Q47543 | - | Organisation de la coopération islamique | Organisation of Islamic Cooperation | | OCI | OIC; Organization of Islamic Cooperation | Organisation d'États musulmans | Organisation of Muslim states
Q7795 | - | Organisation des pays exportateurs de pétrole | Organization of the Petroleum Exporting Countries | | OPEP; Opep | OPEC; Opec | Organisation de producteurs de pétrole | Organisation of oil producers
opep-plus | - | Opep+ | OPEC+ | | OPEP+ | Opec+ | Opep et producteurs associés | OPEC and associated producers
Q47488 | - | Cour pénale internationale | International Criminal Court | | CPI | ICC | Tribunal permanent pour les crimes de guerre, établi à La Haye | Permanent war crimes court in The Hague
Q7801 | - | Cour internationale de justice | International Court of Justice | | CIJ | ICJ; World Court | Tribunal de l'ONU pour les États | UN court for states
tpiy | - | Tribunal pénal international pour l'ex-Yougoslavie | International Criminal Tribunal for the former Yugoslavia | | TPIY; TPI | ICTY | Tribunal de l'ONU | UN tribunal
tpir | - | Tribunal pénal international pour le Rwanda | International Criminal Tribunal for Rwanda | | TPIR | ICTR | Tribunal de l'ONU | UN tribunal
Q1045198 | - | Cour permanente d'arbitrage | Permanent Court of Arbitration | | | PCA | Institution d'arbitrage entre États | Arbitration institution for states
cicr | - | Comité international de la Croix-Rouge | International Committee of the Red Cross | | CICR; Croix-Rouge internationale | ICRC | Organisation humanitaire établie à Genève | Humanitarian organisation based in Geneva
ficr | - | Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge | International Federation of Red Cross and Red Crescent Societies | | FICR | IFRC | Fédération des sociétés nationales | Federation of the national societies
croissant-rouge-syrien | SY | Croissant-Rouge arabe syrien | Syrian Arab Red Crescent | SARC | Croissant-Rouge syrien | Syrian Red Crescent | Organisation humanitaire syrienne | Syrian humanitarian organisation
Q41984 | - | Agence internationale de l'énergie atomique | International Atomic Energy Agency | | AIEA | IAEA | Organisation de contrôle nucléaire | Nuclear watchdog
Q826700 | - | Agence internationale de l'énergie | International Energy Agency | | AIE | IEA | Organisation de l'énergie, liée à l'OCDE | Energy organisation linked to the OECD
Q7817 | - | Organisation mondiale de la santé | World Health Organization | | OMS; O.M.S. | WHO; World Health Organisation | Agence de l'ONU pour la santé | UN health agency
Q7804 | - | Fonds monétaire international | International Monetary Fund | | FMI | IMF; I.M.F. | Organisation financière internationale | International financial organisation
Q7164 | - | Banque mondiale | World Bank | | Groupe de la Banque mondiale | World Bank Group | Organisation de financement du développement | Development finance organisation
Q7825 | - | Organisation mondiale du commerce | World Trade Organization | | OMC | WTO; World Trade Organisation | Organisation des règles du commerce | Organisation for trade rules
Q41550 | - | Organisation de coopération et de développement économiques | Organisation for Economic Co-operation and Development | | OCDE | OECD | Organisation d'études d'États à économie développée | Organisation of developed economies
Q81299 | - | Organisation pour la sécurité et la coopération en Europe | Organization for Security and Co-operation in Europe | OSCE | | | Organisation de sécurité d'États d'Europe, d'Asie et d'Amérique | Security organisation of European, Asian and American states
Q842490 | - | Organisation pour l'interdiction des armes chimiques | Organisation for the Prohibition of Chemical Weapons | | OIAC; Oiac | OPCW | Organisation de contrôle des armes chimiques | Chemical weapons watchdog
Q132551 | - | Haut-Commissariat des Nations unies pour les réfugiés | United Nations High Commissioner for Refugees | UNHCR | HCR; Haut-Commissariat aux réfugiés; Agence des Nations unies pour les réfugiés | UN refugee agency; UN Refugee Agency | Agence de l'ONU pour les réfugiés | UN agency for refugees
Q656812 | - | Haut-Commissariat des Nations unies aux droits de l'homme | Office of the United Nations High Commissioner for Human Rights | | HCDH; Haut-Commissariat aux droits de l'homme | OHCHR; UN Human Rights Office | Organe de l'ONU pour les droits de l'homme | UN human rights office
conseil-droits-homme | - | Conseil des droits de l'homme des Nations unies | United Nations Human Rights Council | | Conseil des droits de l'homme de l'ONU; Conseil des droits de l'homme | UN Human Rights Council; UNHRC; Human Rights Council | Organe de l'ONU | UN organ
ocha | - | Bureau de la coordination des affaires humanitaires | United Nations Office for the Coordination of Humanitarian Affairs | OCHA; Ocha | Bureau de coordination des affaires humanitaires de l'ONU | UN OCHA | Organe humanitaire de l'ONU | UN humanitarian office
Q740308 | - | Fonds des Nations unies pour l'enfance | United Nations Children's Fund | UNICEF; Unicef | | UN Children's Fund | Agence de l'ONU pour l'enfance | UN agency for children
Q7809 | - | Organisation des Nations unies pour l'éducation, la science et la culture | United Nations Educational, Scientific and Cultural Organization | UNESCO; Unesco | | | Agence de l'ONU pour l'éducation, la science et la culture | UN agency for education, science and culture
Q204344 | - | Programme alimentaire mondial | World Food Programme | | PAM | WFP; World Food Program | Agence alimentaire de l'ONU | UN food agency
Q82151 | - | Organisation des Nations unies pour l'alimentation et l'agriculture | Food and Agriculture Organization of the United Nations | FAO | | Food and Agriculture Organization; Food and Agriculture Organisation | Agence de l'ONU pour l'alimentation et l'agriculture | UN agency for food and agriculture
unrwa | - | Office de secours et de travaux des Nations unies pour les réfugiés de Palestine | United Nations Relief and Works Agency for Palestine Refugees | UNRWA; Unrwa | | UN Relief and Works Agency | Agence de l'ONU pour les réfugiés palestiniens | UN agency for Palestinian refugees
Q161718 | - | Programme des Nations unies pour le développement | United Nations Development Programme | | PNUD; Pnud | UNDP | Agence de l'ONU pour le développement | UN development agency
Q182016 | - | Programme des Nations unies pour l'environnement | United Nations Environment Programme | | PNUE; ONU Environnement | UNEP; UN Environment | Agence de l'ONU pour l'environnement | UN environment agency
unfpa | - | Fonds des Nations unies pour la population | United Nations Population Fund | UNFPA; FNUAP | | | Agence de l'ONU pour la population | UN population agency
onu-femmes | - | ONU Femmes | UN Women | | | | Agence de l'ONU pour l'égalité | UN agency for equality
onudc | - | Office des Nations unies contre la drogue et le crime | United Nations Office on Drugs and Crime | UNODC | ONUDC | | Organe de l'ONU | UN office
onusida | - | Onusida | UNAIDS | | ONUSIDA | | Programme de l'ONU sur le VIH | UN programme on HIV
Q54129 | - | Organisation internationale du travail | International Labour Organization | | OIT | ILO | Agence de l'ONU pour le travail | UN labour agency
Q472311 | - | Organisation internationale pour les migrations | International Organization for Migration | | OIM | IOM | Agence de l'ONU pour les migrations | UN migration agency
Q170424 | - | Organisation météorologique mondiale | World Meteorological Organization | | OMM | WMO | Agence météorologique de l'ONU | UN weather agency
Q125761 | - | Organisation de l'aviation civile internationale | International Civil Aviation Organization | | OACI | ICAO | Agence de l'ONU pour l'aviation | UN aviation agency
Q201054 | - | Organisation maritime internationale | International Maritime Organization | | OMI | IMO | Agence maritime de l'ONU | UN maritime agency
Q376150 | - | Union internationale des télécommunications | International Telecommunication Union | | UIT | ITU | Agence de l'ONU pour les télécommunications | UN telecommunications agency
Q182000 | - | Conférence des Nations unies sur le commerce et le développement | United Nations Conference on Trade and Development | | CNUCED; Cnuced | UNCTAD; Unctad | Organe de l'ONU pour le commerce | UN trade body
Q171183 | - | Groupe d'experts intergouvernemental sur l'évolution du climat | Intergovernmental Panel on Climate Change | | GIEC; Giec | IPCC | Groupe d'évaluation des connaissances sur le climat | Body that assesses climate science
Q208645 | - | Convention-cadre des Nations unies sur les changements climatiques | United Nations Framework Convention on Climate Change | | CCNUCC | UNFCCC | Traité sur le climat | Climate treaty
ipbes | - | Plateforme intergouvernementale sur la biodiversité et les services écosystémiques | Intergovernmental Platform on Biodiversity and Ecosystem Services | IPBES | | | Groupe d'évaluation de la biodiversité | Body that assesses biodiversity science
Q160805 | LB | Force intérimaire des Nations unies au Liban | United Nations Interim Force in Lebanon | | FINUL; Finul | UNIFIL; Unifil | Mission de l'ONU dans le sud du Liban | UN mission in southern Lebanon
minusma | ML | Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali | United Nations Multidimensional Integrated Stabilization Mission in Mali | MINUSMA; Minusma | | | Mission de l'ONU au Mali | UN mission in Mali
Q1501987 | CD | Mission de l'Organisation des Nations unies pour la stabilisation en République démocratique du Congo | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | MONUSCO; Monusco | | | Mission de l'ONU en RDC | UN mission in the DRC
minusca | CF | Mission multidimensionnelle intégrée des Nations unies pour la stabilisation en République centrafricaine | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | MINUSCA; Minusca | | | Mission de l'ONU en Centrafrique | UN mission in the Central African Republic
minuss | SS | Mission des Nations unies au Soudan du Sud | United Nations Mission in South Sudan | | MINUSS; Minuss | UNMISS | Mission de l'ONU au Soudan du Sud | UN mission in South Sudan
manua | AF | Mission d'assistance des Nations unies en Afghanistan | United Nations Assistance Mission in Afghanistan | | MANUA; Manua | UNAMA | Mission de l'ONU en Afghanistan | UN mission in Afghanistan
manul | LY | Mission d'appui des Nations unies en Libye | United Nations Support Mission in Libya | | MANUL; Manul | UNSMIL | Mission de l'ONU en Libye | UN mission in Libya
fnuod | - | Force des Nations unies chargée d'observer le désengagement | United Nations Disengagement Observer Force | | FNUOD | UNDOF | Mission de l'ONU sur le plateau du Golan | UN mission on the Golan Heights
minurso | - | Mission des Nations unies pour l'organisation d'un référendum au Sahara occidental | United Nations Mission for the Referendum in Western Sahara | MINURSO; Minurso | | | Mission de l'ONU au Sahara occidental | UN mission in Western Sahara
Q8475 | - | Interpol | | INTERPOL | Organisation internationale de police criminelle | International Criminal Police Organization | Organisation internationale de police | International police organisation
Q1764511 | - | G7 | | | Groupe des sept | Group of Seven | Groupe de sept États à économie développée | Group of seven advanced economies
Q19771 | - | G20 | | | Groupe des vingt | Group of Twenty | Groupe de grandes économies | Group of large economies
Q243630 | - | Brics | BRICS | BRICS+ | | | Groupe d'États émergents | Group of emerging states
Q7768 | - | Association des nations de l'Asie du Sud-Est | Association of Southeast Asian Nations | | Asean; ASEAN; Anase | ASEAN; Asean | Organisation d'États d'Asie du Sud-Est | Organisation of Southeast Asian states
Q485207 | - | Organisation de coopération de Shanghai | Shanghai Cooperation Organisation | | OCS | SCO; Shanghai Cooperation Organization | Organisation d'États d'Eurasie | Organisation of Eurasian states
Q318693 | - | Organisation du traité de sécurité collective | Collective Security Treaty Organization | | OTSC | CSTO | Alliance militaire autour de la Russie | Military alliance around Russia
Q7779 | - | Communauté des États indépendants | Commonwealth of Independent States | | CEI | CIS | Organisation d'États de l'ancienne URSS | Organisation of former Soviet states
Q4173083 | - | Union économique eurasiatique | Eurasian Economic Union | | UEEA | EAEU; EEU | Union d'États d'Eurasie | Union of Eurasian states
Q123759 | - | Organisation des États américains | Organization of American States | | OEA | OAS | Organisation d'États d'Amérique | Organisation of American states
Q4264 | - | Mercosur | | | Marché commun du Sud | Southern Common Market; Mercosul | Organisation commerciale d'Amérique du Sud | South American trade organisation
Q1045401 | - | Communauté d'États latino-américains et caraïbes | Community of Latin American and Caribbean States | CELAC; Celac | | | Organisation d'États d'Amérique latine | Organisation of Latin American states
Q205995 | - | Caricom | CARICOM | | Communauté caribéenne | Caribbean Community | Organisation d'États des Caraïbes | Organisation of Caribbean states
Q134102 | - | Organisation internationale de la francophonie | Organisation internationale de la Francophonie | OIF | Francophonie | | Organisation d'États francophones | Organisation of French-speaking states
Q7785 | - | Commonwealth | Commonwealth of Nations | | | the Commonwealth | Organisation issue de l'ancien empire britannique | Organisation that grew out of the British empire
igad | - | Autorité intergouvernementale pour le développement | Intergovernmental Authority on Development | IGAD; Igad | | | Organisation d'États d'Afrique de l'Est | Organisation of East African states
Q816706 | - | Communauté de développement d'Afrique australe | Southern African Development Community | SADC | | | Organisation d'États d'Afrique australe | Organisation of southern African states
ceeac | - | Communauté économique des États de l'Afrique centrale | Economic Community of Central African States | | CEEAC | ECCAS | Organisation d'États d'Afrique centrale | Organisation of Central African states
Q337456 | - | Communauté d'Afrique de l'Est | East African Community | EAC | | | Organisation d'États d'Afrique de l'Est | Organisation of East African states
uemoa | - | Union économique et monétaire ouest-africaine | West African Economic and Monetary Union | | UEMOA; Uemoa | WAEMU | Union monétaire d'Afrique de l'Ouest | West African monetary union
Q340195 | - | Banque africaine de développement | African Development Bank | | BAD | AfDB | Banque de développement | Development bank
brics-ndb | - | Nouvelle banque de développement | New Development Bank | | | | Banque fondée par les Brics | Bank founded by the BRICS
Q309195 | - | Banque des règlements internationaux | Bank for International Settlements | | | BIS | Banque des banques centrales | Central banks' bank
gafi | - | Groupe d'action financière | Financial Action Task Force | | GAFI; Gafi | FATF | Organisme de lutte contre le blanchiment | Anti-money-laundering body
Q166546 | - | Association européenne de libre-échange | European Free Trade Association | | AELE | EFTA | Organisation commerciale européenne | European trade organisation
Q181574 | - | Accord de libre-échange nord-américain | North American Free Trade Agreement | | ALENA; Aléna | NAFTA; Nafta | Ancien accord commercial | Former trade agreement
Q40970 | - | Comité international olympique | International Olympic Committee | | CIO | IOC | Organisateur des Jeux olympiques | Organiser of the Olympic Games
Q253414 | - | Fifa | FIFA | | FIFA; Fédération internationale de football association; Fédération internationale de football | | Fédération mondiale de football | World football federation
Q35572 | - | UEFA | | Uefa | Union des associations européennes de football | Union of European Football Associations | Fédération européenne de football | European football federation
ama | - | Agence mondiale antidopage | World Anti-Doping Agency | | AMA | WADA | Organisation antidopage | Anti-doping organisation
Q42262 | - | Agence spatiale européenne | European Space Agency | ESA | | | Organisation spatiale d'États européens | Space organisation of European states
Q42944 | - | Organisation européenne pour la recherche nucléaire | European Organization for Nuclear Research | CERN; Cern | | | Laboratoire de physique près de Genève | Physics laboratory near Geneva
Q48268 | - | Union internationale pour la conservation de la nature | International Union for Conservation of Nature | | UICN | IUCN | Organisation de protection de la nature | Nature conservation organisation
# Non-governmental organisations that the press cites.
Q42970 | - | Amnesty International | | Amnesty | | | Organisation de défense des droits de l'homme | Human rights organisation
Q187052 | - | Human Rights Watch | | HRW | | | Organisation de défense des droits de l'homme | Human rights organisation
fidh | - | Fédération internationale pour les droits humains | International Federation for Human Rights | FIDH | Fédération internationale des ligues des droits de l'homme | | Fédération d'organisations de défense des droits de l'homme | Federation of human rights organisations
Q49330 | - | Médecins sans frontières | Doctors Without Borders | MSF; Médecins Sans Frontières | | Doctors without Borders | Organisation humanitaire médicale | Medical humanitarian organisation
medecins-du-monde | - | Médecins du monde | Doctors of the World | | MDM | | Organisation humanitaire médicale | Medical humanitarian organisation
rsf | - | Reporters sans frontières | Reporters Without Borders | RSF | | | Organisation de défense de la liberté de la presse | Press freedom organisation
cpj | - | Comité pour la protection des journalistes | Committee to Protect Journalists | CPJ | | | Organisation de défense de la liberté de la presse | Press freedom organisation
oxfam | - | Oxfam | | | Oxfam France | Oxfam International | Organisation de lutte contre la pauvreté | Anti-poverty organisation
Q81307 | - | Greenpeace | | | | | Organisation de défense de l'environnement | Environmental organisation
Q117892 | - | WWF | | | Fonds mondial pour la nature | World Wide Fund for Nature; World Wildlife Fund | Organisation de protection de la nature | Nature conservation organisation
save-the-children | - | Save the Children | | | | | Organisation de défense des enfants | Children's organisation
transparency | - | Transparency International | | | Transparency France | | Organisation de lutte contre la corruption | Anti-corruption organisation
crisis-group | - | International Crisis Group | | Crisis Group; ICG | | | Centre d'études des conflits | Think tank on conflicts
sos-mediterranee | - | SOS Méditerranée | | SOS Mediterranee | | | Organisation de sauvetage en mer | Sea rescue organisation
Q22909229 | SY | Casques blancs | White Helmets | | Défense civile syrienne | Syria Civil Defence; Syrian Civil Defence | Secouristes volontaires de Syrie | Volunteer rescuers of Syria
sohr | GB | Observatoire syrien des droits de l'homme | Syrian Observatory for Human Rights | OSDH; SOHR | Observatoire syrien | Syrian Observatory | Organisation qui recense les violences de la guerre en Syrie | Organisation that documents the violence of the war in Syria
btselem | IL | B'Tselem | | Betselem | | | Organisation israélienne de défense des droits de l'homme | Israeli human rights organisation
memorial | RU | Memorial | | Mémorial | | | Organisation russe de défense des droits de l'homme | Russian human rights organisation
islamic-relief | - | Islamic Relief | | | Islamic Relief Worldwide | Islamic Relief Worldwide | Organisation humanitaire | Humanitarian organisation
acf | - | Action contre la faim | Action Against Hunger | ACF | | | Organisation humanitaire | Humanitarian organisation
care | - | CARE International | | | CARE France | | Organisation humanitaire | Humanitarian organisation
isw | US | Institute for the Study of War | | ISW | Institut pour l'étude de la guerre; Institut américain pour l'étude de la guerre | | Centre d'études militaires | Military think tank
sipri | SE | Institut international de recherche sur la paix de Stockholm | Stockholm International Peace Research Institute | SIPRI; Sipri | | | Institut de recherche sur la paix | Peace research institute
bellingcat | NL | Bellingcat | | | | | Groupe d'enquête en sources ouvertes | Open-source investigation group
icij | - | Consortium international des journalistes d'investigation | International Consortium of Investigative Journalists | ICIJ | | | Réseau de journalistes | Network of journalists
coalition-contre-ei | - | Coalition internationale contre l'État islamique | Global Coalition against Daesh | | coalition internationale; coalition antijihadiste; coalition anti-EI; coalition anti-Daech; coalition internationale antijihadiste; coalition antidjihadiste | US-led coalition; international coalition; anti-ISIS coalition; Global Coalition to Defeat ISIS | Alliance militaire d'États contre l'État islamique | Military alliance of states against Islamic State
`;

export const bodies = (): Entity[] => entitiesOf(TABLE, { type: 'organisation', pop: 170 });
