import { Button, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Filslapp } from '../../delar/formular/Filslapp.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Lage } from '../../delar/Lage.js';
import { Skelett } from '../../delar/Skelett.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { FinnsInte } from '../Sidfel.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { importFraga, type Planimport, plannyckel } from './fragor.js';
import { Felrad } from './Felrad.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/hanteringsplan/fil');
const VISADE = 200;

function Lamna({ namndId }: { namndId: string }): ReactNode {
  const gaTill = useNavigate();
  const [fel, sattFel] = useState<unknown>(null);
  const [laser, sattLaser] = useState(false);
  const lamna = async ([fil]: readonly File[]): Promise<void> => {
    if (fil === undefined || laser) return;
    sattLaser(true);
    sattFel(null);
    const form = new FormData();
    form.append('fil', fil);
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/hanteringsplan/importer', {
          params: { path: { namndId } },
          body: form as never,
          bodySerializer: (kropp: unknown) => kropp as FormData,
        }),
      );
      await gaTill({ to: '/namnder/$namndId/hanteringsplan/fil', params: { namndId }, search: { import: svar.id } });
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattLaser(false);
    }
  };
  return (
    <div className="smal">
      <Filslapp
        label="Planen"
        hjalp="CSV eller Excel, högst 10 MB"
        tar=".csv,.xlsx"
        filer={[]}
        valj={(filer) => void lamna(filer)}
      />
      {fel !== null && <Felbesked fel={fel} vad="Filen gick inte att läsa" />}
      <p className="svag" role="status">
        {laser ? 'Läser filen …' : ''}
      </p>
      <p>
        <a href={`/api/namnder/${namndId}/hanteringsplan/mall`} download>
          Hämta en mall att fylla i
        </a>
      </p>
    </div>
  );
}

interface Varden {
  namn: string;
  gallerFran: string;
  beslut: string;
  beslutDatum: string;
}

function Genomfor({ namndId, plan }: { namndId: string; plan: Planimport }): ReactNode {
  const fragor = useQueryClient();
  const gaTill = useNavigate();
  const f = useFormular<Varden, Planimport>({
    nyckel: `planimport:${plan.id}`,
    fran: { namn: '', gallerFran: '', beslut: '', beslutDatum: '' },
    etiketter: {
      namn: 'Planens namn',
      gallerFran: 'Gäller från',
      beslut: 'Beslutet som planen vilar på',
      beslutDatum: 'Beslutets dag',
    },
    granska: (v) => ({
      ...(v.namn.trim() === '' ? { namn: 'Skriv vad planen heter' } : {}),
      ...(v.gallerFran === '' ? { gallerFran: 'Ange den första dagen planen gäller' } : {}),
      ...(v.beslut.trim() === '' ? { beslut: 'Ange beslutet, till exempel nämndens § 8' } : {}),
      ...(v.beslutDatum === '' ? { beslutDatum: 'Ange dagen för beslutet' } : {}),
    }),
    skicka: async (body) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/hanteringsplan/importer/{importId}/genomforande', {
          params: { path: { namndId, importId: plan.id } },
          headers: omVersion(plan.version),
          body,
        }),
      ),
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: plannyckel(namndId) });
      kvittera('Planen är inläst. Handlingar som redan har en rad behåller den.');
      await gaTill({ to: '/namnder/$namndId/hanteringsplan', params: { namndId } });
    },
  });
  if (plan.hinder !== null) return <p role="status">{plan.hinder}</p>;
  return (
    <div className="smal">
      <Formular
        formular={f}
        verb="Gör till gällande plan"
        pagar="Läser in …"
        gora="planen kan läsas in"
        vad="Planen är inte inläst"
      >
        <TextInput {...f.text('namn')} />
        <Datumfalt {...f.tolkad('gallerFran')} />
        <TextInput {...f.text('beslut')} description="Till exempel Nämnden 2026-01-15 § 8." />
        <Datumfalt {...f.tolkad('beslutDatum')} />
        <p className="svag">Den plan som gäller nu slutar dagen före.</p>
      </Formular>
    </div>
  );
}

