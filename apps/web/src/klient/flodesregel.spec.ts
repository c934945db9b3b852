import { berors } from './flodesregel.js';

describe('vad som läses om när något ändrats', () => {
  const handelse = { typ: 'arende.andrat', objektId: 'a1', namndId: 'n1' };

  it('läser om det som hör till nämnden eller till saken, och Start', () => {
    expect(berors(['sammantraden', 'n1', 'lista', { sida: 1 }], handelse)).toBe(true);
    expect(berors(['arende', 'a1'], handelse)).toBe(true);
    expect(berors(['start', 'hinder', 'n1'], handelse)).toBe(true);
  });

  it('läser inte om en annan nämnd eller vem som är inloggad', () => {
    expect(berors(['sammantraden', 'n2', 'lista'], handelse)).toBe(false);
    expect(berors(['jag'], handelse)).toBe(false);
    expect(berors(['sammantraden', 'n1'], { typ: 'x', namndId: null })).toBe(false);
  });

  it('läser för en markör som flyttas bara om vilka som är där', () => {
    const markor = { typ: 'skrift.narvaro', objektId: 's1', namndId: 'n1' };
    expect(berors(['skrivelser', 'n1', 's1', 'narvaro'], markor)).toBe(true);
    expect(berors(['skrivelser', 'n1', 's1', 'flode'], markor)).toBe(false);
    expect(berors(['skrivelser', 'n1', 's2', 'narvaro'], markor)).toBe(false);
    expect(berors(['start'], markor)).toBe(false);
  });

  it('läser om notiserna för en notis, och allt när något kan ha missats', () => {
    expect(berors(['notiser', 'olasta'], { typ: 'notis' })).toBe(true);
    expect(berors(['start', 'hinder'], { typ: 'notis' })).toBe(false);
    expect(berors(['vad', 'som', 'helst'], { typ: 'hamtaOm' })).toBe(true);
  });
});
