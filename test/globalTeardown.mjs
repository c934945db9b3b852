export default async function stang() {
  const korning = globalThis.klubbaTestkorning;
  if (!korning) return;
  globalThis.klubbaTestkorning = undefined;
  await Promise.all(korning.servrar.map((server) => server.stopp()));
  korning.katalog.stopp();
}
