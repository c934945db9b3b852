import { byggKallelse } from '../byggare/kallelse.js';
import { byggProtokoll } from '../byggare/protokoll.js';
import { kallelseUnderlag } from '../prov/kallelser.js';
import { anslagUnderlag, protokollUnderlag } from '../prov/underlag.js';
import { ILLASINNAD } from '../prov/ytter.js';
import { renderaAnslagHtml } from './anslag.js';
import { renderaHtml, renderaHtmlsida } from './dokument.js';
import { html, lankadress, skyddaHtml } from './mall.js';

const ren = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('mall', () => {
  it('skyddar det som sätts in men inte färdig html', () => {
    expect(html`<b title="${'"<'}">${'<i>&'}${html`<br />`}${undefined}${3}</b>`.text).toBe(
      '<b title="&quot;&lt;">&lt;i&gt;&amp;<br />3</b>',
    );
    expect(skyddaHtml('a\u0000b\n')).toBe('ab\n');
  });

  it.each(['javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', '/x', 'x', ' vbscript:x', ''])(
    'vägrar %p',
    (adress) => {
      expect(() => lankadress(adress)).toThrow(RangeError);
    },
  );
});

describe('anslagstavlan', () => {
  const forsta = anslagUnderlag({ paragrafer: '21-26, 28-34' });
  const andra = anslagUnderlag({ paragrafer: '27', sistaOverklagandedag: '2026-04-03' });
  const sida = renderaAnslagHtml([forsta, andra]);

  it('har en article per del i den ordning de ges', () => {
    const artiklar = sida.split('<article').slice(1).map(ren);
    expect(artiklar).toHaveLength(2);
    expect(artiklar[0]).toContain('§§ 21–26, 28–34');
    expect(artiklar[1]).toContain('Sista dag att överklaga är fredag 3 april 2026');
  });

  it('säger allt som tavlan ska säga', () => {
    const text = ren(sida).replaceAll('\u00a0', ' ');
    for (const ord of [
      'Utbildnings- och arbetsmarknadsnämnden, 12 mars 2026, §§ 21–26, 28–34',
      'Sammanträdesdag torsdag 12 mars 2026',
      'Justerat torsdag 19 mars 2026',
      'Anslaget sattes upp fredag 20 mars 2026',
      'Sista dag att överklaga fredag 10 april 2026',
      'Tas ned tidigast lördag 11 april 2026',
      'Protokollet finns',
      'Överklagandet ska vara skriftligt och ha kommit in till Förvaltningsrätten i Linköping senast fredag 10 april 2026',
    ])
      expect(text).toContain(ord);
    expect(sida).toContain('<time datetime="2026-04-10">');
  });

  it('visar varken bevis eller namn på tjänstemän (KL 8:11)', () => {
    expect(forsta.bevis).toBeDefined();
    expect(sida).not.toMatch(/Stråberg|Bevis|Avbrott|varit uppe/);
  });

  it('är en sida för sig: svenska, en h1, inga skript, inget utifrån', () => {
    expect(sida).toMatch(/^<!doctype html>\n<html lang="sv">/);
    expect(sida.match(/<h1>/g)).toHaveLength(1);
    expect(sida).not.toMatch(/<script|<link|<img|url\(|@import| on\w+=|undefined/);
    expect(sida).toContain('prefers-color-scheme:dark');
  });

  it('visar text som den skrevs', () => {
    const elak = renderaAnslagHtml([anslagUnderlag({ forvaringsplats: ILLASINNAD, domstol: ILLASINNAD })]);
    expect(elak.split(skyddaHtml(ILLASINNAD)).length - 1).toBe(2);
    expect(elak).not.toContain('<b>');
  });

  it('säger när inget anslag är uppe', () => {
    expect(renderaAnslagHtml([])).toContain('Inget anslag är uppe just nu.');
  });
});

describe('dokument på skärm', () => {
  const protokoll = renderaHtml(byggProtokoll(protokollUnderlag()));

  it('har rubriker, numrerade beslut och tabeller med rubrikceller', () => {
    expect(protokoll.match(/<h1>/g)).toHaveLength(1);
    expect(protokoll).toMatch(/<h2 class="linje"><span class="nummer">§ 26<\/span>\s+Årsredovisning 2025<\/h2>/);
    expect(protokoll).toMatch(/<div class="beslut beslutat streck">\s*<ol>\s*<li>Nämnden godkänner årsredovisningen/);
    expect(protokoll).toMatch(/<th scope="col"\s*>Mnkr<\/th><th scope="col"\s+class="h">Bokslut 2024<\/th>/);
    expect(protokoll).not.toContain('Hemligt.');
    expect(protokoll).not.toContain('undefined');
  });

  it('har inget ord mindre än modellen', () => {
    const dokument = byggKallelse(kallelseUnderlag());
    const ord = JSON.stringify(dokument.block, (nyckel, v: unknown) =>
      nyckel === 'typ' || nyckel === 'href' ? undefined : v,
    );
    const text = ren(renderaHtml(dokument).replaceAll('&amp;', '&').replaceAll('&quot;', '"'));
    const saknas = [...ord.matchAll(/"(?:text|titel|nummer|dnr|rad|etikett|ingress)":"([^"\\]+)"/g)]
      .map(([, v]) => (v ?? '').replace(/\s+/g, ' ').trim())
      .filter((v) => !text.includes(v));
    expect(saknas).toEqual([]);
  });

  it('kan stå som en sida för sig', () => {
    const sida = renderaHtmlsida(byggProtokoll(protokollUnderlag()));
    expect(sida).toContain('<title>Protokoll 2026-03-12, utbildnings- och arbetsmarknadsnämnden</title>');
    expect(sida).not.toMatch(/<script|<link |url\(/);
  });
});
