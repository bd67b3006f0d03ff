import type { FollowedDisplay } from './serve-side-panel.ts';

/** What the side panel may see of a page from its first moment on: nothing until an article is shown. */
export class Followed implements FollowedDisplay {
  readonly changes = new EventTarget();
  /** What is shown, once there is something. */
  shown: Omit<FollowedDisplay, 'changes'> | undefined;

  /** Says that anything of this may have changed. */
  tell(): void {
    this.changes.dispatchEvent(new Event('change'));
  }

  get known(): FollowedDisplay['known'] {
    return this.shown?.known;
  }

  get places(): string[] {
    return this.shown?.places ?? [];
  }

  get version(): string {
    return this.shown?.version ?? '';
  }

  showOnPage: FollowedDisplay['showOnPage'] = anchor => this.shown?.showOnPage(anchor) ?? false;

  askFor: FollowedDisplay['askFor'] = number => this.shown?.askFor(number);

  openWorksheet: FollowedDisplay['openWorksheet'] = async worksheet =>
    (await this.shown?.openWorksheet(worksheet)) ?? false;

  openExport: FollowedDisplay['openExport'] = async portable =>
    (await this.shown?.openExport(portable)) ?? false;
}
