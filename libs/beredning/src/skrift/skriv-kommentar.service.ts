import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, nyttId, saknas, Sammanhang, Transactional } from '#plattform';
import { Mapping, Step } from '@tiptap/pm/transform';
import { skriftschema } from '#dokument';
import { stangtSteg } from '../skrivelse/skrivelse.tillstand.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { bytbar, bytText, citat, flyttad, type Plats, somNod, tillampa } from './domain/steg.js';
import { SkriftForrad } from './skrift.repository.js';
import type { Kommentarlage, Skriftkommentar } from './skrift.typer.js';
import { SkriftkommentarForrad } from './skriftkommentar.repository.js';
import { skriftI } from './skriftskrivare.service.js';
import { kravUtkast, SkrivSteg } from './skriv-steg.service.js';

export interface Kommentarsinnehall extends Plats {
  id: string;
  version: number;
  text: string;
  ersattning?: string | null;
}

const ALLA = 1_000_000;
const TEXTEN_BORTA = 'Texten som kommentaren gäller är borttagen. Markera den text du menar igen.';

const tomt = (stig: string, text: string): DomanFel =>
  new DomanFel('SKRIFT.KOMMENTAREN_TOM', text, { status: 422, falt: [{ stig, text }] });

/** Kommentarer och ändringsförslag vid en plats i skriften. De som läser kan kommentera också när texten är låst för granskning. */
@Injectable()
export class SkrivKommentar {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly forrad: SkriftForrad,
    private readonly kommentarer: SkriftkommentarForrad,
    private readonly steg: SkrivSteg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 422, BEREDNING.STEGET_STANGT, SKRIFT.TEXTEN_BORTA */
  @Transactional()
  async ny(namndId: string, id: string, ny: Kommentarsinnehall): Promise<Skriftkommentar> {
    const s = await this.oppen(namndId, id);
    const ersattning = ny.ersattning ?? null;
    if (ersattning === null && ny.text.trim() === '') throw tomt('text', 'Skriv en kommentar.');
    const { plats, text } = await this.plats(s, ny);
    if (ersattning !== null && !bytbar(somNod(skriftI(s).innehall), plats)) {
      throw tomt(
        'ersattning',
        'Ett förslag byter text inom ett stycke. Markera inom ett stycke, eller skriv en kommentar.',
      );
    }
    const slag = ersattning === null ? 'kommentar' : 'forslag';
    const nyRad = { id: ny.id, slag, ...plats, citat: text, text: ny.text.trim(), ersattning, ...this.av() } as const;
    if (await this.kommentarer.lagg(id, nyRad))
      await this.atkomst.anteckna(s, 'kommenterad', { kommentarId: ny.id, slag });
    return await this.en(id, ny.id);
  }

  /** @throws DomanFel 404, BEREDNING.STEGET_STANGT */
  @Transactional()
  async svara(
    namndId: string,
    id: string,
    kommentarId: string,
    svar: { id: string; text: string },
  ): Promise<Skriftkommentar> {
    const s = await this.oppen(namndId, id);
    await this.en(id, kommentarId);
    if (svar.text.trim() === '') throw tomt('text', 'Skriv ett svar.');
    if (await this.kommentarer.laggSvar(kommentarId, { id: svar.id, text: svar.text.trim(), ...this.av() })) {
      await this.atkomst.anteckna(s, 'kommentar_besvarad', { kommentarId });
    }
    return await this.en(id, kommentarId);
  }

  /** Gör tråden klar eller öppen igen. Ett förslag som är avgjort öppnas inte. @throws DomanFel 404, SKRIFT.FORSLAGET_AVGJORT */
  @Transactional()
  async satt(namndId: string, id: string, kommentarId: string, lage: 'oppen' | 'klar'): Promise<Skriftkommentar> {
    await this.oppen(namndId, id);
    const kommentar = await this.en(id, kommentarId);
    if (kommentar.lage === 'godtagen' || kommentar.lage === 'avbojd') throw avgjort();
    return await this.lage(id, kommentar, lage);
  }

  /** @throws DomanFel 404, SKRIFT.FORSLAGET_AVGJORT, SKRIFT.INGET_FORSLAG */
  @Transactional()
  async avboj(namndId: string, id: string, kommentarId: string): Promise<Skriftkommentar> {
    await this.oppen(namndId, id);
    const forslag = kravForslag(await this.en(id, kommentarId));
    if (forslag.lage === 'godtagen') throw avgjort();
    return await this.lage(id, forslag, 'avbojd');
  }

