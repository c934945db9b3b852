import { Button, Menu } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { Sidopanel } from './Sidopanel.js';
import { type Kolumn, Tabell } from './Tabell.js';
import { enklaTangenterGaller, type Tangent, useTangenter } from './tangenter.js';

/** Ett filter: det valda är en bricka med ×, de andra är ord. */
export interface Filter {
  namn: string;
  /** Det valda, som det står på brickan; null när inget är valt. */
  valt: string | null;
  val: readonly { varde: string; ord: string }[];
  valj: (varde: string | null) => void;
}

/** En bokstav som gör något med raden man står på, när listan har fokus. */
export interface Radtangent<T> {
  tangent: string;
  vad: string;
  gor: (rad: T) => void;
}

interface Egenskaper<T> {
  bildtext: string;
  sok?: {
    etikett: string;
    platshallare: string;
    varde: string;
    andra: (text: string) => void;
    /** Enter i sökfältet: gå dit numret pekar. */
    skicka?: () => void;
  };
  filter?: readonly Filter[];
  /** `20 ärenden, nyast först`; läses upp när det ändras. */
  antal: string;
  kolumner: readonly Kolumn[];
  rader: readonly T[];
  nyckel: (rad: T) => string;
  /** Radens celler; en av dem har länken med klassen `rubrik`. */
  rad: (rad: T) => ReactNode;
  /** Det som sidopanelen visar om raden man står på; Mellanslag öppnar den. */
  panel?: { rubrik: (rad: T) => string; innehall: (rad: T) => ReactNode };
  tangenter?: readonly Radtangent<T>[];
  /** Det som visas när listan är tom. */
  tom: ReactNode;
  knappar?: ReactNode;
  /** Det som står mellan filtren och listan: hur sökningen förstods. */
  besked?: ReactNode;
}

const INGA: readonly never[] = [];

