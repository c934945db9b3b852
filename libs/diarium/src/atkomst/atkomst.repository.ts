import { Forrad, type Listfraga, type Roll, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { arendeinsyn, farLasaArende, handlingsinsyn } from './insynsvillkor.repository.js';
import { Sekretessatkomst } from './sekretessatkomst.entity.js';

export const INSYNSGRUNDER = ['sekretess', 'provning', 'handlaggare', 'ersatter', 'namngiven', 'granskning'] as const;
export type Insynsgrund = (typeof INSYNSGRUNDER)[number];

/** Ett skäl till att ett konto får läsa det skyddade. */
export interface Insynsrad {
  kontoId: string;
  grund: Insynsgrund;
  roll: Roll | null;
  forNamn: string | null;
  skal: string | null;
  fran: string;
  till: string | null;
}

/** En roll i nämnden, med den som har den. */
export interface Rollinnehavare {
  kontoId: string;
  personId: string | null;
  namn: string;
  roll: Roll;
  grund: 'tilldelad' | 'uppdrag' | 'presidium' | 'franvaro' | 'granskning';
  forNamn: string | null;
  fran: string;
  till: string | null;
}

/** Det som någon får läsa vid namn. */
export interface Atkomstobjekt {
  objekt: 'arende' | 'handling';
  id: string;
}

/** En läsning av det skyddade i ett ärende. */
export interface Lasningsrad {
  id: string;
  tid: Date;
  namn: string;
  forNamn: string | null;
  grund: string;
  objekt: string;
  /** Handlingens nummer, när det var en handling. */
  nr: number | null;
}

/** En namngiven åtkomst som den visas. */
export interface Atkomstrad {
  id: string;
  kontoId: string;
  namn: string;
  skal: string;
  givenAvNamn: string | null;
  givenTid: Date;
  fran: string;
  till: string | null;
  aterkallad: boolean;
  version: number;
}

// Sökningen efter ett skäl stannar vid det första: ordningen är den som säger mest.
const GRUNDORDNING = `array_position(array['handlaggare', 'ersatter', 'namngiven', 'provning', 'granskning', 'sekretess'], i.grund)`;

@Injectable()
export class AtkomstForrad extends Forrad {
  async lagg(rad: Omit<Sekretessatkomst, 'version' | 'aterkallad'>): Promise<void> {
    await this.skriv.insert(Sekretessatkomst, rad);
  }

  async medId(namndId: string, vad: Atkomstobjekt, id: string): Promise<Sekretessatkomst | null> {
    return await this.las.findOneBy(Sekretessatkomst, {
      id,
      namndId,
      ...(vad.objekt === 'arende' ? { arendeId: vad.id } : { handlingId: vad.id }),
    });
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    andring: Partial<Pick<Sekretessatkomst, 'till' | 'aterkallad'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Sekretessatkomst, { id, version }, andring)).affected === 1;
  }

  /** Varför kontot får läsa det skyddade i ärendet, eller null. */
  async arendegrund(arendeId: string, kontoId: string, datum: string): Promise<Insynsgrund | null> {
    const [rad] = await this.planerade<{ grund: Insynsgrund }>(
      `select i.grund from ${arendeinsyn('$3')} i where i.arende_id = $1 and i.konto_id = $2 order by ${GRUNDORDNING} limit 1`,
      [arendeId, kontoId, datum],
    );
    return rad?.grund ?? null;
  }

  /** Varför kontot får läsa det skyddade, för dem av ärendena där det får det. */
  async arendegrunder(arendeIds: readonly string[], kontoId: string, datum: string): Promise<Map<string, Insynsgrund>> {
    const rader = await this.planerade<{ id: string; grund: Insynsgrund }>(
      `select distinct on (i.arende_id) i.arende_id as id, i.grund from ${arendeinsyn('$3')} i
        where i.arende_id = any($1::uuid[]) and i.konto_id = $2 order by i.arende_id, ${GRUNDORDNING}`,
      [arendeIds, kontoId, datum],
    );
    return new Map(rader.map(({ id, grund }) => [id, grund]));
  }

  /** Varför kontot får läsa det skyddade i handlingen, eller null. */
  async handlingsgrund(handlingId: string, kontoId: string, datum: string): Promise<Insynsgrund | null> {
    const [rad] = await this.planerade<{ grund: Insynsgrund }>(
      `select i.grund from ${handlingsinsyn('$3')} i where i.handling_id = $1 and i.konto_id = $2 order by ${GRUNDORDNING} limit 1`,
      [handlingId, kontoId, datum],
    );
    return rad?.grund ?? null;
  }

  /** De av ärendets handlingar vars skyddade uppgifter kontot får läsa. */
  async handlingarIArendet(arendeId: string, kontoId: string, datum: string): Promise<string[]> {
    const rader = await this.planerade<{ id: string }>(
      `select distinct i.handling_id as id from handling h join ${handlingsinsyn('$3')} i on i.handling_id = h.id
        where h.arende_id = $1 and i.konto_id = $2`,
      [arendeId, kontoId, datum],
    );
    return rader.map((rad) => rad.id);
  }

  /** För var och en av handlingarna: om den eller dess ärende har sekretess, och om kontot får läsa det skyddade. */
  async handlingarna(
    handlingIds: readonly string[],
    kontoId: string,
    datum: string,
  ): Promise<{ id: string; hemlig: boolean; far: boolean }[]> {
    if (handlingIds.length === 0) return [];
    return await this.rader(
      `select h.id, h.sekretess_lagrum is not null or h.sekretess_under_provning
           or coalesce(a.sekretess_lagrum is not null or a.sekretess_under_provning, false) as hemlig,
         exists (select 1 from ${handlingsinsyn('$3')} i where i.handling_id = h.id and i.konto_id = $2) as far
       from handling h left join arende a on a.id = h.arende_id where h.id = any($1::uuid[])`,
      [handlingIds, kontoId, datum],
    );
  }

  /** De av nämndens ärenden med sekretess vars skyddade uppgifter kontot får läsa. */
  async arendenMedInsyn(namndId: string, kontoId: string, datum: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select a.id from arende a where a.namnd_id = $1 and (a.sekretess_lagrum is not null or a.sekretess_under_provning)
         and ${farLasaArende('a.id', '$2', '$3')}`,
      [namndId, kontoId, datum],
    );
    return rader.map((rad) => rad.id);
  }

  /** Alla öppna konton som får läsa det skyddade i ärendet, och varje skäl till det. */
  async insynIArendet(arendeId: string, datum: string): Promise<Insynsrad[]> {
    return await this.rader<Insynsrad>(
      `select i.konto_id as "kontoId", i.grund, i.roll, f.namn as "forNamn", coalesce(s.skal, g.andamal) as skal, i.fran, i.till
         from ${arendeinsyn('$2')} i join konto k on k.id = i.konto_id left join konto f on f.id = i.for_konto_id
           left join sekretessatkomst s on s.id = i.grund_id and i.grund = 'namngiven'
           left join granskning g on g.id = i.grund_id and i.grund = 'granskning'
        where i.arende_id = $1 and not k.avstangt order by ${GRUNDORDNING}, i.fran`,
      [arendeId, datum],
    );
  }

  /** Alla öppna konton med någon roll i nämnden den dagen. */
  async rollinnehavare(namndId: string, datum: string): Promise<Rollinnehavare[]> {
    return await this.rader<Rollinnehavare>(
      `select r.konto_id as "kontoId", k.person_id as "personId", k.namn, r.roll, r.grund, f.namn as "forNamn", r.fran, r.till
         from roller_den($2::date) r join konto k on k.id = r.konto_id left join konto f on f.id = r.for_konto_id
        where r.namnd_id = $1 and not k.avstangt order by k.namn, k.id, r.roll, r.grund`,
      [namndId, datum],
    );
  }

  /** Namngivna åtkomster till ärendet eller handlingen, de pågående och de som varit. */
  async lista(namndId: string, vad: Atkomstobjekt): Promise<Atkomstrad[]> {
    return await this.rader<Atkomstrad>(
      `select s.id, s.konto_id as "kontoId", k.namn, s.skal, g.namn as "givenAvNamn", s.given_tid as "givenTid", s.fran, s.till, s.aterkallad, s.version
         from sekretessatkomst s join konto k on k.id = s.konto_id left join konto g on g.id = s.given_av
        where s.namnd_id = $1 and case when $3 = 'arende' then s.arende_id else s.handling_id end = $2 order by s.given_tid desc, s.id`,
      [namndId, vad.id, vad.objekt],
    );
  }

  /** Vem som läst det skyddade i ärendet, dess handlingar och filer, det senaste först. */
  async lasningar(
    namndId: string,
    arendeId: string,
    fraga: Pick<Listfraga, 'sida' | 'antal'>,
  ): Promise<{ rader: Lasningsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const urval = `from laslogg l join konto k on k.id = l.konto_id left join konto f on f.id = (l.aktor -> 'for' ->> 'kontoId')::uuid
        left join handling h on h.arende_id = $2 and (h.id::text = l.objekt_id or l.objekt = 'fil' and exists (select 1 from handling_version v
          join handling_fil i on i.handling_version_id = v.id where v.handling_id = h.id and i.id::text = l.objekt_id))
      where l.namnd_id = $1 and (l.objekt_id = $2::uuid::text or h.id is not null)`;
    const rader = await this.rader<Lasningsrad>(
      `select l.id, l.tid, k.namn, f.namn as "forNamn", l.grund, l.objekt, h.nr ${urval} order by l.tid desc, l.id limit ${String(limit)} offset ${String(offset)}`,
      [namndId, arendeId],
    );
    const [rakning] = await this.rader<{ antal: number }>(`select count(*)::int as antal ${urval}`, [
      namndId,
      arendeId,
    ]);
    return { rader, antal: rakning?.antal ?? 0 };
  }
}
