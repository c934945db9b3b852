import type { Fil } from '../handling/handling.typer.js';
import type { NyInkorgpost } from './inkorg.repository.js';

type Satts = 'id' | 'namndId' | 'slag' | 'amne' | 'inkomTid' | 'inkomDatum' | 'ladaTid';

/** En post som inte är ett e-brev: filen är originalet, och allt som inte sägs är tomt. */
export const nyFilpost = (
  fil: Fil,
  satt: Pick<NyInkorgpost, Satts> & Partial<Omit<NyInkorgpost, Satts>>,
): NyInkorgpost => ({
  lada: 'inkommet',
  ladaSkal: null,
  leveransnyckel: null,
  innehallshash: fil.sha256,
  originalSha256: fil.sha256,
  originalFilnamn: fil.filnamn,
  originalMediatyp: fil.mediatyp,
  originalStorlek: String(fil.storlek),
  franNamn: null,
  franAdress: null,
  till: null,
  brevtext: '',
  messageId: null,
  referenser: [],
  nummer: [],
  brevTid: null,
  kontroll: 'ej_kontrollerad',
  kontrollText: null,
  delning: 'klar',
  automatiskt: false,
  sekretessUnderProvning: false,
  sekretessSedan: null,
  franOrganId: null,
  derasDnr: null,
  dubblettAv: null,
  uppdeladFran: null,
  ...satt,
});
