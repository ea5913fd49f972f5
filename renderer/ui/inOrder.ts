import { createContext, type ReactNode, useContext, useEffect } from 'react';

/** A part of a long page that reads what it shows by itself. */
export interface Layer {
  /** Unique on the page. */
  readonly id: string;
  readonly node: ReactNode;
}

/** Another page is on its way: layers that are not drawn yet need not be. */
export const LeavingContext = createContext(false);

/** How a layer says that it shows all it has to show, or that it has nothing. */
export const LayerToldContext = createContext<() => void>(() => undefined);

/** For the component of a layer: the next one is drawn once `isTold`. Outside a page of layers it does nothing. */
export function useLayerTold(isTold: boolean): void {
  const tell = useContext(LayerToldContext);
  useEffect(() => {
    if (isTold) tell();
  }, [isTold, tell]);
}
