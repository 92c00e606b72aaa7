/* global OSF, OfficeExt, parent */
/*
 * What the clients of Windows and Mac have over that of the web, which is the only one that can speak to a page:
 * their platform, Office's theme and `openBrowserWindow`. Appended to Microsoft's own file, which stays as it is.
 */
(function () {
  const host = parent.excelHost;
  if (host.platform === 'OfficeOnline') return;
  OfficeExt.HostName.Host.getInstance().getPlatform = () => host.platform;
  const AppContext = OSF.OfficeAppContext;
  OSF.OfficeAppContext = function (...args) {
    AppContext.apply(this, args);
    this.get_officeTheme = () => host.officeTheme();
    let ui;
    Object.defineProperty(this, 'ui', {
      get: () => ui,
      set(value) {
        ui = value;
        ui.openBrowserWindow = (url) => host.openBrowserWindow(url);
      },
    });
  };
})();
