import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

export interface Server {
  adress: string;
  stopp(): Promise<void>;
}

/** Varje server står i en egen process, så att den som frågar inte tar dess tid. */
export async function startaServer(slag: 'klubba' | 'golv', databasUrl: string, mapp: string): Promise<Server> {
  const barn: ChildProcess = fork(join(__dirname, 'listserver.js'), [slag, databasUrl, mapp], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const adress = await new Promise<string>((klart, fel) => {
    barn.once('message', (svar) => {
      klart((svar as { adress: string }).adress);
    });
    barn.once('exit', (kod) => {
      fel(new Error(`Servern ${slag} slutade med kod ${String(kod)}`));
    });
  });
  return {
    adress,
    stopp: async () => {
      const slut = new Promise((klart) => barn.once('exit', klart));
      barn.disconnect();
      await slut;
    },
  };
}
