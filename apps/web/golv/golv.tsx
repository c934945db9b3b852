// The floor of the benchmark `skarm`: an empty page with the libraries that the first screen uses, and nothing of Klubba.
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import { Button, MantineProvider, Menu, Modal, PasswordInput, Popover, TextInput } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import createClient from 'openapi-fetch';
import { createRoot } from 'react-dom/client';

const delar = [Button, Menu, Modal, PasswordInput, Popover, TextInput];

function Tom(): React.ReactNode {
  return <main data-delar={delar.length}>Tom</main>;
}

const router = createRouter({ routeTree: createRootRoute({ component: Tom }), basepath: '/' });
const klient = createClient();
const fragor = new QueryClient();
const rot = document.getElementById('rot');
if (rot !== null && typeof klient.GET === 'function') {
  createRoot(rot).render(
    <MantineProvider>
      <QueryClientProvider client={fragor}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
