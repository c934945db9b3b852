import './delegation.css';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Skelett } from '../../delar/Skelett.js';
import { skriver, useTangenter } from '../../delar/tangenter.js';
import { somKlubbafel } from '../../klient/fel.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { FinnsInte } from '../Sidfel.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Enhetsinstallning } from './Enhetsinstallning.js';
import {
  aterstall,
  type Beslutsrad,
  delegationsnyckel,
  type Delegationsenhet,
  enheterFraga,
  type Enhetsmanad,
  manadFraga,
  ratta,
  type Radvarning,
  stryk,
} from './fragor.js';
import { Listfrist, Listspalt } from './listor/Listspalt.js';
import { NyRad } from './NyRad.js';
import { listmening, manadsval } from './ord.js';
import { SkrivBeslutet } from './dokument/SkrivBeslutet.js';
import { Parter } from './parter/Parter.js';
import { Punktpanel } from './Punktpanel.js';
import { Radtabell } from './Radtabell.js';
import { RattaRad } from './RattaRad.js';
import { Medgivande, somRattelse } from './Varningar.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/delegation');

/** Nämndens enheter och månaden; den egna enheten först när ingen är vald. */
export function Delegation(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const sok = rutt.useSearch();
  const manad = sok.manad ?? idag().slice(0, 7);
  const enheter = useQuery({ ...enheterFraga(namndId, manad), enabled: far('delegation.las') });
  if (!far('delegation.las')) return <FinnsInte />;
  const lista = enheter.data ?? [];
  const enhet =
    lista.find((en) => en.enhetId === sok.enhet) ??
    lista.find((en) => en.egen) ??
    lista.find((en) => en.farSkriva) ??
    lista[0];
  return (
    <main id="innehall" className="sida">
      {enheter.error !== null && (
        <Felbesked fel={enheter.error} vad="Enheterna kunde inte hämtas" igen={() => void enheter.refetch()} />
      )}
      {enheter.isPending && <Skelett rader={8} vad="delegationsbesluten" />}
      {enheter.data !== undefined && enhet === undefined && (
        <>
          <Sidhuvud rubrik="Delegationsbeslut" smula={namnd?.namn ?? ''} />
          <Tomt>
            Här registrerar enheterna sina delegationsbeslut. Lägg först upp enheterna under Nämnden, Förvaltningen.
          </Tomt>
        </>
      )}
      {enhet !== undefined && (
        <Manaden key={`${enhet.enhetId} ${manad}`} namndId={namndId} enhet={enhet} enheter={lista} manad={manad} />
      )}
    </main>
  );
}

function Val({
  namndId,
  enhet,
  enheter,
  manad,
  skrivBeslutet,
}: {
  namndId: string;
  enhet: Delegationsenhet;
  enheter: readonly Delegationsenhet[];
  manad: string;
  skrivBeslutet: () => void;
}): ReactNode {
  const gaTill = useNavigate();
  const [installer, sattInstaller] = useState(false);
  const fragor = useQueryClient();
  const byt = (search: { enhet: string; manad: string }): void =>
    void gaTill({ to: '/namnder/$namndId/delegation', params: { namndId }, search });
  return (
    <div className="rad delegationsval">
      <NativeSelect
        aria-label="Enhet"
        value={enhet.enhetId}
        onChange={(h) => byt({ enhet: h.currentTarget.value, manad })}
        data={enheter.map((en) => ({ value: en.enhetId, label: en.namn }))}
      />
      <NativeSelect
        aria-label="Månad"
        value={manad}
        onChange={(h) => byt({ enhet: enhet.enhetId, manad: h.currentTarget.value })}
        data={manadsval(manad)}
      />
      {enhet.farSkriva && (
        <>
          <Lank
            till={`/namnder/${namndId}/delegation/inlasning?enhet=${enhet.enhetId}&manad=${manad}`}
            klass="knapplank"
          >
            Läs in många rader
          </Lank>
          <Button size="xs" onClick={skrivBeslutet}>
            Skriv ett beslut
          </Button>
          <Button size="xs" onClick={() => sattInstaller(true)}>
            Nummer och listor
          </Button>
        </>
      )}
      <Lank till={`/namnder/${namndId}/delegation/ordning`} klass="knapplank">
        Delegationsordningen
      </Lank>
      {installer && (
        <Enhetsinstallning
          namndId={namndId}
          enhet={enhet}
          stang={() => sattInstaller(false)}
          klar={async () => await fragor.invalidateQueries({ queryKey: delegationsnyckel(namndId) })}
        />
      )}
    </div>
  );
}

