import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Bekrafta } from '../../delar/Bekrafta.js';
import { Felbesked, Tomt } from '../../delar/Besked.js';
import { Filrad } from '../../delar/Fil.js';
import { Lage } from '../../delar/Lage.js';
import { Detalj } from '../../delar/Sidopanel.js';
import { Skelett } from '../../delar/Skelett.js';
import { somKlubbafel } from '../../klient/fel.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { FinnsInte } from '../Sidfel.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { Beslutet } from './Beslutet.js';
import { begaranFraga, type Begaranfakta } from './fragor.js';
import { aterta, hanskjut, laggTill, visaNytt } from './gor.js';
import { Handlingsval, type Valbar } from './Handlingsval.js';
import { lageAv, liggtidsord } from './ord.js';
import { Mejlet } from './Mejlet.js';
import { Provning } from './Provning.js';
import { Spalt } from './Spalt.js';
import { Utlamningen } from './Utlamningen.js';
import './utlamnande.css';

function rubrik(b: Begaranfakta): string {
  const oprovade = b.handlingar.filter((h) => h.bedomning === null).length;
  if (b.avslutadTid !== null && b.status !== 'myndigheten')
    return `${b.beteckning} är ${b.status === 'atertagen' ? 'återtagen' : 'avslutad'}`;
  if (b.status === 'myndigheten') return `${b.beteckning} prövas av myndigheten`;
  if (b.handlingar.length === 0) return 'Hitta handlingarna som begärs';
  if (oprovade > 0) return `${antal(oprovade, 'handling', 'handlingar')} att pröva`;
  return b.steg.find((en) => en.namn === 'lamna')?.oppet === true ? 'Allt är prövat. Lämna ut.' : 'Allt är prövat';
}

const SLAG: Readonly<Record<string, string>> = {
  handling: 'Som den var',
  maskad: 'Maskad',
  beslut: 'Beslut',
  foljebrev: 'Följebrev',
};
const FORMAT: Readonly<Record<string, string>> = { 'pdf-a': 'arkiv', docx: 'för Word' };

function Filer({ namndId, begaran: b }: { namndId: string; begaran: Begaranfakta }): ReactNode {
  if (b.filer.length === 0) return <Tomt>Här står de exakta filerna som lämnas ut, och besluten.</Tomt>;
  return (
    <ul className="lista">
      {b.filer.map((fil) => (
        <li key={fil.id}>
          <Filrad
            titel={fil.filnamn}
            fil={{ ...fil, mediatyp: fil.format }}
            till={`/api/namnder/${namndId}/utlamnanden/${b.id}/filer/${fil.id}`}
            tillagg={`${SLAG[fil.slag] ?? fil.slag}${FORMAT[fil.format] === undefined ? '' : `, ${FORMAT[fil.format] ?? ''}`}`}
          />
        </li>
      ))}
    </ul>
  );
}