  /**
   * Byter texten mot den som föreslås, som ett steg av den som godtar.
   * @throws DomanFel 404, BEREDNING.STEGET_STANGT, SKRIFT.TEXTEN_ANDRAD, SKRIFT.TEXTEN_BORTA, SKRIFT.FORSLAGET_AVGJORT
   */
  @Transactional()
  async godta(namndId: string, id: string, kommentarId: string): Promise<Skriftkommentar> {
    const s = await this.atkomst.lasNu(namndId, id);
    const { fran, till, ...forslag } = kravForslag(await this.en(id, kommentarId));
    if (forslag.lage === 'godtagen') return { fran, till, ...forslag };
    kravUtkast(s);
    if (forslag.lage === 'avbojd') throw avgjort();
    if (fran === null || till === null) throw new DomanFel('SKRIFT.TEXTEN_BORTA', TEXTEN_BORTA);
    const doc = somNod(skriftI(s).innehall);
    if (citat(doc, { fran, till }) !== forslag.citat) {
      throw new DomanFel(
        'SKRIFT.TEXTEN_ANDRAD',
        'Texten har ändrats sedan förslaget skrevs. Läs det, gör ändringen själv, och avböj förslaget.',
      );
    }
    const utfall = tillampa(doc, [bytText(doc, { fran, till }, forslag.ersattning ?? '').toJSON()]);
    if ('fel' in utfall) {
      throw new DomanFel('SKRIFT.STAMMER_INTE', utfall.fel.map((ett) => ett.text).join(' '), { status: 422 });
    }
    await this.steg.skriv(s, { ...utfall, klient: `forslag-${kommentarId}`, klientnr: 0, slag: 'forslag' });
    return await this.lage(id, { fran, till, ...forslag }, 'godtagen');
  }

  /** De öppna trådarna följer med till en ny version av skrivelsen. */
  async kopieraOppna(franId: string, tillId: string): Promise<void> {
    const oppna = (await this.kommentarer.alla(franId)).filter((ett) => ett.lage === 'oppen');
    const ider = new Map(
      oppna.flatMap((ett) => [ett.id, ...ett.svar.map((svar) => svar.id)]).map((gammal) => [gammal, nyttId()]),
    );
    if (ider.size > 0) await this.kommentarer.kopiera(franId, tillId, ider);
  }

  private av(): { kontoId: string | null; tid: Date } {
    return { kontoId: this.sammanhang.aktor().kontoId, tid: this.klocka.nu() };
  }

  /** Skrivelsen, låst, när den ännu kan kommenteras. */
  private async oppen(namndId: string, id: string): Promise<Skrivelse> {
    const s = await this.atkomst.lasNu(namndId, id);
    if (s.tillstand === 'faststalld') {
      const { kod, text } = stangtSteg(s.tillstand);
      throw new DomanFel(kod, text, { data: { lage: s.tillstand } });
    }
    return s;
  }

  private async en(id: string, kommentarId: string): Promise<Skriftkommentar> {
    const kommentar = (await this.kommentarer.alla(id)).find((ett) => ett.id === kommentarId);
    if (kommentar === undefined) throw saknas('Kommentaren');
    return kommentar;
  }

  /** Platsen i skriften som den är nu, när den som kommenterar kan ha en äldre. */
  private async plats(s: Skrivelse, ny: Kommentarsinnehall): Promise<{ plats: Plats; text: string }> {
    const nu = skriftI(s);
    if (ny.version > nu.version) throw new DomanFel('SKRIFT.OKAND_VERSION', 'Ladda om sidan och kommentera igen.');
    const sedan = ny.version === nu.version ? [] : await this.forrad.steg(s.id, ny.version, ALLA);
    const karta = new Mapping(sedan.map((ett) => Step.fromJSON(skriftschema, ett.steg).getMap()));
    const plats = flyttad(ny, karta);
    const text = plats === null ? null : citat(somNod(nu.innehall), plats);
    if (plats === null || text === null) throw new DomanFel('SKRIFT.TEXTEN_BORTA', TEXTEN_BORTA);
    return { plats, text };
  }

  private async lage(id: string, kommentar: Skriftkommentar, lage: Kommentarlage): Promise<Skriftkommentar> {
    if (kommentar.lage === lage) return kommentar;
    const { kontoId, tid } = this.av();
    await this.kommentarer.sattLage(
      kommentar.id,
      lage,
      lage === 'oppen' ? null : kontoId,
      lage === 'oppen' ? null : tid,
    );
    return await this.en(id, kommentar.id);
  }
}

const avgjort = (): DomanFel => new DomanFel('SKRIFT.FORSLAGET_AVGJORT', 'Förslaget är redan avgjort. Läs om sidan.');

function kravForslag(kommentar: Skriftkommentar): Skriftkommentar {
  if (kommentar.slag === 'forslag') return kommentar;
  throw new DomanFel(
    'SKRIFT.INGET_FORSLAG',
    'Kommentaren föreslår ingen annan text. Svara på den, eller gör den klar.',
  );
}
