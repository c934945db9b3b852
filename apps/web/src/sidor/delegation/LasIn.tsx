import './delegation.css';
import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Filslapp } from '../../delar/formular/Filslapp.js';
import { Lage } from '../../delar/Lage.js';
import { Cell, Tabell } from '../../delar/Tabell.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { FinnsInte } from '../Sidfel.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { delegationsnyckel, type Forhandsvisning } from './fragor.js';
import { radensDatum } from './ord.js';
import { manadAr } from '../../sprak/datum.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/delegation/inlasning');
const VISADE = 200;

const KOLUMNORD = [
  ['', 'Läses inte'],
  ['datum', 'Datum'],
  ['punkt', 'Punkt'],
  ['beslut', 'Beslut'],
  ['antal', 'Antal'],
  ['dnr', 'Dnr'],
  ['delegat', 'Delegat'],
  ['spar', 'Spår'],
] as const;
type Kolumn = Forhandsvisning['kolumner'][number];

interface Plats {
  namndId: string;
  enhetId: string;
  manad: string;
}

const forhandsvisa = async (
  { namndId, ...plats }: Plats,
  vad: { text: string } | { tabell: string[][]; kolumner?: Kolumn[]; rubrikrad?: number },
): Promise<Forhandsvisning> =>
  await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsinlasning/forhandsvisning', {
      params: { path: { namndId } },
      body: { ...plats, ...vad } as never,
    }),
  );

async function lasFil({ namndId }: Plats, fil: File): Promise<string[][]> {
  const form = new FormData();
  form.append('fil', fil);
  const svar = await hamtat(
    klient.POST('/api/namnder/{namndId}/delegationsinlasning/fil', {
      params: { path: { namndId } },
      body: form as never,
      bodySerializer: (kropp: unknown) => kropp as FormData,
    }),
  );
  return svar.tabell;
}

function Kolumnval({
  visning,
  byt,
}: {
  visning: Forhandsvisning;
  byt: (kolumner: Kolumn[], rubrikrad: number) => void;
}): ReactNode {
  const exempel = visning.tabell[visning.rubrikrad] ?? visning.tabell[0] ?? [];
  return (
    <Avdelning
      rubrik="Vad kolumnerna är"
      vid={visning.rubrikrad >= 0 ? 'Rubrikraden hittades' : 'Ingen rubrikrad: ordningen i listan gäller'}
    >
      <div className="kolumnval">
        {visning.kolumner.map((kolumn, plats) => (
          <NativeSelect
            // Kolumnerna byter aldrig plats.
            key={plats}
            label={`Kolumn ${String(plats + 1)}: ${(exempel[plats] ?? '').slice(0, 40)}`}
            value={kolumn ?? ''}
            onChange={(h) => {
              const valt = h.currentTarget.value === '' ? null : (h.currentTarget.value as Exclude<Kolumn, null>);
              byt(
                visning.kolumner.map((en, i) => (i === plats ? valt : en === valt ? null : en)),
                visning.rubrikrad,
              );
            }}
            data={KOLUMNORD.map(([value, label]) => ({ value, label }))}
          />
        ))}
      </div>
    </Avdelning>
  );
}

function Rader({ visning }: { visning: Forhandsvisning }): ReactNode {
  return (
    <Tabell
      bildtext="Raderna som de skulle bli"
      kolumner={[
        { namn: 'Rad', klass: 'tal' },
        'Datum',
        'Punkt',
        'Beslut',
        { namn: 'Antal', klass: 'tal' },
        'Dnr',
        'Delegat',
        'Läge',
      ]}
    >
      {visning.rader.slice(0, VISADE).map((rad) => (
        <tr role="row" key={rad.rad}>
          <Cell klass="tal">{rad.rad}</Cell>
          <Cell klass="nr">{radensDatum({ ...rad, datumText: rad.text.datum ?? '' })}</Cell>
          <Cell klass="nr">{rad.text.punkt}</Cell>
          <Cell>
            {rad.text.beslut}
            {rad.varningar.map(({ kod, text, niva }) => (
              <span className="skillnad liten" key={kod}>
                <Lage marke={niva === 'hinder' ? 'varning' : 'tom'}>{text}</Lage>
              </span>
            ))}
          </Cell>
          <Cell klass="tal" etikett="antal">
            {rad.antal}
          </Cell>
          <Cell klass="dnr">{rad.text.dnr}</Cell>
          <Cell>{rad.delegat}</Cell>
          <Cell>
            {rad.redan ? (
              <Lage marke="klar">Redan inläst</Lage>
            ) : rad.gar ? (
              <Lage marke="nytt">Tas in</Lage>
            ) : (
              <Lage marke="utgar">Saknar beslut, hoppas över</Lage>
            )}
          </Cell>
        </tr>
      ))}
    </Tabell>
  );
}

