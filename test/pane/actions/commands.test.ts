import { describe, expect, it } from '@jest/globals';
import { createCommandQueue, type Command } from '#pane/actions';

describe('commands of the ribbon', () => {
  it('are kept until the pane listens, each once, in their order', () => {
    const queue = createCommandQueue();
    queue.send('check');
    queue.send('explain');
    queue.send('check');
    const heard: Command[] = [];
    queue.listen((command) => heard.push(command));
    expect(heard).toEqual(['check', 'explain']);
  });

  it('are told at once to a pane that listens, each time', () => {
    const queue = createCommandQueue();
    const heard: Command[] = [];
    queue.listen((command) => heard.push(command));
    queue.send('generate');
    queue.send('generate');
    expect(heard).toEqual(['generate', 'generate']);
  });

  it('are kept again once the pane stopped listening', () => {
    const queue = createCommandQueue();
    const heard: Command[] = [];
    const stop = queue.listen((command) => heard.push(command));
    stop();
    queue.send('importAccuse');
    expect(heard).toEqual([]);
    queue.listen((command) => heard.push(command));
    expect(heard).toEqual(['importAccuse']);
  });

  it('go to the last listener, whose place a former one cannot take away', () => {
    const queue = createCommandQueue();
    const heard: string[] = [];
    const stopFirst = queue.listen(() => heard.push('first'));
    queue.listen(() => heard.push('second'));
    stopFirst();
    queue.send('check');
    expect(heard).toEqual(['second']);
  });
});
