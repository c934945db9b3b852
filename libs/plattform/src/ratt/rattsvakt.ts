import { type CanActivate, type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { saknas } from '../fel/doman-fel.js';
import type { Inloggad } from '../session/sessioner.service.js';
import { inloggadI } from './begaran.js';
import { Laslogg } from '../laslogg/laslogg.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { Behorighet } from './behorighet.service.js';
import type { Namndroller } from './behorighetsport.js';
import { farInte, inteInloggad, namndSaknas } from './nekat.js';
import { type Rattighet, type Roll, rollerGer } from './rattigheter.js';
import { RUTT, type Rutval } from './rutt.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** Tredje vakten: det som ingen har deklarerat är förbjudet, och det deklarerade kräver sin rätt. */
@Injectable()
export class Rattsvakt implements CanActivate {
  private readonly logg = new Logger(Rattsvakt.name);

  constructor(
    private readonly reflektor: Reflector,
    private readonly behorighet: Behorighet,
    private readonly sammanhang: Sammanhang,
    private readonly laslogg: Laslogg,
  ) {}

  async canActivate(sammanhang: ExecutionContext): Promise<boolean> {
    if (sammanhang.getType() !== 'http') return true;
    const val = this.reflektor.get<Rutval | undefined>(RUTT, sammanhang.getHandler());
    if (val === undefined) {
      this.logg.error(`${sammanhang.getClass().name}.${sammanhang.getHandler().name} saknar @Rutt och nekas alla`);
      throw saknas('Sidan');
    }
    if (val.scope === 'offentlig') return true;
    const begaran = sammanhang.switchToHttp().getRequest<FastifyRequest>();
    const inloggad = inloggadI(begaran);
    if (inloggad === null) throw inteInloggad();
    void sammanhang.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'private, no-store');
    await this.prova(val, begaran, inloggad);
    return true;
  }

  private async prova(val: Rutval, begaran: FastifyRequest, inloggad: Inloggad): Promise<void> {
    if (val.ratt === undefined && val.lasNamnder !== true) return;
    const ratt = val.ratt ?? 'namnd.las';
    if (val.scope === 'inloggad') {
      const med = (await this.behorighet.omfattningar(inloggad.kontoId)).filter((en) => rollerGer(en.roller, ratt));
      if (med.length === 0 && val.ratt !== undefined && !(await this.farIKommunen(inloggad, ratt))) throw farInte(ratt);
      for (const en of med) await this.loggaGranskning(en, ratt, begaran);
      return;
    }
    const { namndId } = begaran.params as { namndId?: string };
    if (namndId === undefined || !UUID.test(namndId)) throw namndSaknas();
    const omfattning = await this.behorighet.omfattning(inloggad.kontoId, namndId);
    // Den som inte hör till nämnden får inte veta att den finns; den som hör dit får veta vems steget är.
    if (omfattning === undefined) throw namndSaknas();
    if (!rollerGer(omfattning.roller, ratt)) throw farInte(ratt);
    this.namnErsatt(omfattning, ratt);
    await this.loggaGranskning(omfattning, ratt, begaran);
  }

  /** Administratören av en installation som inte har något organ än. */
  private async farIKommunen({ kontoId }: Inloggad, ratt: Rattighet): Promise<boolean> {
    return (await this.behorighet.rattigheterIKommunen(kontoId)).includes(ratt);
  }

  /** Gav bara den frånvarandes roll rätten, handlar ersättaren för den: det står i händelsen. */
  private namnErsatt({ egna, ersatter }: Namndroller, ratt: Rattighet): void {
    if (rollerGer(egna, ratt)) return;
    const ersatt = ersatter.find((en) => rollerGer(en.roller, ratt));
    const aktor = this.sammanhang.aktorEllerNull();
    if (ersatt === undefined || aktor === null) return;
    const { kontoId, personId, namn } = ersatt;
    this.sammanhang.satt({ ...aktor, for: { kontoId, personId, namn } });
  }

  /** En revisors läsning antecknas innan den görs (KL 12:9). */
  private async loggaGranskning(
    { namndId, roller, granskning }: Namndroller,
    ratt: Rattighet,
    begaran: FastifyRequest,
  ): Promise<void> {
    const andra: Roll[] = roller.filter((roll) => roll !== 'revisor');
    if (granskning === null || rollerGer(andra, ratt)) return;
    await this.laslogg.anteckna({
      namndId,
      slag: 'granskning',
      grund: granskning.andamal,
      objekt: ratt,
      objektId: begaran.url.split('?', 1)[0] ?? begaran.url,
    });
  }
}
