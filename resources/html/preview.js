// Runs in a world of its own: the page itself has no scripts. Replaces the blocks that changed and nothing else.
globalThis.kb = (() => {
  let title = "";
  const text = () => document.getElementById("text");
  // A published page comes whole, in a wrapper that says language and direction; its parts become blocks.
  const partsOf = (html) => {
    const whole = document.createElement("div");
    whole.innerHTML = html;
    const first = whole.firstElementChild;
    const inner = first && first.classList.contains("kb-text") && whole.childElementCount === 1 ? first : whole;
    return [...inner.children].map((part) => part.outerHTML);
  };
  const made = (html) => {
    const block = document.createElement("div");
    block.className = "b";
    block.innerHTML = html;
    return block;
  };
  const headingOf = (block) => {
    const first = block.firstElementChild;
    return first && /^H[1-6]$/.test(first.tagName) ? first : null;
  };
  const isStep = (heading) => heading.id.startsWith("s-");

  // Where somebody is at work: [block, item or row in it], the title for block -1; null for nowhere.
  let here = null;
  const point = () => {
    for (const was of document.querySelectorAll("[data-here]")) delete was.dataset.here;
    if (!here) return null;
    const [index, part] = here;
    const block = text().children[index];
    const shownAbove = index === 0 && document.body.classList.contains("titled");
    let found = index < 0 || shownAbove ? document.getElementById("title") : block;
    if (found && found === block && part >= 0) found = block.querySelectorAll("li, tr")[part] || block;
    if (found) found.dataset.here = "";
    return found;
  };

  const bring = (found) => {
    if (!found) return;
    const { top, bottom } = found.getBoundingClientRect();
    const fits = bottom - top < innerHeight - 48;
    if (fits ? top < 12 || bottom > innerHeight - 12 : bottom < 24 || top > innerHeight - 24) {
      found.scrollIntoView({ block: fits ? "center" : "start" });
    }
  };
  // Lines break elsewhere in a page of another width.
  addEventListener("resize", () => bring(document.querySelector("[data-here]")));

  // Which blocks belong to a step: from its heading to the next heading that is not deeper.
  const mark = () => {
    let step = null;
    let last = null;
    let lastBlock = null;
    for (const block of text().children) {
      const heading = headingOf(block);
      let name = "b";
      if (heading) {
        const level = Number(heading.tagName[1]);
        if (isStep(heading)) {
          step = level;
          name = "b step";
          last = block;
        } else if (step !== null && level <= step) {
          step = null;
        }
      }
      if (name === "b" && step !== null) name = "b in-step";
      if (name === "b" && lastBlock && last) lastBlock.classList.add("end-step");
      lastBlock = name === "b" ? null : block;
      if (block.className !== name) block.className = name;
    }
    if (lastBlock) lastBlock.classList.add("end-step");
    if (last) for (let b = last; b && b.className !== "b"; b = b.nextElementSibling) b.classList.add("last-step");
    for (const link of text().querySelectorAll("ul.choices a[href^='#']")) {
      link.classList.toggle("nowhere", !document.getElementById(decoded(link)));
    }
    const first = text().firstElementChild;
    const heading = first && headingOf(first);
    const titled = Boolean(heading) && heading.tagName === "H1";
    document.body.classList.toggle("titled", titled);
    if (titled) document.getElementById("title").innerHTML = heading.innerHTML;
    else document.getElementById("title").textContent = title;
    point();
  };
  const decoded = (link) => {
    const name = link.getAttribute("href").slice(1);
    try { return decodeURIComponent(name); } catch { return name; }
  };
  const head = (about) => {
    document.title = about.title;
    document.documentElement.lang = about.language;
    document.documentElement.dir = about.direction;
    title = about.title;
    const state = document.getElementById("state");
    state.textContent = about.state;
    state.className = about.tone;
    state.hidden = !about.state;
    document.getElementById("note").textContent = about.note;
    document.getElementById("head").hidden = !about.title && !about.state && !about.note;
  };
  return {
    head(about) {
      head(about);
      mark();
    },
    show(blocks, about) {
      here = null;
      head(about);
      text().replaceChildren(...blocks.map(made));
      mark();
      scrollTo(0, 0);
    },
    page(html, about) {
      this.show(partsOf(html), about);
    },
    patch(patches) {
      const blocks = text().children;
      for (const change of patches) {
        const before = blocks[change.start + change.removed] || null;
        for (let i = change.start + change.removed - 1; i >= change.start; i--) blocks[i] && blocks[i].remove();
        for (const html of change.blocks) text().insertBefore(made(html), before);
      }
      mark();
    },
    scroll(index, atTop) {
      const block = text().children[index];
      if (!block) return;
      const place = block.getBoundingClientRect();
      if (atTop) scrollTo(0, index ? scrollY + place.top - 16 : 0);
      else if (place.bottom < 24 || place.top > innerHeight - 24) block.scrollIntoView({ block: "center" });
    },
    point(place) {
      here = place;
      bring(point());
    },
    go(id) {
      const target = document.getElementById(id);
      if (target) target.scrollIntoView({ block: "start" });
    },
    // "block part": the block pressed, -1 for the title, and which item or row of it, -1 for none; "" for no block.
    placeAt(x, y) {
      if (String(getSelection())) return "";
      const at = document.elementFromPoint(x, y);
      const block = at && !at.closest("a") && at.closest("#text > .b");
      if (!block) return at && at.closest("#title") ? "-1 -1" : "";
      const part = [...block.querySelectorAll("li, tr")].indexOf(at.closest("li, tr"));
      return `${[...text().children].indexOf(block)} ${part}`;
    },
    dress(css) { document.getElementById("theme").textContent = css; },
    count: () => text().children.length,
  };
})();
