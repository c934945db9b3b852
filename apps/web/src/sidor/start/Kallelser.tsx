import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Felbesked } from '../../delar/Besked.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { somKlubbafel } from '../../klient/fel.js';
import { type Delsvar, svaraPaKallelsen } from '../../klient/startfragor.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { dag, klockan, sagdDag } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';

type Kallelserad = Delsvar['kallelser']['rader'][number];
type Svar = NonNullable<Kallelserad['svar']>;

const SVAR: Readonly<Record<Svar, { marke: Marke; ord: string; foljd: string }>> = {
  kommer: { marke: 'klar', ord: 'Jag kommer', foljd: '' },
  distans: { marke: 'distans', ord: 'Jag är med på distans', foljd: 'Med ljud och bild hela mötet' },
  forhinder: { marke: 'nej', ord: 'Jag har förhinder', foljd: 'Nämndsekreteraren kallar den ersättare som står i tur' },
};
const VAL: readonly Svar[] = ['kommer', 'distans', 'forhinder'];

/** Frågan om man kommer, med svaren som stora val. Det senaste svaret gäller tills mötet har börjat. */
function Fraga({ k, klar }: { k: Kallelserad; klar: () => void }): ReactNode {
  const fragor = useQueryClient();
  const [valt, valj] = useState<Svar | null>(k.svar);
  const [saknas, sattSaknas] = useState(false);
  const skicka = useMutation({
    mutationFn: async (svar: Svar) => await svaraPaKallelsen(k.namndId, k.sammantradeId, svar),
    onSuccess: async (_, svar) => {
      kvittera(`Du har svarat: ${SVAR[svar].ord.toLocaleLowerCase('sv')}`);
      klar();
      await fragor.invalidateQueries({ queryKey: ['start'] });
    },
  });
  const namn = `svar-${k.sammantradeId}`;
  return (
    <form
      className="svara"
      onSubmit={(handelse) => {
        handelse.preventDefault();
        sattSaknas(valt === null);
        if (valt !== null && !skicka.isPending) skicka.mutate(valt);
      }}
    >
      <fieldset className={saknas ? 'falt falt--fel' : 'falt'}>
        <legend className="etikett">
          Kommer du?<span className="dold"> {dag(k.datum)}</span>
        </legend>
        {saknas && (
          <p className="fel-text" role="alert">
            Välj ett svar
          </p>
        )}
        {VAL.filter((svar) => svar !== 'distans' || k.distans).map((svar) => (
          <label className="storval" key={svar}>
            <input type="radio" name={namn} checked={valt === svar} onChange={() => valj(svar)} />
            <span>
              <b>{SVAR[svar].ord}</b>
              {SVAR[svar].foljd !== '' && <span className="val__foljd">{SVAR[svar].foljd}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {skicka.error !== null && somKlubbafel(skicka.error).status !== 401 && (
        <Felbesked fel={skicka.error} vad="Svaret är inte skickat" />
      )}
      <Button type="submit" variant="filled" className="knapp--bred" aria-disabled={skicka.isPending}>
        {skicka.isPending ? 'Skickar …' : 'Skicka svar'}
      </Button>
    </form>
  );
}

function Kallelse({ k, idag, visaNamnd }: { k: Kallelserad; idag: string; visaNamnd: boolean }): ReactNode {
  const [andrar, sattAndrar] = useState(false);
  const fragar = k.oppet && (k.svar === null || andrar);
  return (
    <article className="kallad">
      <h3 className="antikva">
        <Lank till={k.lank}>
          {sagdDag(k.datum, idag)} kl. {klockan(k.start)}
        </Lank>
      </h3>
      <p>
        {k.plats}
        {visaNamnd && `, ${k.namnd}`}.{' '}
        <span className="svag">
          {k.dagarKvar === 0 ? 'I dag' : k.dagarKvar > 0 ? `Om ${antal(k.dagarKvar, 'dag', 'dagar')}` : ''}
        </span>
      </p>
      {k.tillstand === 'installt' && <Lage marke="utgar">Inställt</Lage>}
      {!k.kallad && k.tillstand === 'planerat' && <p className="svag">Kallelsen har inte gått ut än.</p>}
      {fragar && <Fraga k={k} klar={() => sattAndrar(false)} />}
      {!fragar && k.svar !== null && (
        <p className="rad">
          <Lage marke={SVAR[k.svar].marke}>{SVAR[k.svar].ord}</Lage>
          {k.oppet && (
            <Button size="xs" onClick={() => sattAndrar(true)}>
              Ändra svaret <span className="dold">{dag(k.datum)}</span>
            </Button>
          )}
        </p>
      )}
      {k.kallad && k.dagarKvar >= 0 && <p className="svag">Protokollet justeras senast {dag(k.justerasSenast)}.</p>}
    </article>
  );
}

/** Den förtroendevaldas sammanträden: dagen, och om man kommer. */
export function Kallelser({
  svar,
  idag,
  visaNamnd,
}: {
  svar: Delsvar['kallelser'];
  idag: string;
  visaNamnd: boolean;
}): ReactNode {
  if (svar.rader.length === 0) return null;
  return (
    <Avdelning rubrik="Dina sammanträden">
      {svar.rader.map((k) => (
        <Kallelse key={k.sammantradeId} k={k} idag={idag} visaNamnd={visaNamnd} />
      ))}
    </Avdelning>
  );
}
