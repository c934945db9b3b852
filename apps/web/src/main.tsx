import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import '@mantine/core/styles/Button.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/PasswordInput.layer.css';
import '@mantine/core/styles/Menu.layer.css';
import './tema/alla.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fragor } from './klient/fragor.js';
import { visaTextstorlek } from './ram/textstorlek.js';
import { router } from './rutter.js';
import { cssVariabler, tema } from './tema/tema.js';

const OMLAST = 'klubba:omlast';
const FARSK_MS = 10_000;
// En ny version av Klubba är igång och den gamlas filer är borta: läs in sidan, men aldrig om och om igen.
window.addEventListener('vite:preloadError', (handelse) => {
  const nyss = sessionStorage.getItem(OMLAST) !== null && handelse.timeStamp < FARSK_MS;
  if (nyss || !navigator.onLine) return;
  sessionStorage.setItem(OMLAST, 'ja');
  window.location.reload();
});

visaTextstorlek();
const rot = document.getElementById('rot');
if (rot === null) throw new Error('Sidan saknar elementet rot');
createRoot(rot).render(
  <StrictMode>
    <MantineProvider theme={tema} cssVariablesResolver={cssVariabler} defaultColorScheme="auto">
      <QueryClientProvider client={fragor}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
