import { randomBytes } from 'node:crypto';
import { Handelselogg, type Roll, SkapaKonto } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Anstall } from '../forvaltning/anstall.service.js';
import { SkapaEnhet } from '../forvaltning/skapa-enhet.service.js';
import { AndraOrgan } from '../organ/andra-organ.service.js';
import { SkapaOrgan } from '../organ/skapa-organ.service.js';
import { AndraPerson } from '../person/andra-person.service.js';
import { SkapaPerson } from '../person/skapa-person.service.js';
import { AntaReglemente } from '../reglemente/anta-reglemente.service.js';
import { RattaReglemente } from '../reglemente/ratta-reglemente.service.js';
import { TilldelaRoll } from '../roll/tilldela-roll.service.js';
import type { Importplan, Planid, Plansteg } from './domain/plantyper.js';
import type { Importomgang } from './importomgang.entity.js';
import { SkrivplanForrad } from './skriv-plan.repository.js';
import { SkrivUppdrag, type Skrivnauppdrag } from './skriv-uppdrag.service.js';

/** Kortare än 200 tecken och aldrig känt av någon: personen väljer ett eget lösenord. */
const hemligtLosenord = (): string => randomBytes(48).toString('base64url');

/** Skriver en plan i pågående transaktion: allt, eller, när något inte går, inget. */
@Injectable()
export class UtforPlan {
  constructor(
    private readonly forrad: SkrivplanForrad,
    private readonly skapaOrgan: SkapaOrgan,
    private readonly andraOrgan: AndraOrgan,
    private readonly anta: AntaReglemente,
    private readonly ratta: RattaReglemente,
    private readonly skapaPerson: SkapaPerson,
    private readonly andraPerson: AndraPerson,
    private readonly uppdrag: SkrivUppdrag,
    private readonly skapaEnhet: SkapaEnhet,
    private readonly anstall: Anstall,
    private readonly skapaKonto: SkapaKonto,
    private readonly tilldelaRoll: TilldelaRoll,
    private readonly handelser: Handelselogg,
  ) {}

  async utfor(omgang: Importomgang, plan: Importplan): Promise<Skrivnauppdrag> {
    const { steg } = plan;
    const ider = new Map<Planid, string>();
    const id = (planid: Planid): string => ider.get(planid) ?? planid;
    await this.lasKedjor(omgang, steg);
    await this.organ(omgang, steg, ider);
    // Den gamla tiden slutar först: dess platser ska vara lediga när de nya kommer, och när antalet platser minskar.
    const slutade = await this.uppdrag.avsluta(steg);
    await this.reglementen(steg, id);
    await this.personer(steg, ider);
    await this.uppdrag.andra(steg);
    const nya = await this.uppdrag.tillsatt(omgang, steg, id);
    await this.forvaltning(steg, ider);
    return { nyaUppdrag: nya, slutadeUppdrag: slutade };
  }

  /** Händelsekedjorna låses i ordning, nämndernas före den utan nämnd: två importer kan inte vänta på varandra. */
  private async lasKedjor(omgang: Importomgang, steg: Plansteg): Promise<void> {
    const rorda = [
      ...steg.organandringar.map((o) => o.id),
      ...steg.reglementen.map((r) => r.organId),
      ...steg.reglementesrattelser.map((r) => r.organId),
      ...steg.uppdrag.map((u) => u.organId),
      ...steg.uppdragsandringar.map((u) => u.organId),
      ...steg.enheter.map((e) => e.organId),
      ...steg.anstallningar.map((a) => a.organId),
      ...steg.anstallningsandringar.map((a) => a.organId),
      ...steg.roller.map((r) => r.organId),
    ];
    const organ = [...new Set(rorda)].filter((id) => !id.startsWith('ny:')).sort();
    for (const namndId of organ) {
      await this.handelser.skriv({
        namndId,
        typ: 'import.genomford',
        objekt: 'importomgang',
        objektId: omgang.id,
        efter: { nyaUppdrag: steg.uppdrag.filter((u) => u.organId === namndId).length },
      });
    }
  }

  private async organ(omgang: Importomgang, steg: Plansteg, ider: Map<Planid, string>): Promise<void> {
    for (const { id, overordnatId, ...ny } of steg.organ) {
      const over = overordnatId === null ? null : (ider.get(overordnatId) ?? overordnatId);
      ider.set(id, await this.skapaOrgan.skapa({ ...ny, kommunId: omgang.kommunId, overordnatId: over }));
    }
    for (const { id, version, ...andring } of steg.organandringar) await this.andraOrgan.andra(id, version, andring);
  }

  private async reglementen(steg: Plansteg, id: (planid: Planid) => string): Promise<void> {
    // Rättelserna först: en ny version ärver den förra så som den blev.
    for (const { id: reglementeId, organId, version, regler } of steg.reglementesrattelser) {
      await this.ratta.ratta(organId, reglementeId, version, regler);
    }
    for (const { organId, giltigFran, regler } of steg.reglementen) {
      await this.anta.anta({ namndId: id(organId), giltigFran, regler });
    }
  }

  private async personer(steg: Plansteg, ider: Map<Planid, string>): Promise<void> {
    for (const { id, externtId, skyddad, ...ny } of steg.personer) {
      const personId = await this.skapaPerson.skapa({ ...ny, skyddadePersonuppgifter: skyddad });
      ider.set(id, personId);
      if (externtId !== null) await this.forrad.sattExterntId(personId, externtId);
    }
    for (const { id, version, externtId, skyddad, ...andring } of steg.personandringar) {
      const falt = skyddad === true ? { ...andring, skyddadePersonuppgifter: true } : andring;
      if (Object.keys(falt).length > 0) await this.andraPerson.andra(id, version, falt);
      if (externtId !== undefined) await this.forrad.sattExterntId(id, externtId);
    }
  }

  private async forvaltning(steg: Plansteg, ider: Map<Planid, string>): Promise<void> {
    const id = (planid: Planid): string => ider.get(planid) ?? planid;
    for (const { id: planid, organId, namn } of steg.enheter) {
      ider.set(planid, await this.skapaEnhet.skapa(id(organId), namn));
    }
    for (const { organId, personId, enhetId, titel, fran, till } of steg.anstallningar) {
      const enhet = enhetId === null ? null : id(enhetId);
      await this.anstall.anstall({ namndId: id(organId), personId: id(personId), enhetId: enhet, titel, fran, till });
    }
    for (const { id: anstallningId, organId, version, enhetId, till } of steg.anstallningsandringar) {
      const efter = {
        ...(enhetId === undefined ? {} : { enhet_id: id(enhetId) }),
        ...(till === undefined ? {} : { till }),
      };
      await this.forrad.andra('anstallning', anstallningId, version, efter);
      await this.handelser.skriv({
        namndId: organId,
        typ: 'anstallning.andrad',
        objekt: 'anstallning',
        objektId: anstallningId,
        efter,
      });
    }
    for (const { id: planid, inloggningsnamn, personId } of steg.konton) {
      const person = id(personId);
      const namn = steg.personer.find((p) => p.id === personId)?.namn ?? (await this.forrad.visatNamn(person));
      ider.set(
        planid,
        await this.skapaKonto.skapa({ inloggningsnamn, namn, losenord: hemligtLosenord(), personId: person }),
      );
    }
    for (const { kontoId, organId, roll, fran, till } of steg.roller) {
      await this.tilldelaRoll.tilldela({ kontoId: id(kontoId), namndId: id(organId), roll: roll as Roll, fran, till });
    }
  }
}
