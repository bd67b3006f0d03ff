import { beforeEach, describe, expect, it, vi } from 'vitest';
import managedSchema from '../../../public/managed-schema.json' with { type: 'json' };

const area = vi.hoisted(() => ({
  stored: new Map<string, unknown>(),
  /** Undefined: no policy, for which Firefox rejects. */
  managed: undefined as Record<string, unknown> | undefined,
  listeners: new Set<
    (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void
  >(),
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
            const oldValue = area.stored.get(key);
            area.stored.set(key, structuredClone(value));
            for (const listener of area.listeners)
              listener({ [key]: { oldValue, newValue: value } }, 'local');
          }
        },
        async clear() {
          for (const [key, oldValue] of area.stored) {
            for (const listener of area.listeners) listener({ [key]: { oldValue } }, 'local');
          }
          area.stored.clear();
        },
      },
      managed: {
        async get() {
          if (area.managed === undefined) throw new Error('Managed storage manifest not found');
          return area.managed;
        },
      },
      onChanged: {
        addListener: (listener: () => void) => area.listeners.add(listener),
        removeListener: (listener: () => void) => area.listeners.delete(listener),
      },
    },
  },
}));

const {
  forgetSettings,
  inspectSettings,
  onKeepChange,
  readSettings,
  switchSite,
  updateSettings,
  watchSettings,
} = await import('../../../lib/settings/store.ts');
const { DEFAULT_SETTINGS, SETTINGS_KEY, DAMAGED_SETTINGS_KEY } = await import(
  '../../../lib/settings/model.ts'
);

beforeEach(() => {
  area.stored.clear();
  area.listeners.clear();
  area.managed = undefined;
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
    const changed = vi.fn();
    watchSettings(changed, controller.signal);
    await updateSettings({ hover: false });
    await updateSettings({ hover: true });
    controller.abort();
    await updateSettings({ hover: false });
    expect(changed).toHaveBeenCalledTimes(2);
    expect(area.listeners.size).toBe(0);
  });

  it('never starts for a signal that is already aborted', () => {
    watchSettings(() => undefined, AbortSignal.abort());
    expect(area.listeners.size).toBe(0);
  });
});

describe('what the administrator decides', () => {
  it('holds over what the reader chose, and is not written into it', async () => {
    await updateSettings({ lookups: 'ahead' });
    area.managed = { lookupsOff: true };
    expect(await inspectSettings()).toMatchObject({
      settings: { lookups: 'off' },
      managed: { lookupsOff: true },
    });
    expect(await updateSettings({ lookups: 'on-open' })).toMatchObject({ ok: false, why: 'managed' });
    expect(await updateSettings({ hover: false })).toMatchObject({ ok: true });
    area.managed = {};
    expect(await readSettings()).toMatchObject({ lookups: 'ahead', hover: false });
  });

  it.each([
    [undefined, 'ahead'],
    [{}, 'ahead'],
    [{ lookupsOff: false }, 'ahead'],
    [{ lookupsOff: 'true' }, 'off'],
    [{ lookupsOff: 1 }, 'off'],
  ])('%j: look-ups are %s', async (managed, lookups) => {
    await updateSettings({ lookups: 'ahead' });
    area.managed = managed;
    expect((await readSettings()).lookups).toBe(lookups);
  });

  it('is a change to who watches', () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    for (const listener of area.listeners) listener({ lookupsOff: { newValue: true } }, 'managed');
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('has the name that the schema for administrators gives it', async () => {
    const { LOOKUPS_OFF_KEY } = await import('../../../lib/settings/managed.ts');
    expect(Object.keys(managedSchema.properties)).toEqual([LOOKUPS_OFF_KEY]);
  });
});

it('tells of another time to keep things, not of other changes nor of all being deleted', async () => {
  const changed = vi.fn();
  onKeepChange(changed);
  await updateSettings({ hover: false });
  expect(changed).not.toHaveBeenCalled();
  await updateSettings({ keep: 'month' });
  expect(changed).toHaveBeenCalledTimes(1);
  await forgetSettings();
  expect(changed).toHaveBeenCalledTimes(1);
  expect(area.stored.size).toBe(0);
});
