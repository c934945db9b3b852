import './arsplan.css';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Brodsmulor } from '../../delar/Brodsmulor.js';
import { Faltgrupp, Formular } from '../../delar/formular/Formular.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Skelett } from '../../delar/Skelett.js';
import { idag } from '../../klient/servertid.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { antal } from '../../sprak/ord.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { FinnsInte } from '../Sidfel.js';
import { arsplansnyckel, gorOrdning, type Ordning, ordningarFraga, ordningFraga } from './fragor.js';
import { Flerval } from './Flerval.js';
import { Halltider } from './Halltider.js';
import {
  borjan,
  ETIKETTER,
  granska,
  klockslag,
  type Monstervarden,
  somMonster,
  VECKODAGAR,
  VILKA,
} from './monstret.js';
import { MANADER } from './ord.js';

const FLYTTAS = [
  { value: 'fore', label: 'till vardagen före' },
  { value: 'efter', label: 'till vardagen efter' },
  { value: 'veckaFore', label: 'till samma veckodag veckan före' },
  { value: 'veckaEfter', label: 'till samma veckodag veckan efter' },
];

function Monsterformular({ namndId, forra }: { namndId: string; forra: Ordning | null }): ReactNode {
  const fragor = useQueryClient();
  const ga = useNavigate();
  const f = useFormular<Monstervarden, Ordning>({
    nyckel: `arsplan:${namndId}`,
    fran: borjan(Number(idag().slice(0, 4)) + 1, forra),
    etiketter: ETIKETTER,
    granska,
    skicka: async (v) =>
      await gorOrdning(namndId, {
        ar: Number(v.ar),
        start: klockslag(v.start) ?? '',
        plats: v.plats.trim(),
        monster: somMonster(v),
      }),
    klart: async (o) => {
      await fragor.invalidateQueries({ queryKey: arsplansnyckel(namndId) });
      kvittera(`${antal(o.rader.length, 'sammanträde', 'sammanträden')} i utkastet för ${String(o.ar)}`);
      await ga({ to: '/namnder/$namndId/arsplan/$ordningId', params: { namndId, ordningId: o.id } });
    },
  });
  return (
    <Formular
      formular={f}
      verb="Gör utkastet"
      pagar="Räknar ut dagarna …"
      gora="utkastet kan göras"
      vad="Utkastet är inte gjort"
    >
      <Faltgrupp rubrik="Vilket år, när och var">
        <TextInput {...f.text('ar')} inputMode="numeric" autoComplete="off" />
        <TextInput {...f.text('start')} autoComplete="off" />
        <TextInput {...f.text('plats')} autoComplete="off" />
      </Faltgrupp>
      <Faltgrupp rubrik="Vilka dagar sammanträder nämnden?">
        <NativeSelect {...f.text('veckodag')} data={[...VECKODAGAR]} />
        <Flerval {...f.val('vilka')} val={VILKA} />
        <Flerval {...f.val('utan')} val={MANADER.map(({ nr, namn }) => ({ varde: String(nr), ord: namn }))} />
        <Textarea
          {...f.text('undvik')}
          autosize
          minRows={3}
          description="Skollov, fullmäktiges dagar, konferenser. En dag eller ett spann per rad: 2027-02-22 – 2027-02-26."
        />
        <NativeSelect {...f.text('flyttning')} data={FLYTTAS} description="Röda dagar, aftnar och dagar att undvika." />
      </Faltgrupp>
      <Halltider {...f.val('halltider')} />
    </Formular>
  );
}

/** Årets plan ur ett mönster. Det förra mönstret är ifyllt. */
export function NyPlan(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const skriver = far('sammantrade.skriv');
  const lista = useQuery({ ...ordningarFraga(namndId), enabled: skriver });
  const forraId = lista.data?.rader.find(({ tillstand }) => tillstand !== 'ersatt')?.id;
  const forra = useQuery({ ...ordningFraga(namndId, forraId ?? ''), enabled: forraId !== undefined });
  if (!skriver) return <FinnsInte />;
  const fel = lista.error ?? forra.error;
  const klar = lista.data !== undefined && (forraId === undefined || forra.data !== undefined);
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Gör en årsplan"
        titel={`Gör en årsplan, ${namnd?.diariekod ?? ''}`}
        smula={
          <Brodsmulor>
            <Link to="/namnder/$namndId/arsplan" params={{ namndId }}>
              Årsplaner
            </Link>
            <span>Ny</span>
          </Brodsmulor>
        }
        ingress="Dagarna räknas ut ur mönstret, med röda dagar undvikna och kallelsetiden ur reglementet. Sedan justerar du dem i kalendern."
      />
      {fel !== null && (
        <Felbesked fel={fel} vad="Det förra mönstret kunde inte hämtas" igen={() => void lista.refetch()} />
      )}
      {!klar && fel === null && <Skelett rader={6} vad="mönstret" />}
      {klar && <Monsterformular namndId={namndId} forra={forra.data ?? null} />}
    </main>
  );
}
