// French quotations: what is said, who speaks, by which cue; and what nobody says.
import type { QuoteRow } from './quote-row';

export const rows: readonly QuoteRow[] = [
  {
    text: "« Le pont sera fermé tout l'été », a annoncé Anne Loriot.",
    quotes: [["Le pont sera fermé tout l'été", 'Anne Loriot', 'a annoncé', 'direct']],
  },
  {
    text: "« Le pont sera fermé tout l'été », a annoncé la maire de Valmont, Anne Loriot.",
    quotes: [["Le pont sera fermé tout l'été", 'Anne Loriot', 'a annoncé', 'direct']],
  },
  {
    text: "« Rien n'est décidé pour le moment », a déclaré à l'AFP Paul Varenne, directeur du port.",
    quotes: [["Rien n'est décidé pour le moment", 'Paul Varenne', 'a déclaré', 'direct']],
  },
  {
    text: "« Nous irons jusqu'au bout », promet Claire Dorval.",
    quotes: [["Nous irons jusqu'au bout", 'Claire Dorval', 'promet', 'direct']],
  },
  {
    text: "“Nous irons jusqu'au bout”, assure Claire Dorval.",
    quotes: [["Nous irons jusqu'au bout", 'Claire Dorval', 'assure', 'direct']],
  },
  {
    text: '"Nous irons jusqu\'au bout", affirme Claire Dorval.',
    quotes: [["Nous irons jusqu'au bout", 'Claire Dorval', 'affirme', 'direct']],
  },
  {
    text: 'Claire Dorval a affirmé que le budget serait voté en juin.',
    quotes: [['le budget serait voté en juin', 'Claire Dorval', 'a affirmé', 'indirect']],
  },
  {
    text: 'Claire Dorval affirme que le budget « sera voté en juin sans faute ».',
    quotes: [['le budget « sera voté en juin sans faute »', 'Claire Dorval', 'affirme', 'mixed']],
  },
  {
    text: 'Claire Dorval a affirmé : « Le budget sera voté en juin. »',
    quotes: [['Le budget sera voté en juin.', 'Claire Dorval', 'a affirmé', 'direct']],
  },
  {
    text: 'Selon Paul Varenne, le port a perdu la moitié de ses clients.',
    quotes: [['le port a perdu la moitié de ses clients', 'Paul Varenne', 'Selon', 'indirect']],
  },
  {
    text: 'Le port a perdu la moitié de ses clients, selon Paul Varenne.',
    quotes: [['Le port a perdu la moitié de ses clients', 'Paul Varenne', 'selon', 'indirect']],
  },
  {
    text: "D'après la préfecture, deux mille personnes ont défilé dans le calme.",
    quotes: [['deux mille personnes ont défilé dans le calme', 'la préfecture', "D'après", 'indirect']],
  },
  {
    text: 'Pour Paul Varenne, « la situation est devenue intenable ».',
    quotes: [['la situation est devenue intenable', 'Paul Varenne', 'Pour', 'direct']],
  },
  {
    text: 'Le navire a coulé en quelques minutes, a précisé la préfecture.',
    quotes: [['Le navire a coulé en quelques minutes', 'la préfecture', 'a précisé', 'indirect']],
  },
  {
    text: 'Le navire a coulé en quelques minutes, ont indiqué les autorités.',
    quotes: [['Le navire a coulé en quelques minutes', 'les autorités', 'ont indiqué', 'indirect']],
  },
  {
    text: 'Le prix du blé va doubler, préviennent experts et officiels.',
    quotes: [['Le prix du blé va doubler', 'experts et officiels', 'préviennent', 'indirect']],
  },
  {
    text: 'Anne Loriot a visité le chantier. Elle a ajouté que les travaux dureraient trois ans.',
    quotes: [['les travaux dureraient trois ans', 'Anne Loriot', 'a ajouté', 'indirect']],
  },
  {
    text: 'Paul Varenne est arrivé mardi. « Je suis venu pour écouter », a-t-il dit.',
    quotes: [['Je suis venu pour écouter', 'Paul Varenne', 'a-t-il dit', 'direct']],
  },
  {
    text: 'Les analystes jugent que la hausse va durer. Ils estiment que les prix tripleront.',
    quotes: [
      ['la hausse va durer', 'Les analystes', 'jugent', 'indirect'],
      ['les prix tripleront', 'Les analystes', 'estiment', 'indirect'],
    ],
  },
  {
    text: 'Un rapport montre que les nappes se vident depuis dix ans.',
    quotes: [['les nappes se vident depuis dix ans', 'Un rapport', 'montre', 'indirect']],
  },
  {
    text: '« On verra bien demain », a répondu la porte-parole de la fédération.',
    quotes: [['On verra bien demain', 'la porte-parole de la fédération', 'a répondu', 'direct']],
  },
  {
    text: '« On verra bien demain », a répondu Marc Tessier. « Tout dépend de la météo. »',
    quotes: [
      ['On verra bien demain', 'Marc Tessier'],
      ['Tout dépend de la météo.', 'Marc Tessier'],
    ],
  },
  {
    text: 'Marc Tessier dit avoir vu trois hommes courir vers le port.',
    quotes: [['avoir vu trois hommes courir vers le port', 'Marc Tessier', 'dit', 'indirect']],
  },
  {
    text: '21 septembre 2012, Valmont. - Selon la mairie, le marché rouvrira samedi matin.',
    quotes: [['le marché rouvrira samedi matin', 'la mairie', 'Selon', 'indirect']],
  },
];

/** Nothing in these is a quotation. */
export const nothing: readonly string[] = [
  'Il a lu le roman « Les Vagues du soir » pendant ses vacances.',
  'Son équipe, dite « la bande du quai », joue samedi.',
  "On l'a baptisé « le petit prince du port ».",
  'Les horaires varient selon les régions et les saisons.',
  "Le prix change selon que l'on vient seul ou non.",
  'Le mot « plage » vient de loin.',
  'La banderole « Sauvons le quai » flottait hier.',
  'Il est parti pour la semaine, pour trois raisons.',
  'Le port, construit en 1920, a été agrandi par Marc Tessier.',
  'Cela fait que tout le monde attend.',
  "La technique qu'ils utilisaient était ancienne.",
  'Il faut que la pluie cesse.',
  'Le film « Le Dernier Phare » sort mercredi.',
  "Pour l'instant, personne ne travaille.",
  "Il n'a pas dit que le pont fermerait.",
  "L'annonce du maire était attendue.",
  "L'article 3 de la loi dispose que « nul ne peut être privé de son bateau ».",
  'Le titre « Demain la mer » a été choisi.',
  "Selon l'âge des enfants, le tarif change.",
  'Elle travaille afin que ses fils étudient.',
];
