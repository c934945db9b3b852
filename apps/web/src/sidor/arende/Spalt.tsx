import type { ReactNode } from 'react';
import { useNamnd } from '../namnden/useNamnd.js';
import { SaSerAllmanheten } from './Allmanheten.js';
import { NamngivenAtkomst } from './Atkomst.js';
import { Fakta, Sekretesspanel } from './Fakta.js';
import type { Arende } from './fragor.js';
import type { Gora } from './Gorande.js';
import { Parter } from './Parter.js';
import { Relationer } from './Relationer.js';

/** Spalten: uppgifterna, parterna, det som hör ihop, sekretessen, och hur allmänheten ser ärendet. */
export function Spalt({ arende: a, gor }: { arende: Arende; gor: (vad: Gora) => void }): ReactNode {
  const { far } = useNamnd();
  const skriver = far('arende.skriv') && a.status !== 'makulerat';
  return (
    <>
      <Fakta arende={a} {...(skriver ? { andra: () => gor('andra'), byt: () => gor('byt') } : {})} />
      <Parter arende={a} skriver={skriver} />
      <Relationer arende={a} skriver={skriver} />
      <Sekretesspanel arende={a} {...(skriver ? { andra: () => gor('sekretess') } : {})}>
        <NamngivenAtkomst arende={a} serSkyddat={a.arendemeningSkyddad !== null} far={far} />
      </Sekretesspanel>
      <SaSerAllmanheten arende={a} />
    </>
  );
}
