import type { ReactNode } from "react";

interface ScrollBoxProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** What is wider or longer than its place scrolls within it. */
export function ScrollBox({ label, className = "", children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className={`scroll ${className}`} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
