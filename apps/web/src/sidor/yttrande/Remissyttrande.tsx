import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Avdelning } from '../../delar/Avdelning.js';
import { Besked, Felbesked } from '../../delar/Besked.js';
import { Dialog } from '../../delar/Dialog.js';
import { Lage, type Marke } from '../../delar/Lage.js';
import { hamtat, klient } from '../../klient/klient.js';
import { kvittera } from '../../ram/Kvittorad.js';
import { Lank } from '../../ram/Lank.js';
import { langDag } from '../../sprak/datum.js';
import { uppraknat } from '../../sprak/ord.js';
import { omVersion } from '../namnden/fragor.js';
import { useNamnd } from '../namnden/useNamnd.js';
import { type RemissIn, useLasOmRemisser } from '../remiss/fragor.js';
import { type Yttrande, yttrandeFraga } from './fragor.js';
import { Besluta, Borja, Sand } from './Yttrandesteg.js';

type Gora = 'borja' | 'besluta' | 'sand';
type Skrivelse = Yttrande['skrivelse'];

const TILLSTAND: Readonly<Record<Skrivelse['tillstand'], { marke: Marke; ord: string }>> = {
  utkast: { marke: 'utkast', ord: 'Utkast' },
  granskning: { marke: 'halv', ord: 'Granskning' },
  godkand: { marke: 'klar', ord: 'Godkänd' },
  faststalld: { marke: 'last', ord: 'Fastställd' },
};
const SANT: Readonly<Record<NonNullable<Yttrande['santSatt']>, string>> = {
  mejl: 'Sänt med e-post',
  post: 'Sänt med brev',
  e_tjanst: 'Sänt i mottagarens e-tjänst',
  namnd: 'Lämnat till nämnden som frågade',
};

function Dokumentrad({ namndId, vad, s }: { namndId: string; vad: string; s: Skrivelse }): ReactNode {
  const { marke, ord } = TILLSTAND[s.tillstand];
  return (
    <p>
      {vad}: <Lank till={`/namnder/${namndId}/skrivelser/${s.id}`}>{s.rubrik}</Lank> <Lage marke={marke}>{ord}</Lage>
    </p>
  );
}

/** Avsnitten som skiljer mellan de två dokumenten, och åt vilket håll texten hämtas. */
function Isar({ r, y, far }: { r: RemissIn; y: Yttrande; far: boolean }): ReactNode {
  const lasOm = useLasOmRemisser(r.namndId);
  const [fel, sattFel] = useState<unknown>(null);
  const olika = y.avsnitt.filter((ett) => !ett.lika);
  if (y.tjansteskrivelse === null || y.santSatt !== null) return null;
  if (olika.length === 0) {
    return y.avsnitt.length === 0 ? null : (
      <p>
        <Lage marke="klar">Samma text i tjänsteskrivelsen</Lage>
      </p>
    );
  }
  const gorLika = async (nyckel: string, till: 'yttrande' | 'tjansteskrivelse', rubrik: string): Promise<void> => {
    sattFel(null);
    try {
      await hamtat(
        klient.POST('/api/namnder/{namndId}/remisser-in/{remissInId}/yttrande/samma-text', {
          params: { path: { namndId: r.namndId, remissInId: r.id } },
          headers: omVersion(y.version),
          body: { nyckel, till },
        }),
      );
      await lasOm();
      kvittera(`${rubrik} har nu samma text i båda`);
    } catch (orsak) {
      sattFel(orsak);
    }
  };
  return (
    <Besked
      slag="obs"
      rubrik={`Texten skiljer sig från tjänsteskrivelsen: ${uppraknat(olika.map((ett) => ett.rubrik))}`}
    >
      <p>Samma text ska stå i båda. Välj vilken som gäller.</p>
      {fel !== null && <Felbesked fel={fel} vad="Texten är inte ändrad" />}
      {far &&
        olika.map((ett) => (
          <p className="rad" key={ett.nyckel}>
            <span>{ett.rubrik}:</span>
            {y.skrivelse.tillstand === 'utkast' && (
              <Button size="xs" onClick={() => void gorLika(ett.nyckel, 'yttrande', ett.rubrik)}>
                Tjänsteskrivelsens text gäller<span className="dold">, {ett.rubrik}</span>
              </Button>
            )}
            {y.tjansteskrivelse?.tillstand === 'utkast' && (
              <Button size="xs" onClick={() => void gorLika(ett.nyckel, 'tjansteskrivelse', ett.rubrik)}>
                Yttrandets text gäller<span className="dold">, {ett.rubrik}</span>
              </Button>
            )}
          </p>
        ))}
    </Besked>
  );
}

