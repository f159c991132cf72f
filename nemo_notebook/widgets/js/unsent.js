// Words that no kernel has heard: kept in the page while it is open, for the next panel of the same kernel.

const SHELF = Symbol.for("nemo-notebook.unsent"); // every panel is a module of its own; the page is what they share
const shelf = () => (globalThis[SHELF] ??= new Map());

/** Keep words for a kernel, by its id. */
export function keepUnsent(kernel, words) {
  if (words.trim()) shelf().set(kernel, words);
}

/** Take the words that were kept for a kernel, "" for none. */
export function takeUnsent(kernel) {
  const words = shelf().get(kernel) ?? "";
  shelf().delete(kernel);
  return words;
}
