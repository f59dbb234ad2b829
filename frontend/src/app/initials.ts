/** Two letters for a round sign: the given name of a Chinese name, the initials of others. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length > 1)
    return words
      .slice(0, 2)
      .map((w) => Array.from(w)[0])
      .join("");
  const letters = Array.from(name.trim());
  if (/^[\p{Script=Latin}]/u.test(name.trim())) return letters.slice(0, 2).join("");
  // Up to four characters it is a person; longer it is a function, such as an administrator.
  return (letters.length <= 4 ? letters.slice(-2) : letters.slice(0, 2)).join("");
}
