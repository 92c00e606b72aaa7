import { transfer, wrap } from 'comlink';
import { createRoot } from 'react-dom/client';
import { idFluxOf } from '#standalone/files';
import { letRunsCross, type Engine } from '#worker';
import { App, type OpenWorkbook } from './app';
import { RewritePage } from './rewrite-page';
import './page.css';

letRunsCross();

/** The engine starts with the page, so that it is warm when a workbook comes. */
const engine = wrap<Engine>(
  new Worker(new URL('../worker/main.ts', import.meta.url), { type: 'module', name: 'accrochage' }),
);

const openWorkbook: OpenWorkbook = async (bytes, name, language) => {
  const session = await engine.open(transfer(bytes, [bytes.buffer as ArrayBuffer]), name, language);
  return session;
};

const root = document.getElementById('root');
const idFlux = idFluxOf(window.location.hash);
if (root)
  createRoot(root).render(
    idFlux === null ? (
      <App openWorkbook={openWorkbook} />
    ) : (
      <RewritePage idFlux={idFlux} openWorkbook={openWorkbook} />
    ),
  );
