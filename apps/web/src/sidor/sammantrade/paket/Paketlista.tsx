import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Filrad } from '../../../delar/Fil.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { kortDag, klockan, tidpunkt } from '../../../sprak/datum.js';
import { antal, heltal } from '../../../sprak/ord.js';
import type { Mote } from '../useMote.js';
import { bestallPaket, gors, kastaPaket, type Paket, paketnyckel } from './fragor.js';

const SLAG: Readonly<Record<Paket['slag'], string>> = {
  hela: 'Alla handlingar, med sekretess',
  utan_sekretess: 'Handlingar utan sekretess',
  egen: 'Det du får läsa',
};

const titeln = (p: Paket): string => `${SLAG[p.slag]}${p.punkter === null ? '' : ', valda punkter'}`;

/** Hur långt ett paket har kommit. */
function Framsteg({ paket: p }: { paket: Paket }): ReactNode {
  const id = useId();
  const ord =
    p.tillstand === 'vantar' || p.filer === 0
      ? 'Paketet görs. Du kan lämna sidan.'
      : p.sidor === 0
        ? `${heltal(p.filerKlara)} av ${antal(p.filer, 'fil', 'filer')}`
        : `${heltal(p.sidorKlara)} av ${antal(p.sidor, 'sida', 'sidor')}`;
  const andel = p.sidor > 0 ? p.sidorKlara / p.sidor : p.filer > 0 ? p.filerKlara / p.filer : undefined;
  return (
    <>
      <div className="stark-rad">{titeln(p)}</div>
      <progress
        className="uppladdning__stapel"
        aria-labelledby={id}
        max={1}
        {...(andel === undefined ? {} : { value: andel })}
      />
      <span className="svag liten" id={id}>
        {ord}
      </span>
    </>
  );
}

function Rad({ mote, paket: p }: { mote: Mote; paket: Paket }): ReactNode {
  const fragor = useQueryClient();
  const lasOm = async (): Promise<void> => {
    await fragor.invalidateQueries({ queryKey: paketnyckel(mote.namndId, mote.id) });
  };
  const kasta = useMutation({
    mutationFn: async () => await kastaPaket(mote.namndId, mote.id, p.id),
    onSuccess: async () => {
      kvittera('Paketet är borttaget');
      await lasOm();
    },
  });
  const igen = useMutation({
    mutationFn: async () =>
      await bestallPaket(mote.namndId, mote.id, {
        slag: p.slag,
        format: p.format,
        ...(p.punkter === null ? {} : { punkter: p.punkter }),
      }),
    onSuccess: lasOm,
  });
  const nar = tidpunkt(p.bestalltTid);
  const stam = `/api/namnder/${mote.namndId}/sammantraden/${mote.id}/handlingspaket/${p.id}/fil`;
  const fel = kasta.error ?? igen.error;
  return (
    <li>
      {gors(p) && <Framsteg paket={p} />}
      {p.tillstand === 'klar' && !p.inaktuellt && (
        <Filrad
          titel={titeln(p)}
          fil={{ filnamn: p.filnamn, mediatyp: `application/${p.format}`, storlek: p.storlek ?? 0 }}
          till={stam}
          tillagg={`${p.sidor > 0 ? antal(p.sidor, 'sida', 'sidor') : antal(p.filer, 'fil', 'filer')}, ${kortDag(nar.datum)} kl. ${klockan(nar.tid)}`}
        />
      )}
      {p.tillstand === 'klar' && p.inaktuellt && (
        <>
          {titeln(p)} <span className="svag liten">{p.format.toUpperCase()}, listan har ändrats sedan dess</span>
        </>
      )}
      {p.tillstand === 'misslyckad' && (
        <>
          {titeln(p)} <span className="svag liten">blev inte gjort: {p.fel}</span>
        </>
      )}
      {p.tillstand === 'klar' && p.ersatta.length > 0 && (
        <details className="liten">
          <summary>{antal(p.ersatta.length, 'fil', 'filer')} är inte med som sidor</summary>
          <ul>
            {p.ersatta.map((en, plats) => (
              <li key={plats}>
                {en.filnamn}: {en.skal}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!gors(p) && (p.inaktuellt || p.tillstand === 'misslyckad' || p.mitt) && (
        <span className="rad">
          {(p.inaktuellt || p.tillstand === 'misslyckad') && (
            <Button size="compact-xs" aria-disabled={igen.isPending} onClick={() => igen.mutate()}>
              Gör om<span className="dold"> {titeln(p)}</span>
            </Button>
          )}
          {p.mitt && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-disabled={kasta.isPending}
              onClick={() => (kasta.isPending ? undefined : kasta.mutate())}
            >
              Ta bort
              <span className="dold">
                {' '}
                {titeln(p)}, {p.format.toUpperCase()}
              </span>
            </Button>
          )}
        </span>
      )}
      {fel !== null && <Felbesked fel={fel} vad="Det gick inte" />}
    </li>
  );
}

/** Paketen som går att hämta, och de som görs. */
export function Paketlista({ mote, rader }: { mote: Mote; rader: readonly Paket[] }): ReactNode {
  const pagar = rader.filter(gors).length;
  return (
    <>
      <p className="dold" role="status">
        {pagar > 0 ? `${antal(pagar, 'paket görs', 'paket görs')}.` : rader.length > 0 ? 'Alla paket är färdiga.' : ''}
      </p>
      {rader.length > 0 && (
        <ul className="lista tatt">
          {rader.map((p) => (
            <Rad key={p.id} mote={mote} paket={p} />
          ))}
        </ul>
      )}
    </>
  );
}
