import './listor.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked, Tomt } from '../../../delar/Besked.js';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Lage } from '../../../delar/Lage.js';
import { Skelett } from '../../../delar/Skelett.js';
import { Cell, Tabell } from '../../../delar/Tabell.js';
import { Lank } from '../../../ram/Lank.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { antal } from '../../../sprak/ord.js';
import { FinnsInte } from '../../Sidfel.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { enhetsord, listuppgift } from './Enheterpanel.js';
import { type Listmanad, type Listoversikt as Oversikt, oversiktFraga, paminn, reglerFraga } from './fragor.js';
import { Listregelformular } from './Listregelformular.js';
import { senastOrd, STATUSMARKE, STATUSORD } from './ord.js';
import { useGor } from './useGor.js';
import { manadAr, manadsnamn } from '../../../sprak/datum.js';

interface Saknad {
  enhetId: string;
  enhet: string;
  chef: string | null;
  m: Listmanad;
}

const saknade = (oversikt: Oversikt): Saknad[] =>
  oversikt.rader.flatMap(({ enhet, manader }) =>
    manader
      .filter(({ status }) => status === 'saknas' || status === 'oppnad')
      .map((m) => ({ enhetId: enhet.enhetId, enhet: enhet.namn, chef: enhet.chef, m })),
  );

function mening(oversikt: Oversikt): string {
  const tal = saknade(oversikt).length;
  if (tal > 0) return tal === 1 ? 'En lista saknas' : `${String(tal)} listor saknas`;
  const vantas = oversikt.rader.filter(({ manader }) =>
    manader.some(({ manad, status }) => manad === oversikt.nuvarande && status === 'vantas'),
  ).length;
  if (vantas > 0)
    return `${antal(vantas, 'enhet', 'enheter')} har inte lämnat ${manadsnamn(oversikt.nuvarande)}listan än`;
  return oversikt.rader.length === 0 ? 'Delegationslistor' : 'Alla listor som ska vara inne är det';
}

