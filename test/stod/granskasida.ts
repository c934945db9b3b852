// One look at a screen as everyone meets it: narrow and wide, light and dark, by keyboard, with aids, and a picture of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { axebrister, framme, sidorullning, type Webbprov } from './webb.js';

const ROT = join(__dirname, '..', '..');
const BILDER = join(ROT, 'dist', 'bilder');
const HANDBOK = join(ROT, 'docs', 'handbok', 'bilder');

/** Narrow is a phone. Each is looked at in light and in dark. */
const BREDDER = [1280, 390] as const;
const LAGEN = ['light', 'dark'] as const;

export interface Granskning {
  /** Who looks; nobody is logged in without it. */
  som?: string;
  stig: string;
  /** The picture's name, without size: `reglemente`. */
  namn: string;
  /** Brings the screen to the state to look at (opens a dialog, sends an empty form) once it is there. */
  gor?: (sida: Page) => Promise<void>;
  /** Also a picture of the handbook, written when KLUBBA_SKRIV_BILDER=ja. */
  handbok?: 'bred' | 'smal' | 'bada';
  /** Console lines that are part of the state looked at: a server's no is written there by the browser. */
  vantat?: RegExp;
}

const skrivHandbok = (): boolean => process.env['KLUBBA_SKRIV_BILDER'] === 'ja';

async function tagBild(sida: Page, g: Granskning, bredd: number, lage: 'light' | 'dark'): Promise<void> {
  // Pictures are for eyes: none look at them in CI.
  if (process.env['CI'] !== undefined) return;
  mkdirSync(BILDER, { recursive: true });
  const tillagg = `${String(bredd)}${lage === 'dark' ? '-mork' : ''}`;
  await sida.screenshot({ path: join(BILDER, `${g.namn}-${tillagg}.png`), fullPage: true });
  if (!skrivHandbok() || lage === 'dark' || g.handbok === undefined) return;
  const smal = bredd < 1000;
  if ((g.handbok === 'bred' && smal) || (g.handbok === 'smal' && !smal)) return;
  mkdirSync(HANDBOK, { recursive: true });
  await sida.screenshot({ path: join(HANDBOK, `${g.namn}${smal ? '-390' : ''}.png`), fullPage: true });
}

/**
 * Every stop of the Tab key that shows no ring, by its text. The first stop is reached by the key, so that the browser
 * shows focus as for a keyboard; the rest are focused in turn, for a key press each would be most of the test's time.
 */
async function utanRing(sida: Page): Promise<string[]> {
  await sida.keyboard.press('Tab');
  return await sida.evaluate(`(() => {
    const ring = (x) => x !== null && getComputedStyle(x).outlineStyle !== 'none';
    const syns = (e) => e.checkVisibility({ visibilityProperty: true }) && e.closest('[inert]') === null;
    const stopp = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]')]
      .filter((e) => e.tabIndex >= 0 && !e.disabled && syns(e));
    const utan = [];
    for (const e of stopp) {
      e.focus();
      // A dialog keeps the focus: what lies behind it is no stop.
      if (document.activeElement !== e) continue;
      if (!(ring(e) || ring(e.closest('.in')) || ring(e.closest('[data-ring]')))) utan.push((e.textContent || e.outerHTML).slice(0, 80));
    }
    return utan;
  })()`);
}

const FARGER = ['color-contrast', 'link-in-text-block'];
/** Colours glide over: what is looked at is where they end. */
const STILLA =
  'Promise.all(document.getAnimations().filter((a) => a instanceof CSSTransition).map((a) => a.finished.catch(() => null)))';

/**
 * The same page in light and in dark, without being loaded again: all of axe once, and in dark what colours can spoil.
 * @param efter what else is done in each, while it lasts
 */
export async function axeljusochmorkt(
  sida: Page,
  efter: (lage: 'light' | 'dark') => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const brister: string[] = [];
  for (const lage of LAGEN) {
    await sida.emulateMedia({ colorScheme: lage });
    await sida.locator(`html[data-mantine-color-scheme="${lage}"]`).waitFor();
    await sida.evaluate(STILLA);
    const fynd = await axebrister(sida, lage === 'dark' ? FARGER : undefined);
    brister.push(...fynd.map((brist) => `${lage}: ${brist}`));
    await efter(lage);
  }
  await sida.emulateMedia({ colorScheme: 'light' });
  return brister;
}

/** What was typed is forgotten; the shared browser keeps only its cache. */
async function stang(sida: Page, g: Granskning): Promise<void> {
  if (g.som === undefined) {
    await sida.context().close();
    return;
  }
  await sida.evaluate('localStorage.clear()');
  await sida.close({ runBeforeUnload: false });
}

async function granskaEn(prov: Webbprov, g: Granskning, bredd: number): Promise<string[]> {
  const brister: string[] = [];
  const sida = g.som === undefined ? await prov.fonster({ bredd }) : await prov.sida({ som: g.som, bredd });
  sida.on('console', (rad) => {
    const stor = rad.type() === 'error' || rad.type() === 'warning';
    if (stor && g.vantat?.test(rad.text()) !== true) brister.push(`konsolen: ${rad.text()}`);
  });
  sida.on('pageerror', (fel) => brister.push(`fel i sidan: ${fel.message}`));
  await sida.goto(g.stig);
  await framme(sida);
  await g.gor?.(sida);
  const bild = async (lage: 'light' | 'dark'): Promise<void> => {
    await tagBild(sida, g, bredd, lage);
  };
  brister.push(...(await axeljusochmorkt(sida, bild)));
  const rullning = await sidorullning(sida);
  if (rullning > 0) brister.push(`rullar ${String(rullning)} bildpunkter i sidled`);
  if ((await sida.locator('h1').count()) !== 1) brister.push('har inte en enda h1');
  if (!/ – Klubba$/u.test(await sida.title())) brister.push(`har titeln ${await sida.title()}`);
  brister.push(...(await utanRing(sida)).map((text) => `utan ring: ${text}`));
  await stang(sida, g);
  return brister.map((brist) => `${g.namn} ${String(bredd)}: ${brist}`);
}

/**
 * Looks at one screen at 1280 and 390 pixels, light and dark: no faults for aids (axe, WCAG 2.1 AA), nothing to scroll
 * sideways, one heading, a title, nothing in the console, a ring at every stop of the Tab key. Pictures in `dist/bilder`.
 * @returns what is wrong, one line each; empty when all is well
 */
export async function granskaSida(prov: Webbprov, g: Granskning): Promise<string[]> {
  const brister: string[] = [];
  for (const bredd of BREDDER) brister.push(...(await granskaEn(prov, g, bredd)));
  return brister;
}
