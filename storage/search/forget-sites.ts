import { database } from '../database';
import { SHELVES } from './shelving-state';

/**
 * Leaves out from which sites the last day's quotations are, within the caller's transaction: where something of them is
 * forgotten, it would tell that it was read. What is saved later that day is counted anew (`reading/daily-limit`).
 */
export async function forgetSites(): Promise<void> {
  const state = await database.shelving.get(SHELVES.name);
  if (!state?.lastDay?.sites) return;
  const { sites, ...lastDay } = state.lastDay;
  await database.shelving.put({ ...state, lastDay });
}
