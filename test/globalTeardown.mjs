export default async function stang() {
  const servrar = globalThis.klubbaTestservrar ?? [];
  globalThis.klubbaTestservrar = undefined;
  await Promise.all(servrar.map((server) => server.stopp()));
}
