// What the first readers met: names every article on Syria and Iraq uses.
import type { Entity } from '../../model/entity';
import { entitiesOf } from './rows';

const GROUPS = `
Q2429253 | - | État islamique | Islamic State | Daech; Daesh | EI; L'État islamique; l'EI; organisation État islamique; groupe État islamique; Etat islamique; EIIL | IS; ISIS; ISIL; Islamic State group; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; so-called Islamic State | Groupe armé jihadiste | Jihadist armed group
`;
const BODIES = `
sohr | GB | Observatoire syrien des droits de l'homme | Syrian Observatory for Human Rights | OSDH; SOHR | l'Observatoire syrien | Syrian Observatory | Organisation qui recense les violences de la guerre en Syrie | Organisation that documents the violence of the war in Syria
coalition-contre-ei | - | Coalition internationale contre l'État islamique | Global Coalition against Daesh | | coalition internationale; coalition antijihadiste; coalition anti-EI; coalition internationale antijihadiste | US-led coalition; international coalition; anti-ISIS coalition | Alliance militaire d'États contre l'État islamique | Military alliance of states against Islamic State
senat-france | FR | Sénat | French Senate | | Sénat français | Senate of France | Chambre haute du Parlement français | Upper house of the French Parliament
`;
const AGENCIES = `
Q40464 | FR | Agence France-Presse | | AFP | agence France-Presse | | Agence de presse | News agency
`;

export function needed(): Entity[] {
  return [
    ...entitiesOf(GROUPS, { type: 'group', pop: 200 }),
    ...entitiesOf(BODIES, { type: 'organisation', pop: 150 }),
    ...entitiesOf(AGENCIES, {
      type: 'outlet',
      pop: 180,
      outlet: { domains: ['afp.com'], kind: 'agency', country: 'FR' },
    }),
  ];
}
