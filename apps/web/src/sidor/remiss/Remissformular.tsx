import './remiss.css';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Faltgrupp, Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { type Arende, arendeFraga, type Handling, handlingarFraga } from '../arende/fragor.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { type Remiss, remissFraga, useLasOmRemisser } from './fragor.js';
import { Instansfalt, type Instansrad, somInstans, TOM_INSTANS } from './Instansfalt.js';

const ny = getRouteApi('/inloggad/namnder/$namndId/remisser/ny');
const befintlig = getRouteApi('/inloggad/namnder/$namndId/remisser/$remissId/andra');

const DAGAR = [
  { value: '', label: 'Nej' },
  ...[1, 2, 3, 5, 7, 10, 14].map((n) => ({ value: String(n), label: `${String(n)} ${n === 1 ? 'dag' : 'dagar'}` })),
];
const somTal = (text: string): number | null => (text === '' ? null : Number(text));

const instansrader = (r: Remiss): Instansrad[] =>
  r.instanser.map((i) => ({
    namn: i.namn,
    satt: i.satt,
    epost: i.epost ?? '',
    telefon: i.telefon ?? '',
    till: i.tillNamndId ?? i.enhetId ?? '',
  }));

function Bilagor({
  handlingar,
  valda,
  andra,
}: {
  handlingar: readonly Handling[];
  valda: readonly string[];
  andra: (valda: string[]) => void;
}): ReactNode {
  if (handlingar.length === 0) return <p className="svag">Ärendet har inga handlingar att skicka med.</p>;
  return handlingar.map((h) => {
    const hemlig = h.sekretess.lagrum !== null || h.sekretess.underProvning;
    return (
      <Kryss
        key={h.id}
        id={`bilaga-${h.id}`}
        name={`bilaga-${h.id}`}
        label={`${String(h.nr ?? '')} ${h.titel}`}
        hjalp={hemlig ? `Sekretess ${h.sekretess.lagrum ?? 'under prövning'}: går inte ut med remissen.` : undefined}
        checked={valda.includes(h.id)}
        onChange={() => andra(valda.includes(h.id) ? valda.filter((id) => id !== h.id) : [...valda, h.id])}
      />
    );
  });
}

function Skriv({
  arende: a,
  remiss: r,
  handlingar,
}: {
  arende: Arende;
  remiss: Remiss | null;
  handlingar: readonly Handling[];
}): ReactNode {
  const { namndId } = a;
  const ga = useNavigate();
  const lasOm = useLasOmRemisser(namndId);
  const f = useFormular({
    nyckel: `remiss:${r?.id ?? `ny:${a.id}`}`,
    fran: {
      rubrik: r?.rubrik ?? a.arendemening.slice(0, 300),
      fraga: r?.fraga ?? '',
      sistaDag: r?.sistaDag ?? '',
      avsnitt: (r?.avsnitt ?? []).map((en) => en.rubrik).join('\n'),
      fl26: r?.fl26 ?? false,
      paminnFore: r === null ? '5' : String(r.paminnFore ?? ''),
      paminnEfter: r === null ? '2' : String(r.paminnEfter ?? ''),
      bilagor: (r?.bilagor ?? []).map((b) => b.handlingId),
      instanser: r === null ? [TOM_INSTANS] : instansrader(r),
    },
    version: r?.version ?? 0,
    etiketter: {
      rubrik: 'Vad remissen gäller',
      fraga: 'Det vi frågar',
      sistaDag: 'Sista dag att svara',
      avsnitt: 'Delar att ta ställning till',
      fl26: 'Ärendet omfattas av 26 § förvaltningslagen',
      paminnFore: 'Påminn före sista dagen',
      paminnEfter: 'Påminn efter sista dagen',
      bilagor: 'Bilagor',
      instanser: 'Instanser',
    },
    granska: (v) => ({
      ...(v.rubrik.trim() === '' ? { rubrik: 'Skriv vad remissen gäller' } : {}),
      ...(v.fraga.trim() === '' ? { fraga: 'Skriv vad instanserna ska svara på' } : {}),
      ...(tolkaDatum(v.sistaDag, idag()) === null ? { sistaDag: 'Ange en dag, till exempel 15/10 eller +30' } : {}),
    }),
    skicka: async (v, version) => {
      const body = {
        rubrik: v.rubrik.trim(),
        fraga: v.fraga.trim(),
        sistaDag: tolkaDatum(v.sistaDag, idag()) ?? '',
        fl26: v.fl26,
        paminnFore: somTal(v.paminnFore),
        paminnEfter: somTal(v.paminnEfter),
        avsnitt: v.avsnitt
          .split('\n')
          .map((en) => en.trim())
          .filter((en) => en !== ''),
        bilagor: [...v.bilagor],
        instanser: v.instanser.filter((en) => en.namn.trim() !== '' || en.till !== '').map(somInstans),
      };
      return await hamtat(
        r === null
          ? klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/remisser', {
              params: { path: { namndId, arendeId: a.id } },
              body,
            })
          : klient.PATCH('/api/namnder/{namndId}/remisser/{remissId}', {
              params: { path: { namndId, remissId: r.id } },
              headers: omVersion(version),
              body,
            }),
      );
    },
    klart: async (svar) => {
      await lasOm(svar);
      kvittera('Utkastet är sparat');
      await ga({ to: '/namnder/$namndId/remisser/$remissId', params: { namndId, remissId: svar.id } });
    },
  });
  return (
    <Formular
      formular={f}
      verb="Spara utkastet"
      pagar="Sparar …"
      gora="remissen kan sparas"
      vad="Remissen är inte sparad"
    >
      <TextInput {...f.text('rubrik')} autoComplete="off" />
      <Textarea {...f.text('fraga')} autosize minRows={6} />
      <Datumfalt {...f.tolkad('sistaDag')} />
      <Textarea
        {...f.text('avsnitt')}
        description="En per rad. Lämnas tomt när svaret gäller helheten."
        autosize
        minRows={2}
      />
      <Instansfalt namndId={namndId} rader={f.varden.instanser} andra={(rader) => f.andra('instanser', rader)} />
      <Faltgrupp rubrik="Bilagor">
        <Bilagor handlingar={handlingar} valda={f.varden.bilagor} andra={(valda) => f.andra('bilagor', valda)} />
      </Faltgrupp>
      <Faltgrupp rubrik="Påminnelser och lagrum">
        <NativeSelect {...f.text('paminnFore')} data={DAGAR} />
        <NativeSelect {...f.text('paminnEfter')} data={DAGAR} />
        <Kryss
          {...f.kryss('fl26')}
          hjalp="Yttranden från flera hämtas då in samtidigt, och det ska framgå när de senast ska svara."
        />
      </Faltgrupp>
    </Formular>
  );
}