/** Det som klistrades in i listan, när man kom därifrån. */
function inklistrat({ enhetId, manad }: Plats): string {
  const nyckel = `klubba:inklistrat:${enhetId}:${manad}`;
  const text = sessionStorage.getItem(nyckel) ?? '';
  sessionStorage.removeItem(nyckel);
  return text;
}

function Lamna({
  plats,
  visa,
  sattFel,
}: {
  plats: Plats;
  visa: (visning: Forhandsvisning) => void;
  sattFel: (fel: unknown) => void;
}): ReactNode {
  const [text, satt] = useState('');
  const forsok = async (gor: () => Promise<Forhandsvisning>): Promise<void> => {
    sattFel(null);
    try {
      visa(await gor());
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const forsta = useRef(true);
  useEffect(() => {
    if (!forsta.current) return;
    forsta.current = false;
    const fran = inklistrat(plats);
    if (fran === '') return;
    satt(fran);
    void forsok(async () => await forhandsvisa(plats, { text: fran }));
  });
  return (
    <div className="smal">
      <Textarea
        id="inklistrat"
        label="Klistra in raderna ur kalkylbladet"
        description="Med rubriker, eller i ordningen datum, punkt, beslut, dnr, delegat. ”,,” betyder samma som ovan."
        autosize
        minRows={4}
        maxRows={12}
        value={text}
        onChange={(h) => satt(h.currentTarget.value)}
      />
      <p>
        <Button variant="filled" onClick={() => void forsok(async () => await forhandsvisa(plats, { text }))}>
          Visa raderna
        </Button>
      </p>
      <Filslapp
        label="Eller välj en fil"
        hjalp="CSV eller Excel, högst 10 MB"
        tar=".csv,.xlsx"
        filer={[]}
        valj={([fil]) =>
          fil !== undefined && void forsok(async () => await forhandsvisa(plats, { tabell: await lasFil(plats, fil) }))
        }
      />
    </div>
  );
}

function Inlasningen({ plats }: { plats: Plats }): ReactNode {
  const gaTill = useNavigate();
  const fragor = useQueryClient();
  const [visning, visa] = useState<Forhandsvisning | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const nya = visning?.rader.filter(({ redan, gar }) => !redan && gar) ?? [];
  const byt = async (kolumner: Kolumn[], rubrikrad: number): Promise<void> => {
    if (visning === null) return;
    try {
      visa(await forhandsvisa(plats, { tabell: visning.tabell, kolumner, rubrikrad }));
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  const taIn = async (): Promise<void> => {
    const { namndId, ...del } = plats;
    try {
      const svar = await hamtat(
        klient.POST('/api/namnder/{namndId}/delegationsinlasning', {
          params: { path: { namndId } },
          body: { ...del, rader: nya.map(({ nyckel, text }) => ({ nyckel, text })) },
        }),
      );
      await fragor.invalidateQueries({ queryKey: delegationsnyckel(namndId) });
      kvittera(`${antal(svar.antal, 'rad togs', 'rader togs')} in`);
      await gaTill({
        to: '/namnder/$namndId/delegation',
        params: { namndId },
        search: { enhet: plats.enhetId, manad: plats.manad },
      });
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      <Lamna plats={plats} visa={visa} sattFel={sattFel} />
      {fel !== null && <Felbesked fel={fel} vad="Raderna är inte inlästa" />}
      {visning !== null && (
        <>
          <Kolumnval visning={visning} byt={(kolumner, rubrikrad) => void byt(kolumner, rubrikrad)} />
          <Avdelning
            rubrik="Så blir raderna"
            vid={`${antal(nya.length, 'rad', 'rader')} tas in, ${String(nya.filter(({ varningar }) => varningar.some(({ niva }) => niva === 'hinder')).length)} att rätta efteråt`}
            status
          >
            <div className="delegtab">
              <Rader visning={visning} />
            </div>
            {visning.rader.length > VISADE && (
              <p className="svag">
                De första {VISADE} av {visning.rader.length} rader visas. Alla tas in.
              </p>
            )}
            <p>
              <Button variant="filled" aria-disabled={nya.length === 0} onClick={() => nya.length > 0 && void taIn()}>
                Ta in {antal(nya.length, 'rad', 'rader')}
              </Button>
            </p>
          </Avdelning>
        </>
      )}
    </>
  );
}

/** Många rader på en gång: klistrade ur ett kalkylblad eller ur en fil, med förhandsvisning. */
export function LasIn(): ReactNode {
  const { namndId, far } = useNamnd();
  const { enhet, manad } = rutt.useSearch();
  if (!far('delegation.skriv') || enhet === undefined || manad === undefined) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={`Läs in delegationsbeslut för ${manadAr(manad)}`}
        smula={<Lank till={`/namnder/${namndId}/delegation?enhet=${enhet}&manad=${manad}`}>Delegationsbeslut</Lank>}
        ingress="Ingenting sparas förrän du tar in raderna. Rader som redan är inlästa hoppas över."
      />
      <Inlasningen plats={{ namndId, enhetId: enhet, manad }} />
    </main>
  );
}
