// French: voices, and the outlets they come through.
import { words } from '../../quotes/lang/words';
import type { VoiceWords } from './words';

export const fr: VoiceWords = {
  headFirst: true,
  people: words(
    'berger bergère numéro tête vice gérant gérante maître élu doyenne vigneron vigneronne maraîcher maraîchère libraire capitaine cuisinier cuisinière apiculteur meunier forestier archiviste sage-femme aide',
  ),
  articles: words('le la l les un une notre'),
  papers: words('quotidien hebdomadaire mensuel magazine journal tabloïd bihebdomadaire'),
  airs: words('télévision télé radio'),
  media: words('agence site chaîne station webradio média revue journal'),
  agencies: ['agence de presse', 'chaîne d information'],
  adjectives: words(
    `officielle officiel régional régionale local locale public publique privé privée national nationale allemand allemande américain américaine britannique
    italien italienne espagnol espagnole russe chinois chinoise japonais japonaise belge suisse français française québécois québécoise économique sportif
    sportive d état information continu`,
  ),
  told: words(''),
  to: words('à au aux sur dans auprès'),
  with: words('avec'),
  talks: words(
    'entretien interview entrevue échange tribune déclaration déclarations confié confiée confiés accordé accordée accordés parlé invité invitée courriel message',
  ),
  by: words('par'),
  relays:
    /^((interrog|contact|sollicit|cit|rapport|relay|rencontr|consult|interview|publi|diffus|révél|dévoil|question|mandat|command)é|recueilli|joint|repri[st]|obtenu|transmi[st]|reçu|lu|vu)(e|s|es)?$/u,
  of: words('de d du des'),
  stages: words(
    'micro micros antenne antennes plateau plateaux colonnes ondes matinale dépêche dépêches article articles reportage enquête révélations informations',
  ),
  reporters: words(
    'journaliste journalistes correspondant correspondante correspondants photographe reporter reporters',
  ),
  general: words('presse médias journaux chaînes radios télévisions'),
  times: words(
    `lundi mardi mercredi jeudi vendredi samedi dimanche hier matin matinée soir soirée midi après ce cette semaine mois aujourd hui janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre dernier dernière ensuite également aussi`,
  ),
  goesOn: /(ajout|poursui|continu|conclu|renchéri|insist|précis)/u,
};
