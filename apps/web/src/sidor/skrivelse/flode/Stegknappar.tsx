import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { Felbesked } from '../../../delar/Besked.js';
import { Dialog } from '../../../delar/Dialog.js';
import { type Tangent, useTangenter } from '../../../delar/tangenter.js';
import { aterlamna, faststall, godkann, hamta, lamnaVidare, nyVersion, type Skrivelse } from './fragor.js';
import type { Skrivelsesteg } from './fragor.js';
import { Granskningsval } from './Granskningsval.js';
import { useSteg } from './useSteg.js';

type Oppen = 'granskning' | 'aterlamna' | 'nyVersion' | null;

const HUVUDSTEG: readonly Skrivelsesteg[] = ['sandTillGranskning', 'granskad', 'godkann', 'faststall', 'nyVersion'];
const VERB: Readonly<Record<Skrivelsesteg, string>> = {
  sandTillGranskning: 'Skicka till granskning',
  granskad: 'Lämna vidare',
  godkann: 'Godkänn',
  aterlamna: 'Återlämna',
  bytGranskning: 'Byt granskare eller undertecknare',
  faststall: 'Fastställ',
  nyVersion: 'Gör en ny version',
};

/**
 * Knapparna för nästa steg, och meningen som säger varför ett steg inte är öppet. Ctrl Enter är sidans huvudsteg.
 * `sparat` körs innan utkastet skickas, så att det senast skrivna följer med.
 */
export function Stegknappar({
  skrivelse: s,
  sparat,
  far,
}: {
  skrivelse: Skrivelse;
  sparat?: () => Promise<void>;
  far: (ratt: string) => boolean;
}): ReactNode {
  const [oppen, oppna] = useState<Oppen>(null);
  const { pagar, fel, gor } = useSteg(s.namndId);
  const ga = useNavigate();
  const steg = (namn: Skrivelsesteg): Skrivelse['steg'][number] | undefined => s.steg.find((ett) => ett.namn === namn);
  const oppet = (namn: Skrivelsesteg): boolean =>
    far(ratten(namn)) && (steg(namn)?.oppet === true || (namn === 'sandTillGranskning' && baraUndertecknare(s)));
  const huvud = HUVUDSTEG.find(oppet);
  const ta = (namn: Skrivelsesteg): void => {
    if (namn === 'sandTillGranskning' || namn === 'bytGranskning') oppna('granskning');
    if (namn === 'aterlamna' || namn === 'nyVersion') oppna(namn);
    // Godkännandet gäller den text som visas: hash följer med, och servern säger nej när den är en annan.
    if (namn === 'godkann') void gor(() => godkann(s), 'Du har godkänt skrivelsen');
    if (namn === 'granskad') void gor(() => lamnaVidare(s), 'Du har läst skrivelsen och lämnat den vidare');
    if (namn === 'faststall') void gor(() => faststall(s), 'Skrivelsen är fastställd');
  };
  const tangenter = useMemo(
    (): Tangent[] =>
      huvud === undefined ? [] : [{ tangent: 'Control+Enter', vad: VERB[huvud], gor: () => ta(huvud) }],
    [huvud, s],
  );
  useTangenter(tangenter);
  const hindrat = huvud === undefined ? hinderFor(s, far) : null;
  const bredvid = (['aterlamna', 'bytGranskning'] as const).filter((namn) => oppet(namn) && s.tillstand !== 'utkast');
  return (
    <div>
      <div className="stegknappar">
        {bredvid.map((namn) => (
          <Button key={namn} aria-disabled={pagar} onClick={() => ta(namn)}>
            {VERB[namn]}
          </Button>
        ))}
        {huvud !== undefined && (
          <Button variant="filled" aria-disabled={pagar} aria-keyshortcuts="Control+Enter" onClick={() => ta(huvud)}>
            {VERB[huvud]} <kbd aria-hidden="true">Ctrl Enter</kbd>
          </Button>
        )}
        {hindrat !== null && (
          <Button variant="filled" aria-disabled="true">
            {VERB[NASTA[s.tillstand]]}
          </Button>
        )}
      </div>
      {hindrat !== null && <p className="liten svag stegknappar__hinder">{hindrat}</p>}
      {fel !== null && <Felbesked fel={fel} vad="Steget togs inte" />}
      <Dialog
        oppen={oppen === 'granskning'}
        rubrik={s.tillstand === 'utkast' ? 'Skicka till granskning' : 'Byt granskare eller undertecknare'}
        stang={() => oppna(null)}
      >
        {oppen === 'granskning' && (
          <Granskningsval skrivelse={s} {...(sparat === undefined ? {} : { sparat })} klart={() => oppna(null)} />
        )}
      </Dialog>
      <Skaldialog
        oppen={oppen === 'aterlamna'}
        rubrik="Återlämna skrivelsen"
        etikett="Vad ska ändras?"
        hjalp="Den som skriver ser det överst i skrivelsen."
        verb="Återlämna"
        skicka={async (skal) => {
          const svar = await gor(async () => await aterlamna(await hamta(s.namndId, s.id), skal), 'Återlämnad');
          return svar !== null;
        }}
        fel={fel}
        stang={() => oppna(null)}
      />
      <Skaldialog
        oppen={oppen === 'nyVersion'}
        rubrik="Gör en ny version"
        etikett="Varför behövs den?"
        hjalp={`Version ${String(s.versionsnr)} står kvar som den är, och de som har fått den får veta att det kommer en ny.`}
        verb="Gör en ny version"
        skicka={async (skal) => {
          const svar = await gor(async () => await nyVersion(await hamta(s.namndId, s.id), skal), 'En ny version');
          if (svar !== null) await ga({ to: `/namnder/${s.namndId}/skrivelser/${svar.id}` });
          return svar !== null;
        }}
        fel={fel}
        stang={() => oppna(null)}
      />
    </div>
  );
}

