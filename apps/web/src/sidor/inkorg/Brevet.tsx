import type { ReactNode } from 'react';
import { Lage } from '../../delar/Lage.js';
import { dag, tidpunkt } from '../../sprak/datum.js';
import { type Inkorgpost, originalfil } from './fragor.js';
import { avsandaren } from './inkorgord.js';

const KONTROLL = {
  akta: { marke: 'klar', ord: 'Avsändaren är äkta' },
  underkand: { marke: 'varning', ord: 'Avsändaren kunde inte styrkas' },
  ej_kontrollerad: { marke: 'tom', ord: 'Avsändaren är ej kontrollerad' },
} as const;

const SKYDD = {
  ren: { marke: 'klar', ord: 'Inget skadligt i bilagorna' },
  ej_skannad: { marke: 'tom', ord: 'Bilagorna är ej skannade' },
  vantar: { marke: 'halv', ord: 'Bilagorna skannas' },
  hindrad: { marke: 'stopp', ord: 'En bilaga hålls tillbaka' },
} as const;

/** Numren i texten, utmärkta. */
function Markerad({ text, nummer }: { text: string; nummer: readonly string[] }): ReactNode {
  const funna = nummer.filter((nr) => text.includes(nr)).sort((a, b) => b.length - a.length);
  if (funna.length === 0) return text;
  const monster = new RegExp(`(${funna.map((nr) => nr.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')})`, 'gu');
  return text.split(monster).map((del, plats) => (funna.includes(del) ? <mark key={plats}>{del}</mark> : del));
}

/** Meddelandet som det kom: vem, när, hur det är kontrollerat, och texten. Det visas alltid som text. */
export function Brevet({ namndId, post }: { namndId: string; post: Inkorgpost }): ReactNode {
  const { datum, tid } = tidpunkt(post.inkomTid);
  const kontroll = KONTROLL[post.kontroll];
  const stycken = post.brevtext.split(/\n{2,}/u).filter((del) => del.trim() !== '');
  return (
    <div className="brevvisning" role="region" aria-label="Meddelandet" tabIndex={0}>
      <dl className="faktalista liten">
        <dt>Från</dt>
        <dd>
          {avsandaren(post)}
          {post.franNamn !== null && post.franAdress !== null && <span className="svag"> {post.franAdress}</span>}
        </dd>
        {post.till !== null && (
          <>
            <dt>Till</dt>
            <dd>{post.till}</dd>
          </>
        )}
        <dt>Kom in</dt>
        <dd>
          {dag(datum)} kl. {tid}
        </dd>
        {post.derasDnr !== null && (
          <>
            <dt>Deras dnr</dt>
            <dd className="nr">{post.derasDnr}</dd>
          </>
        )}
        <dt>Kontroll</dt>
        <dd>
          <Lage marke={kontroll.marke}>{post.slag === 'namnd' ? 'Lämnat i Klubba' : kontroll.ord}</Lage>
          {post.kontroll === 'underkand' && <span className="liten svag"> {post.kontrollText}</span>}
        </dd>
        {post.skydd !== null && (
          <>
            <dt>Bilagor</dt>
            <dd>
              <Lage marke={SKYDD[post.skydd].marke}>{SKYDD[post.skydd].ord}</Lage>
            </dd>
          </>
        )}
        <dt>Original</dt>
        <dd>
          <a href={originalfil(namndId, post.id)}>{post.originalFilnamn}</a>
        </dd>
      </dl>
      <div className="mejl__text">
        {post.delning === 'vantar' && <p className="svag">Brevet delas upp …</p>}
        {post.delning === 'misslyckad' && (
          <p className="svag">Brevet gick inte att läsa. Originalet är helt och kan registreras.</p>
        )}
        {stycken.length === 0 && post.delning === 'klar' && post.slag === 'epost' && (
          <p className="svag">E-brevet har ingen text.</p>
        )}
        {stycken.map((stycke, plats) => (
          <p key={plats}>
            <Markerad text={stycke} nummer={post.markerat} />
          </p>
        ))}
      </div>
    </div>
  );
}
