import { SaxesParser } from "saxes";

/** An element of an XML file: its prefixed name, its attributes, the elements and texts in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const deepest = 200;

/** The XML as a tree; throws where it is broken or nested beyond measure. Entities of its own are not known to it. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    if (open.push(element) > deepest) throw new Error("nested too deeply");
  });
  parser.on("text", (text) => open.at(-1)?.children.push(text));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return root;
}

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child) => typeof child !== "string");

/** The nearest elements below that have one of the names. */
export const nearest = (element: XmlElement, names: readonly string[]): XmlElement[] =>
  childrenOf(element).flatMap((child) =>
    names.includes(child.name) ? [child] : nearest(child, names),
  );
