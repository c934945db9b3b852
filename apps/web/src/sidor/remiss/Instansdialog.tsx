import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../../delar/Dialog.js';
import { Datumfalt } from '../../delar/formular/Datumfalt.js';
import { Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Kryss } from '../../delar/formular/Val.js';
import { Lage } from '../../delar/Lage.js';
import { Tidslinje } from '../../delar/Tidslinje.js';
import { somKlubbafel } from '../../klient/fel.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { dag, langDag, plusDagar, sagdDag } from '../../sprak/datum.js';
import { tolkaDatum } from '../../sprak/tolkadatum.js';
import { handlingarFraga } from '../arende/fragor.js';
import {
  anteckna,
  beskrivSvar,
  forlang,
  type Hallning,
  type Instans,
  registreraSvar,
  type Remiss,
  skickaIgen,
  useLasOmRemisser,
  utanSvar,
  vantaIgen,
} from './fragor.js';
import { HALLNINGSORD, HALLNINGSVAL, instanslage } from './ord.js';

/** Vad dialogen gör med instansen. */
export type Instanssteg = 'visa' | 'svar' | 'forlang' | 'anteckna';

interface Egenskaper {
  remiss: Remiss;
  instans: Instans;
  klart: () => void;
}

const eller = (text: string): string | null => (text.trim() === '' ? null : text.trim());

