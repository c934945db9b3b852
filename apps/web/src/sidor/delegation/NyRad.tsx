import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { useUtkast } from '../../delar/useUtkast.js';
import { useFordrojt } from '../namnden/useFordrojt.js';
import {
  type Beslutsrad,
  delegaterFraga,
  type Enhetsmanad,
  type Faltrad,
  spara,
  TOM_RAD,
  tolkningFraga,
} from './fragor.js';
import { INGET_MER, Mer, somTillval, type Tillval } from './Mer.js';
import { radensDatum } from './ord.js';

const FALT = [
  { namn: 'datum', etikett: 'Datum', hjalp: 'nyrad-datum' },
  { namn: 'punkt', etikett: 'Punkt', hjalp: 'nyrad-punkt' },
  { namn: 'beslut', etikett: 'Beslut', hjalp: 'nyrad-beslut' },
  { namn: 'antal', etikett: 'Antal', hjalp: 'nyrad-antal' },
  { namn: 'dnr', etikett: 'Dnr', hjalp: 'nyrad-dnr' },
  { namn: 'delegat', etikett: 'Delegat', hjalp: 'nyrad-delegat' },
] as const;

/** Fältets värde i raden ovanför, för Ctrl D. */
function ovanfor(rad: Beslutsrad, falt: (typeof FALT)[number]['namn']): string {
  if (falt === 'datum') return radensDatum(rad);
  if (falt === 'punkt') return rad.punktText ?? '';
  if (falt === 'beslut') return rad.beslut ?? '';
  if (falt === 'antal') return String(rad.antal);
  if (falt === 'dnr') return rad.dnr ?? '';
  return rad.delegat ?? '';
}

function Tolkad({
  namndId,
  manaden,
  text,
  mer,
  fyllDelegat,
  fyllArende,
}: {
  namndId: string;
  manaden: Enhetsmanad;
  text: Faltrad;
  mer: Tillval;
  fyllDelegat: (namn: string) => void;
  fyllArende: (arende: Tillval['arende']) => void;
}): ReactNode {
  const fordrojd = useFordrojt(text);
  const nagot = Object.values(fordrojd).some((varde) => varde.trim() !== '');
  const { data } = useQuery({
    ...tolkningFraga(namndId, manaden.enhetId, manaden.manad, fordrojd, mer.arende?.id ?? null),
    enabled: nagot,
  });
  const foreslagen = nagot && text.delegat.trim() === '' ? (data?.delegat ?? null) : null;
  const arende = nagot && mer.arende === null ? (data?.arende ?? null) : null;
  return (
    <p className="liten tolkrad" role="status">
      {!nagot && (
        <span className="svag">Skriv dagen som 30/10, perioden som 16–31/10. Ett plus i Dnr tar nästa nummer.</span>
      )}
      {nagot && data !== undefined && (
        <>
          {data.dag !== null && <b>{data.dag}. </b>}
          {data.mening} <span className="svag">Enter sparar rad {manaden.rader.length + 1}</span>
          {foreslagen !== null && (
            <>
              {' '}
              <button type="button" className="knapplank" onClick={() => fyllDelegat(foreslagen.namn)}>
                Sätt {foreslagen.namn}
              </button>
            </>
          )}
          {arende !== null && (
            <>
              {' '}
              <button type="button" className="knapplank" onClick={() => fyllArende(arende)}>
                Knyt till {arende.dnr}
              </button>
            </>
          )}
        </>
      )}
    </p>
  );
}

/** Raden man skriver i: Tabb går vidare, Enter sparar och tar nästa, Ctrl D hämtar fältet ur raden ovanför. */
export function NyRad({
  namndId,
  manaden,
  forst,
  sparad,
}: {
  namndId: string;
  manaden: Enhetsmanad;
  /** Det första fältet, dit N går. */
  forst: RefObject<HTMLInputElement | null>;
  sparad: (rad: Beslutsrad) => Promise<void>;
}): ReactNode {
  const start: Faltrad = { ...TOM_RAD, dnr: manaden.autodnr ? '+' : '' };
  const [utkast, sattUtkast] = useUtkast(`delegationsrad:${manaden.enhetId}:${manaden.manad}`);
  const [nyckel, sattNyckel] = useState<string>(() => crypto.randomUUID());
  const [mer, sattMer] = useState<Tillval>(INGET_MER);
  const [fel, sattFel] = useState<unknown>(null);
  const [pagar, sattPagar] = useState(false);
  const { data: delegater } = useQuery(delegaterFraga(namndId));
  const text: Faltrad = utkast === '' ? start : { ...start, ...(JSON.parse(utkast) as Partial<Faltrad>) };
  const satt = (andring: Partial<Faltrad>): void => sattUtkast(JSON.stringify({ ...text, ...andring }));
  const skicka = async (): Promise<void> => {
    if (pagar) return;
    sattPagar(true);
    sattFel(null);
    try {
      const rad = await spara(namndId, {
        enhetId: manaden.enhetId,
        manad: manaden.manad,
        nyckel,
        text,
        ...somTillval(mer),
      });
      sattUtkast('');
      sattMer(INGET_MER);
      sattNyckel(crypto.randomUUID());
      forst.current?.focus();
      await sparad(rad);
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattPagar(false);
    }
  };
  const tangent = (handelse: KeyboardEvent, falt: (typeof FALT)[number]['namn']): void => {
    const sista = manaden.rader.at(-1);
    if (handelse.key === 'd' && (handelse.ctrlKey || handelse.metaKey) && sista !== undefined) {
      handelse.preventDefault();
      satt({ [falt]: ovanfor(sista, falt) });
    }
  };
  return (
    <Avdelning rubrik="Ny rad" vid="Tabb går vidare, Enter sparar och tar nästa">
      <form
        className="snabbrad"
        aria-label="Ny rad"
        onSubmit={(handelse) => {
          handelse.preventDefault();
          void skicka();
        }}
      >
        {FALT.map(({ namn, etikett, hjalp }) => (
          <TextInput
            key={namn}
            id={hjalp}
            label={etikett}
            ref={namn === 'datum' ? forst : undefined}
            value={text[namn]}
            autoComplete="off"
            onChange={(handelse) => satt({ [namn]: handelse.currentTarget.value })}
            onKeyDown={(handelse) => tangent(handelse, namn)}
            {...(namn === 'delegat' ? { list: 'delegater' } : {})}
            {...(namn === 'dnr' ? { placeholder: 'tomt' } : {})}
          />
        ))}
        <button type="submit" className="dold" tabIndex={-1}>
          Spara raden
        </button>
        <datalist id="delegater">
          {(delegater ?? []).map((en) => (
            <option key={en.personId} value={en.namn}>
              {en.titel}
            </option>
          ))}
        </datalist>
      </form>
      <Tolkad
        namndId={namndId}
        manaden={manaden}
        text={text}
        mer={mer}
        fyllDelegat={(delegat) => satt({ delegat })}
        fyllArende={(arende) => sattMer({ ...mer, arende })}
      />
      <Mer namndId={namndId} mer={mer} satt={sattMer} />
      {fel !== null && <Felbesked fel={fel} vad="Raden är inte sparad" />}
    </Avdelning>
  );
}
