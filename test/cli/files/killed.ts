import { meddled, quickFileSystem } from './faulty';
import { save } from './saving';

/** A save in a process of its own, which the system kills as it is about to do the operation of that number. */
const [dir = '', at = '0'] = process.argv.slice(2);
let count = -1;
await save(
  dir,
  meddled(quickFileSystem, async (_operation, really) => {
    count += 1;
    if (count === Number(at)) process.kill(process.pid, 'SIGKILL');
    return really();
  }),
);
