import { Link } from "@tanstack/react-router";
import { useFormats } from "../../ui/format";
import { registrationsOf } from "./search";

interface Props {
  count: number;
  /** Path and query of the service's list. */
  link: string;
  /** What it is a number of, for those who only hear the link. */
  what: string;
}

/** A number of registrations that opens its list. */
export function Figure({ count, link, what }: Props) {
  const format = useFormats();
  if (count === 0) return <span className="faint">{format.number(0)}</span>;
  return (
    <Link
      to="/deal-registrations"
      search={registrationsOf(link)}
      className="partner-number"
      aria-label={`${what} ${format.number(count)}`}
    >
      {format.number(count)}
    </Link>
  );
}
