const line: (() => void)[] = [];
let isBusy = false;

/**
 * Does pieces of work one a task, the first at once, so that the browser shows what is done and answers the reader in
 * between. Answers how to leave a piece undone.
 */
export function inTurn(work: () => void): () => void {
  if (isBusy) line.push(work);
  else begin(work);
  return () => {
    const at = line.indexOf(work);
    if (at >= 0) line.splice(at, 1);
  };
}

function begin(work: () => void): void {
  isBusy = true;
  // Before the work, which may fail.
  setTimeout(next);
  work();
}

function next(): void {
  const work = line.shift();
  if (work) begin(work);
  else isBusy = false;
}
