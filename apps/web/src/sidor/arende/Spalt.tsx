import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Panel } from '../../delar/Avdelning.js';
import { StorFrist } from '../../delar/Frist.js';
import { langDag } from '../../sprak/datum.js';
import { Arendebevakningar } from '../bevakning/Arendebevakningar.js';
import { arendetsFraga } from '../bevakning/fragor.js';
import { vadOrd } from '../bevakning/ord.js';
import { Arendebeslut } from '../delegation/Arendebeslut.js';
import { Arendeinitiativ } from '../initiativ/Arendeinitiativ.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Arenderemisser } from '../remiss/Arenderemisser.js';
import { SaSerAllmanheten } from './Allmanheten.js';
import { NamngivenAtkomst } from './Atkomst.js';
import { Arendeblad } from './Blad.js';
import { Fakta, Sekretesspanel } from './Fakta.js';
import type { Arende } from './fragor.js';
import type { Gora } from './Gorande.js';
import { Parter } from './Parter.js';
import { Relationer } from './Relationer.js';

/** Den närmaste av ärendets bevakningar. */
function NastaFrist({ arende: a }: { arende: Arende }): ReactNode {
  const { far } = useNamnd();
  const { data } = useQuery({ ...arendetsFraga(a.namndId, a.id), enabled: far('bevakning.las') });
  const nasta = data?.find((b) => b.lage === 'oppen');
  if (nasta === undefined) return null;
  return (
    <Panel rubrik="Nästa frist">
      <StorFrist datum={nasta.forfallodag}>
        {vadOrd(nasta)}, {langDag(nasta.forfallodag)}
      </StorFrist>
    </Panel>
  );
}

/** Spalten: uppgifterna, parterna, det som hör ihop, sekretessen, och hur allmänheten ser ärendet. */
export function Spalt({ arende: a, gor }: { arende: Arende; gor: (vad: Gora) => void }): ReactNode {
  const { far } = useNamnd();
  const skriver = far('arende.skriv') && a.status !== 'makulerat';
  return (
    <>
      <NastaFrist arende={a} />
      <Fakta arende={a} {...(skriver ? { andra: () => gor('andra'), byt: () => gor('byt') } : {})} />
      <Arendeinitiativ namndId={a.namndId} arendeId={a.id} arendetyp={a.arendetyp} skriver={skriver} />
      <Parter arende={a} skriver={skriver} />
      <Relationer arende={a} skriver={skriver} />
      <Arendebevakningar namndId={a.namndId} arendeId={a.id} handlaggareId={a.handlaggareId} />
      <Arenderemisser namndId={a.namndId} arendeId={a.id} />
      <Arendebeslut namndId={a.namndId} arendeId={a.id} />
      <Sekretesspanel arende={a} {...(skriver ? { andra: () => gor('sekretess') } : {})}>
        <NamngivenAtkomst arende={a} serSkyddat={a.arendemeningSkyddad !== null} far={far} />
      </Sekretesspanel>
      <SaSerAllmanheten arende={a} />
      <Arendeblad arende={a} />
    </>
  );
}
