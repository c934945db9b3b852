import { crc32, deflateRawSync } from 'node:zlib';

/** En ZIP med filerna, packade. */
export function zip(filer: readonly { namn: string; innehall: Buffer }[]): Buffer {
  const lokala: Buffer[] = [];
  const centrala: Buffer[] = [];
  let plats = 0;
  for (const { namn, innehall } of filer) {
    const packad = deflateRawSync(innehall);
    const stig = Buffer.from(namn, 'utf8');
    const falt = Buffer.alloc(26);
    falt.writeUInt16LE(20, 0);
    falt.writeUInt16LE(0x800, 2);
    falt.writeUInt16LE(8, 4);
    falt.writeUInt32LE(crc32(innehall), 10);
    falt.writeUInt32LE(packad.length, 14);
    falt.writeUInt32LE(innehall.length, 18);
    falt.writeUInt16LE(stig.length, 22);
    const lokal = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), falt, stig, packad]);
    const svans = Buffer.alloc(14);
    svans.writeUInt32LE(plats, 10);
    centrala.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), falt, svans, stig]));
    lokala.push(lokal);
    plats += lokal.length;
  }
  const central = Buffer.concat(centrala);
  const slut = Buffer.alloc(18);
  slut.writeUInt16LE(filer.length, 4);
  slut.writeUInt16LE(filer.length, 6);
  slut.writeUInt32LE(central.length, 8);
  slut.writeUInt32LE(plats, 12);
  return Buffer.concat([...lokala, central, Buffer.from('PK\u0005\u0006', 'latin1'), slut]);
}
