import { Button, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Besked, Felbesked, Tomt } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Datumfalt } from '../../../delar/formular/Datumfalt.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { hamtat, klient } from '../../../klient/klient.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import { tolkaDatum } from '../../../sprak/tolkadatum.js';
import { omVersion } from '../../namnden/fragor.js';
import {
  type HelOrdning,
  type Ordningspunkt,
  ordningsnyckel,
  skrivPunkter,
  somSkriven,
  type Sparadpunkt,
} from './fragor.js';
import { NY_PUNKT, Punktformular } from './Punktformular.js';
import { Punkter } from './Punkter.js';

/** Det som hindrar att utkastet antas, mening för mening. */
export function Brister({ ordning }: { ordning: HelOrdning }): ReactNode {
  if (ordning.brister.length === 0) return null;
  return (
    <Besked slag="obs" rubrik={`${antal(ordning.brister.length, 'sak hindrar', 'saker hindrar')} att ordningen antas`}>
      <ul>
        {ordning.brister.map((brist) => (
          <li key={`${String(brist.plats)} ${brist.text}`}>{brist.text}</li>
        ))}
      </ul>
    </Besked>
  );
}

function Anta({
  namndId,
  ordning,
  stang,
  klar,
}: {
  namndId: string;
  ordning: HelOrdning;
  stang: () => void;
  klar: () => Promise<void>;
}): ReactNode {
  const [v, satt] = useState({ dag: '', paragraf: '' });
  const [fel, sattFel] = useState<unknown>(null);
  const skicka = async (): Promise<void> => {
    try {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsordningar/{ordningId}/antagande', {
          params: { path: { namndId, ordningId: ordning.id } },
          headers: omVersion(ordning.version),
          body: { dag: tolkaDatum(v.dag, idag()) ?? v.dag, paragraf: v.paragraf },
        }),
      );
      kvittera('Delegationsordningen är antagen');
      await klar();
      stang();
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Dialog oppen rubrik="Anta delegationsordningen" stang={stang}>
      <p>Den gäller från {ordning.gallerFran}. När den är antagen ändras den inte: en ny version ersätter den.</p>
      <Datumfalt
        onBlur={() => undefined}
        id="anta-dag"
        name="dag"
        label="Nämnden antog den"
        value={v.dag}
        onChange={(h) => satt({ ...v, dag: h.currentTarget.value })}
        bytTill={(dag) => satt({ ...v, dag })}
      />
      <TextInput
        id="anta-paragraf"
        label="Paragraf"
        placeholder="§ 58"
        value={v.paragraf}
        onChange={(h) => satt({ ...v, paragraf: h.currentTarget.value })}
      />
      {fel !== null && <Felbesked fel={fel} vad="Ordningen är inte antagen" />}
      <p className="rad">
        <Button variant="filled" onClick={() => void skicka()}>
          Anta delegationsordningen
        </Button>
        <Button onClick={stang}>Fortsätt skriva</Button>
      </p>
    </Dialog>
  );
}

async function lasFil(namndId: string, fil: File): Promise<Ordningspunkt[]> {
  const form = new FormData();
  form.append('fil', fil);
  const svar = await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsordningar/fil', {
      params: { path: { namndId } },
      body: form as never,
      bodySerializer: (kropp: unknown) => kropp as FormData,
    }),
  );
  return svar.punkter;
}

/** Utkastet: punkterna ändras en och en eller läses in ur en fil, och ordningen antas. */
export function Utkast({ namndId, ordning }: { namndId: string; ordning: HelOrdning }): ReactNode {
  const fragor = useQueryClient();
  const [oppen, oppna] = useState<Sparadpunkt | 'ny' | null>(null);
  const [antar, sattAntar] = useState(false);
  const [fel, sattFel] = useState<unknown>(null);
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: ordningsnyckel(namndId) });
  const skriv = async (punkter: Ordningspunkt[]): Promise<void> => {
    await skrivPunkter(namndId, ordning, punkter);
    await lasOm();
  };
  const nu = ordning.punkter.map(somSkriven);
  const plats = oppen === null || oppen === 'ny' ? -1 : ordning.punkter.findIndex(({ id }) => id === oppen.id);
  const las = async (fil: File): Promise<void> => {
    sattFel(null);
    try {
      const punkter = await lasFil(namndId, fil);
      await skriv(punkter);
      kvittera(`${antal(punkter.length, 'punkt', 'punkter')} lästa ur filen`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      <p className="rad">
        <Button onClick={() => oppna('ny')}>Ny punkt</Button>
        <Button variant="filled" onClick={() => sattAntar(true)}>
          Anta ordningen
        </Button>
      </p>
      {ordning.punkter.length === 0 && (
        <Tomt>Utkastet har inga punkter. Skriv en ny punkt, eller läs in dem ur en fil.</Tomt>
      )}
      <Punkter punkter={ordning.punkter} oppna={oppna} />
      <Filslapp
        label="Läs in punkterna ur en fil"
        hjalp="CSV eller Excel med kolumnerna Punkt, Ärende, Delegat och Ersättare. Filens punkter ersätter utkastets"
        tar=".csv,.xlsx"
        filer={[]}
        valj={([fil]) => fil !== undefined && void las(fil)}
      />
      {fel !== null && <Felbesked fel={fel} vad="Filen är inte inläst" />}
      {oppen !== null && (
        <Punktformular
          punkt={oppen === 'ny' ? { ...NY_PUNKT, avsnitt: ordning.punkter.at(-1)?.avsnitt ?? null } : somSkriven(oppen)}
          stang={() => oppna(null)}
          spara={async (punkt) => await skriv(plats < 0 ? [...nu, punkt] : nu.with(plats, punkt))}
          taBort={plats < 0 ? undefined : async () => await skriv(nu.toSpliced(plats, 1))}
        />
      )}
      {antar && <Anta namndId={namndId} ordning={ordning} stang={() => sattAntar(false)} klar={lasOm} />}
    </>
  );
}
