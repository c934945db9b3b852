import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Button } from '@mantine/core';
import { HANDLINGSORD, PROVNINGSORD, RIKTNINGSORD } from '../../delar/arendeord.js';
import { Avdelning } from '../../delar/Avdelning.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { kortDag, tidpunkt } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import { type Arende, arendenyckel } from './fragor.js';

type Rattelse = components['schemas']['RattelseDto'];

const FALT: Readonly<Record<string, string>> = {
  arendemening: 'ärendemeningen',
  arendemeningSkyddad: 'den skyddade ordalydelsen',
  arendetyp: 'ärendetypen',
  initiativ: 'initiativet',
  klassificering: 'klassificeringen',
  provningsform: 'prövningsformen',
  gallring: 'gallringen',
  inkomDatum: 'dagen då det kom in',
  sekretessLagrum: 'lagrummet för sekretessen',
  sekretessUnderProvning: 'prövningen av sekretessen',
  sekretessDatum: 'dagen för sekretessen',
  sekretessBeslutadAv: 'vem som beslutat sekretessen',
  titel: 'rubriken',
  titelSkyddad: 'den skyddade rubriken',
  typ: 'typen',
  riktning: 'slaget',
  datum: 'datumet',
  avsandare: 'avsändaren',
  mottagare: 'mottagaren',
  namn: 'namnet',
  roll: 'rollen',
  slag: 'slaget',
  derasDnr: 'deras dnr',
  epost: 'e-postadressen',
  telefon: 'telefonnumret',
  adress: 'adressen',
  skyddad: 'skyddet av namnet',
  skyddadePersonuppgifter: 'de skyddade personuppgifterna',
  borttagen: 'parten',
};

const VARDEN: Readonly<Record<string, string>> = {
  ...PROVNINGSORD,
  ...HANDLINGSORD,
  ...RIKTNINGSORD,
  true: 'ja',
  false: 'nej',
  inkommande: 'inkommet',
  eget: 'eget',
};

const som = (varde: unknown): string => {
  if (varde === null || varde === undefined || varde === '') return '(tomt)';
  const text = typeof varde === 'object' ? JSON.stringify(varde) : `${varde as string | number | boolean}`;
  return VARDEN[text] ?? text;
};

const OBJEKT: Readonly<Record<Rattelse['objekt'], string>> = {
  arende: '',
  handling: ' på en handling',
  arendepart: ' om en part',
};

const FORST = 3;

const rattelserFraga = (a: Arende, alla: boolean) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'rattelser', alla],
    queryFn: async () =>
      await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/rattelser', {
          params: { path: { namndId: a.namndId, arendeId: a.id }, query: { antal: alla ? 100 : FORST } },
        }),
      ),
  });

function Rad({ r }: { r: Rattelse }): ReactNode {
  const { datum, tid } = tidpunkt(r.tid);
  return (
    <li className="rattelse">
      <p>
        <time dateTime={r.tid} className="svag">
          {kortDag(datum)} {tid}
        </time>{' '}
        {r.vem} rättade {FALT[r.falt] ?? r.falt}
        {OBJEKT[r.objekt]}.
      </p>
      {r.dold ? (
        <p className="svag">Det som stod visas bara för den som får läsa det skyddade.</p>
      ) : (
        <p>
          <s className="svag">{som(r.fore)}</s> <span aria-hidden="true">→</span>
          <span className="dold">blev</span> {som(r.efter)}
        </p>
      )}
      {r.skal !== null && <p className="svag liten">{r.skal}</p>}
    </li>
  );
}

/** Det som rättats: vad som stod, vad som står, vem, när och varför (JO 4639-2007). */
export function Rattelser({ arende: a }: { arende: Arende }): ReactNode {
  const [alla, visaAlla] = useState(false);
  const { data } = useQuery(rattelserFraga(a, alla));
  if (data === undefined || data.antal === 0) return null;
  return (
    <Avdelning rubrik="Rättelser" vid={antal(data.antal, 'rättelse', 'rättelser')}>
      <ul>
        {data.rader.map((r) => (
          <Rad r={r} key={r.id} />
        ))}
      </ul>
      {!alla && data.antal > FORST && (
        <p className="fot">
          <Button size="xs" onClick={() => visaAlla(true)}>
            Visa alla {data.antal}
          </Button>
        </p>
      )}
    </Avdelning>
  );
}
