import { useFormats } from "../../ui/format";
import { ListLink } from "./ListLink";

interface Props {
  figure: { count: number; list: string };
  /** What it is a number of, for those who only hear the link. */
  what: string;
}

/** A number that opens its list; none has none. */
export function Count({ figure, what }: Props) {
  const format = useFormats();
  if (figure.count === 0) return <span className="faint num">{format.number(0)}</span>;
  return (
    <ListLink
      list={figure.list}
      className="num company-number"
      label={`${what} ${format.number(figure.count)}`}
    >
      {format.number(figure.count)}
    </ListLink>
  );
}
