// Walks every route that Fastify answers, whoever registered it, and says where one is not what it declares.
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { nyttId, RUTT, type Rutval } from '#plattform';

export interface Ruttrad {
  metod: string;
  /** As Fastify has it: `/api/namnder/:namndId`. */
  stig: string;
  /** null for what no controller declares. */
  val: Rutval | null;
}

const namn = (rutt: Pick<Ruttrad, 'metod' | 'stig'>): string => `${rutt.metod} ${rutt.stig}`;

/** Fastify's own tree: `│   └── :id (GET, HEAD)`, four characters a level, the path pieced together downwards. */
function fastifyRutter(app: NestFastifyApplication): { metod: string; stig: string }[] {
  const grenar: string[] = [];
  return app
    .getHttpAdapter()
    .getInstance()
    .printRoutes()
    .split('\n')
    .flatMap((rad) => {
      const traff = /^([│ ]*)[├└]── (.*?)(?: \(([A-Z, -]+)\))?$/u.exec(rad);
      if (traff === null) return [];
      const djup = (traff[1] ?? '').length / 4;
      grenar.length = djup;
      grenar.push(traff[2] ?? '');
      const stig = grenar.join('').replace(/^\(empty root node\)/u, '');
      return (traff[3] ?? '')
        .split(', ')
        .filter((metod) => metod !== '' && metod !== 'HEAD')
        .map((metod) => ({ metod, stig }));
    });
}

const lista = (varde: unknown): string[] =>
  Array.isArray(varde) ? (varde as string[]) : [typeof varde === 'string' ? varde : ''];
const slaIhop = (...delar: string[]): string =>
  `/${delar
    .flatMap((del) => del.split('/'))
    .filter((del) => del !== '')
    .map((del) => (del.startsWith('*') ? '*' : del))
    .join('/')}`;

/** What the controllers declare, by method and path, with and without the prefix `api`. */
function deklarationer(app: NestFastifyApplication): Map<string, Rutval | null> {
  const alla = new Map<string, Rutval | null>();
  const klasser = [...app.get(ModulesContainer).values()].flatMap((modul) => [...modul.controllers.values()]);
  for (const { metatype } of klasser) {
    if (!metatype) continue;
    const klass = metatype as { prototype: Record<string, unknown> };
    for (const egenskap of Object.getOwnPropertyNames(klass.prototype)) {
      const metod = Object.getOwnPropertyDescriptor(klass.prototype, egenskap)?.value as object | undefined;
      if (typeof metod !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, metod)) continue;
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, metod) as RequestMethod];
      for (const bas of lista(Reflect.getMetadata(PATH_METADATA, metatype))) {
        for (const stig of lista(Reflect.getMetadata(PATH_METADATA, metod))) {
          const val = (Reflect.getMetadata(RUTT, metod) as Rutval | undefined) ?? null;
          for (const prefix of ['api', '']) alla.set(`${verb} ${slaIhop(prefix, bas, stig)}`, val);
        }
      }
    }
  }
  return alla;
}

/** Every route with what it declares. */
export function samlaRutter(app: NestFastifyApplication): Ruttrad[] {
  const deklarerade = deklarationer(app);
  return fastifyRutter(app).map((rutt) => {
    const stig = rutt.stig.length > 1 ? rutt.stig.replace(/\/$/u, '') : rutt.stig;
    const val = deklarerade.get(namn({ ...rutt, stig })) ?? deklarerade.get(`ALL ${stig}`) ?? null;
    return { ...rutt, stig, val };
  });
}

/** All that can be read or done without logging in, sorted: to be compared with a literal list. */
export const offentligYta = (rutter: readonly Ruttrad[]): string[] =>
  [...new Set(rutter.filter((rutt) => rutt.val === null || rutt.val.scope === 'offentlig').map(namn))].sort();

const ifylld = (stig: string, namndId: string): string =>
  stig.replace(/:namndId/gu, namndId).replace(/:[A-Za-z]+/gu, nyttId());

export interface Vandring {
  /** Cookie of someone with every right in a nämnd of their own, and none in `annanNamnd`. */
  kaka: string;
  annanNamnd: string;
}

/** Asks every route that is not public, and answers with a sentence for each that does not keep what it must. */
export async function vandraRutter(
  app: NestFastifyApplication,
  rutter: readonly Ruttrad[],
  { kaka, annanNamnd }: Vandring,
): Promise<string[]> {
  const fel: string[] = [];
  const fraga = async (rutt: Ruttrad, namndId: string, cookie?: string): Promise<{ status: number; text: string }> => {
    const svar = await app.inject({
      method: rutt.metod as 'GET',
      url: ifylld(rutt.stig, namndId),
      headers: cookie === undefined ? {} : { cookie },
    });
    const { detail, kod } = JSON.parse(svar.body === '' ? '{}' : svar.body) as { detail?: string; kod?: string };
    return { status: svar.statusCode, text: `${kod ?? ''} ${detail ?? ''}` };
  };
  for (const rutt of rutter.filter((r) => r.val !== null && r.val.scope !== 'offentlig')) {
    const oppen = await fraga(rutt, annanNamnd);
    if (oppen.status !== 401) fel.push(`${namn(rutt)} utan inloggning gav ${String(oppen.status)}, inte 401`);
    if (rutt.val?.scope !== 'namnd') continue;
    if (!rutt.stig.includes('/:namndId')) fel.push(`${namn(rutt)} gäller en nämnd men har ingen :namndId`);
    const annan = await fraga(rutt, annanNamnd, kaka);
    const ingen = await fraga(rutt, nyttId(), kaka);
    if (annan.status !== 404) fel.push(`${namn(rutt)} i en annan nämnd gav ${String(annan.status)}, inte 404`);
    if (annan.text !== ingen.text) fel.push(`${namn(rutt)} svarar olika för en annan nämnd och en som inte finns`);
  }
  return fel;
}
