import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Byggs till `dist/web` bredvid servern. Inget skript står i sidan: innehållspolicyn tillåter bara filer. */
export default defineConfig({
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // Äldre mål skriver om light-dark() till något som kräver ett fast color-scheme i stilmallen.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000', '/halsa': 'http://127.0.0.1:3000' } },
});
