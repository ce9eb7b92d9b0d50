const most = 5_000;
const longest = 500;

/** The function with the answers for the last texts at hand; reports print the same words again and again. */
export function remembered(answer: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longest) return answer(text);
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const fresh = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
