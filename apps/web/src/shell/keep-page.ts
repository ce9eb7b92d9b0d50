/**
 * A part of the program that cannot be fetched makes the router load the whole page anew, which is right where there is
 * a newer program. Without a connection the browser would put its own page in the place of ours: then the part is
 * missing, and the page says so. Answers how to undo it.
 */
export function keepPage(): () => void {
  const onMissing = (event: Event) => {
    if (!navigator.onLine) event.preventDefault();
  };
  window.addEventListener("vite:preloadError", onMissing);
  return () => window.removeEventListener("vite:preloadError", onMissing);
}
