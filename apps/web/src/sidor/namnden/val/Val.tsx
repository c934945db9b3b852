import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { Panel } from '../../../delar/Avdelning.js';
import { Felbesked } from '../../../delar/Besked.js';
import { Formular } from '../../../delar/formular/Formular.js';
import { useFormular } from '../../../delar/formular/useFormular.js';
import { Skelett } from '../../../delar/Skelett.js';
import { hamtat, klient } from '../../../klient/klient.js';
import type { components } from '../../../klient/schema.js';
import { idag } from '../../../klient/servertid.js';
import { kvittera } from '../../../ram/Kvittorad.js';
import { Sidhuvud } from '../../../ram/Sidhuvud.js';
import { plusDagar } from '../../../sprak/datum.js';
import { FinnsInte } from '../../Sidfel.js';
import { omVersion, organisationsnyckel, personerFraga, type Uppdrag, uppdragFraga } from '../fragor.js';
import { useNamnd } from '../useNamnd.js';
import { ETIKETTER, foljden, granska, kraverBeslut, somBeslut, type Valvarden } from './valet.js';
import { Valfalt } from './Valfalt.js';

type Person = components['schemas']['PersonDto'];

const rutt = getRouteApi('/inloggad/namnder/$namndId/namnden/val');
/** Så länge efteråt kan ett uppdrag som slutat fyllas. */
const FYLLS_INOM_DAGAR = 730;

async function avga(namndId: string, u: Uppdrag, v: Valvarden): Promise<Uppdrag> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/uppdrag/{uppdragId}/avgang', {
      params: { path: { namndId, uppdragId: u.id } },
      headers: omVersion(u.version),
      body: { orsak: v.orsak, till: v.sista, beslut: somBeslut(v) },
    }),
  );
}

async function byt(namndId: string, u: Uppdrag, v: Valvarden): Promise<Uppdrag> {
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/uppdrag/{uppdragId}/byte', {
      params: { path: { namndId, uppdragId: u.id } },
      headers: omVersion(u.version),
      body: {
        roll: v.roll,
        plats: v.plats.trim() === '' ? null : Number(v.plats),
        fran: v.forsta,
        beslut: somBeslut(v) ?? { organ: '', paragraf: '', datum: '' },
      },
    }),
  );
}

async function valj(namndId: string, personId: string, v: Valvarden): Promise<Uppdrag> {
  const nytt =
    v.efter === ''
      ? {
          roll: v.roll,
          parti: v.parti.trim() === '' ? null : v.parti.trim().toLocaleUpperCase('sv'),
          ...(v.plats.trim() === '' ? {} : { plats: Number(v.plats) }),
        }
      : { efterUppdragId: v.efter };
  return await hamtat(
    klient.POST('/api/namnder/{namndId}/val', {
      params: { path: { namndId } },
      body: { personId, fran: v.forsta, beslut: kraverBeslut(v) ? somBeslut(v) : null, ...nytt },
    }),
  );
}

async function laggUpp(namndId: string, v: Valvarden): Promise<string> {
  const { id } = await hamtat(
    klient.POST('/api/namnder/{namndId}/personer', {
      params: { path: { namndId } },
      body: { namn: v.namn.trim(), epost: v.epost.trim() === '' ? null : v.epost.trim() },
    }),
  );
  return id;
}