function Handlingarna({
  namndId,
  begaran: b,
  oppen,
}: {
  namndId: string;
  begaran: Begaranfakta;
  oppen: boolean;
}): ReactNode {
  const fragor = useQueryClient();
  const [valda, sattValda] = useState<readonly Valbar[]>([]);
  const [fel, sattFel] = useState<unknown>(null);
  const lagg = async (): Promise<void> => {
    try {
      visaNytt(
        fragor,
        namndId,
        await laggTill(
          namndId,
          b.id,
          valda.map((h) => h.id),
        ),
      );
      kvittera(`${antal(valda.length, 'handling', 'handlingar')} i begäran`);
      sattValda([]);
      sattFel(null);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <>
      {b.handlingar.map((h) => (
        <Provning key={h.id} namndId={namndId} begaran={b} handling={h} oppen={oppen} />
      ))}
      {oppen && (
        <details open={b.handlingar.length === 0}>
          <summary>Lägg till handlingar</summary>
          <Handlingsval namndId={namndId} valda={valda} andra={sattValda} />
          {fel !== null && <Felbesked fel={fel} vad="Handlingarna är inte tillagda" />}
          {valda.length > 0 && (
            <Button onClick={() => void lagg()}>Lägg till {antal(valda.length, 'handling', 'handlingar')}</Button>
          )}
        </details>
      )}
    </>
  );
}

function Stegen({ namndId, begaran: b }: { namndId: string; begaran: Begaranfakta }): ReactNode {
  const fragor = useQueryClient();
  const [vilket, satt] = useState<'hanskjut' | 'aterta' | null>(null);
  const har = (namn: string): boolean => b.steg.some((en) => en.namn === namn && en.oppet);
  return (
    <>
      <p className="rad">
        {har('hanskjut') && <Button onClick={() => satt('hanskjut')}>Den som frågar vill ha ett beslut</Button>}
        {har('aterta') && (
          <Button variant="subtle" onClick={() => satt('aterta')}>
            Begäran tas tillbaka
          </Button>
        )}
      </p>
      <Bekrafta
        oppen={vilket === 'hanskjut'}
        rubrik="Lämna prövningen till myndigheten?"
        verb="Lämna till myndigheten"
        avsta="Fortsätt pröva själv"
        pagar="Lämnar …"
        vad="Begäran är inte lämnad till myndigheten"
        stang={() => satt(null)}
        gor={async () => visaNytt(fragor, namndId, await hanskjut(namndId, b))}
      >
        <p>Den som har delegation prövar då begäran i ett skriftligt beslut som går att överklaga (OSL 6:3).</p>
      </Bekrafta>
      <Bekrafta
        oppen={vilket === 'aterta'}
        rubrik="Har den som frågade tagit tillbaka begäran?"
        verb="Anteckna att den är återtagen"
        avsta="Fortsätt med begäran"
        pagar="Antecknar …"
        vad="Begäran är inte återtagen"
        stang={() => satt(null)}
        gor={async () => visaNytt(fragor, namndId, await aterta(namndId, b))}
      >
        <p>Begäran går inte att öppna igen. Vill den som frågade ha handlingarna sedan registreras en ny.</p>
      </Bekrafta>
    </>
  );
}

/** En begäran: handlingarna prövas en i taget, och lämnas ut. */
export function Begaran(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const { begaranId = '' } = useParams({ strict: false });
  const fraga = useQuery({
    ...begaranFraga(namndId, begaranId),
    enabled: far('utlamnande.las'),
    // Beslutet och följebrevet görs i bakgrunden.
    refetchInterval: ({ state: { data } }) =>
      data?.beslut.some((en) => en.lage === 'beslutat') === true && data.filer.every((fil) => fil.slag !== 'beslut')
        ? 1500
        : false,
  });
  const { data: b } = fraga;
  if (!far('utlamnande.las') || (fraga.error !== null && somKlubbafel(fraga.error).status === 404))
    return <FinnsInte />;
  const oppen = b !== undefined && b.status !== 'avslutad' && b.status !== 'atertagen';
  const lage = b === undefined ? null : lageAv(b);
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={b === undefined ? 'Begäran' : rubrik(b)}
        titel={b?.beteckning ?? 'Begäran'}
        smula={
          <>
            {namnd?.namn} / <Lank till={`/namnder/${namndId}/utlamnanden`}>Utlämnande</Lank> / {b?.beteckning}
          </>
        }
        over={
          b !== undefined &&
          lage !== null && (
            <>
              <span>{b.beteckning}</span> <Lage marke={lage.marke}>{lage.ord}</Lage>{' '}
              {oppen && <Lage marke="frist">Har legat {liggtidsord(b.liggtid)}</Lage>}
            </>
          )
        }
        {...(b?.beskrivning == null ? {} : { ingress: `”${b.beskrivning}”` })}
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Begäran kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={6} vad="begäran" />}
      {b !== undefined && (
        <Detalj etikett="Fakta om begäran" spalt={<Spalt namndId={namndId} begaran={b} oppen={oppen} />}>
          <Avdelning rubrik="Handlingarna" vid={antal(b.handlingar.length, 'handling', 'handlingar')}>
            <Handlingarna namndId={namndId} begaran={b} oppen={oppen} />
          </Avdelning>
          {(b.status === 'myndigheten' || b.beslut.length > 0) && (
            <Avdelning rubrik="Myndighetens beslut">
              <Beslutet namndId={namndId} begaran={b} farBesluta={far('utlamnande.besluta')} />
            </Avdelning>
          )}
          {oppen && (
            <Avdelning rubrik="Lämna ut">
              <Utlamningen key={b.status} namndId={namndId} begaran={b} />
            </Avdelning>
          )}
          <Avdelning rubrik="Filer">
            <Filer namndId={namndId} begaran={b} />
            <Mejlet namndId={namndId} begaran={b} />
          </Avdelning>
          <Stegen namndId={namndId} begaran={b} />
        </Detalj>
      )}
    </main>
  );
}
