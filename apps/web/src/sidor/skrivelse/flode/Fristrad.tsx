import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Frist } from '../../../delar/Frist.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { dag, klockan } from '../../../sprak/datum.js';
import { hamta, type Skrivelse, tidFraga, useLasOmSkrivelser, valjSammantrade } from './fragor.js';

/** Orden efter dagarna: `9 dagar kvar` + ` till ordförandeberedning måndag 2 november`. */
const resten = (text: string): string => text.replace(/^(?:\d+ dag(?:ar)? (?:kvar|försenat)|Sista dagen i dag)/u, '');

/** Hur lång tid det är kvar till nästa inre dag, och vilket sammanträde skrivelsen skrivs för. */
export function Fristrad({ skrivelse: s, farAndra }: { skrivelse: Skrivelse; farAndra: boolean }): ReactNode {
  const [oppen, oppna] = useState(false);
  const { data, error } = useQuery({ ...tidFraga(s.namndId, s.id), enabled: s.tillstand !== 'faststalld' });
  if (s.tillstand === 'faststalld' || data === undefined) {
    return error === null ? null : <Felbesked fel={error} vad="Fristen kunde inte hämtas" />;
  }
  return (
    <p className="fristrad">
      {data.frist === null ? (
        <span className="svag">Inget sammanträde är planerat. Då finns ingen dag att räkna till.</span>
      ) : (
        <>
          <Frist datum={data.frist.dag}>
            <span className="svag">
              {resten(data.frist.text)}
              {data.frist.klockslag !== null && ` kl. ${klockan(data.frist.klockslag)}`}, för sammanträdet{' '}
              {dag(data.frist.sammantradesdag)}
            </span>
          </Frist>
          {farAndra && data.val.length > 0 && (
            <>
              {' '}
              <button type="button" className="lanklik" onClick={() => oppna(true)}>
                Byt sammanträde
              </button>
            </>
          )}
        </>
      )}
      <Dialog oppen={oppen} rubrik="Vilket sammanträde skrivs den för?" stang={() => oppna(false)}>
        {oppen && <Valj skrivelse={s} data={data} klart={() => oppna(false)} />}
      </Dialog>
    </p>
  );
}

type Tid = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof tidFraga>['queryFn']>>>>;

function Valj({ skrivelse: s, data, klart }: { skrivelse: Skrivelse; data: Tid; klart: () => void }): ReactNode {
  const lasOm = useLasOmSkrivelser(s.namndId);
  const [valt, valj] = useState(data.valt ? (data.frist?.sammantradeId ?? '') : '');
  const [fel, sattFel] = useState<unknown>(null);
  const spara = async (): Promise<void> => {
    sattFel(null);
    try {
      await valjSammantrade(await hamta(s.namndId, s.id), valt === '' ? null : valt);
      await lasOm();
      kvittera('Skrivelsen skrivs för ett annat sammanträde');
      klart();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      {fel !== null && <Felbesked fel={fel} vad="Sammanträdet är inte bytt" />}
      <NativeSelect
        label="Sammanträde"
        value={valt}
        onChange={(handelse) => valj(handelse.currentTarget.value)}
        data={[
          { value: '', label: 'Det närmaste som hinns med' },
          ...data.val.map((en) => ({
            value: en.sammantradeId,
            label: `${dag(en.sammantradesdag)} ${en.sammantradesdag.slice(0, 4)}: ${en.frist.text}`,
          })),
        ]}
      />
      <p className="rad">
        <Button variant="filled" onClick={() => void spara()}>
          Byt sammanträde
        </Button>
        <Button onClick={klart}>Avbryt</Button>
      </p>
    </>
  );
}