/** Nämndens alla listor: vilken enhet och vilken månad som saknas, väntas eller kom sent. */
export function Listoversikt(): ReactNode {
  const { namndId, far } = useNamnd();
  const oversikt = useQuery({ ...oversiktFraga(namndId), enabled: far('delegation.las') });
  const [staller, sattStaller] = useState(false);
  const regler = useQuery({ ...reglerFraga(namndId), enabled: far('delegation.las') });
  if (!far('delegation.las')) return <FinnsInte />;
  const { data } = oversikt;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        key={data === undefined ? '' : 'klar'}
        rubrik={data === undefined ? 'Delegationslistor' : mening(data)}
        titel="Delegationslistor"
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${namndId}/delegation`}>Delegationsbeslut</Lank>
            Listor
          </Brodsmulor>
        }
        {...(regler.data === undefined ? {} : { ingress: regelmening(regler.data) })}
        {...(far('delegationslista.stall_in')
          ? { hoger: <Button onClick={() => sattStaller(true)}>Inställningar</Button> }
          : {})}
      />
      {oversikt.error !== null && (
        <Felbesked fel={oversikt.error} vad="Listorna kunde inte hämtas" igen={() => void oversikt.refetch()} />
      )}
      {oversikt.isPending && <Skelett rader={6} vad="listorna" />}
      {data !== undefined && (
        <Saknas namndId={namndId} saknade={saknade(data)} far={far('delegationslista.stall_in')} />
      )}
      {data !== undefined && <Perioder namndId={namndId} senast={data} />}
      {staller && regler.data !== undefined && (
        <Listregelformular namndId={namndId} regler={regler.data} stang={() => sattStaller(false)} />
      )}
    </main>
  );
}

function regelmening({
  dag,
  klockan,
  nastaVardag,
  franManad,
}: {
  dag: number;
  klockan: string;
  nastaVardag: boolean;
  franManad?: string | null;
}): string {
  const nar = `Listorna ska in den ${String(dag)}:e i nästa månad kl. ${klockan.replace(':', '.')}${nastaVardag ? ', eller nästa vardag' : ''}.`;
  return franManad == null ? `${nar} Ingen första månad är inställd, så ingen lista räknas som saknad.` : nar;
}

function Saknas({
  namndId,
  saknade: rader,
  far,
}: {
  namndId: string;
  saknade: readonly Saknad[];
  far: boolean;
}): ReactNode {
  const { fel, ivag } = useGor(namndId);
  if (rader.length === 0) return null;
  return (
    <Avdelning rubrik="Saknas" vid={antal(rader.length, 'lista', 'listor')}>
      {fel !== null && <Felbesked fel={fel} vad="Påminnelsen gick inte ut" />}
      <ul className="lista">
        {rader.map(({ enhetId, enhet, chef, m }) => (
          <li key={`${enhetId}${m.manad}`}>
            <Lage marke={STATUSMARKE[m.status]}>
              <Lank till={`/namnder/${namndId}/delegation?enhet=${enhetId}&manad=${m.manad}`}>
                {enhet}, {manadAr(m.manad)}
              </Lank>
            </Lage>{' '}
            <span className="svag">
              skulle in {senastOrd(m.senast)}
              {chef === null
                ? '. Enheten har ingen chef att påminna: ange en under Nämnden, Förvaltningen'
                : `, ${chef}`}
              {m.pamind === null ? '' : `, ${enhetsord(m)}`}
            </span>{' '}
            {far && chef !== null && (
              <Button
                size="xs"
                onClick={() =>
                  void ivag(
                    async () => await paminn(namndId, enhetId, m.manad),
                    (pamind) =>
                      pamind ? `${chef} är påmind` : 'Enheten är redan påmind i dag, eller har lämnat listan',
                  )
                }
              >
                Påminn {chef}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Avdelning>
  );
}

/** Månaden före. */
const manadenFore = (manad: string): string =>
  manad.endsWith('-01')
    ? `${String(Number(manad.slice(0, 4)) - 1)}-12`
    : `${manad.slice(0, 5)}${String(Number(manad.slice(5)) - 1).padStart(2, '0')}`;

/** De senaste månaderna, och alla före dem, en period i taget. */
function Perioder({ namndId, senast }: { namndId: string; senast: Oversikt }): ReactNode {
  const [forra, sattForra] = useState<string[]>([]);
  const till = forra.at(-1);
  const aldre = useQuery({
    ...oversiktFraga(namndId, till === undefined ? {} : { till }),
    enabled: till !== undefined,
  });
  const visad = till === undefined ? senast : aldre.data;
  return (
    <>
      {aldre.error !== null && (
        <Felbesked fel={aldre.error} vad="Månaderna kunde inte hämtas" igen={() => void aldre.refetch()} />
      )}
      {visad === undefined ? <Skelett rader={6} vad="månaderna" /> : <Manader namndId={namndId} oversikt={visad} />}
      <p className="rad">
        <Button
          size="xs"
          aria-disabled={visad === undefined}
          onClick={() => {
            if (visad !== undefined) sattForra([...forra, manadenFore(visad.fran)]);
          }}
        >
          Äldre månader
        </Button>
        {forra.length > 0 && (
          <Button size="xs" onClick={() => sattForra(forra.slice(0, -1))}>
            Nyare månader
          </Button>
        )}
      </p>
    </>
  );
}

function Manader({ namndId, oversikt }: { namndId: string; oversikt: Oversikt }): ReactNode {
  const manader = [...new Set(oversikt.rader.flatMap((rad) => rad.manader.map(({ manad }) => manad)))].sort().reverse();
  if (manader.length === 0) {
    return (
      <Tomt>
        Här står enheternas listor månad för månad. Ställ in från vilken månad listor väntas, så syns vilka som saknas.
      </Tomt>
    );
  }
  return (
    <Avdelning rubrik="Månad för månad" vid={`${manadAr(oversikt.fran)} till ${manadAr(oversikt.till)}`}>
      <div className="listtabell">
        <Tabell bildtext="Listorna, månad för månad" kolumner={['Enhet', ...manader.map((manad) => manadAr(manad))]}>
          {oversikt.rader
            .filter((rad) => rad.manader.length > 0)
            .map(({ enhet, manader: egna }) => (
              <tr role="row" key={enhet.enhetId}>
                <Cell etikett="Enhet">{enhet.namn}</Cell>
                {manader.map((manad) => {
                  const m = egna.find((en) => en.manad === manad);
                  return (
                    <Cell etikett={manadAr(manad)} key={manad}>
                      {m === undefined ? (
                        <span className="svag">väntas inte</span>
                      ) : (
                        <>
                          <Lage marke={STATUSMARKE[m.status]}>
                            <Lank till={`/namnder/${namndId}/delegation?enhet=${enhet.enhetId}&manad=${manad}`}>
                              {STATUSORD[m.status]}
                            </Lank>
                          </Lage>
                          <br />
                          <span className="svag liten">
                            {m.lista?.anmald == null ? listuppgift(m) : `anmäld § ${String(m.lista.anmald.paragraf)}`}
                          </span>
                        </>
                      )}
                    </Cell>
                  );
                })}
              </tr>
            ))}
        </Tabell>
      </div>
    </Avdelning>
  );
}