function Beslutet({ y }: { y: Yttrande }): ReactNode {
  if (y.beslutDag === null) return null;
  const hur =
    y.beslutSatt === 'namnd'
      ? `Nämnden ${y.beslutParagraf ?? ''}`
      : `${y.delegatNamn ?? ''} på delegation, punkt ${y.delegationspunkt ?? ''}`;
  return (
    <p>
      <Lage marke="slag">Beslutat</Lage> {hur}, {langDag(y.beslutDag)}.{' '}
      {y.beslutSatt === 'namnd' && !y.upprattad && (
        <span className="svag">Paragrafen är inte justerad än: yttrandet sänds när protokollet är justerat.</span>
      )}
    </p>
  );
}

function hindret(r: RemissIn, y: Yttrande): string | null {
  if (y.skrivelse.tillstand !== 'faststalld') return 'Beslutet antecknas när yttrandet är fastställt.';
  return r.avgorsAv === 'delegation' ? y.delegationshinder : null;
}

function Yttrandet({
  r,
  y,
  gor,
  far,
}: {
  r: RemissIn;
  y: Yttrande;
  gor: (vad: Gora) => void;
  far: boolean;
}): ReactNode {
  const hinder = hindret(r, y);
  const farSandas = y.beslutSatt !== null && (y.beslutSatt === 'delegation' || y.upprattad);
  return (
    <>
      <Dokumentrad namndId={r.namndId} vad="Yttrandet" s={y.skrivelse} />
      {y.tjansteskrivelse !== null && (
        <Dokumentrad namndId={r.namndId} vad="Tjänsteskrivelsen" s={y.tjansteskrivelse} />
      )}
      <Isar r={r} y={y} far={far} />
      <Beslutet y={y} />
      {y.santSatt !== null && (
        <p>
          <Lage marke="sand">{SANT[y.santSatt]}</Lage>
        </p>
      )}
      {far && y.santSatt === null && r.lage === 'oppen' && (
        <p className="rad">
          {hinder === null && (
            <Button {...(y.beslutSatt === null ? { variant: 'filled' } : {})} onClick={() => gor('besluta')}>
              {y.beslutSatt === null ? 'Anteckna beslutet' : 'Ändra beslutet'}
            </Button>
          )}
          {farSandas && (
            <Button variant="filled" onClick={() => gor('sand')}>
              Sänd yttrandet
            </Button>
          )}
          {hinder !== null && <span className="svag">{hinder}</span>}
        </p>
      )}
    </>
  );
}

/** Yttrandet över en remiss: dokumentet, om det stämmer med tjänsteskrivelsen, beslutet och sändningen. */
export function Remissyttrande({ r }: { r: RemissIn }): ReactNode {
  const { far } = useNamnd();
  const [gora, gor] = useState<Gora | null>(null);
  const { data: y, error } = useQuery({ ...yttrandeFraga(r.namndId, r.id), enabled: far('skrivelse.las') });
  if (!far('skrivelse.las')) return null;
  if (error !== null) return <Felbesked fel={error} vad="Yttrandet kunde inte hämtas" />;
  if (y === undefined || (y === null && r.lage !== 'oppen')) return null;
  const klart = (): void => gor(null);
  return (
    <Avdelning rubrik="Yttrandet">
      {y === null ? (
        <>
          {r.skrivelseId === null ? (
            <p className="svag">Yttrandet är ett eget dokument, med deras diarienummer och sista dag i huvudet.</p>
          ) : (
            <p>
              Yttrandet skrivs i{' '}
              <Lank till={`/namnder/${r.namndId}/skrivelser/${r.skrivelseId}`}>{r.skrivelseRubrik}</Lank>.
            </p>
          )}
          {far('skrivelse.skriv') && r.skrivelseId === null && (
            <p>
              <Button onClick={() => gor('borja')}>Börja yttrandet</Button>
            </p>
          )}
        </>
      ) : (
        <Yttrandet r={r} y={y} gor={gor} far={far('remiss.skriv')} />
      )}
      <Dialog oppen={gora === 'borja'} rubrik="Börja yttrandet" stang={klart}>
        <Borja r={r} klart={klart} />
      </Dialog>
      <Dialog oppen={gora === 'besluta'} rubrik="Beslutet om yttrandet" stang={klart}>
        {y != null && <Besluta r={r} y={y} klart={klart} />}
      </Dialog>
      <Dialog oppen={gora === 'sand'} rubrik="Sänd yttrandet" stang={klart}>
        {y != null && <Sand r={r} y={y} klart={klart} />}
      </Dialog>
    </Avdelning>
  );
}
