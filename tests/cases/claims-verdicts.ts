// Publishers' wordings and the verdict each stands for; `null`: we are not sure and say nothing.
import type { Verdict } from '../../lib/model/review';

const rows = (verdict: Verdict | null, ...ratings: string[]): [string, Verdict | null][] => ratings.map((rating) => [rating, verdict]);

export const VERDICTS: readonly (readonly [string, Verdict | null])[] = [
  ...rows('true', 'True', 'TRUE', 'Correct', 'Vrai', 'VRAI', 'C’est vrai', "C'est vrai !", 'Exact', 'Verified', 'Véridique', 'Totalement vrai'),
  ...rows('mostly-true', 'Mostly True', 'mostly-true', 'Plutôt vrai', 'PLUTÔT VRAI', 'Presque vrai', 'Largely true', 'One Pinocchio'),
  ...rows('mixed', 'Mixture', 'Half True', 'half-true', 'Partly false', 'Partiellement faux', 'Partiellement vrai', 'En partie faux'),
  ...rows('mixed', 'C’est plus compliqué', 'À nuancer', 'Mi-vrai, mi-faux', 'Vrai, mais…', 'Two Pinocchios', 'Partially correct.'),
  ...rows('mostly-false', 'Mostly False', 'Trompeur', 'TROMPEUR', 'Très trompeur', 'Misleading', 'Plutôt faux', 'Exagéré', 'Missing context'),
  ...rows('mostly-false', 'Out of context', 'Hors contexte', 'Image détournée', 'Barely True', 'Sortie de son contexte', 'Manque de contexte'),
  ...rows('false', 'False', 'FALSE', 'Faux', 'C’est faux', "C'est faux !", 'Totalement faux', 'Pants on Fire', 'pants-fire', 'Four Pinocchios'),
  ...rows('false', 'Infox', 'Intox', 'Fake', 'Canular', 'Montage', 'Photo truquée', 'Not true', 'Fausse citation', 'Sans fondement', 'Hoax'),
  ...rows('false', 'Rating: False', 'Verdict : faux', 'False.', 'Faux : la photo date de 2015', 'False, there is no such law', 'This is false.'),
  ...rows('unproven', 'Unproven', 'No evidence', 'Non prouvé', 'Sans preuve', 'Invérifiable', 'Unverified', 'Pas de preuve', 'Unsupported'),
  ...rows('other', 'Satire', 'Labeled Satire', 'Outdated', 'Parodie', 'Opinion', 'Article satirique'),
  // Headlines, negated words and our own silence.
  ...rows(null, '', ' ', 'How it works in practice', 'Not false', 'Ce n’est pas faux', 'Lire notre article', '***', '2', 'Banane'),
  ...rows(null, 'La vidéo montre en réalité un exercice des pompiers de la ville, filmé il y a plusieurs années', 'See full article'),
  ...rows('mostly-true', '4/5', '4 sur 5', '8/10'),
  ...rows('false', '1/5', '1 out of 5', '1/10'),
  ...rows('mixed', '3/5'),
  ...rows('true', '5/5', '10/10'),
  ...rows(null, '0/5', '7/5', '1/2'),
];
