import type { UseQueryResult } from "@tanstack/react-query";
import { Children, type ReactNode, useId } from "react";
import { FigureState } from "./FigureState.tsx";
import { WholeMark } from "./WholeMark.tsx";

interface FigureProps {
  /** What a link to the figure ends with. */
  id: string;
  headline: string;
  subtitle: string;
  query: UseQueryResult<unknown>;
  views?: ReactNode;
  /** The drawing; undefined where the answer holds nothing to draw. */
  children: ReactNode;
  foot: ReactNode;
  className?: string;
}

/** The frame of every figure. Its parts keep their heights, whatever stands in them. */
export function Figure({
  id,
  headline,
  subtitle,
  query,
  views,
  children,
  foot,
  className = "",
}: FigureProps) {
  const heading = useId();
  return (
    <figure
      id={id}
      className={`figure ${className}`}
      aria-labelledby={heading}
      aria-busy={query.isFetching}
    >
      <header className="figure-head">
        <div>
          <h2 id={heading}>
            <WholeMark name={headline} />
          </h2>
          <p className="figure-subtitle">{subtitle}</p>
        </div>
        {views}
      </header>
      <div className={query.isPlaceholderData ? "figure-body figure-stale" : "figure-body"}>
        {Children.toArray(children).length > 0 ? children : <FigureState query={query} />}
      </div>
      <footer className="figure-foot">{foot}</footer>
    </figure>
  );
}
