import { NumberInput, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Felbesked } from '../../delar/Besked.js';
import { Formular } from '../../delar/formular/Formular.js';
import { Konflikt } from '../../delar/formular/Konflikt.js';
import { useFormular } from '../../delar/formular/useFormular.js';
import { Skelett } from '../../delar/Skelett.js';
import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Sidhuvud } from '../../ram/Sidhuvud.js';
import { FinnsInte } from '../Sidfel.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { begarannyckel, valFraga } from './fragor.js';
import { kronor } from './ord.js';

type Val = components['schemas']['UtlamnandevalDto'];

interface Varden {
  taxa: string;
  friaSidor: number;
  forsta: number;
  sida: number;
  kammarratt: string;
  gallraDagar: number;
}

const somVarden = (v: Val): Varden => ({
  taxa: v.taxa ?? '',
  friaSidor: v.friaSidor,
  forsta: v.forstaAvgiftOre / 100,
  sida: v.sidAvgiftOre / 100,
  kammarratt: v.kammarratt,
  gallraDagar: v.gallraDagar,
});

function Formularet({ namndId, val }: { namndId: string; val: Val }): ReactNode {
  const fragor = useQueryClient();
  const f = useFormular<Varden, Val>({
    nyckel: `utlamnandeval:${namndId}`,
    fran: somVarden(val),
    version: val.version,
    etiketter: {
      taxa: 'Beslutet om taxan',
      friaSidor: 'Sidor utan avgift',
      forsta: 'Kronor för den första sidan därefter',
      sida: 'Kronor för varje ytterligare sida',
      kammarratt: 'Beslut överklagas till',
      gallraDagar: 'Dagar som uppgiften om vem som frågade sparas',
    },
    stigar: { forstaAvgiftOre: 'forsta', sidAvgiftOre: 'sida' },
    skicka: async (v, version) =>
      await hamtat(
        klient.PUT('/api/namnder/{namndId}/utlamnanden/val', {
          params: { path: { namndId } },
          headers: omVersion(version),
          body: {
            taxa: v.taxa.trim() === '' ? null : v.taxa.trim(),
            friaSidor: v.friaSidor,
            forstaAvgiftOre: Math.round(v.forsta * 100),
            sidAvgiftOre: Math.round(v.sida * 100),
            kammarratt: v.kammarratt,
            gallraDagar: v.gallraDagar,
          },
        }),
      ),
    lasOm: async () => {
      const nu = await fragor.query({ ...valFraga(namndId), staleTime: 0 });
      return { varden: somVarden(nu), version: nu.version };
    },
    klart: async () => {
      await fragor.invalidateQueries({ queryKey: begarannyckel(namndId) });
      kvittera('Taxan är sparad. Den gäller i hela kommunen.');
    },
  });
  const tal = (falt: 'friaSidor' | 'forsta' | 'sida' | 'gallraDagar') => {
    const { value, onChange, ...resten } = f.val(falt);
    return {
      ...resten,
      value,
      onChange: (varde: number | string) => onChange(typeof varde === 'number' ? varde : 0),
      min: 0,
      w: '12rem',
    };
  };
  const tio = f.varden.friaSidor + 10;
  const exempel = Math.round((f.varden.forsta + 9 * f.varden.sida) * 100);
  return (
    <Formular formular={f} verb="Spara" pagar="Sparar …" gora="taxan kan sparas" vad="Taxan är inte sparad">
      <Konflikt formular={f} />
      <TextInput
        {...f.text('taxa')}
        description="Till exempel KF 2025-11-24 § 112. Utan beslut tas ingen avgift ut (KL 2:5)."
      />
      <NumberInput {...tal('friaSidor')} allowDecimal={false} />
      <NumberInput {...tal('forsta')} decimalSeparator="," decimalScale={2} />
      <NumberInput {...tal('sida')} decimalSeparator="," decimalScale={2} />
      <p className="svag" role="status">
        {String(tio)} sidor kostar {kronor(exempel)}.
      </p>
      <TextInput {...f.text('kammarratt')} description="Till exempel Kammarrätten i Stockholm (OSL 6:8)." />
      <NumberInput
        {...tal('gallraDagar')}
        allowDecimal={false}
        description="Räknat från att begäran avslutades. Vad som lämnades ut sparas."
      />
    </Formular>
  );
}

/** Kommunens taxa för kopior, kammarrätten och gallringen. */
export function Taxan(): ReactNode {
  const { namndId, namnd, far } = useNamnd();
  const fraga = useQuery({ ...valFraga(namndId), enabled: far('organisation.skriv') });
  if (!far('organisation.skriv')) return <FinnsInte />;
  return (
    <main id="innehall" className="sida">
      <Sidhuvud
        rubrik="Taxa och gallring"
        titel="Taxa och gallring, utlämnande"
        smula={`${namnd?.namn ?? ''} / Utlämnande / Taxa och gallring`}
        ingress="Gäller alla nämnder i kommunen. Att läsa en handling på stället är alltid utan avgift (TF 2:15)."
      />
      {fraga.error !== null && (
        <Felbesked fel={fraga.error} vad="Taxan kunde inte hämtas" igen={() => void fraga.refetch()} />
      )}
      {fraga.isPending && <Skelett rader={5} vad="taxan" />}
      {fraga.data !== undefined && (
        <div className="smal">
          <Formularet namndId={namndId} val={fraga.data} />
        </div>
      )}
    </main>
  );
}