/** Steget som ett läge leder vidare till. */
const NASTA: Readonly<Record<Skrivelse['tillstand'], Skrivelsesteg>> = {
  utkast: 'sandTillGranskning',
  granskning: 'godkann',
  godkand: 'faststall',
  faststalld: 'nyVersion',
};

// Undertecknaren väljs i dialogen, så att den saknas hindrar inte att dialogen öppnas.
const baraUndertecknare = (s: Skrivelse): boolean =>
  s.tillstand === 'utkast' && s.undertecknare.length === 0 && s.saknas.length === 1;

const ratten = (namn: Skrivelsesteg): string => (namn === 'godkann' ? 'skrivelse.godkann' : 'skrivelse.skriv');

/** Det som hindrar nästa steg i läget, som en mening; null när inget gör det. */
function hinderFor(s: Skrivelse, far: (ratt: string) => boolean): string | null {
  const namn = NASTA[s.tillstand];
  if (!far(ratten(namn))) return null;
  return s.steg.find((ett) => ett.namn === namn)?.hinder?.text ?? null;
}

function Skaldialog({
  oppen,
  rubrik,
  etikett,
  hjalp,
  verb,
  skicka,
  fel,
  stang,
}: {
  oppen: boolean;
  rubrik: string;
  etikett: string;
  hjalp: string;
  verb: string;
  skicka: (skal: string) => Promise<boolean>;
  fel: unknown;
  stang: () => void;
}): ReactNode {
  const [skal, sattSkal] = useState('');
  const [tomt, sattTomt] = useState(false);
  const ivag = async (): Promise<void> => {
    sattTomt(skal.trim() === '');
    if (skal.trim() === '' || !(await skicka(skal))) return;
    sattSkal('');
    stang();
  };
  return (
    <Dialog oppen={oppen} rubrik={rubrik} stang={stang}>
      {fel !== null && <Felbesked fel={fel} vad="Steget togs inte" />}
      <Textarea
        label={etikett}
        description={hjalp}
        autosize
        minRows={3}
        value={skal}
        error={tomt ? 'Skriv en mening.' : undefined}
        onChange={(handelse) => sattSkal(handelse.currentTarget.value)}
      />
      <p className="rad">
        <Button variant="filled" onClick={() => void ivag()}>
          {verb}
        </Button>
        <Button onClick={stang}>Avbryt</Button>
      </p>
    </Dialog>
  );
}
