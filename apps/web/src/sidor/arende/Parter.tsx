import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { somVal } from '../../delar/arendeord.js';
import { Panel } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { Lage } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { PARTSORD } from '../diarium/registrera/registreringen.js';
import { omVersion } from '../namnden/fragor.js';
import { eller, useLasOm } from './andring.js';
import { type Arende, arendenyckel } from './fragor.js';

type Part = components['schemas']['ArendepartDto'];

const ROLLORD: Readonly<Record<Part['roll'], string>> = {
  part: 'Part',
  motpart: 'Motpart',
  ombud: 'Ombud',
  avsandare: 'Avsändare',
  berord: 'Berörd',
};

const stig = (a: Arende) => ({ path: { namndId: a.namndId, arendeId: a.id } });

const parterFraga = (a: Arende) =>
  queryOptions({
    queryKey: [...arendenyckel(a.namndId, a.id), 'parter'],
    queryFn: async () =>
      (await hamtat(klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/parter', { params: stig(a) }))).rader,
  });

const somVarden = (p: Part | null) => ({
  roll: p?.roll ?? ('part' as const),
  slag: p?.slag ?? ('enskild' as const),
  namn: p?.namn ?? '',
  derasDnr: p?.derasDnr ?? '',
  epost: p?.epost ?? '',
  telefon: p?.telefon ?? '',
  adress: p?.adress ?? '',
  skyddadePersonuppgifter: p?.skyddadePersonuppgifter ?? false,
  skyddad: p?.skyddad ?? false,
  skal: '',
});

type Varden = ReturnType<typeof somVarden>;

const ETIKETTER: Readonly<Record<keyof Varden, string>> = {
  roll: 'Roll',
  slag: 'Den är',
  namn: 'Namn',
  derasDnr: 'Deras dnr',
  epost: 'E-post',
  telefon: 'Telefon',
  adress: 'Adress',
  skyddadePersonuppgifter: 'Personen har skyddade personuppgifter',
  skyddad: 'Namnet ska inte stå i det öppna diariet (OSL 5:2)',
  skal: 'Varför',
};

const somBegaran = (v: Varden) => ({
  roll: v.roll,
  slag: v.slag,
  namn: v.namn.trim(),
  derasDnr: eller(v.derasDnr),
  epost: eller(v.epost),
  telefon: eller(v.telefon),
  adress: eller(v.adress),
  skyddadePersonuppgifter: v.skyddadePersonuppgifter,
  skyddad: v.skyddad,
});

function Partformular({ arende: a, part, klart }: { arende: Arende; part: Part | null; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const fran = somVarden(part);
  const f = useFormular({
    nyckel: `part:${part?.id ?? a.id}`,
    fran,
    ...(part === null ? {} : { version: part.version }),
    etiketter: ETIKETTER,
    // Den som är skyddad ska inte ligga kvar i webbläsaren.
    hemliga: ['namn', 'epost', 'telefon', 'adress'],
    granska: (v) => (v.namn.trim() === '' ? { namn: 'Skriv vem det är' } : {}),
    skicka: async (v, version) =>
      part === null
        ? await hamtat(
            klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/parter', { params: stig(a), body: somBegaran(v) }),
          )
        : await hamtat(
            klient.PATCH('/api/namnder/{namndId}/arenden/{arendeId}/parter/{partId}', {
              params: { path: { ...stig(a).path, partId: part.id } },
              headers: omVersion(version),
              body: { ...somBegaran(v), ...(v.skal.trim() === '' ? {} : { skal: v.skal.trim() }) },
            }),
          ),
    klart: async () => {
      await lasOm();
      kvittera(part === null ? 'Parten är tillagd' : 'Uppgifterna om parten är ändrade');
      klart();
    },
    lasOm: async () => {
      const { rader } = await hamtat(
        klient.GET('/api/namnder/{namndId}/arenden/{arendeId}/parter', { params: stig(a) }),
      );
      const nu = rader.find((en) => en.id === part?.id) ?? part;
      return { varden: somVarden(nu), version: nu?.version ?? 0 };
    },
  });
  return (
    <>
      <Konflikt formular={f} />
      <Formular
        formular={f}
        verb={part === null ? 'Lägg till parten' : 'Spara parten'}
        pagar="Sparar …"
        gora="parten kan sparas"
        vad="Parten är inte sparad"
        avbryt={{ gor: klart }}
      >
        <TextInput {...f.text('namn')} autoComplete="off" data-autofocus />
        <NativeSelect
          {...f.text('slag')}
          data={somVal(PARTSORD)}
          description="En enskild person står som ”Enskild” på webben."
        />
        <NativeSelect {...f.text('roll')} data={somVal(ROLLORD)} />
        <TextInput {...f.text('derasDnr')} description="Ärendets nummer hos dem. Går att söka på." autoComplete="off" />
        <TextInput {...f.text('epost')} type="email" autoComplete="off" />
        <TextInput {...f.text('telefon')} autoComplete="off" />
        <Textarea {...f.text('adress')} autosize minRows={2} autoComplete="off" />
        <Kryss {...f.kryss('skyddadePersonuppgifter')} />
        <Kryss {...f.kryss('skyddad')} />
        {part !== null && <TextInput {...f.text('skal')} description="Syns bland rättelserna." autoComplete="off" />}
      </Formular>
    </>
  );
}

/** Tar bort en part; att den stått där syns bland rättelserna. */
function TaBort({ arende: a, part, klart }: { arende: Arende; part: Part; klart: () => void }): ReactNode {
  const lasOm = useLasOm(a.namndId);
  const f = useFormular({
    nyckel: `part-bort:${part.id}`,
    fran: { skal: '' },
    version: part.version,
    etiketter: { skal: 'Varför tas parten bort?' },
    granska: (v) => (v.skal.trim() === '' ? { skal: 'Skriv varför parten tas bort' } : {}),
    skicka: async (v, version) =>
      await hamtat(
        klient.POST('/api/namnder/{namndId}/arenden/{arendeId}/parter/{partId}/borttagning', {
          params: { path: { ...stig(a).path, partId: part.id } },
          headers: omVersion(version),
          body: { skal: v.skal.trim() },
        }),
      ),
    klart: async () => {
      await lasOm();
      kvittera('Parten är borttagen. Att den stått där syns under Rättelser.');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Ta bort parten"
      pagar="Tar bort …"
      gora="parten kan tas bort"
      vad="Parten är inte borttagen"
      avbryt={{ text: 'Behåll parten', gor: klart }}
    >
      <TextInput {...f.text('skal')} autoComplete="off" data-autofocus />
    </Formular>
  );
}

function Rad({ p, andra, taBort }: { p: Part; andra?: () => void; taBort?: () => void }): ReactNode {
  const namn = p.dold ? 'Namnet är skyddat' : (p.namn ?? '');
  return (
    <li>
      {p.dold ? <Lage marke="last">{namn}</Lage> : <span>{namn}</span>}{' '}
      <span className="svag">
        {ROLLORD[p.roll].toLocaleLowerCase('sv')}
        {p.derasDnr !== null && <>, deras dnr {p.derasDnr}</>}
      </span>
      {andra !== undefined && !p.dold && (
        <span className="rad">
          <Button size="xs" variant="subtle" onClick={andra}>
            Ändra<span className="dold"> {namn}</span>
          </Button>
          <Button size="xs" variant="subtle" onClick={taBort}>
            Ta bort<span className="dold"> {namn}</span>
          </Button>
        </span>
      )}
    </li>
  );
}

type Val = { vad: 'ny' } | { vad: 'andra' | 'bort'; part: Part } | null;

/** Parter och avsändare, med deras nummer. */
export function Parter({ arende: a, skriver }: { arende: Arende; skriver: boolean }): ReactNode {
  const [val, valj] = useState<Val>(null);
  const { data, error, refetch } = useQuery(parterFraga(a));
  const stang = (): void => valj(null);
  return (
    <Panel rubrik="Parter och avsändare">
      {error !== null && <Felbesked fel={error} vad="Parterna kunde inte hämtas" igen={() => void refetch()} />}
      {data?.length === 0 && <p className="svag">Ingen är inlagd.</p>}
      {data !== undefined && data.length > 0 && (
        <ul className="stapel">
          {data.map((p) => (
            <Rad
              p={p}
              key={p.id}
              {...(skriver
                ? { andra: () => valj({ vad: 'andra', part: p }), taBort: () => valj({ vad: 'bort', part: p }) }
                : {})}
            />
          ))}
        </ul>
      )}
      {skriver && (
        <p>
          <Button size="xs" onClick={() => valj({ vad: 'ny' })}>
            Lägg till part
          </Button>
        </p>
      )}
      <Dialog
        oppen={val?.vad === 'ny' || val?.vad === 'andra'}
        rubrik={val?.vad === 'ny' ? 'Ny part' : 'Ändra parten'}
        stang={stang}
      >
        {val?.vad === 'ny' && <Partformular arende={a} part={null} klart={stang} />}
        {val?.vad === 'andra' && <Partformular arende={a} part={val.part} klart={stang} />}
      </Dialog>
      <Dialog oppen={val?.vad === 'bort'} rubrik="Ta bort parten?" stang={stang}>
        {val?.vad === 'bort' && <TaBort arende={a} part={val.part} klart={stang} />}
      </Dialog>
    </Panel>
  );
}
