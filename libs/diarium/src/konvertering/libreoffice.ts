import { accessSync, constants, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kontorstyp } from './domain/kontorstyp.js';
import { type Gruppgranser, korIGrupp } from './processgrupp.js';
import { skrivProfil } from './profil.js';

/** Filen blev ingen PDF. Meningen är för människor. */
export class Konverteringsfel extends Error {
  constructor(
    text: string,
    /** Sant när det kan gå en annan gång: programmet slutade, tiden eller minnet tog slut, eller Klubba stängdes. */
    readonly igen: boolean,
  ) {
    super(text);
    this.name = 'Konverteringsfel';
  }
}

export const KONVERTERINGSGRANSER: Gruppgranser = { tidMs: 120_000, minneMb: 1_500, filMb: 500 };
/** Sidor i en PDF som görs om. Ett kalkylblad kan bli hur många som helst. */
export const FLEST_SIDOR = 2_000;

const KORBAR = (program: string): boolean => {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function undermappar(mapp: string, namn: RegExp): string[] {
  try {
    return readdirSync(mapp).filter((en) => namn.test(en));
  } catch {
    return [];
  }
}

/** Där LibreOffice brukar ligga: i sökvägen, i /opt, och på en Mac bland programmen. */
function letaProgram(sokvag: string): string | null {
  const mappar = sokvag.split(delimiter).filter((mapp) => mapp !== '');
  const platser = [
    ...[...mappar, '/usr/bin', '/usr/local/bin'].flatMap((mapp) => [join(mapp, 'soffice'), join(mapp, 'libreoffice')]),
    ...undermappar('/opt', /^libreoffice/u).map((mapp) => `/opt/${mapp}/program/soffice`),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ];
  return platser.find(KORBAR) ?? null;
}

/**
 * Gör kontorsdokument till PDF med LibreOffice: i en ny profil varje gång, utan makron och utan nät, i en egen processgrupp
 * med gränser, ett i taget i varje process.
 */
export class Libreoffice {
  private ko: Promise<void> = Promise.resolve();
  private koade = 0;
  private sokt: string | null | undefined;
  private stadat = false;

  /**
   * @param installt `KLUBBA_SOFFICE`: sökvägen till programmet, `nej` för att inte använda något, null för att leta
   * @param arbetsmapp där varje körning får sin egen mapp
   */
  constructor(
    private readonly installt: string | null,
    private readonly arbetsmapp: string,
    private readonly granser: Gruppgranser = KONVERTERINGSGRANSER,
  ) {}

  /** Programmet, eller null när det inte finns. Det som inte fanns söks på nytt: det kan ha installerats. */
  program(): string | null {
    if (this.installt === 'nej') return null;
    if (this.installt !== null) return KORBAR(this.installt) ? resolve(this.installt) : null;
    this.sokt ??= letaProgram(process.env['PATH'] ?? '');
    return this.sokt;
  }

  /** Sant när inget görs om just nu. */
  get ledig(): boolean {
    return this.koade === 0;
  }

  /**
   * Innehållet som PDF.
   * @throws Konverteringsfel med en mening om varför det inte gick
   */
  async gor(innehall: Buffer, typ: Kontorstyp, avbryt?: AbortSignal): Promise<Buffer> {
    const program = this.program();
    if (program === null) throw new Konverteringsfel('LibreOffice finns inte på servern.', true);
    return await this.iTur(async () => {
      await this.stadaGamla();
      const mapp = await mkdtemp(join(this.arbetsmapp, `lo-${String(process.pid)}-`));
      try {
        return await this.iMapp(program, mapp, innehall, typ, avbryt);
      } finally {
        await rm(mapp, { recursive: true, force: true, maxRetries: 3 });
      }
    });
  }

  private async iTur<T>(gor: () => Promise<T>): Promise<T> {
    const fore = this.ko;
    this.koade += 1;
    const denna = fore.then(gor);
    this.ko = denna.then(
      () => undefined,
      () => undefined,
    );
    try {
      return await denna;
    } finally {
      this.koade -= 1;
    }
  }

  private async iMapp(
    program: string,
    mapp: string,
    innehall: Buffer,
    typ: Kontorstyp,
    avbryt?: AbortSignal,
  ): Promise<Buffer> {
    const profil = await skrivProfil(mapp);
    const kalla = join(mapp, `in.${typ.andelse}`);
    await writeFile(kalla, innehall, { mode: 0o600 });
    const som = `pdf:${typ.filter}:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}`;
    const val = [
      ...['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard'],
      `-env:UserInstallation=${pathToFileURL(profil).href}`,
      ...['--convert-to', som, '--outdir', mapp, kalla],
    ];
    const miljo = {
      HOME: mapp,
      TMPDIR: mapp,
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LANG: 'C.UTF-8',
      SAL_USE_VCLPLUGIN: 'svp',
    };
    const utfall = await korIGrupp(program, val, { mapp, miljo, granser: this.granser, avbryt });
    if ('dodad' in utfall) throw dodad(utfall.dodad);
    const pdf = await readFile(join(mapp, 'in.pdf')).catch(() => null);
    if (pdf === null) {
      throw utfall.kod === 0
        ? new Konverteringsfel(
            'LibreOffice kunde inte läsa filen. Den är kanske skadad eller låst med lösenord.',
            false,
          )
        : new Konverteringsfel('LibreOffice slutade mitt i filen.', true);
    }
    if (!pdf.subarray(0, 1024).includes('%PDF-') || !pdf.subarray(-1024).includes('%%EOF')) {
      throw new Konverteringsfel('LibreOffice lämnade ingen hel PDF.', true);
    }
    return pdf;
  }

  /** Mappar som blivit kvar efter en krasch tas bort: där kan ligga delar av handlingar. Namnet säger vilken process de var. */
  private async stadaGamla(): Promise<void> {
    await mkdir(this.arbetsmapp, { recursive: true, mode: 0o700 });
    if (this.stadat) return;
    this.stadat = true;
    for (const namn of await readdir(this.arbetsmapp)) {
      const pid = /^lo-(\d+)-/u.exec(namn)?.[1];
      if (pid === undefined || lever(Number(pid))) continue;
      await rm(join(this.arbetsmapp, namn), { recursive: true, force: true });
    }
  }
}

/** Finns processen? Den som är någon annans finns. */
function lever(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return (fel as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function dodad(varfor: 'tid' | 'minne' | 'avbruten'): Konverteringsfel {
  if (varfor === 'tid') return new Konverteringsfel('Filen tog för lång tid att göra om till PDF.', true);
  if (varfor === 'minne') return new Konverteringsfel('Filen tog för mycket minne att göra om till PDF.', true);
  return new Konverteringsfel('Omvandlingen avbröts när Klubba stängdes.', true);
}
