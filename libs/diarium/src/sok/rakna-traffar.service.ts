import { Injectable } from '@nestjs/common';
import { type InloggadPerson, Klocka, type MinNamnd, saknas, Transactional } from '#plattform';
import type { SokantalDto, SokfragaDto, SokvardeDto } from './sok.dto.js';
import { MEST_TRAFFAR } from './sok.typer.js';
import { type Antalsrad, SokantalForrad } from './sokantal.repository.js';
import { Soktyda, type Tydd } from './soktyda.service.js';
import { Traffar } from './traffar.service.js';

const MEST_HANDLAGGARE = 20;

const STATUS_TEXT: Readonly<Record<string, string>> = {
  registrerat: 'Registrerat',
  bereds: 'Bereds',
  pa_lista: 'På lista',
  beslutat: 'Beslutat',
  avslutat: 'Avslutat',
  makulerat: 'Makulerat',
};
const INNEHALL_TEXT: Readonly<Record<string, string>> = {
  bilaga: 'Bilaga',
  fil: 'Fil',
  beslut: 'Beslut',
  sekretess: 'Sekretess',
  bevakning: 'Öppen bevakning',
  handlaggare: 'Handläggare',
  remiss: 'Remiss',
};

/** Räknar hur många träffar varje filter skulle lämna kvar, bland de nyaste tiotusen. */
@Injectable()
export class RaknaTraffar {
  constructor(
    private readonly tyda: Soktyda,
    private readonly traffar: Traffar,
    private readonly forrad: SokantalForrad,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404 för en nämnd där läsaren inte får läsa diariet */
  async rakna(jag: InloggadPerson, dto: SokfragaDto): Promise<SokantalDto> {
    const namnder = await this.tyda.namnder(jag.kontoId);
    if (dto.namndId !== undefined && !namnder.some((namnd) => namnd.namndId === dto.namndId)) throw saknas('Nämnden');
    return await this.iTransaktion(jag, namnder, await this.tyda.tyd(dto, namnder));
  }

  @Transactional()
  protected async iTransaktion(jag: InloggadPerson, namnder: readonly MinNamnd[], tydd: Tydd): Promise<SokantalDto> {
    const urval = await this.traffar.urval(jag.kontoId, this.klocka.idag(), tydd);
    if (urval === null) {
      return { namnder: [], ar: [], arendetyper: [], handlaggare: [], status: [], har: [], minst: false };
    }
    const { rader, minst, innehall } = await this.forrad.antal(urval);
    const namn = new Map(namnder.map((namnd) => [namnd.namndId, namnd.namn]));
    const personer = await this.forrad.personer(rader.flatMap((rad) => (rad.slag === 'handlaggare' ? rad.varde : [])));
    const slag = (ett: Antalsrad['slag'], text: (varde: string) => string): SokvardeDto[] =>
      rader
        .filter((rad) => rad.slag === ett)
        .map(({ varde, antal }) => ({ varde, text: text(varde), ...tak(antal, minst) }))
        .sort((a, b) => b.antal - a.antal || a.text.localeCompare(b.text, 'sv'));
    return {
      namnder: slag('namnd', (id) => namn.get(id) ?? ''),
      ar: slag('ar', (ar) => ar).sort((a, b) => Number(b.varde) - Number(a.varde)),
      arendetyper: slag('arendetyp', (typ) => typ),
      handlaggare: slag('handlaggare', (id) => personer.get(id) ?? '').slice(0, MEST_HANDLAGGARE),
      status: slag('status', (status) => STATUS_TEXT[status] ?? status),
      har: innehall
        .filter(({ antal }) => antal > 0)
        .map(({ varde, antal, fler }) => ({ varde, text: INNEHALL_TEXT[varde] ?? varde, antal, fler })),
      minst,
    };
  }
}

const tak = (antal: number, minst: boolean): { antal: number; fler: boolean } => ({
  antal: Math.min(antal, MEST_TRAFFAR),
  fler: minst || antal > MEST_TRAFFAR,
});