function Forhandsvisning({ namndId, plan }: { namndId: string; plan: Planimport }): ReactNode {
  const medFel = plan.rader.filter((rad) => rad.fel.length > 0);
  const utan = plan.rader.filter((rad) => rad.fel.length === 0);
  return (
    <>
      {plan.anmarkningar.map((text) => (
        <p key={text} className="svag">
          {text}
        </p>
      ))}
      {medFel.length > 0 && (
        <Avdelning rubrik="Att rätta" vid={antal(medFel.length, 'rad', 'rader')} status>
          {medFel.slice(0, VISADE).map((rad) => (
            <Felrad key={rad.rad} namndId={namndId} plan={plan} rad={rad} />
          ))}
        </Avdelning>
      )}
      <Avdelning rubrik="Gör till gällande plan">
        <Genomfor namndId={namndId} plan={plan} />
      </Avdelning>
      <Avdelning rubrik="Läses in" vid={antal(utan.filter((rad) => !rad.utelamnad).length, 'rad', 'rader')}>
        <Tabell
          bildtext="Rader utan fel"
          kolumner={['Rad', 'Klassificering', 'Handlingstyp', 'Bevaras eller gallras', 'Sekretess']}
        >
          {utan.slice(0, VISADE).map((rad) => (
            <tr role="row" key={rad.rad}>
              <th role="rowheader" scope="row">
                {rad.rad}
              </th>
              <Cell>{rad.falt['kod']}</Cell>
              <Cell>{rad.falt['handlingstyp']}</Cell>
              <Cell etikett="gallring">
                {[rad.falt['bevaras'], rad.falt['raknas']].filter((en) => en !== undefined).join(', ')}
              </Cell>
              <Cell>{rad.utelamnad ? <Lage marke="utgar">Utelämnas</Lage> : rad.falt['sekretess']}</Cell>
            </tr>
          ))}
        </Tabell>
        {utan.length > VISADE && <p className="svag">De första {VISADE} raderna visas.</p>}
      </Avdelning>
    </>
  );
}

/** En plan läses in ur en fil: förhandsvisning, fel rad för rad, och ett steg som gör den gällande. */
export function LasInPlan(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { import: importId = '' } = rutt.useSearch();
  const gaTill = useNavigate();
  const fraga = useQuery({
    ...importFraga(namndId, importId),
    enabled: importId !== '' && far('hanteringsplan.skriv'),
  });
  if (!far('hanteringsplan.skriv')) return <FinnsInte />;
  const { data: plan } = fraga;
  const rubrik =
    plan === undefined
      ? 'Läs in en informationshanteringsplan'
      : plan.antalFel === 0
        ? 'Planen är läst utan fel'
        : `${antal(plan.antalFel, 'rad', 'rader')} att rätta`;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={rubrik}
        titel="Läs in en plan"
        smula={`${namnd?.namn ?? ''} / Informationshanteringsplan / Läs in`}
        ingress={plan === undefined ? 'Inget ändras förrän du har sett vad filen innehåller.' : plan.filnamn}
        hoger={
          plan !== undefined && (
            <Button onClick={() => void gaTill({ to: '/namnder/$namndId/hanteringsplan/fil', params: { namndId } })}>
              Välj en annan fil
            </Button>
          )
        }
      />
      {importId === '' && <Lamna namndId={namndId} />}
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Inläsningen kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {importId !== '' && fraga.isPending && <Skelett rader={8} vad="raderna" />}
      {plan?.lage === 'last' && <Forhandsvisning namndId={namndId} plan={plan} />}
      {plan !== undefined && plan.lage !== 'last' && (
        <p>Inläsningen är avslutad. Välj en annan fil för att läsa in en ny plan.</p>
      )}
    </main>
  );
}
