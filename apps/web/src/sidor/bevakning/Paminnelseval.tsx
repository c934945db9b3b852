import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { omVersion } from '../namnden/fragor.js';
import { type Bevakningsval, valFraga } from './fragor.js';

const DAGAR = [0, 1, 2, 3, 5, 7, 14, 30].map((n) => ({
  value: String(n),
  label: n === 0 ? 'Inte före dagen' : `${String(n)} ${n === 1 ? 'dag' : 'dagar'} före`,
}));

function Val({ val, klart }: { val: Bevakningsval; klart: () => void }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular({
    nyckel: 'bevakningsval',
    fran: {
      dagarFore: String(val.dagarFore),
      paDagen: val.paDagen,
      forsenade: val.forsenade,
      notis: val.notis,
      mejl: val.mejl,
    },
    version: val.version,
    etiketter: {
      dagarFore: 'Påminn mig',
      paDagen: 'Också på dagen',
      forsenade: 'En gång i veckan när dagen har passerat',
      notis: 'Som notis i Klubba',
      mejl: 'Som mejl, högst ett om dagen',
    },
    skicka: async ({ dagarFore, ...v }, version) =>
      await hamtat(
        klient.PUT('/api/mina-bevakningsval', {
          headers: omVersion(version),
          body: { ...v, dagarFore: Number(dagarFore) },
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: valFraga.queryKey });
      kvittera('Dina påminnelser är sparade');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara"
      pagar="Sparar …"
      gora="valen kan sparas"
      vad="Valen är inte sparade"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('dagarFore')} data={DAGAR} />
      <Kryss {...f.kryss('paDagen')} />
      <Kryss {...f.kryss('forsenade')} />
      <Kryss {...f.kryss('notis')} />
      <Kryss {...f.kryss('mejl')} />
    </Formular>
  );
}

function Kalenderlank({ val }: { val: Bevakningsval }): ReactNode {
  const fragor = useQueryClient();
  const [lank, sattLank] = useState<string | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const gor = async (anropa: () => Promise<string | null>): Promise<void> => {
    try {
      sattLank(await anropa());
      sattFel(null);
      await fragor.invalidateQueries({ queryKey: valFraga.queryKey });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const ny = async (): Promise<string> => (await hamtat(klient.POST('/api/mina-bevakningsval/kalenderlank'))).lank;
  const bort = async (): Promise<null> => {
    await hamtat(klient.DELETE('/api/mina-bevakningsval/kalenderlank'));
    return null;
  };
  return (
    <section>
      <h3>Kalender</h3>
      <p className="svag">
        Länken visar dina bevakningar i din egen kalender. Det som rör sekretess står där utan ord.
      </p>
      {fel !== null && <Felbesked fel={fel} vad="Länken är inte ändrad" />}
      {lank !== null && (
        <Besked slag="vet" rubrik="Kopiera länken nu">
          <p className="nr">{lank}</p>
          <p>Den visas bara en gång. Den som har länken ser dina bevakningar.</p>
        </Besked>
      )}
      <p className="rad">
        <Button size="xs" onClick={() => void gor(ny)}>
          {val.kalenderSkapad === null ? 'Gör en kalenderlänk' : 'Byt kalenderlänken'}
        </Button>
        {val.kalenderSkapad !== null && (
          <Button size="xs" variant="subtle" onClick={() => void gor(bort)}>
            Ta bort länken
          </Button>
        )}
      </p>
    </section>
  );
}

/** Hur jag påminns, och min kalenderlänk. */
export function Paminnelseval({ klart }: { klart: () => void }): ReactNode {
  const { data, error } = useQuery(valFraga);
  if (error !== null) return <Felbesked fel={error} vad="Dina val kunde inte hämtas" />;
  if (data === undefined) return <Skelett rader={4} vad="dina val" />;
  return (
    <>
      <Val val={data} klart={klart} />
      <Kalenderlank val={data} />
    </>
  );
}