type Oppen =
  | { slag: 'rad' | 'parter'; rad: Beslutsrad }
  | { slag: 'dokument'; rad: Beslutsrad | null }
  | { slag: 'medge'; rad: Beslutsrad; varning: Radvarning }
  | null;

/** Det som görs med en rad, med kvitto och ångra. */
function useRader(namndId: string): {
  lasOm: () => Promise<void>;
  laga: (rad: Beslutsrad, satt: Radvarning['atgarder'][number]['satt']) => Promise<void>;
  taBort: (rad: Beslutsrad) => Promise<void>;
} {
  const fragor = useQueryClient();
  const lasOm = async (): Promise<void> => await fragor.invalidateQueries({ queryKey: delegationsnyckel(namndId) });
  const forsok = async (gor: () => Promise<void>, vad: string): Promise<void> => {
    try {
      await gor();
    } catch (fel) {
      kvittera(`${vad} ${somKlubbafel(fel).message}`);
    }
    await lasOm();
  };
  return {
    lasOm,
    laga: async (rad, satt) =>
      await forsok(async () => {
        await ratta(namndId, rad, somRattelse(satt));
        kvittera(`Rad ${String(rad.rad)} är rättad`);
      }, 'Raden är inte rättad.'),
    taBort: async (rad) =>
      await forsok(async () => {
        await stryk(namndId, rad);
        kvittera(`Rad ${String(rad.rad)} är struken`, async () => {
          await aterstall(namndId, rad.id);
          await lasOm();
        });
      }, 'Raden är inte struken.'),
  };
}

/** Tangenterna på sidan, och inklistringen ur ett kalkylblad. */
function useSidtangenter({
  namndId,
  manaden,
  nyRad,
  skrivBeslutet,
}: {
  namndId: string;
  manaden: Enhetsmanad | undefined;
  nyRad: () => void;
  skrivBeslutet: () => void;
}): void {
  const gaTill = useNavigate();
  const tangenter = useMemo(
    () =>
      manaden?.farSkriva === true
        ? [
            { tangent: 'N', vad: 'ny rad', gor: nyRad },
            {
              tangent: 'F',
              vad: 'nästa fel',
              gor: () => {
                const fel = manaden.rader.filter((rad) => rad.varningar.some(({ niva }) => niva === 'hinder'));
                const nu = fel.findIndex((rad) => document.activeElement?.id === `rad-${rad.id}`);
                const nasta = fel[(nu + 1) % Math.max(1, fel.length)];
                if (nasta !== undefined) document.getElementById(`rad-${nasta.id}`)?.focus();
              },
            },
            { tangent: 'B', vad: 'skriv ett beslut', gor: skrivBeslutet },
            { tangent: 'T', vad: 'ta bort raden' },
            { tangent: 'Control+D', vad: 'samma som ovan' },
            { tangent: 'Control+V', vad: 'klistra in från kalkylblad' },
          ]
        : [],
    [manaden, nyRad, skrivBeslutet],
  );
  useTangenter(tangenter);
  useEffect(() => {
    if (manaden?.farSkriva !== true) return undefined;
    const klistra = (handelse: ClipboardEvent): void => {
      const text = handelse.clipboardData?.getData('text/plain') ?? '';
      // En enda cell klistras in i sitt fält som vanligt.
      if (!text.includes('\t') || (skriver(handelse as unknown as KeyboardEvent) && !text.includes('\n'))) return;
      handelse.preventDefault();
      sessionStorage.setItem(`klubba:inklistrat:${manaden.enhetId}:${manaden.manad}`, text);
      void gaTill({
        to: '/namnder/$namndId/delegation/inlasning',
        params: { namndId },
        search: { enhet: manaden.enhetId, manad: manaden.manad },
      });
    };
    document.addEventListener('paste', klistra);
    return () => document.removeEventListener('paste', klistra);
  }, [manaden, namndId, gaTill]);
}

