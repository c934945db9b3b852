import { Injectable } from '@nestjs/common';
import {
  byggFoljebrev,
  byggUtlamnandebeslut,
  type Dokument,
  faktahash,
  renderaDocx,
  renderaPdf,
  type Underlagsgrund,
  type UtlamnandeHandling,
} from '#dokument';
import { Fillagring, Jobb, type Jobbhanterare, Klocka, Transactional } from '#plattform';
import { Brevhuvud } from '../framstalld/brevhuvud.service.js';
import { BegardhandlingForrad } from './begardhandling.repository.js';
import { type Beslutadhandling, BeslutForrad, type Utlamnandebeslut } from './beslut.repository.js';
import { svenskDag } from './dagar.js';
import { kronor } from './domain/avgift.js';
import { FRAMSTALL_UTLAMNANDE } from './framstall-utlamnande.js';
import { handlingsnamn } from './fatta-beslut.service.js';
import { UtlamnadfilForrad } from './utlamnadfil.repository.js';
import { UtlamnandeForrad } from './utlamnande.repository.js';
import { type Begaran, beteckning } from './utlamnande.typer.js';
import { UtlamnandevalForrad } from './utlamnandeval.repository.js';

interface Uppgift {
  namndId: string;
  utlamnandeId: string;
  /** Utelämnat: följebrevet. */
  beslutId?: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const till = (b: Begaran): { till?: readonly string[] } => {
  const rader = [b.kontaktNamn, ...(b.kontaktAdress ?? '').split('\n'), b.kontaktEpost].filter(
    (rad) => (rad ?? '') !== '',
  ) as string[];
  return rader.length === 0 ? {} : { till: rader };
};

const somHandling = ({
  vad,
  bedomning,
  lagrum,
  forbehall,
}: Omit<Beslutadhandling, 'handlingId'>): UtlamnandeHandling => ({
  vad,
  bedomning,
  ...(lagrum === null ? {} : { lagrum }),
  ...(forbehall === null ? {} : { forbehall }),
});

/** Beslutet och följebrevet som PDF och DOCX, i begärans egen mapp. Två gånger blir en fil av varje. */
@Injectable()
@Jobb(FRAMSTALL_UTLAMNANDE, { ko: 'dokument' })
export class FramstallUtlamnande implements Jobbhanterare<Uppgift> {
  constructor(
    private readonly begaranden: UtlamnandeForrad,
    private readonly handlingar: BegardhandlingForrad,
    private readonly beslut: BeslutForrad,
    private readonly filer: UtlamnadfilForrad,
    private readonly val: UtlamnandevalForrad,
    private readonly brevhuvud: Brevhuvud,
    private readonly lagring: Fillagring,
    private readonly klocka: Klocka,
  ) {}

  async utfor({ namndId, utlamnandeId, beslutId }: Uppgift): Promise<void> {
    const begaran = await this.begaranden.hamta(namndId, utlamnandeId);
    if (begaran === null) return;
    if (beslutId === undefined) {
      await this.foljebrev(begaran);
      return;
    }
    const beslut = await this.beslut.en(beslutId);
    if (beslut?.lage === 'beslutat') await this.beslutet(begaran, beslut);
  }

  private async beslutet(begaran: Begaran, beslut: Utlamnandebeslut): Promise<void> {
    const underlag = {
      ...(await this.grund(begaran.namndId, beslut.beslutatTid)),
      ...till(begaran),
      beteckning: beteckning(begaran),
      inkom: svenskDag(begaran.inkomTid),
      beslutsdatum: beslut.beslutatDatum ?? '',
      handlingar: beslut.handlingar.map(somHandling),
      skal: beslut.skal,
      delegation: beslut.delegation,
      beslutande: { namn: beslut.beslutatNamn ?? '', titel: beslut.titel },
      kammarratt: beslut.kammarratt,
    };
    const namn = `beslut-${String(begaran.ar)}-${String(begaran.lopnr)}-${String(beslut.nr)}`;
    await this.framstall(begaran, 'beslut', beslut.id, namn, byggUtlamnandebeslut(underlag), faktahash(underlag));
  }

  private async foljebrev(begaran: Begaran): Promise<void> {
    const rader = await this.handlingar.lista(begaran.id);
    const val = await this.val.hamta(begaran.namndId);
    const ore = begaran.avgiftOre ?? 0;
    const underlag = {
      ...(await this.grund(begaran.namndId, begaran.avslutadTid)),
      ...till(begaran),
      beteckning: beteckning(begaran),
      inkom: svenskDag(begaran.inkomTid),
      datum: svenskDag(begaran.avslutadTid ?? this.klocka.nu()),
      handlingar: rader.flatMap((rad) =>
        rad.bedomning === null ? [] : [somHandling({ ...rad, bedomning: rad.bedomning, vad: handlingsnamn(rad) })],
      ),
      ...(ore === 0
        ? {}
        : { avgift: `${kronor(ore)} för ${String(begaran.sidor ?? 0)} sidor (${val?.taxa ?? 'taxan'})` }),
      handlaggare: { namn: begaran.ansvarigNamn, titel: 'handläggare' },
    };
    const namn = `foljebrev-${String(begaran.ar)}-${String(begaran.lopnr)}`;
    await this.framstall(begaran, 'foljebrev', null, namn, byggFoljebrev(underlag), faktahash(underlag));
  }

  private async grund(namndId: string, skapad: Date | null): Promise<Underlagsgrund> {
    return { skapad: (skapad ?? this.klocka.nu()).toISOString(), brevhuvud: await this.brevhuvud.las(namndId) };
  }

  private async framstall(
    begaran: Begaran,
    slag: 'beslut' | 'foljebrev',
    beslutId: string | null,
    namn: string,
    dokument: Dokument,
    hash: string,
  ): Promise<void> {
    const { pdf } = await renderaPdf(dokument, { standard: ['ua-1', 'a-2a'] });
    const former = [
      { format: 'pdf', filnamn: `${namn}.pdf`, mediatyp: 'application/pdf', innehall: pdf['ua-1'] },
      { format: 'pdf-a', filnamn: `${namn}-arkiv.pdf`, mediatyp: 'application/pdf', innehall: pdf['a-2a'] },
      { format: 'docx', filnamn: `${namn}.docx`, mediatyp: DOCX, innehall: await renderaDocx(dokument) },
    ];
    for (const { innehall, ...form } of former) {
      const sparad = await this.lagring.spara(innehall);
      await this.spara(begaran.id, { ...form, ...sparad, slag, beslutId, utlamnandeHandlingId: null, faktahash: hash });
    }
  }

  @Transactional()
  async spara(id: string, fil: Parameters<UtlamnadfilForrad['lagg']>[1]): Promise<void> {
    await this.filer.lagg(id, fil, this.klocka.nu());
  }
}
