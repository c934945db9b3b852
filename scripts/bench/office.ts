import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function officeFinns(): boolean {
  return spawnSync('soffice', ['--version']).error === undefined;
}

/** LibreOffice som gör om en DOCX till PDF, med en egen profil som får vara kvar mellan omvandlingarna. */
export class Office {
  private readonly mapp = mkdtempSync(join(tmpdir(), 'klubba-bench-office-'));

  async omvandla(docx: Buffer): Promise<void> {
    writeFileSync(join(this.mapp, 'prov.docx'), docx);
    const profil = `-env:UserInstallation=file://${this.mapp}/profil`;
    const argument = ['--headless', profil, '--convert-to', 'pdf', '--outdir', this.mapp, join(this.mapp, 'prov.docx')];
    await new Promise<void>((klart, fel) => {
      spawn('soffice', argument, { stdio: 'ignore' }).on('exit', (kod) => {
        if (kod === 0) klart();
        else fel(new Error(`soffice slutade med kod ${String(kod)}`));
      });
    });
  }

  bort(): void {
    rmSync(this.mapp, { recursive: true, force: true });
  }
}
