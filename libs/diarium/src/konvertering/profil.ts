import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Installning = readonly [stig: string, namn: string, varde: string];

const SAKERHET = '/org.openoffice.Office.Common/Security/Scripting';
const PROXY = '/org.openoffice.Inet/Settings';

/**
 * Ett främmande dokument får inte köra något, och inte hämta något: varken från nätet eller ur serverns filer.
 * Adresserna går till en proxy som inte finns, för den läsare som ändå försöker.
 */
const INSTALLNINGAR: readonly Installning[] = [
  [SAKERHET, 'DisableMacrosExecution', 'true'],
  [SAKERHET, 'MacroSecurityLevel', '3'],
  [SAKERHET, 'BlockUntrustedRefererLinks', 'true'],
  [SAKERHET, 'DisableActiveContent', 'true'],
  [SAKERHET, 'DisablePythonRuntime', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', '1'],
  ['/org.openoffice.Office.Java/VirtualMachine', 'Enable', 'false'],
  ['/org.openoffice.Office.Common/Misc', 'FirstRun', 'false'],
  ['/org.openoffice.Office.Common/Misc', 'CollectUsageInformation', 'false'],
  [PROXY, 'ooInetProxyType', '2'],
  [PROXY, 'ooInetHTTPProxyName', '127.0.0.1'],
  [PROXY, 'ooInetHTTPProxyPort', '9'],
  [PROXY, 'ooInetHTTPSProxyName', '127.0.0.1'],
  [PROXY, 'ooInetHTTPSProxyPort', '9'],
  [PROXY, 'ooInetNoProxy', ''],
];

const rad = ([stig, namn, varde]: Installning): string =>
  `<item oor:path="${stig}"><prop oor:name="${namn}" oor:op="fuse"><value>${varde}</value></prop></item>`;

const XCU = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${INSTALLNINGAR.map(rad).join('\n')}
</oor:items>
`;

/** En ny profil i mappen, med säkra inställningar. @returns profilens mapp */
export async function skrivProfil(mapp: string): Promise<string> {
  const profil = join(mapp, 'profil');
  await mkdir(join(profil, 'user'), { recursive: true });
  await writeFile(join(profil, 'user', 'registrymodifications.xcu'), XCU);
  return profil;
}
