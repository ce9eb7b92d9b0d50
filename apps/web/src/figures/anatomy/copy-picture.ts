/** Puts a picture on the clipboard; false where the browser has no way to, or does not let the page. */
export async function copyPicture(png: () => Promise<Blob>): Promise<boolean> {
  if (!("ClipboardItem" in window) || !("clipboard" in navigator)) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png() })]);
    return true;
  } catch {
    return false;
  }
}
