import type { CardSourceOptions } from './card-source';

/** What a session is built with. */
export type SessionOptions = Pick<CardSourceOptions, 'mode' | 'words'> & { isPrivate(): boolean };

/** Why a page is read: it may be by itself; its reader opened the popup on it; or he wants it whatever it looks like. */
export type ReadingTask = 'found' | 'asked' | 'wanted';
