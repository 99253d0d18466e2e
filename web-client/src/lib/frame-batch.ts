/** Gathers what arrives within a window into one delivery, so that a burst costs one refresh. */
export class Batch<T> {
  private items: T[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly windowMillis: number,
    private readonly deliver: (items: readonly T[]) => void,
  ) {}

  add(item: T): void {
    this.items.push(item);
    this.timer ??= setTimeout(() => {
      const items = this.items;
      this.clear();
      this.deliver(items);
    }, this.windowMillis);
  }

  clear(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.items = [];
  }
}
