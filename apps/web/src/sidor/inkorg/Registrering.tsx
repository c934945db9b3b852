import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type SubmitEvent, useMemo, useState } from 'react';
import { Felsamling } from '../../delar/formular/Felsamling.js';
import { type Tangent, useTangenter } from '../../delar/tangenter.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { arendeFraga } from '../arende/fragor.js';
import { AnnatArende } from './AnnatArende.js';
import { angraRegistrering, sattSekretess } from './atgarder.js';
import { Delar } from './Delar.js';
import { DelaUpp } from './DelaUpp.js';
import { DetNya, Handlingen, Sekretessen } from './Falten.js';
import { Forslag } from './Forslag.js';
import { delfil, type Inkorgpost } from './fragor.js';
import { InteAllman } from './InteAllman.js';
import { type F, NYTT, useRegistrering } from './registreringen.js';

/** Ärendet som valts utanför förslagen. */
function useAnnat(namndId: string, post: Inkorgpost, valt: string): { arendeId: string; text: string } | null {
  const utanfor = valt !== NYTT && !post.forslag.some(({ arendeId }) => arendeId === valt);
  const { data } = useQuery({ ...arendeFraga(namndId, valt), enabled: utanfor });
  return utanfor && data !== undefined ? { arendeId: valt, text: `${data.dnr} ${data.arendemening}` } : null;
}

/** Tangenterna: siffran väljer, N nytt, S sekretess, D dela upp, Ö öppna bilagan. */
function useInkorgstangenter(namndId: string, post: Inkorgpost, f: F, delaUpp: () => void): void {
  const { val, idFor } = f;
  const tangenter = useMemo((): Tangent[] => {
    const valj = (arende: string): void => {
      val('arende').onChange(arende);
      // Nästa Enter registrerar.
      document.getElementById(idFor('registrera'))?.focus();
    };
    const alla = [...post.forslag.map((en) => en.arendeId), NYTT];
    const bilaga = post.delar.find(({ slag, forvald }) => slag === 'bilaga' && forvald);
    return [
      ...alla.map((arende, plats) => ({
        tangent: String(plats + 1),
        vad: plats === alla.length - 1 ? 'Välj nytt ärende' : `Välj förslag ${String(plats + 1)}`,
        gor: () => valj(arende),
      })),
      {
        tangent: 'N',
        vad: 'Nytt ärende',
        gor: () => {
          val('arende').onChange(NYTT);
          setTimeout(() => document.getElementById(idFor('mening'))?.focus());
        },
      },
      {
        tangent: 'S',
        vad: 'Sekretess',
        gor: () => document.querySelector<HTMLElement>(`#${CSS.escape(idFor('sekretess'))} input:checked`)?.focus(),
      },
      { tangent: 'D', vad: 'Dela upp', gor: delaUpp },
      ...(bilaga === undefined
        ? []
        : [{ tangent: 'Ö', vad: 'Öppna bilagan', gor: () => window.open(delfil(namndId, post.id, bilaga.id)) }]),
    ];
  }, [namndId, post, f.varden]);
  useTangenter(tangenter);
}

function Knappar({ f, dnr, vill }: { f: F; dnr: string; vill: (vad: 'inte' | 'dela') => void }): ReactNode {
  const nytt = f.varden.arende === NYTT;
  return (
    <p className="rad verktyg">
      <Button
        type="submit"
        variant="filled"
        id={f.idFor('registrera')}
        aria-disabled={f.skickar}
        aria-keyshortcuts="1 Enter"
      >
        {f.skickar ? 'Registrerar …' : nytt ? 'Registrera som nytt ärende' : `Registrera i ${dnr}`}{' '}
        {!f.skickar && !nytt && <kbd aria-hidden="true">1 Enter</kbd>}
      </Button>
      {!nytt && (
        <Button aria-keyshortcuts="N" onClick={() => f.andra('arende', NYTT)}>
          Nytt ärende <kbd aria-hidden="true">N</kbd>
        </Button>
      )}
      <Button variant="subtle" aria-keyshortcuts="D" onClick={() => vill('dela')}>
        Dela upp <kbd aria-hidden="true">D</kbd>
      </Button>
      <Button variant="subtle" onClick={() => vill('inte')}>
        Inte allmän handling
      </Button>
    </p>
  );
}

/** Posten med allt som behövs för att registrera den: var den hör hemma, vad handlingen är, och vad som följer med. */
export function Registrering({ namndId, post }: { namndId: string; post: Inkorgpost }): ReactNode {
  const [dialog, oppna] = useState<'inte' | 'dela' | null>(null);
  const f = useRegistrering(namndId, post, (svar) => {
    const vad = svar.nr === null ? '' : ` som handling ${String(svar.nr)}`;
    kvittera(`Registrerad i ${svar.dnr}${vad}`, async () => await angraRegistrering(namndId, svar.registreringId));
  });
  useInkorgstangenter(namndId, post, f, () => oppna('dela'));
  const valt = f.varden.arende;
  const annat = useAnnat(namndId, post, valt);
  const forslag = post.forslag.find(({ arendeId }) => arendeId === valt);
  const dnr = forslag?.dnr ?? annat?.text.split(' ')[0] ?? 'ärendet';
  const skicka = (handelse: SubmitEvent<HTMLFormElement>): void => {
    handelse.preventDefault();
    void f.skicka();
  };
  const text = f.fel === null || f.poster.length > 0 ? undefined : f.fel.message;
  return (
    <form noValidate onSubmit={skicka}>
      <Felsamling
        poster={f.poster}
        gora="posten kan registreras"
        vad="Posten är inte registrerad"
        text={text}
        omgang={f.omgang}
        idFor={f.idFor}
      />
      <h3 className="inreg__rub">Var hör den hemma</h3>
      <Forslag post={post} annat={annat} valt={valt} valj={(arende) => f.andra('arende', arende)} />
      <AnnatArende namndId={namndId} valt={valt} valj={(arende) => f.andra('arende', arende)} />
      {valt === NYTT && <DetNya f={f} namndId={namndId} />}
      <Handlingen f={f} post={post} />
      <Sekretessen f={f} marker={(provas) => void sattSekretess(namndId, post, provas)} />
      <Delar
        namndId={namndId}
        post={post}
        f={f}
        rubrik={
          forslag === undefined
            ? `Blir handling ${valt === NYTT ? '1' : ''} i ärendet`.replace('  ', ' ')
            : `Blir handling ${String(forslag.nastaNr)} i ärendet`
        }
      />
      <Knappar f={f} dnr={dnr} vill={oppna} />
      {forslag?.handlaggareNamn != null && <p className="liten svag">{forslag.handlaggareNamn} får veta.</p>}
      <InteAllman namndId={namndId} post={post} oppen={dialog === 'inte'} stang={() => oppna(null)} />
      <DelaUpp namndId={namndId} post={post} oppen={dialog === 'dela'} stang={() => oppna(null)} />
    </form>
  );
}
