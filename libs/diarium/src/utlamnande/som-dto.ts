import type { BegaranDto } from './begaran.dto.js';
import type { Visadbegaran } from './visa-begaran.service.js';

/** Begäran som den lämnas i API:t: utan interna id:n, konton och hash av andra filer än de utlämnade. */
export const somBegaranDto = (b: Visadbegaran): BegaranDto => ({
  ...{
    id: b.id,
    beteckning: b.beteckning,
    inkomTid: b.inkomTid,
    satt: b.satt,
    beskrivning: b.beskrivning,
    onskar: b.onskar,
  },
  ...{ kontaktNamn: b.kontaktNamn, kontaktEpost: b.kontaktEpost, kontaktAdress: b.kontaktAdress },
  ...{ kontaktTelefon: b.kontaktTelefon, syfte: b.syfte, syfteSkal: b.syfteSkal },
  ...{ ansvarigKontoId: b.ansvarigKontoId, ansvarigNamn: b.ansvarigNamn, status: b.status, utfall: b.utfall },
  ...{
    leverans: b.leverans,
    sidor: b.sidor,
    avgiftOre: b.avgiftOre,
    upplyst: b.upplyst,
    hanskjutenTid: b.hanskjutenTid,
  },
  ...{ avslutadTid: b.avslutadTid, kontaktGallradTid: b.kontaktGallradTid, liggtid: b.liggtid },
  handlingar: b.handlingar.map((h) => ({
    ...{ id: h.id, handlingId: h.handlingId, arendeId: h.arendeId, dnr: h.dnr, nr: h.nr, titel: h.titel },
    ...{ sekretess: h.sekretess, farLasa: h.farLasa, arbetsmaterial: h.arbetsmaterial, bedomning: h.bedomning },
    ...{ lagrum: h.lagrum, skal: h.skal, forbehall: h.forbehall, provadNamn: h.provadNamn, provadTid: h.provadTid },
    ...{ filer: h.filer, version: h.version },
  })),
  beslut: b.beslut.map(
    ({ id, nr, lage, skal, delegation, titel, kammarratt, beslutatNamn, beslutatDatum, version }) => ({
      ...{ id, nr, lage, skal, delegation, titel, kammarratt, beslutatNamn, beslutatDatum, version },
    }),
  ),
  filer: b.filer.map(({ id, utlamnandeHandlingId, slag, format, filnamn, storlek, sha256, skapadTid }) => ({
    ...{ id, utlamnandeHandlingId, slag, format, filnamn, storlek, sha256, skapadTid },
  })),
  deltagare: b.deltagare,
  mejl: b.mejl.map(({ tillstand, sandTid, orsak }) => ({ tillstand, sandTid, orsak })),
  steg: b.steg,
  version: b.version,
});
