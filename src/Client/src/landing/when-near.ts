/** Acts once a part of the page is hardly a screen away. */
export function whenNear(part: HTMLElement, act: () => void): void {
  if (!("IntersectionObserver" in window)) return act();
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    watch.disconnect();
    act();
  }, { rootMargin: "1000px" });
  watch.observe(part);
}
