import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Tomt } from '../../../delar/Besked.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Lage } from '../../../delar/Lage.js';
import { Listvy } from '../../../delar/Listvy.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell } from '../../../delar/Tabell.js';
import { idag } from '../../../klient/servertid.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { personerFraga, uppdragFraga } from '../fragor.js';
import { Personlank } from '../Ledamoter.js';
import { ROLLORD } from '../ord.js';
import { useNamnd } from '../useNamnd.js';
import { SKYDDSORD } from './skydd.js';

/** De som har eller har haft uppdrag eller tjänst i nämnden. */
export function Personer(): ReactNode {
  const { namndId, namnd } = useNamnd();
  const [sokt, sok] = useState('');
  const personer = useQuery(personerFraga(namndId));
  const uppdrag = useQuery(uppdragFraga(namndId, idag()));
  const rader = (personer.data ?? []).filter((p) =>
    p.namn.toLocaleLowerCase('sv').includes(sokt.toLocaleLowerCase('sv')),
  );
  const uppdragen = (personId: string): string =>
    (uppdrag.data ?? [])
      .filter((u) => u.personId === personId)
      .map((u) => ROLLORD[u.roll])
      .join(', ');
  return (
    <>
      <Sidhuvud
        rubrik="Personer"
        titel={`Personer, ${namnd?.diariekod ?? ''}`}
        smula={namnd?.namn}
        ingress="De som har eller har haft uppdrag eller tjänst i nämnden."
      />
      {personer.error !== null && (
        <Felbesked fel={personer.error} vad="Personerna kunde inte hämtas" igen={() => void personer.refetch()} />
      )}
      {personer.isPending && <Skelett rader={10} vad="personerna" />}
      {personer.data !== undefined && (
        <Listvy
          bildtext="Personer i nämnden"
          sok={{ etikett: 'Sök person', platshallare: 'Namn', varde: sokt, andra: sok }}
          antal={antal(rader.length, 'person', 'personer')}
          kolumner={['Namn', 'Uppdrag i dag', 'E-post', 'Telefon']}
          rader={rader}
          nyckel={(p) => p.id}
          rad={(p) => (
            <>
              <td role="cell">
                <Personlank namndId={namndId} u={{ personId: p.id, namn: p.namn, parti: p.parti }} />
              </td>
              <Cell>{uppdragen(p.id)}</Cell>
              <Cell>{p.skyddad ? <Lage marke="last">{SKYDDSORD[p.skydd]}</Lage> : p.epost}</Cell>
              <Cell>{p.telefon}</Cell>
            </>
          )}
          tom={
            <Tomt>
              {sokt === ''
                ? 'Här står de som har eller har haft uppdrag i nämnden.'
                : `Ingen i nämnden heter ”${sokt}”.`}
            </Tomt>
          }
        />
      )}
    </>
  );
}
