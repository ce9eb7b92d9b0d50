const mark = /(〔[^〕]*〕)/u;

/** A name, or a text with names in it, of which no line ends within a mark in brackets. */
export const WholeMark = ({ name }: { name: string }) =>
  name.split(mark).map((part, i) =>
    mark.test(part) ? (
      <span key={i} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
