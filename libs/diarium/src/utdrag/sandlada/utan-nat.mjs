// Det som läses utifrån får inte tala med någon: varje väg ut är stängd innan något annat läses in.
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

function nej() {
  throw new Error('Sandlådan har inget nät.');
}

net.Socket.prototype.connect = nej;
net.Server.prototype.listen = nej;
dgram.Socket.prototype.bind = nej;
dgram.Socket.prototype.send = nej;
for (const [modul, namn] of [
  [net, ['connect', 'createConnection', 'createServer']],
  [tls, ['connect', 'createServer']],
  [http, ['request', 'get', 'createServer']],
  [https, ['request', 'get', 'createServer']],
  [http2, ['connect', 'createServer', 'createSecureServer']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse']],
]) {
  for (const ett of namn) modul[ett] = nej;
}
for (const ett of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']) dns.promises[ett] = nej;
globalThis.fetch = nej;
globalThis.WebSocket = undefined;
syncBuiltinESMExports();
