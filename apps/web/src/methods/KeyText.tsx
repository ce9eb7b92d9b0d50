/** The key of a measure or a rule, which may end a line after each of its parts. */
export const KeyText = ({ text }: { text: string }) => (
  <code className="methods-key">
    {text.split(/(?<=[._])/u).map((part, i) => (
      <span key={i}>
        {part}
        <wbr />
      </span>
    ))}
  </code>
);
