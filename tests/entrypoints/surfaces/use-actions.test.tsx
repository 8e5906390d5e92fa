// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DoneBar } from '@/components/done-bar';
import { type Actions, useActions } from '@/entrypoints/surfaces/use-actions';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import { speakEnglish } from '../../components/catalogue';
import { ORIGIN, quotation, reading } from '../../storage/invented';

let root: HTMLElement;
let actions: Actions;
let ids: string[];

const Probe = () => {
  actions = useActions();
  return <DoneBar last={actions.last} onUndo={actions.undo} onDismiss={actions.dismiss} />;
};

beforeEach(async () => {
  speakEnglish();
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  const saved = await saveReading(
    reading([
      quotation('We will hold the bridge', 'Ana Petrova'),
      quotation('No ferry leaves tonight', 'Tom Okafor'),
      quotation('The cracks are old', 'Mara Lindqvist'),
    ]),
    ORIGIN,
  );
  ids = saved.ids.map(String);
  root = document.createElement('div');
  document.body.append(root);
  act(() => render(<Probe />, root));
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Does something and waits until the bar says what was done. */
async function doing(what: () => void, says: string): Promise<void> {
  await act(async () => what());
  await expect.poll(() => root.textContent).toContain(says);
  // What the storage answered is drawn.
  await act(async () => undefined);
}
const rows = () => database.quotations.orderBy('id').toArray();
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) =>
    [each.textContent, each.getAttribute('aria-label')].includes(name),
  );

describe('what is done', () => {
  test('is undone step by step, the last one first, and the rows are what they were', async () => {
    const before = await rows();
    await doing(() => actions.decide(ids.slice(0, 2), { status: 'confirmed' }), '2 confirmed.');
    const confirmed = await rows();
    await doing(() => actions.remove([ids[2] ?? '']), 'Quotation deleted.');
    expect([...actions.deletedIds]).toEqual([ids[2]]);
    await doing(() => actions.undo(), '2 confirmed.');
    expect(actions.deletedIds.size).toBe(0);
    expect(await rows()).toEqual(confirmed);
    await act(async () => button('Undo')?.click());
    await expect.poll(rows).toEqual(before);
    await expect.poll(() => root.textContent).toBe('');
  });

  test('a note that is saved as one types is one step', async () => {
    const before = await rows();
    const [id = ''] = ids;
    await doing(() => void actions.annotate(id, { note: 'ask', tags: [] }), 'Note and tags saved.');
    await act(async () => void (await actions.annotate(id, { note: 'ask her', tags: [] })));
    await act(async () => void (await actions.annotate(id, { note: 'ask her office', tags: ['flood'] })));
    expect((await database.quotations.get(id))?.annotation?.note).toBe('ask her office');
    await act(async () => actions.undo());
    await expect.poll(rows).toEqual(before);
  });

  test('says so where there was nothing to do, and offers no undo of it', async () => {
    await database.quotations.update(ids[0] ?? '', { sources: [], speakerIds: [] });
    await doing(() => actions.decide(ids.slice(0, 1), { status: 'confirmed' }), 'No speaker is named');
    expect(button('Undo')).toBeUndefined();
    act(() => button('Dismiss')?.click());
    expect(root.textContent).toBe('');
  });

  test('[T10] what cannot be written is told, and nothing is changed', async () => {
    const before = await rows();
    database.close({ disableAutoOpen: true });
    await act(async () => actions.remove(ids));
    await expect.poll(() => actions.trouble).toBe('closed');
    await database.open();
    expect(await rows()).toEqual(before);
  });
});