function Ifyllnad({ uppdrag, personer }: { uppdrag: readonly Uppdrag[]; personer: readonly Person[] }): ReactNode {
  const { namndId } = useNamnd();
  const sok = rutt.useSearch();
  const ga = useNavigate();
  const fragor = useQueryClient();
  // Den som lagts upp när valet inte gick igenom läggs inte upp en gång till.
  const upplagd = useRef<{ namn: string; id: string } | null>(null);
  const nu = idag();
  const nuvarande = uppdrag.filter((u) => u.till === null || u.till >= nu);
  const slutade = uppdrag.filter((u) => u.till !== null && plusDagar(u.till, FYLLS_INOM_DAGAR) >= nu);
  const personId = async (v: Valvarden): Promise<string> => {
    if (v.person !== 'ny') return v.person;
    if (upplagd.current?.namn !== v.namn) upplagd.current = { namn: v.namn, id: await laggUpp(namndId, v) };
    return upplagd.current.id;
  };
  const f = useFormular<Valvarden, Uppdrag>({
    nyckel: `val:${namndId}`,
    fran: {
      vad: sok.vad ?? 'avgang',
      uppdragId: sok.uppdrag ?? '',
      orsak: 'avsagelse',
      sista: '',
      person: '',
      namn: '',
      epost: '',
      efter: sok.efter ?? '',
      roll: 'ledamot',
      parti: '',
      plats: sok.plats === undefined ? '' : String(sok.plats),
      forsta: '',
      organ: 'Kommunfullmäktige',
      paragraf: '',
      beslutsdag: '',
    },
    etiketter: ETIKETTER,
    granska,
    stigar: {
      till: 'sista',
      fran: 'forsta',
      efterUppdragId: 'efter',
      personId: 'person',
      'beslut.organ': 'organ',
      'beslut.paragraf': 'paragraf',
      'beslut.datum': 'beslutsdag',
    },
    skicka: async (v) => {
      const u = uppdrag.find((ett) => ett.id === v.uppdragId);
      if (v.vad === 'val' || u === undefined) return await valj(namndId, await personId(v), v);
      return v.vad === 'avgang' ? await avga(namndId, u, v) : await byt(namndId, u, v);
    },
    klart: async (u) => {
      await fragor.invalidateQueries({ queryKey: organisationsnyckel(namndId) });
      kvittera(u.till === null ? `${u.namn} har uppdraget från ${u.fran}` : `${u.namn} lämnar uppdraget ${u.till}`);
      const datum = u.till === null ? u.fran : plusDagar(u.till, 1);
      await ga({ to: '/namnder/$namndId/namnden', params: { namndId }, search: datum <= nu ? {} : { datum } });
    },
  });
  const v = f.varden;
  const gallt = uppdrag.find((u) => u.id === (v.vad === 'val' ? v.efter : v.uppdragId));
  const namn = v.person === 'ny' ? v.namn.trim() : (personer.find((p) => p.id === v.person)?.namn ?? '');
  const foljd = foljden(v, gallt, namn);
  return (
    <div className="tva tva--org">
      <Formular
        formular={f}
        verb={
          v.vad === 'avgang'
            ? 'Registrera att uppdraget slutar'
            : v.vad === 'val'
              ? 'Registrera valet'
              : 'Registrera bytet'
        }
        pagar="Registrerar …"
        gora="det kan registreras"
        vad="Inget är registrerat"
        avbryt={{ gor: () => void ga({ to: '/namnder/$namndId/namnden', params: { namndId }, search: {} }) }}
      >
        <Valfalt f={f} nuvarande={nuvarande} slutade={slutade} personer={personer} />
      </Formular>
      <aside aria-label="Vad som händer" className="foljer" tabIndex={0}>
        <Panel rubrik="Det som blir följden">
          <p role="status">{foljd === '' ? 'Fyll i vem och vilken dag, så står det här vad som händer.' : foljd}</p>
          <p className="liten svag">
            Beslutet står bakom ändringen i nämndens förteckning. Blev något fel rättas det, och rättelsen syns.
          </p>
        </Panel>
      </aside>
    </div>
  );
}

/** Registrera ett val, en avsägelse eller att någon får ett annat uppdrag, med beslutet bakom. */
export function Val(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const uppdrag = useQuery(uppdragFraga(namndId));
  const personer = useQuery(personerFraga(namndId));
  if (!far('organisation.skriv')) return <FinnsInte />;
  const fel = uppdrag.error ?? personer.error;
  return (
    <>
      <Sidhuvud
        rubrik="Registrera val eller avsägelse"
        smula={
          <>
            <Link to="/namnder/$namndId/namnden" params={{ namndId }} search={{}}>
              Nämnden
            </Link>{' '}
            / {namnd?.namn}
          </>
        }
        ingress="Uppdrag ändras bara genom val eller avsägelse, med ett beslut bakom."
      />
      {fel !== null && <Felbesked fel={fel} vad="Uppdragen kunde inte hämtas" igen={() => void uppdrag.refetch()} />}
      {fel === null && (uppdrag.isPending || personer.isPending) && <Skelett rader={8} vad="uppdragen" />}
      {uppdrag.data !== undefined && personer.data !== undefined && (
        <Ifyllnad uppdrag={uppdrag.data} personer={personer.data} />
      )}
    </>
  );
}
