import './word.css';
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Filslapp } from '../../../delar/formular/Filslapp.js';
import type { Arende } from '../../arende/fragor.js';
import { Arendeval } from '../../arende/Arendeval.js';
import { useNamnd } from '../../namnden/useNamnd.js';
import { useLasOmSkrivelser } from '../flode/fragor.js';
import { DOKUMENTTYP } from '../ord.js';
import { useJag } from '../useJag.js';
import { nyNyckel, taInWord, tolkaWord, type Wordtolkning } from './fragor.js';
import { Forstatt, Overblivet } from './Overblivet.js';

/** En fil som är läst, med id:t som gör att den bara blir en skrivelse. */
export interface Inlast {
  fil: File;
  tolkning: Wordtolkning;
  nyckel: string;
}

/** Platsen att släppa ett Worddokument på. */
export function Wordslapp({ klart }: { klart: (inlast: Inlast) => void }): ReactNode {
  const { namndId } = useNamnd();
  const [laser, sattLaser] = useState<File | null>(null);
  const [fel, sattFel] = useState<unknown>(null);
  const las = async (fil: File | undefined): Promise<void> => {
    if (fil === undefined || laser !== null) return;
    sattLaser(fil);
    sattFel(null);
    try {
      klart({ fil, tolkning: await tolkaWord(namndId, fil), nyckel: nyNyckel() });
    } catch (orsak) {
      sattFel(orsak);
    } finally {
      sattLaser(null);
    }
  };
  return (
    <Avdelning rubrik="Läs in från Word">
      <Filslapp
        label="Worddokument"
        hjalp="Worddokument (.docx), högst 50 MB"
        tar=".docx,.docm,.doc"
        filer={[]}
        valj={([fil]) => void las(fil)}
      />
      <p className="svag" role="status">
        {laser === null ? '' : `Läser ${laser.name} …`}
      </p>
      {fel !== null && <Felbesked fel={fel} vad="Filen gick inte att läsa" />}
    </Avdelning>
  );
}

const UPPGIFTER: readonly [keyof Wordtolkning['falt'], string][] = [
  ['dnr', 'Diarienummer'],
  ['datum', 'Datum'],
  ['handlaggare', 'Handläggare'],
  ['adressat', 'Till'],
  ['forvaltning', 'Förvaltning'],
];

function Uppgifter({ tolkning: t }: { tolkning: Wordtolkning }): ReactNode {
  const rader: [string, string][] = [
    ...(t.falt.dokumenttyp === null
      ? []
      : [['Slag', DOKUMENTTYP[t.falt.dokumenttyp] ?? t.falt.dokumenttyp] as [string, string]]),
    ...UPPGIFTER.flatMap(([falt, ord]): [string, string][] => {
      const varde = t.falt[falt];
      return typeof varde === 'string' ? [[ord, varde]] : [];
    }),
    ...(t.falt.undertecknare.length === 0
      ? []
      : [['Underskrifter', t.falt.undertecknare.map((u) => `${u.namn}, ${u.titel}`).join('\n')] as [string, string]]),
    ...(t.falt.bilagor.length === 0 ? [] : [['Bilagor', t.falt.bilagor.join('\n')] as [string, string]]),
    ...(t.falt.expedieras.length === 0 ? [] : [['Expedieras till', t.falt.expedieras.join('\n')] as [string, string]]),
  ];
  return (
    <dl className="worduppgifter">
      {rader.map(([ord, varde]) => (
        <div key={ord}>
          <dt className="svag">{ord}</dt>
          <dd className="wordtext">{varde}</dd>
        </div>
      ))}
    </dl>
  );
}

function Texten({ tolkning: t }: { tolkning: Wordtolkning }): ReactNode {
  return (
    <div className="antikva">
      {t.forslag !== '' && (
        <>
          <h3>Förslag till beslut</h3>
          <p className="wordtext">{t.forslag}</p>
        </>
      )}
      {t.delar.map(({ rubrik, text }, nr) => (
        <section key={nr}>
          <h3>{rubrik === '' ? 'Utan rubrik' : rubrik}</h3>
          <p className="wordtext">{text}</p>
        </section>
      ))}
    </div>
  );
}