function Filterknapp({ filter: f }: { filter: Filter }): ReactNode {
  if (f.valt !== null) {
    return (
      <span className="filterbricka">
        {f.valt}{' '}
        <button type="button" aria-label={`Ta bort filtret ${f.valt}`} onClick={() => f.valj(null)}>
          ×
        </button>
      </span>
    );
  }
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button variant="subtle" size="xs">
          {f.namn}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={f.namn}>
        {f.val.map((ett) => (
          <Menu.Item key={ett.varde} onClick={() => f.valj(ett.varde)}>
            {ett.ord}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type Sok = NonNullable<Egenskaper<unknown>['sok']>;

function Sokfalt({ etikett, platshallare, varde, andra, skicka, ner }: Sok & { ner: () => void }): ReactNode {
  const falt = useRef<HTMLInputElement>(null);
  const tangenter = useMemo(
    (): Tangent[] => [{ tangent: '/', vad: etikett, gor: () => falt.current?.focus() }],
    [etikett],
  );
  useTangenter(tangenter);
  return (
    <form
      role="search"
      className="sokrad"
      onSubmit={(handelse) => {
        handelse.preventDefault();
        skicka?.();
      }}
    >
      <label className="dold" htmlFor="listsok">
        {etikett}
      </label>
      <input
        ref={falt}
        id="listsok"
        className="in in--sok"
        type="search"
        placeholder={platshallare}
        autoComplete="off"
        aria-keyshortcuts="/"
        value={varde}
        onChange={(handelse) => andra(handelse.currentTarget.value)}
        onKeyDown={(handelse) => {
          if (handelse.key !== 'ArrowDown') return;
          handelse.preventDefault();
          ner();
        }}
      />
      <kbd className="sokrad__tangent" aria-hidden="true">
        /
      </kbd>
    </form>
  );
}

const radensPlats = (mal: EventTarget): number => {
  const tr = mal instanceof Element ? mal.closest('tbody tr') : null;
  return tr === null ? -1 : [...(tr.parentElement?.children ?? [])].indexOf(tr);
};

/**
 * En lista: sökfältet först, filtren under, antalet, och en tabell. Pilarna går mellan raderna, Enter öppnar,
 * Mellanslag visar raden i en sidopanel.
 */
export function Listvy<T>(e: Egenskaper<T>): ReactNode {
  const { filter = INGA, tangenter = INGA, panel } = e;
  const [oppen, sattOppen] = useState(false);
  // Raden följs med sin nyckel: listan läses om medan man står i den, och raden kan ha fått en annan plats.
  const [vilken, sattVilken] = useState<string | null>(null);
  const lista = useRef<HTMLDivElement>(null);
  const vald = vilken === null ? undefined : e.rader.find((rad) => e.nyckel(rad) === vilken);
  const kanda = useMemo(
    (): Tangent[] => [
      { tangent: 'ArrowUp ArrowDown', vad: 'Välj rad i listan' },
      { tangent: 'Enter', vad: 'Öppna raden' },
      ...(panel === undefined ? [] : [{ tangent: 'Space', vad: 'Visa raden i sidopanelen' }]),
      ...tangenter.map(({ tangent, vad }) => ({ tangent, vad })),
    ],
    [panel === undefined, tangenter],
  );
  useTangenter(kanda);
  const tryckt = (handelse: KeyboardEvent): void => {
    const rad = e.rader[radensPlats(handelse.target)];
    if (rad === undefined || handelse.ctrlKey || handelse.metaKey || handelse.altKey) return;
    if (handelse.key === 'Escape') sattOppen(false);
    if (handelse.key === ' ' && panel !== undefined) {
      handelse.preventDefault();
      sattOppen(!oppen);
    }
    if (!enklaTangenterGaller()) return;
    const traff = tangenter.find((ett) => ett.tangent.toLocaleLowerCase('sv') === handelse.key);
    if (traff === undefined) return;
    handelse.preventDefault();
    traff.gor(rad);
  };
  return (
    <>
      {e.sok !== undefined && (
        <Sokfalt {...e.sok} ner={() => lista.current?.querySelector<HTMLElement>('a.rubrik')?.focus()} />
      )}
      <div className="filter" role="group" aria-label="Filter">
        {filter.map((f) => (
          <Filterknapp key={f.namn} filter={f} />
        ))}
        {e.knappar}
        <span className="svag antal" role="status">
          {e.antal}
        </span>
      </div>
      {e.besked}
      <div className={oppen && vald !== undefined ? 'tva' : ''}>
        <div
          ref={lista}
          className="listvy"
          onKeyDown={tryckt}
          onFocus={(handelse) => {
            const rad = e.rader[radensPlats(handelse.target)];
            sattVilken(rad === undefined ? null : e.nyckel(rad));
          }}
        >
          {e.rader.length === 0 ? (
            e.tom
          ) : (
            <Tabell bildtext={e.bildtext} kolumner={e.kolumner}>
              {e.rader.map((rad) => (
                <tr role="row" key={e.nyckel(rad)} className={oppen && rad === vald ? 'vald' : ''}>
                  {e.rad(rad)}
                </tr>
              ))}
            </Tabell>
          )}
        </div>
        {oppen && vald !== undefined && panel !== undefined && (
          <Sidopanel rubrik={panel.rubrik(vald)} stang={() => sattOppen(false)}>
            {panel.innehall(vald)}
          </Sidopanel>
        )}
      </div>
      {panel !== undefined && e.rader.length > 0 && (
        <p className="liten svag fot tangentrad" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> välj <kbd>Enter</kbd> öppna <kbd>Mellanslag</kbd> se i sidopanel{' '}
          {tangenter.map((ett) => (
            <span key={ett.tangent}>
              <kbd>{ett.tangent}</kbd> {ett.vad.toLocaleLowerCase('sv')}{' '}
            </span>
          ))}
          <kbd>?</kbd> alla tangenter
        </p>
      )}
    </>
  );
}
