import { useLocation } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { useWords } from "../i18n/use-words.ts";

const Tour = lazy(() => import("./Tour.tsx").then(({ Tour }) => ({ default: Tour })));

/** Set where the tour was shown on this device. */
const key = "gongkai.tour";

/** Shows around: by itself on the first visit, once something is drawn, and whenever asked. */
export function Help() {
  const { t } = useWords();
  const page = useLocation({ select: ({ pathname }) => pathname });
  const [shownOn, setShownOn] = useState<string>();
  useEffect(() => {
    if (localStorage.getItem(key) !== null) return;
    return whenDrawn(() => {
      localStorage.setItem(key, "seen");
      setShownOn(page);
    });
  }, [page]);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t.tour.start}
        title={t.tour.start}
        onClick={() => setShownOn(page)}
      >
        ?
      </button>
      {shownOn === page && (
        <Suspense>
          <Tour onClose={() => setShownOn(undefined)} />
        </Suspense>
      )}
    </>
  );
}

/** Calls once a figure shows something; what it returns takes that back. */
function whenDrawn(call: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(".figure-body :is(svg, tbody)")) return;
    observer.disconnect();
    call();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
