import '../diarium.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Brodsmulor } from '../../../delar/Brodsmulor.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { Uppladdning } from '../../../delar/uppladdning/Uppladdning.js';
import { useUppladdningar } from '../../../delar/uppladdning/useUppladdning.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { FinnsInte } from '../../Sidfel.js';
import { handlaggareFraga } from '../handlaggare.js';
import { arendetyperFraga } from '../uppslag.js';
import { VadHandlarDetOm, VadKomIn, VemTarHand } from './Falt.js';
import { Klart } from './Klart.js';
import { Liknande } from './Liknande.js';
import { glomNyckeln, harSekretess } from './registreringen.js';
import { offentligText } from './skyddad.js';
import { useForhandsvisning } from './useForhandsvisning.js';
import { type Registrerat, useRegistrering } from './useRegistrering.js';
import { Allmanheten, Behoriga } from './Visning.js';

const rutt = getRouteApi('/inloggad/namnder/$namndId/arenden/nytt');

function Huvud({ namndId, nummer }: { namndId: string; nummer: string | null }): ReactNode {
  return (
    <Sidhuvud
      rubrik="Registrera ärende"
      smula={
        <Brodsmulor>
          <Link to="/namnder/$namndId/arenden" params={{ namndId }}>
            Diarium
          </Link>
          Nytt ärende
        </Brodsmulor>
      }
      hoger={
        nummer !== null && (
          <p className="svag">
            Nästa lediga nummer: <b className="nr stark">{nummer}</b>. Det tas först när du registrerar.
          </p>
        )
      }
    />
  );
}

/** Fälten, och bredvid dem hur ärendet kommer att synas. Ctrl Enter registrerar, med Skift tas nästa. */
function Formularet({ namndId, klart }: { namndId: string; klart: (svar: Registrerat, nasta: boolean) => void }) {
  const { typ: valdTyp = '' } = rutt.useSearch();
  const ga = rutt.useNavigate();
  const nasta = useRef(false);
  const u = useUppladdningar(namndId);
  const f = useRegistrering(namndId, valdTyp, u, (svar) => klart(svar, nasta.current));
  const { data: alla = [] } = useQuery(arendetyperFraga(namndId));
  const { data: handlaggare = [] } = useQuery(handlaggareFraga(namndId));
  const v = f.varden;
  const typer = alla.filter((t) => t.aktiv || t.id === v.typ);
  const typ = typer.find((t) => t.id === v.typ);
  const forhand = useForhandsvisning(namndId, v);
  const bytMening = (mening: string): void => f.andra('mening', mening);
  const tryckt = (handelse: KeyboardEvent): void => {
    if (handelse.key === 'Enter') nasta.current = handelse.shiftKey;
  };
  const forstaFalt = f.idFor('fran');
  // Den som registrerar börjar skriva direkt, med avsändaren.
  useEffect(() => document.getElementById(forstaFalt)?.focus(), [forstaFalt]);
  const avbryt = (): void => {
    glomNyckeln();
    void ga({ to: '/namnder/$namndId/arenden', params: { namndId } });
  };
  const fil = f.text('filer');
  return (
    <>
      <Huvud namndId={namndId} nummer={forhand.nummer} />
      <div className="tva tva--reg">
        <div onKeyDownCapture={tryckt} onClickCapture={() => (nasta.current = false)}>
          <Formular
            formular={f}
            verb="Registrera ärende"
            pagar="Registrerar …"
            gora="ärendet kan registreras"
            vad="Registreringen är inte klar"
            mer={
              <Button
                aria-keyshortcuts="Control+Shift+Enter"
                aria-disabled={f.skickar}
                onClick={() => {
                  nasta.current = true;
                  void f.skicka();
                }}
              >
                Registrera och ta nästa <kbd aria-hidden="true">Ctrl Skift Enter</kbd>
              </Button>
            }
            avbryt={{ gor: avbryt }}
          >
            <VadKomIn f={f} />
            <VadHandlarDetOm
              f={f}
              typer={typer}
              galler={forhand.galler}
              gerText={typ === undefined ? undefined : forhand.ger}
            />
            <VemTarHand
              f={f}
              handlaggare={handlaggare}
              typ={typ}
              filer={<Uppladdning etikett={fil.label} u={u} id={fil.id} error={fil.error} />}
            />
          </Formular>
        </div>
        <aside aria-label="Så syns ärendet">
          <Allmanheten mening={v.mening} forhand={forhand} bytTill={bytMening} />
          {harSekretess(v) && <Behoriga mening={v.mening} lagrum={v.lagrum} forhand={forhand} />}
          <Liknande namndId={namndId} mening={offentligText(v.mening)} part={v.fran} derasDnr={v.derasDnr} />
        </aside>
      </div>
    </>
  );
}

/** Ett nytt ärende på en skärm: vad som kom in, vad det handlar om, vem som tar hand om det, och hur det kommer att synas. */
export function Registrera(): ReactNode {
  const { namndId } = rutt.useParams();
  const { far } = useNamnd();
  const [svar, satt] = useState<Registrerat | null>(null);
  const [omgang, sattOmgang] = useState(0);
  if (!far('arende.skriv')) return <FinnsInte />;
  const klart = (nytt: Registrerat, nasta: boolean): void => {
    kvittera(`${nytt.dnr} är registrerat`);
    if (nasta) sattOmgang(omgang + 1);
    else satt(nytt);
  };
  return (
    <main id="innehall" className="sida">
      {svar === null ? (
        <Formularet key={omgang} namndId={namndId} klart={klart} />
      ) : (
        <Klart namndId={namndId} arende={svar} nasta={() => satt(null)} />
      )}
    </main>
  );
}
