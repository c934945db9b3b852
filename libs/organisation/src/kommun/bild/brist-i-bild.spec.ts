import { provaBild, STORST_BILD } from './brist-i-bild.js';

const svg = (inre: string, attribut = ''): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attribut}>${inre}</svg>`);

function png(bredd: number, hojd: number): Buffer {
  const huvud = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(huvud);
  huvud.write('IHDR', 12, 'latin1');
  huvud.writeUInt32BE(bredd, 16);
  huvud.writeUInt32BE(hojd, 20);
  return Buffer.concat([huvud, Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])]);
}

describe('bilden i ett brevhuvud', () => {
  it.each([
    ['PNG', png(400, 300), 'png'],
    ['SVG', svg('<path d="M0 0h10v10z" fill="#1f4e79"/>'), 'svg'],
    [
      'SVG med deklaration och kommentar',
      Buffer.from(`<?xml version="1.0"?>\n<!-- vapen -->\n${svg('<g/>').toString()}`),
      'svg',
    ],
    [
      'SVG med doctype',
      Buffer.from(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">${svg('<g/>').toString()}`),
      'svg',
    ],
    [
      'en tillåten inre hänvisning',
      svg('<defs><path id="a" d="M0 0"/></defs><use href="#a"/><rect fill="url(#b)"/>'),
      'svg',
    ],
    [
      'ritprogrammets egna element',
      svg('<sodipodi:namedview pagecolor="#fff"/><metadata><rdf:RDF/></metadata>'),
      'svg',
    ],
  ])('godtar %s', (_vad, innehall, format) => {
    expect(provaBild(innehall)).toEqual({ format });
  });

  it.each<[string, Buffer, RegExp]>([
    ['tomt', Buffer.alloc(0), /tom/u],
    ['för stort', Buffer.concat([png(10, 10), Buffer.alloc(STORST_BILD)]), /500 kB/u],
    ['en text', Buffer.from('hej'), /varken PNG eller SVG/u],
    ['en webbsida', Buffer.from('<html><svg></svg></html>'), /varken PNG eller SVG/u],
    ['en PDF', Buffer.from('%PDF-1.7'), /varken PNG eller SVG/u],
    ['en avkortad PNG', png(10, 10).subarray(0, 40), /skadad/u],
    ['en jättelik PNG', png(20_000, 20_000), /20000 × 20000/u],
    ['skript', svg('<script>alert(1)</script>'), /<script>/u],
    ['skript med versaler', svg('<SCRIPT>alert(1)</SCRIPT>'), /SCRIPT/u],
    ['skript i ett prefix', svg('<svg:script>alert(1)</svg:script>'), /script/u],
    ['händelse', svg('<rect onclick="alert(1)"/>'), /skript/u],
    ['händelse på roten', svg('<g/>', ' onload="alert(1)"'), /skript/u],
    ['främmande element', svg('<foreignObject><body/></foreignObject>'), /foreignObject/u],
    ['inbäddad bild', svg('<image href="https://ond.example/x.png"/>'), /<image>/u],
    ['yttre hänvisning', svg('<use href="https://ond.example/x.svg#a"/>'), /utanför/u],
    ['yttre hänvisning med xlink', svg("<use xlink:href='//ond.example/x.svg#a'/>"), /utanför/u],
    ['javascript i en länk', svg('<use href="&#106;avascript:alert(1)"/>'), /utanför/u],
    ['javascript i ett attribut', svg('<rect fill="java&#x73;cript:alert(1)"/>'), /skript/u],
    ['animering', svg('<set attributeName="href" to="javascript:alert(1)"/>'), /<set>/u],
    ['yttre stil', svg('<style>@import "https://ond.example/x.css";</style>'), /stil/u],
    ['yttre bild i stil', svg('<rect style="fill:url(https://ond.example/x)"/>'), /stil/u],
    ['yttre bild i stilmall', svg('<style>rect{fill:url( "https://ond.example/x")}</style>'), /stil/u],
    ['egen entitet', Buffer.from(`<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;').toString()}`), /varken|entiteter/u],
    [
      'stilmall utifrån',
      Buffer.from(`<?xml version="1.0"?><?xml-stylesheet href="x.css"?>${svg('').toString()}`),
      /varken|mer än/u,
    ],
    ['avbruten', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><g>'), /avbruten/u],
    ['trasig', svg('<g <script'), /./u],
    ['dold i CDATA', svg('<![CDATA[<script>]]>'), /mer än en bild/u],
  ])('nekar %s', (_vad, innehall, skal) => {
    const svar = provaBild(innehall);
    expect('brist' in svar ? svar.brist : svar.format).toMatch(skal);
    expect(svar).not.toHaveProperty('format');
  });
});