function RegistreraSvar({ remiss: r, instans: i, klart }: Egenskaper): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const handlingar = useQuery(handlingarFraga(r.namndId, r.arendeId));
  const inkomna = (handlingar.data?.rader ?? []).filter((h) => h.riktning !== 'utgaende' && h.makuleringSkal === null);
  const f = useFormular({
    nyckel: `remissvar:${i.id}`,
    fran: { hallning: 'ej_angiven', handlingId: '', inkommetDag: idag(), innehall: '' },
    etiketter: {
      hallning: 'Vad anser instansen',
      handlingId: 'Handling',
      inkommetDag: 'Kom in',
      innehall: 'Innehåll i korthet',
    },
    granska: (v) => ({
      ...(tolkaDatum(v.inkommetDag, idag()) === null ? { inkommetDag: 'Ange dagen då svaret kom in' } : {}),
      ...(v.hallning !== 'avstar' && v.handlingId === ''
        ? { handlingId: 'Välj handlingen, eller lägg till den i ärendet först' }
        : {}),
    }),
    skicka: async (v) =>
      await registreraSvar(r, i, {
        hallning: v.hallning as Hallning,
        handlingId: v.handlingId === '' ? null : v.handlingId,
        inkommetDag: tolkaDatum(v.inkommetDag, idag()) ?? '',
        innehall: eller(v.innehall),
      }),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera(`Svaret från ${i.namn} är registrerat`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Registrera svaret"
      pagar="Registrerar …"
      gora="svaret kan registreras"
      vad="Svaret är inte registrerat"
      avbryt={{ gor: klart }}
    >
      <NativeSelect {...f.text('hallning')} data={HALLNINGSVAL} />
      <NativeSelect
        {...f.text('handlingId')}
        data={[
          { value: '', label: 'Välj handling' },
          ...inkomna.map((h) => ({ value: h.id, label: `${String(h.nr ?? '')} ${h.titel}` })),
        ]}
      />
      <Datumfalt {...f.tolkad('inkommetDag')} />
      <TextInput {...f.text('innehall')} description="Står i tabellen och i sammanställningen." autoComplete="off" />
    </Formular>
  );
}

function Forlang({ remiss: r, instans: i, klart }: Egenskaper): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remiss:${i.id}:forlang`,
    fran: { dag: plusDagar(i.sistaDag < idag() ? idag() : i.sistaDag, 7), skal: '', mejla: i.epost !== null },
    version: i.version,
    etiketter: { dag: 'Ny sista dag', skal: 'Varför', mejla: 'Säg det till instansen i ett mejl' },
    granska: (v) => (tolkaDatum(v.dag, idag()) === null ? { dag: 'Ange en dag, till exempel fredag eller +7' } : {}),
    skicka: async (v, version) =>
      await forlang(r, i, version, {
        dag: tolkaDatum(v.dag, idag()) ?? '',
        skal: eller(v.skal),
        mejla: v.mejla && i.epost !== null,
      }),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera(`${i.namn} har ny sista dag`);
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Ge ny sista dag"
      pagar="Sparar …"
      gora="dagen kan ändras"
      vad="Dagen är inte ändrad"
      avbryt={{ gor: klart }}
    >
      <Datumfalt {...f.tolkad('dag')} />
      <TextInput {...f.text('skal')} autoComplete="off" />
      {i.epost !== null && <Kryss {...f.kryss('mejla')} />}
    </Formular>
  );
}

function Anteckna({ remiss: r, instans: i, klart }: Egenskaper): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const f = useFormular({
    nyckel: `remiss:${i.id}:anteckna`,
    fran: { text: '' },
    etiketter: { text: 'Anteckning' },
    granska: (v) => (v.text.trim() === '' ? { text: 'Skriv vad som ska antecknas' } : {}),
    skicka: async (v) => await anteckna(r, i, v.text.trim()),
    klart: async (svar) => {
      await lasOm(svar);
      kvittera('Antecknat');
      klart();
    },
  });
  return (
    <Formular
      formular={f}
      verb="Anteckna"
      pagar="Sparar …"
      gora="anteckningen kan sparas"
      vad="Anteckningen är inte sparad"
      avbryt={{ gor: klart }}
    >
      <TextInput {...f.text('text')} autoComplete="off" data-autofocus />
    </Formular>
  );
}

function Svaret({ remiss: r, instans: i }: Omit<Egenskaper, 'klart'>): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const svar = i.svar;
  const f = useFormular({
    nyckel: `remissvar:${i.id}:beskriv`,
    fran: { innehall: svar?.innehall ?? '', hallning: svar?.hallning ?? 'ej_angiven' },
    version: svar?.version ?? 0,
    etiketter: { innehall: 'Innehåll i korthet', hallning: 'Vad anser instansen' },
    skicka: async (v, version) =>
      await beskrivSvar(r, i, version, { innehall: eller(v.innehall), hallning: v.hallning }),
    klart: async (nu) => {
      await lasOm(nu);
      kvittera('Sparat');
    },
  });
  if (svar === null) return null;
  return (
    <>
      <p className="svag">
        Kom in {langDag(svar.inkommetDag)}
        {svar.lamnatAv !== null && `, lämnat av ${svar.lamnatAv}`}
        {svar.efterSistaDag && ', efter sista dagen'}
      </p>
      {svar.text !== null && <p className="antikva radbruten">{svar.text}</p>}
      {svar.avsnitt.length > 0 && (
        <ul className="lista tatt">
          {svar.avsnitt.map((a) => (
            <li key={a.avsnittId}>
              <strong>{r.avsnitt.find((en) => en.id === a.avsnittId)?.rubrik}</strong>: {HALLNINGSORD[a.hallning]}
              {a.text !== null && <p className="antikva radbruten">{a.text}</p>}
            </li>
          ))}
        </ul>
      )}
      {svar.handlingId !== null && (
        <p>
          <Lank till={`/namnder/${r.namndId}/arenden/${r.arendeId}?handling=${svar.handlingId}`}>Öppna handlingen</Lank>
        </p>
      )}
      <Formular formular={f} verb="Spara" pagar="Sparar …" gora="det kan sparas" vad="Det är inte sparat">
        <NativeSelect {...f.text('hallning')} data={HALLNINGSVAL} />
        <Textarea {...f.text('innehall')} description="Står i tabellen och i sammanställningen." autosize minRows={2} />
      </Formular>
    </>
  );
}

const HANDELSEORD: Readonly<Record<string, string>> = {
  skickad: 'skickade remissen',
  paminnelse: 'påminde',
  forlangd: 'gav ny sista dag',
  anteckning: 'antecknade',
  lank_ny: 'skickade en ny länk',
  lank_aterkallad: 'återkallade länken',
  utan_svar: 'gick vidare utan svar',
  svar: 'svarade',
  avstar: 'avstod från att svara',
  oppnad: 'väntar på svar igen',
};

function Gorande({
  remiss: r,
  instans: i,
  gor,
}: Omit<Egenskaper, 'klart'> & { gor: (s: Instanssteg) => void }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const direkt = (vad: string, anropa: () => Promise<Remiss>): void => {
    anropa().then(
      async (svar) => {
        await lasOm(svar);
        kvittera(vad);
      },
      (fel: unknown) => kvittera(`Det gick inte. ${somKlubbafel(fel).message}`),
    );
  };
  if (r.lage !== 'skickad') return null;
  if (i.lage === 'utan_svar') {
    return (
      <Button onClick={() => direkt('Svaret väntas igen', async () => await vantaIgen(r, i))}>Vänta på svaret</Button>
    );
  }
  if (i.lage !== 'vantar') return null;
  return (
    <div className="rad">
      <Button variant="filled" onClick={() => gor('svar')}>
        Registrera svar
      </Button>
      <Button onClick={() => gor('forlang')}>Ge ny sista dag</Button>
      <Button onClick={() => gor('anteckna')}>Anteckna</Button>
      {i.epost !== null && (
        <>
          <Button onClick={() => direkt('Remissen skickas igen', async () => await skickaIgen(r, i, false))}>
            Skicka igen
          </Button>
          <Button
            onClick={() =>
              direkt('En ny länk skickas; den gamla gäller inte', async () => await skickaIgen(r, i, true))
            }
          >
            Byt länk
          </Button>
        </>
      )}
      <Button
        variant="subtle"
        onClick={() => direkt(`Går vidare utan svar från ${i.namn}`, async () => await utanSvar(r, i))}
      >
        Gå vidare utan svar
      </Button>
    </div>
  );
}

/** En instans: läget, svaret, vad som hänt och det som kan göras. */
export function Instansdialog({
  remiss: r,
  instans: i,
  steg: forst,
  far,
  stang,
}: {
  remiss: Remiss;
  instans: Instans | null;
  steg: Instanssteg;
  far: boolean;
  stang: () => void;
}): ReactNode {
  const [valt, gor] = useState<Instanssteg | null>(null);
  const steg = valt ?? forst;
  const klar = (): void => {
    gor(null);
    stang();
  };
  if (i === null) return null;
  const { marke, ord } = instanslage(i);
  const e = { remiss: r, instans: i, klart: klar };
  return (
    <Dialog oppen rubrik={i.namn} stang={klar}>
      <p>
        <Lage marke={marke}>{ord}</Lage>
      </p>
      {steg === 'visa' && (
        <>
          <p className="svag">
            {[i.kontakt, i.epost, i.telefon].filter((en) => en !== null).join(', ')}
            {i.lage === 'vantar' && `. Sista dag ${dag(i.sistaDag)}.`}
          </p>
          {i.svar !== null && <Svaret remiss={r} instans={i} key={i.svar.version} />}
          <Tidslinje
            handelser={i.handelser.map((h) => ({
              id: h.id,
              tid: h.tid,
              mening: `${h.av} ${HANDELSEORD[h.slag] ?? h.slag}${h.tillDag === null ? '' : `: ${sagdDag(h.tillDag, idag())}`}${h.text === null ? '' : `. ”${h.text}”`}`,
            }))}
          />
          {far && <Gorande remiss={r} instans={i} gor={gor} />}
        </>
      )}
      {steg === 'svar' && <RegistreraSvar {...e} />}
      {steg === 'forlang' && <Forlang {...e} />}
      {steg === 'anteckna' && <Anteckna {...e} />}
    </Dialog>
  );
}
