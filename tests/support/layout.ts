/**
 * An expression that lists what is wrong with how text stands under a root: cut off, out of the window, or one text over
 * another. What scrolls may reach out; what is only for screen readers is left out.
 * @param root an expression for the root element or shadow root.
 */
export function faultsIn(root: string): string {
  return `(() => {
    const root = ${root};
    const faults = [];
    const boxes = [];
    const scrolls = (element) => element.closest('.scroll, textarea, select, option');
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || !element || /^(STYLE|SCRIPT|OPTION|TITLE)$/i.test(element.tagName)) continue;
      if (element.closest('.unseen, svg') || scrolls(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const text = walker.currentNode.data.trim().slice(0, 40);
      const clips = [];
      for (let at = element; at && at !== root; at = at.parentElement)
        if (getComputedStyle(at).overflowY !== 'visible') clips.push(at.getBoundingClientRect());
      for (const box of range.getClientRects()) {
        if (box.width < 1) continue;
        // Scrolled out of sight: it covers nothing.
        if (clips.some((clip) => box.bottom > clip.bottom || box.top < clip.top)) continue;
        if (box.left < -1 || box.right > innerWidth + 1) faults.push('out of the window: ' + text);
        boxes.push({ box, text, element });
      }
      for (let at = element; at && at !== root; at = at.parentElement) {
        const { overflowX } = getComputedStyle(at);
        if (overflowX !== 'visible' && at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0)
          faults.push('cut off: ' + text + ' in ' + at.className);
      }
    }
    boxes.sort((a, b) => a.box.top - b.box.top);
    boxes.forEach((one, i) => {
      for (let j = i + 1; j < boxes.length && boxes[j].box.top < one.box.bottom - 4; j++) {
        const other = boxes[j];
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const stuck = (element) => element.closest('.filters');
        if (wide > 2 && one.text !== other.text && !stuck(one.element) && !stuck(other.element))
          faults.push('one over the other: ' + one.text + ' | ' + other.text);
      }
    });
    return [...new Set(faults)].slice(0, 10);
  })()`;
}
