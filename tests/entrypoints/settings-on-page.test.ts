// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { SettingsOnPage } from '@/entrypoints/reader/settings-on-page';
import { sendMessage } from '@/messages';
import { Highlights } from '@/page/highlights';
import { USUAL_LOOK } from '@/page/mark-look';

vi.mock('@/messages', () => ({ sendMessage: vi.fn() }));
vi.mock('@/page/theme', () => ({ watchTheme: () => undefined }));

const look = { ...USUAL_LOOK, palette: 'plum' };
const sent = vi.mocked(sendMessage) as unknown as ReturnType<typeof vi.fn>;
const types = () => sent.mock.calls.map(([type]) => type);
let answerStyle = () => {};

beforeEach(() => {
  sent.mockReset();
  sent.mockImplementation((type: string) =>
    type === 'pageSettingsWanted'
      ? Promise.resolve({ ok: true, value: { look, keys: true, reading: '' } })
      : new Promise((resolve) => {
          answerStyle = () => resolve({ ok: true, value: null });
        }),
  );
});

const settingsOnPage = () => new SettingsOnPage(new Highlights());
const life = () => new AbortController();

test('the style sheet is asked for, as the reader wants it, before whoever waits for that goes on', async () => {
  const { done } = await settingsOnPage().askStyle(document.body, life().signal);
  expect(types()).toEqual(['pageSettingsWanted', 'highlightsWanted']);
  expect(sent).toHaveBeenLastCalledWith('highlightsWanted', {
    now: expect.objectContaining({ look }),
    before: null,
  });
  const isDone = vi.fn();
  void done.then(isDone);
  await Promise.resolve();
  expect(isDone).not.toHaveBeenCalled();
  answerStyle();
  await done;
});

test('it is asked for once', async () => {
  const settings = settingsOnPage();
  const { signal } = life();
  await settings.askStyle(document.body, signal);
  await settings.askStyle(document.body, signal);
  expect(types()).toEqual(['pageSettingsWanted', 'highlightsWanted']);
});

test('it is not asked for where the reading was given up meanwhile', async () => {
  const given = life();
  const asked = settingsOnPage().askStyle(document.body, given.signal);
  given.abort();
  await (await asked).done;
  expect(types()).toEqual(['pageSettingsWanted']);
});
