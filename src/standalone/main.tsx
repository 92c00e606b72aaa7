import { createRoot } from 'react-dom/client';
import { fileOpener, startWorker } from '#standalone/engine';
import { idFluxOf } from '#standalone/files';
import { letRunsCross } from '#worker';
import { App } from './app';
import { RewritePage } from './rewrite-page';
import './page.css';

letRunsCross();

const openFile = fileOpener(startWorker);

const root = document.getElementById('root');
const idFlux = idFluxOf(window.location.hash);
if (root)
  createRoot(root).render(
    idFlux === null ? <App openFile={openFile} /> : <RewritePage idFlux={idFlux} openFile={openFile} />,
  );
