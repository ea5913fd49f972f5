// Loaded into Electron before the app (`-r`), only where Playwright drives it. Playwright attaches while the app is
// starting; a page that begins to load in that very moment is sometimes never reported to it, and the launch hangs.
// So the app's "ready" waits until Playwright says that it is attached. Nothing else about the app changes.
const { app } = require('electron');

const whenReady = app.whenReady.bind(app);
const driven = new Promise(resolve => {
  globalThis.__playwright_run = resolve;
});
app.whenReady = () => driven.then(whenReady);
