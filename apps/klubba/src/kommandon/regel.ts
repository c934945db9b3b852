import { korRegel } from '#regelverk';

async function lasStdin(): Promise<string> {
  const bitar: Buffer[] = [];
  for await (const bit of process.stdin) bitar.push(bit as Buffer);
  return Buffer.concat(bitar).toString('utf8');
}

const skriv = async (strom: NodeJS.WriteStream, text: string): Promise<void> => {
  if (text === '') return;
  await new Promise<void>((klart) => {
    strom.write(text, () => {
      klart();
    });
  });
};

/** `klubba regel <namn>` (KONTRAKT 2). */
export async function regel(argument: readonly string[]): Promise<number> {
  const svar = korRegel(argument[0] ?? '', await lasStdin());
  await skriv(process.stderr, svar.stderr);
  await skriv(process.stdout, svar.stdout);
  return svar.kod;
}
