import { Popover } from "antd";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";

interface RevealProps {
  /** What the box that opens is called. */
  label: string;
  /** What stands in it. */
  content: ReactNode;
  className: string;
  children: ReactNode;
}

/** A button that opens a box beside it. The keyboard is led into the box, and out of it back to the button. */
export function Reveal({ label, content, className, children }: RevealProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== "Escape" && !leaves(event)) return;
    button.current?.focus();
    setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      placement="topRight"
      open={open}
      onOpenChange={setOpen}
      afterOpenChange={(opened) => opened && box.current?.focus({ preventScroll: true })}
      content={
        <section
          ref={box}
          className="revealed"
          role="dialog"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {content}
        </section>
      }
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
      >
        {children}
      </button>
    </Popover>
  );
}

/** Whether a step of the keyboard leads out of a box, which the browser takes from the button on. */
function leaves({ key, shiftKey, currentTarget: box }: KeyboardEvent<HTMLElement>): boolean {
  if (key !== "Tab") return false;
  const stops = [...box.querySelectorAll("a, button")];
  const at = stops.indexOf(document.activeElement ?? box);
  return shiftKey ? at <= 0 : at === stops.length - 1;
}
