// Press agencies that articles cite, with the domains they publish on.
import type { Entity } from '../../model/entity';
import { cellsOf, entity, idOf, listOf } from './rows';

const TABLE = `
# id | country | fr | en | aliases | domains | description fr | description en
Q40464 | FR | Agence France-Presse | | AFP; agence France-Presse; Agence France Presse | afp.com | Agence de presse | News agency
Q130879 | GB | Reuters | | agence Reuters | reuters.com | Agence de presse | News agency
Q40469 | US | Associated Press | | AP; The Associated Press; agence AP | apnews.com; ap.org | Agence de presse | News agency
Q493845 | US | United Press International | | UPI | upi.com | Agence de presse | News agency
bloomberg | US | Bloomberg | | Bloomberg News; agence Bloomberg | bloomberg.com | Agence de presse économique | Business news agency
dow-jones | US | Dow Jones Newswires | | Dow Jones | dowjones.com | Agence de presse économique | Business news agency
dpa | DE | Deutsche Presse-Agentur | | DPA; dpa; agence DPA | dpa.com | Agence de presse | News agency
efe | ES | EFE | | Agencia EFE; agence EFE; Efe | efe.com | Agence de presse | News agency
europa-press | ES | Europa Press | | | europapress.es | Agence de presse | News agency
ansa | IT | ANSA | | Ansa; Agenzia Nazionale Stampa Associata; agence Ansa | ansa.it | Agence de presse | News agency
adnkronos | IT | Adnkronos | | AdnKronos | adnkronos.com | Agence de presse | News agency
agi | IT | Agenzia Italia | | AGI | agi.it | Agence de presse | News agency
lusa | PT | Lusa | | agence Lusa | lusa.pt | Agence de presse | News agency
belga | BE | Belga | | agence Belga; Belga News Agency | belganewsagency.eu; belga.be | Agence de presse | News agency
anp | NL | ANP | | Algemeen Nederlands Persbureau | anp.nl | Agence de presse | News agency
ats | CH | Keystone-ATS | Keystone-SDA | ATS; Agence télégraphique suisse; agence de presse Keystone-ATS; Keystone | keystone-sda.ch | Agence de presse | News agency
apa | AT | Austria Presse Agentur | | APA | apa.at | Agence de presse | News agency
pa-media | GB | PA Media | | Press Association; PA news agency | pamedia.co.uk | Agence de presse | News agency
Q2410130 | CA | La Presse canadienne | The Canadian Press | Presse canadienne; Canadian Press | thecanadianpress.com; lapressecanadienne.ca | Agence de presse | News agency
aap | AU | Australian Associated Press | | AAP | aap.com.au | Agence de presse | News agency
Q1312586 | NO | NTB | | Norsk Telegrambyrå | ntb.no | Agence de presse | News agency
tt | SE | TT | TT News Agency | Tidningarnas Telegrambyrå; TT News Agency | tt.se | Agence de presse | News agency
ritzau | DK | Ritzau | | | ritzau.dk | Agence de presse | News agency
stt | FI | STT | | Suomen Tietotoimisto | stt.fi | Agence de presse | News agency
pap | PL | PAP | | Polska Agencja Prasowa; Polish Press Agency; Agence de presse polonaise | pap.pl | Agence de presse | News agency
ctk | CZ | ČTK | | Česká tisková kancelář; Czech News Agency; CTK | ctk.cz; ceskenoviny.cz | Agence de presse | News agency
mti | HU | MTI | | Magyar Távirati Iroda | mti.hu | Agence de presse | News agency
agerpres | RO | Agerpres | | | agerpres.ro | Agence de presse | News agency
Q371267 | RS | Tanjug | | Tanyug | tanjug.rs | Agence de presse | News agency
hina | HR | HINA | | Hina | hina.hr | Agence de presse | News agency
ana-mpa | GR | ANA-MPA | | Athens News Agency; Athens-Macedonian News Agency; Agence de presse d'Athènes | amna.gr | Agence de presse | News agency
Q223799 | RU | TASS | | Tass; Itar-Tass; ITAR-TASS; agence Tass | tass.com; tass.ru | Agence de presse de l'État russe | Russian state news agency
Q821172 | RU | RIA Novosti | | Ria Novosti; RIA-Novosti | ria.ru | Agence de presse de l'État russe | Russian state news agency
Q379271 | RU | Interfax | | agence Interfax | interfax.ru; interfax.com | Agence de presse russe | Russian news agency
ukrinform | UA | Ukrinform | | | ukrinform.net; ukrinform.fr | Agence de presse de l'État ukrainien | Ukrainian state news agency
interfax-ukraine | UA | Interfax-Ukraine | | Interfax Ukraine | interfax.com.ua | Agence de presse ukrainienne | Ukrainian news agency
belta | BY | BelTA | | Belta | belta.by | Agence de presse de l'État biélorusse | Belarusian state news agency
anadolu | TR | Agence Anadolu | Anadolu Agency | Anadolu; agence Anadolu; AA; Anatolie; agence Anatolie | aa.com.tr | Agence de presse de l'État turc | Turkish state news agency
dha | TR | DHA | | Demirören Haber Ajansı; Demirören News Agency; agence DHA; Dogan | dha.com.tr | Agence de presse turque | Turkish news agency
anha | SY | Agence Hawar | Hawar News Agency | ANHA; agence Hawar | hawarnews.com | Agence de presse du nord-est de la Syrie | News agency in northeastern Syria
firat | - | Firat | Firat News Agency | ANF; Agence Firat | anfenglish.com | Agence de presse kurde | Kurdish news agency
sana | SY | SANA | | Sana; Syrian Arab News Agency; agence Sana; agence SANA; Agence syrienne d'information | sana.sy | Agence de presse de l'État syrien | Syrian state news agency
ani-liban | LB | Agence nationale d'information | National News Agency | ANI; Ani; NNA | nna-leb.gov.lb | Agence de presse de l'État libanais | Lebanese state news agency
irna | IR | IRNA | | Irna; Islamic Republic News Agency; agence Irna | irna.ir | Agence de presse de l'État iranien | Iranian state news agency
fars | IR | Agence Fars | Fars News Agency | Fars News | farsnews.ir | Agence de presse iranienne | Iranian news agency
tasnim | IR | Tasnim | Tasnim News Agency | agence Tasnim | tasnimnews.com | Agence de presse iranienne | Iranian news agency
mehr | IR | Agence Mehr | Mehr News Agency | Mehr News | mehrnews.com | Agence de presse iranienne | Iranian news agency
isna | IR | ISNA | | Isna; Iranian Students' News Agency; agence Isna | isna.ir | Agence de presse iranienne | Iranian news agency
wafa | PS | Wafa | WAFA | agence Wafa; agence palestinienne Wafa | wafa.ps | Agence de presse palestinienne | Palestinian news agency
petra | JO | Agence Petra | Petra News Agency | Jordan News Agency | petra.gov.jo | Agence de presse de l'État jordanien | Jordanian state news agency
spa | SA | SPA | Saudi Press Agency | agence SPA; Agence de presse saoudienne | spa.gov.sa | Agence de presse de l'État saoudien | Saudi state news agency
wam | AE | WAM | Emirates News Agency | Wam; agence WAM | wam.ae | Agence de presse des Émirats | State news agency of the Emirates
qna | QA | QNA | Qatar News Agency | | qna.org.qa | Agence de presse de l'État qatari | Qatari state news agency
kuna | KW | Kuna | KUNA | Kuwait News Agency | kuna.net.kw | Agence de presse de l'État koweïtien | Kuwaiti state news agency
mena | EG | Agence Mena | Middle East News Agency | MENA | mena.org.eg | Agence de presse de l'État égyptien | Egyptian state news agency
ina-irak | IQ | INA | Iraqi News Agency | | ina.iq | Agence de presse de l'État irakien | Iraqi state news agency
saba | YE | Agence Saba | Saba News Agency | | saba.ye; sabanew.net | Agence de presse yéménite | Yemeni news agency
aps-algerie | DZ | Algérie Presse Service | | APS | aps.dz | Agence de presse de l'État algérien | Algerian state news agency
map | MA | Maghreb Arabe Presse | | MAP; Agence marocaine de presse | mapnews.ma | Agence de presse de l'État marocain | Moroccan state news agency
tap | TN | Tunis Afrique Presse | | TAP | tap.info.tn | Agence de presse de l'État tunisien | Tunisian state news agency
lana | LY | LANA | Libyan News Agency | agence Lana | lana.gov.ly | Agence de presse libyenne | Libyan news agency
suna | SD | Suna | SUNA | Sudan News Agency | suna-sd.net | Agence de presse soudanaise | Sudanese news agency
apanews | - | APAnews | | APA News; Agence de presse africaine | apanews.net | Agence de presse africaine | African news agency
aib | BF | Agence d'information du Burkina | Burkina Information Agency | AIB | aib.media | Agence de presse de l'État burkinabè | State news agency of Burkina Faso
amap | ML | Agence malienne de presse et de publicité | | AMAP | amap.ml | Agence de presse de l'État malien | Malian state news agency
nan-nigeria | NG | News Agency of Nigeria | | NAN | nannews.ng | Agence de presse nigériane | Nigerian news agency
Q204839 | CN | Chine nouvelle | Xinhua | Xinhua; Agence Chine nouvelle; agence Xinhua; Xinhua News Agency; New China News Agency; Chine Nouvelle | xinhuanet.com; news.cn | Agence de presse de l'État chinois | Chinese state news agency
Q969272 | CN | China News Service | | | chinanews.com.cn; ecns.cn | Agence de presse de l'État chinois | Chinese state news agency
kyodo | JP | Kyodo | Kyodo News | agence Kyodo | kyodonews.net; kyodonews.jp | Agence de presse | News agency
jiji | JP | Jiji | Jiji Press | agence Jiji | jiji.com | Agence de presse | News agency
Q333206 | KR | Yonhap | Yonhap News Agency | agence Yonhap | yna.co.kr; yonhapnews.co.kr | Agence de presse sud-coréenne | South Korean news agency
Q326804 | KP | KCNA | | Korean Central News Agency; Agence centrale de presse nord-coréenne; agence KCNA | kcna.kp | Agence de presse de l'État nord-coréen | North Korean state news agency
cna-taiwan | TW | Central News Agency | | | cna.com.tw | Agence de presse taïwanaise | Taiwanese news agency
pti | IN | Press Trust of India | | PTI | ptinews.com | Agence de presse indienne | Indian news agency
Q2613165 | IN | Asian News International | | | aninews.in | Agence de presse indienne | Indian news agency
Q4809229 | PK | Associated Press of Pakistan | | | app.com.pk | Agence de presse de l'État pakistanais | Pakistani state news agency
Q822202 | MY | Bernama | | | bernama.com | Agence de presse malaisienne | Malaysian news agency
Q571116 | ID | Antara | | | antaranews.com | Agence de presse indonésienne | Indonesian news agency
vna | VN | Agence vietnamienne d'information | Vietnam News Agency | VNA | vnanet.vn | Agence de presse de l'État vietnamien | Vietnamese state news agency
Q2031151 | CU | Prensa Latina | | | prensa-latina.cu | Agence de presse de l'État cubain | Cuban state news agency
notimex | MX | Notimex | | | | Ancienne agence de presse mexicaine | Former Mexican news agency
agencia-brasil | BR | Agência Brasil | | | agenciabrasil.ebc.com.br | Agence de presse de l'État brésilien | Brazilian state news agency
telam | AR | Télam | | | telam.com.ar | Agence de presse argentine | Argentine news agency
fides | - | Agence Fides | Agenzia Fides | | fides.org | Agence de presse des missions catholiques | News agency of the Catholic missions
aef | FR | AEF info | | | aefinfo.fr | Agence de presse spécialisée | Specialist news agency
`;

export function agencies(): Entity[] {
  return cellsOf(TABLE, 8).map(([id, country, fr, en, also, domains, aboutFr, aboutEn]) =>
    entity(
      {
        id: idOf(id!),
        names: { fr: fr!, en: en || fr! },
        aliases: { fr: listOf(also!), en: listOf(also!) },
        about: { fr: aboutFr!, en: aboutEn! },
        country: country === '-' ? undefined : country,
      },
      {
        type: 'outlet',
        pop: 160,
        outlet: { domains: listOf(domains!), kind: 'agency', ...(country === '-' ? {} : { country: country! }) },
      },
    ),
  );
}
