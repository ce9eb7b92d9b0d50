import { useEffect, useRef, useState } from "react";

const pause = 200;

/**
 * The text being typed. It reaches the address after a pause, for an address that followed every key
 * would disturb the composing of Chinese; an address that changes by itself (back, a link) comes back here.
 */
export function useFindText(find: string, onFind: (find: string) => void) {
  const [text, setText] = useState(find);
  const sent = useRef(find);
  useEffect(() => {
    if (find === sent.current) return;
    sent.current = find;
    setText(find);
  }, [find]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onFind(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, onFind]);
  return [text, setText] as const;
}
