import { createContext } from 'react';
import type { Note } from '../../data/domain/mine/note.ts';
import { type Live, LOADING } from './live.ts';

/** The notes on the code of a page, which were read with it: what stands under them is not pushed down a moment later. */
export const NotesOfCodeContext = createContext<Live<readonly Note[]>>(LOADING);
