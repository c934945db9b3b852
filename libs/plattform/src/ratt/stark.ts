/**
 * Om den inloggade har visat vem den är med mer än ett lösenord: en andra faktor eller en e-legitimation.
 * En inloggning som inte säger hur den gjordes är inte stark.
 */
export function starktInloggad(jag: object): boolean {
  const session: unknown = 'session' in jag ? jag.session : null;
  if (typeof session !== 'object' || session === null || !('styrka' in session)) return false;
  return session.styrka === 'tva_faktorer' || session.styrka === 'avancerad';
}
