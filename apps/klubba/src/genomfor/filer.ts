import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Dokumentregister, type FramstalltDokument } from '#diarium';
import { renderaAnslagHtml } from '#dokument';
import { anslagsunderlag, LasProtokollfakta } from '#protokoll';
import { KallelseForrad } from '#sammantrade';
import { tjanst } from './appkontext.js';
import type { Lage } from './lage.js';

/** Gör utmappen i ordning: kommandots filer från en tidigare körning tas bort, annat lämnas. @throws Error när den inte går att skriva i */
export function gorIOrdning(mapp: string): void {
  mkdirSync(mapp, { recursive: true });
  for (const namn of ['mejl', 'utdrag']) rmSync(join(mapp, namn), { recursive: true, force: true });
  for (const namn of [
    'kallelse.docx',
    'kallelse.pdf',
    'protokoll.docx',
    'protokoll.pdf',
    'anslag.html',
    'resultat.json',
  ])
    rmSync(join(mapp, namn), { force: true });
  mkdirSync(join(mapp, 'mejl'), { recursive: true });
  const prov = join(mapp, '.klubba-prov');
  writeFileSync(prov, '');
  rmSync(prov);
}

/** Lägger dokumenten som bakgrundsjobben gjort i utmappen. */
export async function skrivDokument(
  app: INestApplicationContext,
  { namndId, sammantradeId }: Lage,
  mapp: string,
): Promise<void> {
  const register = tjanst(app, Dokumentregister);
  const fakta = await tjanst(app, LasProtokollfakta).las(namndId, sammantradeId);
  const kallelse = (await tjanst(app, KallelseForrad).forSammantrade(sammantradeId))[0];
  const lagg = async (d: FramstalltDokument, namn: string): Promise<void> => {
    const { innehall } = await register.hamta(namndId, d.id);
    writeFileSync(join(mapp, namn), innehall);
  };
  for (const d of await register.senaste(
    namndId,
    [kallelse?.id ?? '', fakta.protokoll.id].filter((id) => id !== ''),
  )) {
    if (d.format !== 'pdf-a') await lagg(d, `${d.slag}.${d.format}`);
  }
  mkdirSync(join(mapp, 'utdrag'), { recursive: true });
  for (const p of fakta.mote.paragrafer.filter((en) => en.expedieras.length > 0)) {
    for (const d of await register.senaste(namndId, [p.id])) {
      if (d.slag === 'utdrag' && d.format === 'docx') await lagg(d, join('utdrag', `${String(p.nr)}.docx`));
    }
  }
  const anslag = fakta.delar.map((del) => anslagsunderlag(del, fakta)).filter((a) => a !== null);
  writeFileSync(join(mapp, 'anslag.html'), renderaAnslagHtml(anslag));
}

/** sha256 per fil i mappen, utom resultatet självt. */
export function hashar(mapp: string): Record<string, string> {
  const filer = readdirSync(mapp, { recursive: true, withFileTypes: true })
    .filter((post) => post.isFile())
    .map((post) =>
      join(post.parentPath, post.name)
        .slice(mapp.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((namn) => namn !== 'resultat.json')
    .sort();
  return Object.fromEntries(
    filer.map((namn) => [
      namn,
      createHash('sha256')
        .update(readFileSync(join(mapp, namn)))
        .digest('hex'),
    ]),
  );
}
