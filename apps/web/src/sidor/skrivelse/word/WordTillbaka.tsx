import './word.css';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import { Kryss } from '../../../delar/formular/Val.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { antal } from '../../../sprak/ord.js';
import { Skillnadsvisning } from '../historik/Skillnadsvisning.js';
import type { Skrivelse } from '../typer.js';
import { nyNyckel, taInAndringar, type Wordandring, wordskillnad, type Wordskillnad } from './fragor.js';
import { Forstatt } from './Overblivet.js';

interface Visad {
  fil: File;
  svar: Wordskillnad;
  nyckel: string;
}

const ORD = { tillagd: 'tillagd', borttagen: 'borttagen', andrad: 'andrad' } as const;

function Andring({ a, vald, valj }: { a: Wordandring; vald: boolean; valj: (vald: boolean) => void }): ReactNode {
  const rad = { andring: ORD[a.slag], slag: 'block', avsnitt: '', djup: 0, ord: a.ord };
  return (
    <li className="wordandring">
      <Kryss
        id={`wordandring${String(a.nr)}`}
        name="andring"
        label={`Ta in ändring ${String(a.nr + 1)}${a.avsnitt === '' ? '' : `, ${a.avsnitt}`}`}
        checked={vald}
        onChange={(handelse) => valj(handelse.currentTarget.checked)}
      />
      <Skillnadsvisning skillnad={{ fran: 0, till: 0, antal: 1, rader: [rad] }} />
      {a.krock && (
        <p className="wordkrock">
          Någon har ändrat här i Klubba sedan filen hämtades. Tar du in ändringen skrivs det över.
          {a.da !== null && <span className="svag wordtext"> Så stod det då: {a.da}</span>}
        </p>
      )}
    </li>
  );
}

/** Läser tillbaka skrivelsen när den har ändrats i Word: ändringarna visas, och tas in var för sig. */
export function WordTillbaka({
  skrivelse: s,
  oppen,
  stang,
  ikapp,
}: {
  skrivelse: Skrivelse;
  oppen: boolean;
  stang: () => void;
  /** Skrivytan lämnar det som är skrivet och hämtar det som servern har. */
  ikapp: () => Promise<void>;
}): ReactNode {
  const [visad, visa] = useState<Visad | null>(null);
  const [valda, sattValda] = useState<ReadonlySet<number>>(new Set());
  const [pagar, sattPagar] = useState('');
  const [fel, sattFel] = useState<{ orsak: unknown; vad: string } | null>(null);
  const gor = async (ord: string, vad: string, steg: () => Promise<void>): Promise<void> => {
    if (pagar !== '') return;
    sattPagar(ord);
    sattFel(null);
    try {
      await steg();
    } catch (orsak) {
      sattFel({ orsak, vad });
    } finally {
      sattPagar('');
    }
  };
  const las = async (fil: File): Promise<void> =>
    await gor(`Läser ${fil.name} …`, 'Filen gick inte att läsa', async () => {
      await ikapp();
      const svar = await wordskillnad(s, fil);
      visa({ fil, svar, nyckel: nyNyckel() });
      sattValda(new Set(svar.andringar.filter((a) => !a.krock).map((a) => a.nr)));
    });
  const klar = (): void => {
    visa(null);
    sattFel(null);
    stang();
  };
  const taIn = async ({ fil, svar, nyckel }: Visad): Promise<void> =>
    await gor('Tar in …', 'Ändringarna är inte intagna. Filen och valen ligger kvar', async () => {
      await taInAndringar(s, fil, { nyckel, version: svar.version, andringar: [...valda] });
      await ikapp();
      kvittera(`${antal(valda.size, 'ändring är intagen', 'ändringar är intagna')} från Word.`);
      klar();
    });
  return (
    <Dialog oppen={oppen} rubrik="Läs in ändringar från Word" stang={klar}>
      {visad === null && (
        <Filslapp
          label="Filen som du hämtade som Word och ändrade"
          hjalp="Worddokument (.docx), högst 50 MB"
          tar=".docx,.docm,.doc"
          filer={[]}
          valj={([fil]) => {
            if (fil !== undefined) void las(fil);
          }}
        />
      )}
      <p className="svag" role="status">
        {pagar !== '' ? pagar : visad === null ? '' : summan(visad.svar)}
      </p>
      {visad !== null && (
        <>
          <ol className="wordandringar">
            {visad.svar.andringar.map((a) => (
              <Andring
                key={a.nr}
                a={a}
                vald={valda.has(a.nr)}
                valj={(vald) => {
                  const nya = new Set(valda);
                  if (vald) nya.add(a.nr);
                  else nya.delete(a.nr);
                  sattValda(nya);
                }}
              />
            ))}
          </ol>
          {visad.svar.kvar.length > 0 && (
            <>
              <h3>Det här tas inte in</h3>
              <ul>
                {visad.svar.kvar.map((bit, nr) => (
                  <li key={nr}>
                    {bit.text} <span className="svag">({bit.plats})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <Forstatt forstatt={visad.svar.forstatt} />
        </>
      )}
      {fel !== null && (
        <Felbesked fel={fel.orsak} vad={fel.vad} {...(visad === null ? {} : { igen: () => void las(visad.fil) })} />
      )}
      <p className="rad">
        {visad !== null && visad.svar.andringar.length > 0 && (
          <Button variant="filled" disabled={valda.size === 0} loading={pagar !== ''} onClick={() => void taIn(visad)}>
            Ta in {antal(valda.size, 'ändring', 'ändringar')}
          </Button>
        )}
        <Button onClick={klar}>Stäng</Button>
      </p>
    </Dialog>
  );
}

const summan = ({ andringar }: Wordskillnad): string =>
  andringar.length === 0
    ? 'Filen ändrar ingenting i skrivelsen.'
    : `${antal(andringar.length, 'ändring', 'ändringar')} i filen. Struket och tillagt visas ord för ord.`;
