import { SaxesParser } from "saxes";

/** An element of an XML file: its prefixed name, its attributes, the elements right below it and its own text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const deepest = 200;

/** The XML as a tree; throws where it is broken or nested beyond measure. Entities of its own are not known to it. */
export function xmlTree(xml: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [];
  let inner = root;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: XmlElement = { name, attributes, children: [], text: "" };
    inner.children.push(element);
    if (open.push(inner) > deepest) throw new Error("nested too deeply");
    inner = element;
  });
  parser.on("text", (text) => {
    inner.text += text;
  });
  parser.on("closetag", () => {
    inner = open.pop() ?? root;
  });
  parser.write(xml).close();
  return root;
}

/** The nearest elements below that have one of the names. */
export function nearest(
  element: XmlElement,
  names: readonly string[],
  found: XmlElement[] = [],
): XmlElement[] {
  for (const child of element.children)
    if (names.includes(child.name)) found.push(child);
    else nearest(child, names, found);
  return found;
}

/** An element below, by the names that lead to it. */
export function childAt(
  element: XmlElement,
  [name, ...further]: readonly string[],
): XmlElement | undefined {
  const child = element.children.find((one) => one.name === name);
  return child && further.length > 0 ? childAt(child, further) : child;
}
