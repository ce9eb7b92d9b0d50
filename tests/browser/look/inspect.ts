/** Text on a page that cannot be read as it stands. */
export interface Fault {
  readonly fault: "wider than the screen" | "clipped" | "overlapping";
  readonly text: string;
}

/** Looks in the page itself for text that is cut off or lies over other text; runs in the browser, so all it needs is in it. */
export function inspect(): Fault[] {
  interface Piece {
    readonly element: Element;
    readonly text: string;
    readonly box: DOMRect;
  }
  const faults: Fault[] = [];
  const slack = 2;

  /** The part of a box that the boxes around it let through, and whether one cuts it off for good. */
  function shownPart(element: Element, box: DOMRect): { part: DOMRect; cut: Element | null } {
    let { left, top, right, bottom } = box;
    let cut: Element | null = null;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const around = at.getBoundingClientRect();
      const hides = [overflowX, overflowY].some((value) => value === "hidden" || value === "clip");
      const beyond = Math.max(right - around.right, around.left - left, bottom - around.bottom);
      if (hides && beyond > slack && around.width > 1) cut ??= at;
      left = Math.max(left, around.left);
      right = Math.min(right, around.right);
      top = Math.max(top, around.top);
      bottom = Math.min(bottom, around.bottom);
    }
    return { part: new DOMRect(left, top, right - left, bottom - top), cut };
  }

  const isTitled = (element: Element) =>
    element.closest("[title], [aria-label], .ant-select-selection-item, svg") !== null;
  const hidden =
    "[aria-hidden='true'], .ant-select-dropdown-hidden, option, noscript, script, style";

  function pieces(): Piece[] {
    const found: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const element = node.parentElement;
      if (!text || !element || element.closest(hidden)) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const { part, cut } = shownPart(element, box);
        if (cut && box.width > 1 && !isTitled(element) && part.width > 0)
          faults.push({ fault: "clipped", text: `${text} (in ${cut.className || cut.tagName})` });
        if (part.width > slack && part.height > slack) found.push({ element, text, box: part });
      }
    }
    return found;
  }

  /** Elements that stay in place while the page moves below them lie over text by intent. */
  const floats = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position } = getComputedStyle(at);
      if (position === "sticky" || position === "fixed") return true;
    }
    return false;
  };

  function overlap(a: DOMRect, b: DOMRect): boolean {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    // The box of a line is higher than its letters.
    return across > slack && down > Math.min(a.height, b.height) * 0.35;
  }

  const sorted = pieces()
    .filter(({ element }) => !floats(element))
    .toSorted((a, b) => a.box.top - b.box.top);
  for (const [i, one] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const other = sorted[j];
      if (!other || other.box.top >= one.box.bottom) break;
      if (other.element !== one.element && overlap(one.box, other.box))
        faults.push({ fault: "overlapping", text: `${one.text} | ${other.text}` });
    }
  }
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > window.innerWidth)
    faults.push({ fault: "wider than the screen", text: `${scrollWidth} px` });
  return faults;
}
