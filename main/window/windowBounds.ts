export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST_WINDOW = { width: 640, height: 480 } as const;
const FIRST_WINDOW = { width: 1280, height: 800 } as const;

/**
 * Where to put the window: where it was, moved and shrunk until it lies wholly in one display, so that a display taken
 * away or a smaller one never hides it. `workAreas` are the displays without their task bars, the main one first.
 */
export function fitWindow(remembered: Rectangle | undefined, workAreas: readonly Rectangle[]): Rectangle {
  const [mainArea] = workAreas;
  if (mainArea === undefined) return remembered ?? { x: 0, y: 0, ...FIRST_WINDOW };
  const home = remembered && areaHoldingMost(remembered, workAreas);
  if (remembered === undefined || home === undefined) return centre(remembered ?? FIRST_WINDOW, mainArea);
  const width = fitLength(remembered.width, SMALLEST_WINDOW.width, home.width);
  const height = fitLength(remembered.height, SMALLEST_WINDOW.height, home.height);
  return {
    x: clamp(Math.round(remembered.x), home.x, home.x + home.width - width),
    y: clamp(Math.round(remembered.y), home.y, home.y + home.height - height),
    width,
    height,
  };
}

/** The area the window overlaps most, or nothing when it lies outside all of them. */
function areaHoldingMost(window: Rectangle, areas: readonly Rectangle[]): Rectangle | undefined {
  let home: Rectangle | undefined;
  let most = 0;
  for (const area of areas) {
    const shared = overlap(window, area);
    if (shared > most) [home, most] = [area, shared];
  }
  return home;
}

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function centre(size: { readonly width: number; readonly height: number }, area: Rectangle): Rectangle {
  const width = fitLength(size.width, SMALLEST_WINDOW.width, area.width);
  const height = fitLength(size.height, SMALLEST_WINDOW.height, area.height);
  return {
    x: area.x + Math.round((area.width - width) / 2),
    y: area.y + Math.round((area.height - height) / 2),
    width,
    height,
  };
}

/** At least the smallest useful length, but never more than the display has. */
function fitLength(length: number, least: number, most: number): number {
  return Math.min(Math.max(Math.round(length), least), most);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
