/** What the server wrote into the page so that style sheets made in it are taken for its own. */
export const nonce = document.querySelector<HTMLElement>("meta[property=csp-nonce]")?.nonce ?? "";
