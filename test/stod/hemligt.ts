// A secret ärende with everything that can hang on one, each protected field with a marked word of its own.
import { DataSource } from 'typeorm';
import { FrislappLista, Kalla, ListaForrad, PlaneraSammantrade, SkrivLista } from '#sammantrade';
import type { Provapp, Provsvar } from './provapp.js';
import type { Provkommun } from './provkommun.js';
import { KALLELSEDAG, korJobben, MOTESDAG, tid } from './provmote.js';

/** Begins every protected word. */
export const MARKE = /Xqzy[a-zåäö]+/giu;

export interface Hemligt {
  arendeId: string;
  /** By the name of the param that takes it. */
  idn: Record<string, string[]>;
}

const SEKRETESS = { lagrum: 'OSL 26:1', underProvning: false };
const GRANS = 'hemlig-grans';

/** Seeds over HTTP, as one who has the right. @param kaka the secretary's */
export async function skapaHemligt(p: Provapp, k: Provkommun, kaka: string): Promise<Hemligt> {
  const bas = `/api/namnder/${k.namndId}`;
  const gor = async <T = { id: string }>(
    metod: 'POST' | 'PATCH',
    rest: string,
    kropp: unknown,
    version = 1,
  ): Promise<T> => {
    const huvuden = { 'if-match': `"${String(version)}"` };
    const svar: Provsvar<T> = await p.fraga<T>(metod, `${bas}${rest}`, { kaka, kropp, huvuden });
    if (svar.status >= 300) throw new Error(`${metod} ${rest}: ${String(svar.status)} ${JSON.stringify(svar.kropp)}`);
    return svar.kropp;
  };
  const { id: arendeId } = await gor('POST', '/arenden', {
    arendemening: 'Anmälan',
    arendemeningSkyddad: 'Anmälan om Xqzymening',
    sekretess: SEKRETESS,
    parter: [
      {
        slag: 'enskild',
        namn: 'Xqzypart',
        epost: 'xqzyepost@x.example',
        telefon: '08-465 004 19',
        adress: 'Xqzygatan 1',
      },
    ],
  });
  const oppet = await gor('POST', '/arenden', {
    arendemening: 'Öppet ärende',
    parter: [{ slag: 'foretag', namn: 'Xqzyskyddat', derasDnr: 'Xqzyderas', skyddad: true }],
  });
  const handling = async (till: string, rad: object): Promise<string> =>
    await handlingMedFil(p, `${bas}/arenden/${till}/handlingar`, kaka, rad);
  const hemlig = {
    typ: 'skrivelse',
    titel: 'Brev',
    titelSkyddad: 'Xqzytitel',
    riktning: 'inkommen',
    avsandare: 'Xqzyfran',
    mottagare: 'Xqzytill',
    sekretess: SEKRETESS,
  };
  const handlingId = await handling(arendeId, hemlig);
  const iOppet = await handling(oppet.id, hemlig);
  await gor('PATCH', `/handlingar/${handlingId}`, { avsandare: 'Xqzyrattad', skal: 'Xqzyvarfor' });
  await gor('PATCH', `/arenden/${arendeId}`, { arendemeningSkyddad: 'Anmälan om Xqzymeningen', skal: 'Xqzyskal' });
  await gor('POST', `/handlingar/${iOppet}/flytt`, { tillArendeId: arendeId, skal: 'Xqzyflytt' });
  const linnea = k.personer.get('Linnea Stråberg');
  await gor('POST', `/arenden/${arendeId}/handlaggare`, { handlaggareId: linnea, skal: 'Xqzybyte' }, 2);
  await gor('POST', `/arenden/${arendeId}/bevakningar`, {
    forfallodag: '2026-04-20',
    vad: 'Xqzybevakning',
    skal: 'Xqzybevakskal',
  });
  await gor('POST', `/arenden/${arendeId}/skrivelser`, { rubrik: 'Xqzyskrivelse' }).catch(async () =>
    gor('POST', '/skrivelser', { arendeId, rubrik: 'Xqzyskrivelse' }),
  );
  await gor('POST', `/arenden/${arendeId}/remisser`, {
    rubrik: 'Xqzyremiss',
    fraga: 'Xqzyfraga',
    sistaDag: '2026-05-20',
  });
  await paLista(p, k, arendeId);
  return { arendeId, idn: await ider(p, k, arendeId, [handlingId, iOppet]) };
}

async function handlingMedFil(p: Provapp, url: string, kaka: string, rad: object): Promise<string> {
  const del = (namn: string, resten: string): string =>
    `--${GRANS}\r\nContent-Disposition: form-data; name="${namn}"${resten}\r\n`;
  const payload = `${del('uppgifter', '\r\n')}${JSON.stringify(rad)}\r\n${del('fil', '; filename="Xqzyfilnamn.txt"\r\nContent-Type: text/plain\r\n')}Xqzyinnehåll i filen\r\n--${GRANS}--\r\n`;
  const svar = await p.app.inject({
    method: 'POST',
    url,
    headers: { cookie: kaka, 'content-type': `multipart/form-data; boundary=${GRANS}` },
    payload,
  });
  if (svar.statusCode !== 201) throw new Error(`Handlingen: ${svar.body}`);
  return svar.json<{ id: string }>().id;
}

/** On a closed punkt of a meeting that all are called to. */
async function paLista(p: Provapp, k: Provkommun, arendeId: string): Promise<void> {
  const { namndId } = k;
  await p.som(async () => {
    const { id } = await p
      .fa(PlaneraSammantrade)
      .planera({ namndId, datum: MOTESDAG, start: '18:30', plats: 'Stora salen' });
    await p.fa(SkrivLista).laggPunkt(namndId, id, { titel: 'Anmälan', typ: 'beslut', arendeId });
    p.klocka.satt(tid(KALLELSEDAG, '09:00'));
    await p.fa(FrislappLista).frislapp(namndId, id, k.personer.get('Amina Warsame') ?? '');
    await p.fa(Kalla).kalla(namndId, id);
    await p.fa(ListaForrad).hamta(id);
  });
  await korJobben(p);
}

async function ider(
  p: Provapp,
  k: Provkommun,
  arendeId: string,
  handlingar: string[],
): Promise<Record<string, string[]>> {
  const alla = async (tabell: string, villkor = 'arende_id = $1'): Promise<string[]> => {
    const rader = await p
      .fa(DataSource)
      .query<{ id: string }[]>(`select id from ${tabell} where ${villkor}`, villkor.includes('$1') ? [arendeId] : []);
    return rader.map((rad) => rad.id);
  };
  return {
    namndId: [k.namndId],
    kommunId: [k.kommunId],
    arendeId: [arendeId],
    handlingId: handlingar,
    filId: await alla('handling_fil', 'true'),
    skrivelseId: await alla('tjansteskrivelse'),
    partId: await alla('arendepart'),
    bevakningId: await alla('bevakning'),
    remissId: await alla('remiss'),
    sammantradeId: await alla('sammantrade', 'true'),
    punktId: await alla('punkt'),
  };
}
