import { nodeHost } from './node-host-main';
import { runCli } from './run';

const write = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(`${text}\n`);

process.exitCode = await runCli(process.argv.slice(2), nodeHost(), {
  out: write(process.stdout),
  err: write(process.stderr),
});
