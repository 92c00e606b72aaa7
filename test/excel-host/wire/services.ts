import { type Handle, handle, type HostClass } from './class';
import type { Session } from './session';

type Runtime = Session['runtime'];

/** What a shared runtime asks of its host: `Office.addin.showAsTaskpane`, `hide`, `setStartupBehavior`. */
const appRuntimeClass: HostClass<Runtime> = {
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: {
      run: (runtime, [state], session) => {
        runtime.visibility = String(state);
        session.emit({ kind: state === 'Visible' ? 'paneShown' : 'paneHidden' });
      },
    },
    GetAppRuntimeState: { run: ({ visibility }) => visibility },
  },
};

const persistenceClass: HostClass<Runtime> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    SetAppRuntimeStartState: {
      run: (runtime, [state]) => {
        runtime.startup = String(state);
      },
    },
    GetAppRuntimeStartState: { run: ({ startup }) => startup },
  },
};

/** Told once the functions of the ribbon's buttons are there. */
const internalClass: HostClass<Runtime> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: { run: () => null } },
};

export const servicesOf = (runtime: Runtime): Readonly<Record<string, Handle>> => ({
  'Microsoft.InternalService.AddinInternalService': handle(internalClass, runtime),
  'Microsoft.AppRuntime.AppRuntimeService': handle(appRuntimeClass, runtime),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': handle(persistenceClass, runtime),
});
