import { Modal } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { tangentord } from '../../delar/tangenter.js';
import { sokFraga } from '../../klient/ramfragor.js';
import type { Jag, MinNamnd } from '../../klient/typer.js';
import { finnsSkarm } from '../Lank.js';
import type { Skarm } from '../skarmar.js';
import { kommandon } from './kommandon.js';
import { Markerad } from './Markerad.js';
import { platser, sokKommandon } from './sokkommandon.js';

const VANTA_MS = 150;
const FLEST_KOMMANDON = 6;

/** En rad att välja, vad den än kommer ur. */
interface Rad {
  id: string;
  vanster: ReactNode;
  titel: string;
  markerat: readonly (readonly number[])[];
  hoger: string | null;
  lank: string;
}

interface Grupp {
  rubrik: string;
  rader: readonly Rad[];
}

/** Det skrivna, när man slutat skriva för ett ögonblick. */
function useFordrojd(text: string): string {
  const [senare, satt] = useState(text);
  useEffect(() => {
    const klocka = setTimeout(() => satt(text), VANTA_MS);
    return () => clearTimeout(klocka);
  }, [text]);
  return senare;
}

interface Egenskaper {
  jag: Jag;
  vald: MinNamnd | undefined;
  skarmar: readonly Skarm[];
  stang: () => void;
}

/** Servern söker det som finns; `/` söker bara det som kan göras. */
function useGrupper(skrivet: string, e: Egenskaper): { grupper: Grupp[]; hamtar: boolean; fel: unknown } {
  const router = useRouter();
  const baraGora = skrivet.startsWith('/');
  const ord = baraGora ? skrivet.slice(1) : skrivet;
  const q = useFordrojd(baraGora ? '' : skrivet.trim());
  const { data, error, isFetching } = useQuery({
    ...sokFraga(q, e.vald?.namndId),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const funnet = (q === '' ? [] : (data?.grupper ?? [])).map((g) => ({
    rubrik: g.rubrik,
    rader: g.traffar
      .filter((t) => finnsSkarm(router, t.lank))
      .map((t) => ({
        id: `${t.slag}-${t.id}`,
        vanster: t.beteckning,
        titel: t.titel,
        markerat: t.markerat,
        hoger: t.sida ?? (e.vald !== undefined && t.namndId === e.vald.namndId ? null : t.namnd),
        lank: t.lank,
      })),
  }));
  const gora = /^[@§]/u.test(skrivet) ? [] : sokKommandon(kommandon(router, e), ord).slice(0, FLEST_KOMMANDON);
  const attGora = {
    rubrik: 'Gör',
    rader: gora.map((k) => ({
      id: k.id,
      vanster: k.tangent === null ? '' : <kbd>{tangentord(k.tangent)}</kbd>,
      titel: k.ord,
      markerat: platser(k.ord, ord),
      hoger: null,
      lank: k.lank,
    })),
  };
  return {
    grupper: [...funnet, attGora].filter((g) => g.rader.length > 0),
    hamtar: isFetching || (!baraGora && q !== skrivet.trim()),
    fel: error,
  };
}

/** Sök eller gör: ärenden, handlingar, paragrafer, personer och det som kan göras, bäst först. */
export function Palett(e: Egenskaper): ReactNode {
  const router = useRouter();
  const id = useId();
  const lista = useRef<HTMLDivElement>(null);
  const [skrivet, skriv] = useState('');
  const [plats, sattPlats] = useState(0);
  const { grupper, hamtar, fel } = useGrupper(skrivet, e);
  const rader = grupper.flatMap((g) => g.rader);
  const nr = Math.min(plats, Math.max(0, rader.length - 1));
  const valdRad = rader[nr];
  useEffect(() => {
    lista.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [nr]);
  const oppna = (rad: Rad | undefined, nyFlik: boolean): void => {
    if (rad === undefined) return;
    e.stang();
    if (nyFlik) window.open(rad.lank, '_blank', 'noopener');
    else void router.navigate({ href: rad.lank });
  };
  const tryckt = (handelse: KeyboardEvent): void => {
    if (handelse.key === 'ArrowDown' || handelse.key === 'ArrowUp') {
      handelse.preventDefault();
      const steg = handelse.key === 'ArrowDown' ? 1 : -1;
      if (rader.length > 0) sattPlats((nr + steg + rader.length) % rader.length);
    }
    if (handelse.key === 'Enter') {
      handelse.preventDefault();
      oppna(valdRad, handelse.ctrlKey || handelse.metaKey);
    }
  };
  const tomt = rader.length === 0 && !hamtar && fel === null;
  return (
    <Modal.Root
      opened
      onClose={e.stang}
      transitionProps={{ duration: 0 }}
      radius="md"
      yOffset="6rem"
      classNames={{ content: 'palett', inner: 'palett-plats', overlay: 'slojd' }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Sök eller gör">
        <div className="palett__in" data-ring>
          <input
            className="palett__falt"
            role="combobox"
            aria-label="Sök eller gör"
            aria-expanded={rader.length > 0}
            aria-controls={`${id}lista`}
            aria-activedescendant={valdRad === undefined ? undefined : `${id}${String(nr)}`}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            placeholder="Dnr, ord, namn, dag eller något att göra"
            value={skrivet}
            onChange={(handelse) => {
              skriv(handelse.currentTarget.value);
              sattPlats(0);
            }}
            onKeyDown={tryckt}
          />
          <button type="button" className="palett__stang" onClick={e.stang}>
            <kbd>Esc</kbd>
            <span className="dold"> stänger</span>
          </button>
        </div>
        <div id={`${id}lista`} role="listbox" aria-label="Träffar" className="palett__lista" ref={lista}>
          {grupper.map((g, gruppnr) => (
            <div role="group" aria-labelledby={`${id}g${String(gruppnr)}`} key={g.rubrik}>
              <p id={`${id}g${String(gruppnr)}`}>{g.rubrik}</p>
              {g.rader.map((rad) => {
                const har = rader.indexOf(rad);
                return (
                  <div
                    role="option"
                    id={`${id}${String(har)}`}
                    key={rad.id}
                    aria-selected={har === nr}
                    onPointerMove={() => sattPlats(har)}
                    onClick={(handelse) => oppna(rad, handelse.ctrlKey || handelse.metaKey)}
                  >
                    <span className="dnr">{rad.vanster}</span>
                    <span>
                      <Markerad text={rad.titel} platser={rad.markerat} />
                    </span>
                    <span className="svag">{rad.hoger}</span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {fel !== null && <Felbesked fel={fel} vad="Sökningen gick inte" />}
        <p role="status" className={tomt ? 'palett__tomt' : 'dold'}>
          {tomt
            ? `Inget hittades för ”${skrivet}”. Pröva färre ord, eller dnr.`
            : hamtar
              ? ''
              : `${String(rader.length)} träffar`}
        </p>
        <p className="palett__fot liten" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> välj <kbd>Enter</kbd> öppna <kbd>Ctrl</kbd> <kbd>Enter</kbd> i ny flik &nbsp; Skriv{' '}
          <b>@</b> för person, <b>§</b> för paragraf, <b>/</b> för något att göra
        </p>
      </Modal.Content>
    </Modal.Root>
  );
}
