import { hamtat, klient } from '../../klient/klient.js';
import type { components } from '../../klient/schema.js';
import { laddaUpp, type Tusuppladdning } from './tusuppladdning.js';
import type { Uppladdningsrad } from './uppladdningsrad.js';

type Hosserver = components['schemas']['UppladdningDto'];

/** Så många på en gång; resten väntar på sin tur. */
const SAMTIDIGA = 3;

const hosServer = (u: Hosserver): Uppladdningsrad => ({
  nyckel: u.id,
  id: u.id,
  filnamn: u.filnamn,
  storlek: u.storlek,
  mottaget: u.mottaget,
  lage: u.tillstand === 'klar' ? 'tidigare' : 'avbruten',
  fel: u.tillstand === 'klar' ? null : 'Välj samma fil igen, så fortsätter den där den var.',
  varningar: u.varningar.map((varning) => varning.text),
  karantan: u.karantanSkal,
});

const ny = (nyckel: string, fil: File): Uppladdningsrad => ({
  nyckel,
  id: null,
  filnamn: fil.name,
  storlek: fil.size,
  mottaget: 0,
  lage: 'vantar',
  fel: null,
  varningar: [],
  karantan: null,
});

/** Uppladdningarna till en nämnd, utanför React: en rad per fil, några åt gången. */
export class Uppladdningsko {
  private rader: readonly Uppladdningsrad[] = [];
  private readonly lyssnare = new Set<() => void>();
  private readonly aktiva = new Map<string, Tusuppladdning>();

  constructor(private readonly namndId: string) {}

  readonly las = (): readonly Uppladdningsrad[] => this.rader;

  readonly folj = (anropa: () => void): (() => void) => {
    this.lyssnare.add(anropa);
    return () => this.lyssnare.delete(anropa);
  };

  /** Det som redan finns hos servern, efter en omladdning av sidan. Listan är en hjälp: utan den går det ändå att ladda upp. */
  async hamtaEgna(): Promise<void> {
    const egna = await this.egna().catch(() => []);
    const nya = egna.filter((u) => !this.rader.some((rad) => rad.id === u.id)).map(hosServer);
    this.satt([...nya, ...this.rader]);
  }

  lagg(filer: readonly File[]): void {
    const nya = filer.map((fil) => {
      const nyckel = crypto.getRandomValues(new Uint32Array(4)).join('-');
      this.aktiva.set(nyckel, this.uppladdning(nyckel, fil));
      return ny(nyckel, fil);
    });
    this.satt([...this.rader, ...nya]);
    this.nasta();
  }

  paus(nyckel: string): void {
    this.aktiva.get(nyckel)?.paus();
    this.andra(nyckel, { lage: 'paus' });
    this.nasta();
  }

  fortsatt(nyckel: string): void {
    this.andra(nyckel, { lage: 'vantar', fel: null });
    this.nasta();
  }

  anvand(nyckel: string): void {
    this.andra(nyckel, { lage: 'klar' });
  }

  taBort(nyckel: string): void {
    this.aktiva.get(nyckel)?.paus();
    this.aktiva.delete(nyckel);
    const id = this.rader.find((rad) => rad.nyckel === nyckel)?.id ?? null;
    this.satt(this.rader.filter((rad) => rad.nyckel !== nyckel));
    this.nasta();
    if (id === null) return;
    const path = { namndId: this.namndId, uppladdningId: id };
    void klient.DELETE('/api/namnder/{namndId}/uppladdningar/{uppladdningId}', { params: { path } });
  }

  rensa(ider: readonly string[]): void {
    this.satt(this.rader.filter((rad) => rad.id === null || !ider.includes(rad.id)));
  }

  /** Pausar det som pågår: sidan lämnas. */
  stanna(): void {
    for (const en of this.aktiva.values()) en.paus();
    this.aktiva.clear();
  }

  private uppladdning(nyckel: string, fil: File): Tusuppladdning {
    let id = '';
    return laddaUpp(this.namndId, fil, {
      borjad: (nytt) => {
        id = nytt;
        // Den som fortsätter en avbruten tar dess plats i listan.
        this.satt(this.rader.filter((rad) => rad.nyckel === nyckel || rad.id !== nytt));
        this.andra(nyckel, { id: nytt });
      },
      framat: (mottaget) => this.andra(nyckel, { mottaget }),
      klar: () => void this.klar(nyckel, id),
      fel: (mening) => {
        this.andra(nyckel, { lage: 'fel', fel: mening });
        this.nasta();
      },
    });
  }

  /** Servern har sett vad filen är: dess omdöme visas, och namnet med rättad ändelse. */
  private async klar(nyckel: string, id: string): Promise<void> {
    const egna = await this.egna().catch(() => []);
    const u = egna.find((en) => en.id === id);
    const omdome = u === undefined ? {} : { ...hosServer(u), nyckel };
    this.andra(nyckel, { ...omdome, lage: 'klar', fel: null });
    this.nasta();
  }

  private async egna(): Promise<Hosserver[]> {
    const path = { namndId: this.namndId };
    return (await hamtat(klient.GET('/api/namnder/{namndId}/uppladdningar', { params: { path } }))).rader;
  }

  /** De som väntar får börja när det finns plats. */
  private nasta(): void {
    const lediga = SAMTIDIGA - this.rader.filter((rad) => rad.lage === 'gar').length;
    for (const rad of this.rader.filter((en) => en.lage === 'vantar').slice(0, Math.max(0, lediga))) {
      this.andra(rad.nyckel, { lage: 'gar', fel: null });
      this.aktiva.get(rad.nyckel)?.fortsatt();
    }
  }

  private andra(nyckel: string, falt: Partial<Uppladdningsrad>): void {
    this.satt(this.rader.map((rad) => (rad.nyckel === nyckel ? { ...rad, ...falt } : rad)));
  }

  private satt(rader: readonly Uppladdningsrad[]): void {
    this.rader = rader;
    for (const anropa of this.lyssnare) anropa();
  }
}