/** Vad som förstods av filen, bredvid det som inte gick att placera. Ingenting är skrivet än. */
export function Wordgranskning({
  inlast: { fil, tolkning: t, nyckel },
  arende,
  avbryt,
}: {
  inlast: Inlast;
  arende: Arende | null;
  avbryt: () => void;
}): ReactNode {
  const { namndId } = useNamnd();
  const { personId } = useJag();
  const ga = useNavigate();
  const lasOm = useLasOmSkrivelser(namndId);
  const [rubrik, sattRubrik] = useState(t.rubrik);
  const [arendeId, sattArende] = useState(arende?.id ?? '');
  const [valda, sattValda] = useState<Readonly<Record<number, string>>>({});
  const [lage, sattLage] = useState<{ pagar: boolean; fel: unknown; provad: boolean }>({
    pagar: false,
    fel: null,
    provad: false,
  });
  const rubriker = [...new Set(t.delar.map((del) => del.rubrik).filter((en) => en !== ''))];
  const taIn = async (): Promise<void> => {
    if (lage.pagar) return;
    sattLage({ pagar: false, fel: null, provad: true });
    if (rubrik.trim() === '' || arendeId === '') return;
    sattLage({ pagar: true, fel: null, provad: true });
    try {
      const { id } = await taInWord(namndId, fil, {
        nyckel,
        arendeId,
        rubrik: rubrik.trim(),
        ...(personId === null ? {} : { referensId: personId }),
        kvar: Object.entries(valda).flatMap(([nr, avsnitt]) => (avsnitt === '' ? [] : [{ nr: Number(nr), avsnitt }])),
      });
      await lasOm();
      await ga({ to: '/namnder/$namndId/skrivelser/$skrivelseId', params: { namndId, skrivelseId: id } });
    } catch (fel) {
      sattLage({ pagar: false, fel, provad: true });
    }
  };
  return (
    <>
      <div className="wordgranskning">
        <Avdelning rubrik="Det här förstod Klubba" vid={t.filnamn}>
          <TextInput
            id="wordrubrik"
            label="Rubrik"
            value={rubrik}
            onChange={(handelse) => sattRubrik(handelse.currentTarget.value)}
            error={lage.provad && rubrik.trim() === '' ? 'Skriv en rubrik' : undefined}
            autoComplete="off"
          />
          {arende === null && (
            <Arendeval
              namndId={namndId}
              utom=""
              id="wordarende"
              name="wordarende"
              label="Sök ärende"
              error={lage.provad && arendeId === '' ? 'Välj ärendet som skrivelsen hör till' : undefined}
              value={arendeId}
              onChange={sattArende}
            />
          )}
          <Uppgifter tolkning={t} />
          <Texten tolkning={t} />
        </Avdelning>
        <Avdelning rubrik="Det här fick ingen plats">
          <Overblivet
            kvar={t.kvar}
            rubriker={rubriker}
            valda={valda}
            valj={(nr, avsnitt) => sattValda({ ...valda, [nr]: avsnitt })}
          />
          <Forstatt forstatt={t.forstatt} />
          {t.falt.undertecknare.length + t.falt.bilagor.length > 0 && (
            <p className="svag">Undertecknare och bilagor väljs i skrivelsen. Namnen står i originalet, som sparas.</p>
          )}
        </Avdelning>
      </div>
      {lage.fel !== null && <Felbesked fel={lage.fel} vad="Skrivelsen är inte skapad. Filen och valen ligger kvar" />}
      <p className="rad">
        <Button variant="filled" loading={lage.pagar} onClick={() => void taIn()}>
          Gör till skrivelse
        </Button>
        <Button onClick={avbryt}>Välj en annan fil</Button>
      </p>
    </>
  );
}
