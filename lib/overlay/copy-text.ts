/** Puts text on the clipboard after the reader's click. False where the page may not (plain http, a policy). */
export async function copyText(view: Window, text: string): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
