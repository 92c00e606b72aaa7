import { expect, it } from '@jest/globals';
import { createHost } from './host';
import type { RequestBody } from './wire/interpreter';

const show = (state: string): RequestBody => ({
  Actions: [
    {
      Id: 1,
      ActionType: 3,
      Name: 'SetAppRuntimeState',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: [state] },
    },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.AppRuntime.AppRuntimeService' } },
});

it('shows and hides the pane, and tells it', async () => {
  const host = createHost();
  const heard: string[] = [];
  host.onEvents((entries) => heard.push(...entries.map(([, type, , message]) => `${type} ${message}`)));
  for (const state of ['Background', 'Visible']) await host.answer(show(state), 0, 0);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual(['65539 {"visibility":"Hidden"}', '65539 {"visibility":"Visible"}']);
  expect(host.session.runtime.visibility).toBe('Visible');
  host.checkUnknown();
});
