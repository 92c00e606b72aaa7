import { failureOf } from './failure';
import { nodeHost } from './node-host-main';
import { runCli } from './run';

const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

// Who reads may leave, as `head` does. An answer that is cut otherwise, by a full disk, is not given as whole.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.exitCode = 2;
  process.stderr.write(
    'La réponse n’a pas pu être écrite en entier\u00a0: le disque est peut-être plein. Ce que la commande devait enregistrer l’est. / The answer could not be written whole: the disk may be full. What the command had to save is saved.\n',
  );
});
process.stderr.on('error', () => undefined);

const streams = { out: write(process.stdout), err: write(process.stderr) };
const exit = await runCli(process.argv.slice(2), nodeHost(), streams).catch((error: unknown) => {
  streams.err(failureOf(error).text.fr);
  return 2;
});
process.exitCode ??= exit;
