import { describe, expect, it, vi } from 'vitest';
import { hasLookupAccess, requestLookupAccess } from '../../../lib/permissions/index.ts';
import { HOST_PERMISSIONS } from '../../../lib/works/services.ts';

vi.mock('wxt/browser', () => ({ browser: { permissions: {} } }));

const api = (answer: boolean) => ({
  request: vi.fn(async () => answer),
  contains: vi.fn(async () => answer),
});

describe('leave to look up', () => {
  it('is asked for the services’ hosts', async () => {
    const chromium = api(true);
    expect(await requestLookupAccess(chromium, false)).toBe(true);
    expect(chromium.request).toHaveBeenCalledWith({ origins: HOST_PERMISSIONS });
  });

  it('in Firefox is also asked for what is sent', async () => {
    const firefox = api(true);
    expect(await requestLookupAccess(firefox, true)).toBe(true);
    const wanted = { origins: HOST_PERMISSIONS, data_collection: ['websiteContent'] };
    expect(firefox.request).toHaveBeenCalledWith(wanted);
    expect(await hasLookupAccess(firefox, true)).toBe(true);
    expect(firefox.contains).toHaveBeenCalledWith(wanted);
  });

  it('reaches the browser before anything is awaited, while the click still counts', () => {
    const firefox = api(true);
    void requestLookupAccess(firefox, true);
    expect(firefox.request).toHaveBeenCalledOnce();
  });

  it('does not stand where the reader says no', async () => {
    expect(await requestLookupAccess(api(false), true)).toBe(false);
    expect(await hasLookupAccess(api(false), true)).toBe(false);
  });

  it('does not stand where the browser does not even ask', async () => {
    const broken = {
      request: () => Promise.reject(new Error('must be called from a user gesture')),
      contains: () => Promise.reject(new Error('no such permission')),
    };
    expect(await requestLookupAccess(broken, false)).toBe(false);
    expect(await hasLookupAccess(broken, false)).toBe(false);
  });
});