function FlerInstanser({ remiss: r }: { remiss: Remiss }): ReactNode {
  const ga = useNavigate();
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remiss:${r.id}:fler`,
    fran: { instanser: [TOM_INSTANS], sistaDag: r.sistaDag },
    etiketter: { instanser: 'Instanser', sistaDag: 'Sista dag för dem' },
    skicka: async (v) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser/{remissId}/instanser', {
          params: { path: { namndId: r.namndId, remissId: r.id } },
          body: { instanser: v.instanser.map(somInstans), sistaDag: tolkaDatum(v.sistaDag, idag()) ?? r.sistaDag },
        }),
      ),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera('Remissen går till de nya instanserna');
      await ga({ to: '/namnder/$namndId/remisser/$remissId', params: { namndId: r.namndId, remissId: r.id } });
    },
  });
  return (
    <Formular
      formular={f}
      verb="Skicka till instanserna"
      pagar="Skickar …"
      gora="remissen kan gå ut"
      vad="Remissen gick inte ut"
    >
      <Instansfalt namndId={r.namndId} rader={f.varden.instanser} andra={(rader) => f.andra('instanser', rader)} />
      <Datumfalt {...f.tolkad('sistaDag')} />
    </Formular>
  );
}

function Sida({ namndId, arendeId, remiss }: { namndId: string; arendeId: string; remiss: Remiss | null }): ReactNode {
  const { far } = useNamnd();
  const arende = useQuery({ ...arendeFraga(namndId, arendeId), enabled: far('remiss.skriv') && arendeId !== '' });
  const handlingar = useQuery({
    ...handlingarFraga(namndId, arendeId),
    enabled: far('remiss.skriv') && arendeId !== '',
  });
  if (!far('remiss.skriv')) return <FinnsInte />;
  const fler = remiss !== null && remiss.lage !== 'utkast';
  const skickbara = (handlingar.data?.rader ?? []).filter((h) => h.makuleringSkal === null);
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik={fler ? 'Nya instanser' : remiss === null ? 'Ny remiss' : 'Ändra remissen'}
        smula={
          <Brodsmulor>
            <Lank till={`/namnder/${namndId}/arenden/${arendeId}`}>{arende.data?.dnr ?? 'Ärendet'}</Lank>
            <span>Remiss</span>
          </Brodsmulor>
        }
      />
      {arende.error !== null && <Felbesked fel={arende.error} vad="Ärendet kunde inte hämtas" />}
      {arende.data === undefined || handlingar.data === undefined ? (
        arende.error === null && <Skelett rader={8} vad="ärendet" />
      ) : fler ? (
        <FlerInstanser remiss={remiss} />
      ) : (
        <Skriv arende={arende.data} remiss={remiss} handlingar={skickbara} />
      )}
    </main>
  );
}

/** En ny remiss i ett ärende. */
export function NyRemiss(): ReactNode {
  const { namndId } = ny.useParams();
  const { arende = '' } = ny.useSearch();
  return <Sida namndId={namndId} arendeId={arende} remiss={null} />;
}

/** Ändrar ett utkast, eller lägger till instanser i en remiss som har gått ut. */
export function AndraRemiss(): ReactNode {
  const { namndId, remissId } = befintlig.useParams();
  const { data, error } = useQuery(remissFraga(namndId, remissId));
  if (error !== null) return <FinnsInte />;
  if (data === undefined) return <Skelett rader={8} vad="remissen" />;
  return <Sida namndId={namndId} arendeId={data.arendeId} remiss={data} />;
}
