import { Handelselogg, nyttId } from '#plattform';
import { Injectable } from '@nestjs/common';
import { SkrivAndring } from '../uppdrag/andring/skriv-andring.service.js';
import type { NyttUppdragssteg, Planid, Plansteg } from './domain/plantyper.js';
import type { Importomgang } from './importomgang.entity.js';
import { SkrivplanForrad } from './skriv-plan.repository.js';

/** Vad som skrevs: det ett ångrat mandatskifte tar tillbaka. */
export interface Skrivnauppdrag {
  nyaUppdrag: { id: string; version: number }[];
  slutadeUppdrag: { id: string; version: number; tillFore: string | null }[];
}

type Uppdragsandring = Plansteg['uppdragsandringar'][number];
type Nyttuppdrag = Omit<NyttUppdragssteg, 'radId'> & { id: string };

/** Skriver planens uppdrag, i pågående transaktion. */
@Injectable()
export class SkrivUppdrag {
  constructor(
    private readonly forrad: SkrivplanForrad,
    private readonly andringar: SkrivAndring,
    private readonly handelser: Handelselogg,
  ) {}

  /** De uppdrag som bara slutar. */
  async avsluta(steg: Plansteg): Promise<Skrivnauppdrag['slutadeUppdrag']> {
    const slutade: Skrivnauppdrag['slutadeUppdrag'] = [];
    for (const a of steg.uppdragsandringar.filter(baraSlut)) {
      const { id, organId, version, till = null } = a;
      const tillFore = await this.forrad.till(id);
      const slutorsak = a.mandattid === true ? { slutorsak: 'mandattid' } : {};
      await this.forrad.andra('uppdrag', id, version, { till, ...slutorsak });
      await this.handelser.skriv({
        namndId: organId,
        typ: 'uppdrag.avslutat',
        objekt: 'uppdrag',
        objektId: id,
        fore: { till: tillFore },
        efter: { till },
      });
      await this.andringar.skriv({
        namndId: organId,
        slag: 'slut',
        uppdragId: id,
        galler: till ?? '',
        beslut: null,
        fore: { till: tillFore },
        efter: { till, ...slutorsak },
      });
      slutade.push({ id, version: version + 1, tillFore });
    }
    return slutade;
  }

  /** De som får nytt parti, ny plats eller nytt nummer. Nummer som byter innehavare med varandra frigörs först. */
  async andra(steg: Plansteg): Promise<void> {
    const andras = steg.uppdragsandringar.filter((a) => !baraSlut(a));
    const medNummer = andras.filter((a) => a.plats !== undefined || a.turordning !== undefined).map((a) => a.id);
    const fore = await this.forrad.nummer(medNummer);
    await this.forrad.frigorNummer(medNummer);
    for (const { id, organId, version, parti, plats, turordning, till } of andras) {
      const efter = angivna({ parti, plats, turordning, till });
      const egna = fore.get(id);
      const behallna = egna === undefined ? {} : { plats: egna.plats, turordning: egna.turordning };
      await this.forrad.andra('uppdrag', id, version, { ...behallna, ...efter });
      await this.handelser.skriv({
        namndId: organId,
        typ: 'uppdrag.rattat',
        objekt: 'uppdrag',
        objektId: id,
        fore: egna ?? null,
        efter,
      });
      const foreVarden = Object.fromEntries(
        Object.keys(efter).map((falt) => [falt, egna?.[falt as 'plats' | 'turordning'] ?? null]),
      );
      const dag = await this.forrad.fran(id);
      await this.andringar.skriv({
        namndId: organId,
        slag: 'rattelse',
        uppdragId: id,
        galler: dag,
        beslut: null,
        fore: foreVarden,
        efter,
      });
    }
  }

  async tillsatt(
    omgang: Importomgang,
    steg: Plansteg,
    id: (planid: Planid) => string,
  ): Promise<Skrivnauppdrag['nyaUppdrag']> {
    const nya: Nyttuppdrag[] = [];
    for (const { radId: _radId, ...u } of steg.uppdrag) {
      const rad = { ...u, id: nyttId(), organId: id(u.organId), personId: id(u.personId) };
      await this.ett(omgang, rad);
      nya.push(rad);
    }
    if (omgang.lage === 'hel_period') await this.periodens(omgang, nya);
    return nya.map((u) => ({ id: u.id, version: 1 }));
  }

  private async ett(omgang: Importomgang, rad: Nyttuppdrag): Promise<void> {
    const { id, organId, personId, ...resten } = rad;
    await this.forrad.lagg('uppdrag', { id, organ_id: organId, person_id: personId, ...resten });
    await this.handelser.skriv({
      namndId: organId,
      typ: 'uppdrag.tillsatt',
      objekt: 'uppdrag',
      objektId: id,
      efter: rad,
    });
    // Ett mandatskifte går att ångra, och då tas uppdraget bort: dess ändringar skrivs en gång per nämnd.
    if (omgang.lage !== 'komplettera') return;
    const { fran: galler, parti, ...efter } = resten;
    await this.andringar.skriv({
      namndId: organId,
      slag: 'val',
      uppdragId: id,
      parti,
      galler,
      beslut: null,
      efter: { ...efter, personId, parti },
    });
  }

  private async periodens(omgang: Importomgang, nya: readonly Nyttuppdrag[]): Promise<void> {
    const organ = [...new Set(nya.map((u) => u.organId))];
    for (const organId of organ) {
      const antal = nya.filter((u) => u.organId === organId).length;
      await this.andringar.skriv({
        namndId: organId,
        slag: 'val',
        uppdragId: null,
        galler: omgang.periodFran ?? '',
        beslut: null,
        efter: { importId: omgang.id, uppdrag: antal },
        skal: 'Mandatskifte',
      });
    }
    // En ordning som gjorts om gäller partiets gamla ersättare; de nya får en egen från sin första dag.
    for (const { organId, parti, nr } of await this.forrad.omgjordaOrdningar(organ)) {
      const egna = nya.filter((u) => u.organId === organId && u.parti === parti && u.turordning !== null);
      const ordning = egna.sort((a, b) => (a.turordning ?? 0) - (b.turordning ?? 0)).map((u) => u.id);
      const fran = egna[0]?.fran;
      if (fran !== undefined)
        await this.forrad.laggOrdning({ id: nyttId(), organId, parti, nr: nr + 1, fran, ordning });
    }
  }
}

const angivna = (falt: Record<string, string | number | undefined>): Record<string, string | number> =>
  Object.fromEntries(Object.entries(falt).flatMap(([namn, varde]) => (varde === undefined ? [] : [[namn, varde]])));

const baraSlut = (a: Uppdragsandring): boolean =>
  a.till !== undefined && a.parti === undefined && a.plats === undefined && a.turordning === undefined;