function Manaden({
  namndId,
  enhet,
  enheter,
  manad,
}: {
  namndId: string;
  enhet: Delegationsenhet;
  enheter: readonly Delegationsenhet[];
  manad: string;
}): ReactNode {
  const fraga = useQuery(manadFraga(namndId, enhet.enhetId, manad));
  const { data: manaden } = fraga;
  const forst = useRef<HTMLInputElement>(null);
  const tabell = useRef<HTMLDivElement>(null);
  const [oppen, oppna] = useState<Oppen>(null);
  const [vald, valj] = useState<Beslutsrad | null>(null);
  const { lasOm, laga, taBort } = useRader(namndId);
  const nyRad = useMemo(() => () => forst.current?.focus(), []);
  const skrivBeslutet = useMemo(() => () => oppna({ slag: 'dokument', rad: null }), []);
  useSidtangenter({ namndId, manaden, nyRad, skrivBeslutet });
  const nu = manaden?.rader.find(({ id }) => id === vald?.id) ?? manaden?.rader.at(-1);
  return (
    <>
      <Sidhuvud
        rubrik={manaden === undefined ? 'Delegationsbeslut' : listmening(manaden)}
        titel={`Delegationsbeslut, ${enhet.namn}`}
        smula={`Delegationsbeslut / ${enhet.namn}`}
        hoger={<Listfrist namndId={namndId} enhetId={enhet.enhetId} manad={manad} />}
      />
      <Val namndId={namndId} enhet={enhet} enheter={enheter} manad={manad} skrivBeslutet={skrivBeslutet} />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Raderna kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={8} vad="raderna" />}
      {manaden !== undefined && (
        <div className="tva">
          <div>
            {manaden.farSkriva && !manaden.inlamnad && (
              <NyRad namndId={namndId} manaden={manaden} forst={forst} sparad={async () => await lasOm()} />
            )}
            <Radtabell
              manaden={manaden}
              tabell={tabell}
              vald={vald?.id ?? null}
              valj={valj}
              oppna={(rad) => oppna({ slag: 'rad', rad })}
              stryk={(rad) => void taBort(rad)}
              laga={(rad, satt) => void laga(rad, satt)}
              medge={(rad, varning) => oppna({ slag: 'medge', rad, varning })}
            />
          </div>
          <aside aria-label="Inlämning och spår">
            <Listspalt namndId={namndId} enhetId={enhet.enhetId} manad={manad} />
            <Punktpanel namndId={namndId} punktNorm={nu?.punktNorm ?? null} dag={nu?.till ?? `${manad}-01`} />
          </aside>
        </div>
      )}
      {oppen?.slag === 'rad' && (
        <RattaRad
          namndId={namndId}
          rad={oppen.rad}
          far={enhet.farSkriva}
          stang={() => oppna(null)}
          klar={lasOm}
          gaTill={(slag) => oppna({ slag, rad: oppen.rad })}
        />
      )}
      {oppen?.slag === 'parter' && (
        <Parter namndId={namndId} rad={oppen.rad} far={enhet.farSkriva} stang={() => oppna(null)} />
      )}
      {oppen?.slag === 'dokument' && (
        <SkrivBeslutet namndId={namndId} enhet={enhet} rad={oppen.rad} stang={() => oppna(null)} />
      )}
      {oppen?.slag === 'medge' && (
        <Medgivande namndId={namndId} rad={oppen.rad} varning={oppen.varning} stang={() => oppna(null)} klar={lasOm} />
      )}
    </>
  );
}
