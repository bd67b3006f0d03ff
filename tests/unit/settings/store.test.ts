import { beforeEach, describe, expect, it, vi } from 'vitest';

const area = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>, area: string) => void>(),
  broken: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        async get(key: string) {
          if (area.broken) throw new Error('disk full');
          await new Promise(resolve => setTimeout(resolve, 1));
          return area.stored.has(key) ? { [key]: structuredClone(area.stored.get(key)) } : {};
        },
        async set(items: Record<string, unknown>) {
          await new Promise(resolve => setTimeout(resolve, 1));
          for (const [key, value] of Object.entries(items)) {
            area.stored.set(key, structuredClone(value));
            for (const listener of area.listeners) listener({ [key]: { newValue: value } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (listener: () => void) => area.listeners.add(listener),
        removeListener: (listener: () => void) => area.listeners.delete(listener),
      },
    },
  },
}));

const { readSettings, switchSite, updateSettings, watchSettings } = await import(
  '../../../lib/settings/store.ts'
);
const { DEFAULT_SETTINGS, SETTINGS_KEY, DAMAGED_SETTINGS_KEY } = await import(
  '../../../lib/settings/model.ts'
);

beforeEach(() => {
  area.stored.clear();
  area.listeners.clear();
  area.broken = false;
});

describe('updateSettings', () => {
  it('changes the named fields and keeps the others', async () => {
    await updateSettings({ theme: 'dark' });
    await updateSettings({ hover: false });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark', hover: false });
  });

  it('loses no entry when many write one list at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `site${index}.example`);
    await Promise.all(hosts.map(host => switchSite(host, false)));
    expect((await readSettings()).sitesOff).toEqual([...hosts].sort());
    await Promise.all(hosts.slice(1).map(host => switchSite(host, true)));
    expect((await readSettings()).sitesOff).toEqual(['site0.example']);
  });

  it('refuses a value that no field can have and writes nothing', async () => {
    const result = await updateSettings({ closingDelayMs: 5 });
    expect(result).toMatchObject({ ok: false, why: 'invalid' });
    expect(area.stored.size).toBe(0);
  });

  it("doesn't write over a later version's settings", async () => {
    const newer = { version: 9, lookups: 'sometimes' };
    area.stored.set(SETTINGS_KEY, newer);
    expect(await updateSettings({ hover: false })).toMatchObject({ ok: false, why: 'newer' });
    expect(area.stored.get(SETTINGS_KEY)).toEqual(newer);
  });

  it('keeps a copy of what it could not read', async () => {
    area.stored.set(SETTINGS_KEY, 'garbage');
    expect(await updateSettings({ hover: false })).toMatchObject({ ok: true });
    expect(area.stored.get(DAMAGED_SETTINGS_KEY)).toBe('garbage');
    expect((await readSettings()).hover).toBe(false);
  });

  it('says so when the storage fails, and works again afterwards', async () => {
    area.broken = true;
    expect(await updateSettings({ hover: false })).toMatchObject({ ok: false, why: 'storage' });
    area.broken = false;
    expect(await updateSettings({ hover: false })).toMatchObject({ ok: true });
  });
});

describe('watchSettings', () => {
  it('reports changes until it is aborted', async () => {
    const controller = new AbortController();
    const seen: boolean[] = [];
    watchSettings(settings => seen.push(settings.hover), controller.signal);
    await updateSettings({ hover: false });
    await updateSettings({ hover: true });
    controller.abort();
    await updateSettings({ hover: false });
    expect(seen).toEqual([false, true]);
    expect(area.listeners.size).toBe(0);
  });

  it('never starts for a signal that is already aborted', () => {
    watchSettings(() => undefined, AbortSignal.abort());
    expect(area.listeners.size).toBe(0);
  });
});
