/** A bar beside a number that says the same: so much of the longest. */
export const ShareBar = ({ share }: { share: number }) => (
  <span className="ranking-bar" aria-hidden="true">
    <i style={{ width: `${share * 100}%` }} />
  </span>
);
