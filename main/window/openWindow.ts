import { BrowserWindow, nativeTheme, screen } from 'electron';
import { PAGE_URL } from '../scheme/origin.ts';
import { backgroundColor } from './backgroundColor.ts';
import { fitWindow, SMALLEST_WINDOW } from './windowBounds.ts';
import type { WindowMemory } from './windowMemory.ts';

export interface OpenWindowOptions {
  readonly preloadFile: string;
  readonly memory: WindowMemory;
  readonly isPackaged: boolean;
}

/** Opens the one window where it was last time and starts loading the page into it. */
export function openWindow({ preloadFile, memory, isPackaged }: OpenWindowOptions): BrowserWindow {
  const { bounds, isMaximized, theme } = memory.state;
  nativeTheme.themeSource = theme;
  const mainDisplay = screen.getPrimaryDisplay();
  const displays = [mainDisplay, ...screen.getAllDisplays().filter(({ id }) => id !== mainDisplay.id)];
  const window = new BrowserWindow({
    ...fitWindow(
      bounds,
      displays.map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    title: 'Chartside',
    backgroundColor: backgroundColor(theme, nativeTheme.shouldUseDarkColors),
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: !isPackaged,
      // The page holds the workers: a search must answer at once when a person comes back to the window.
      backgroundThrottling: false,
    },
  });
  if (isMaximized) window.maximize();
  rememberBounds(window, memory);
  void window.loadURL(PAGE_URL);
  return window;
}

function rememberBounds(window: BrowserWindow, memory: WindowMemory): void {
  const remember = () => {
    if (window.isMinimized() || window.isFullScreen()) return;
    // The normal bounds stay those of before maximizing, to go back to.
    memory.remember({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
}
