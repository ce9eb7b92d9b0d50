import type { ReactNode, Ref } from "react";

interface ScrollBoxProps {
  label: string;
  className?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** What is wider or longer than its place scrolls within it. */
export function ScrollBox({ label, className = "", ref, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section ref={ref} className={`scroll ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
