/** Whether a text says every word that is searched for, in any order, as capitals or not; nothing searched for is said by all. */
export function searchFor(search: string): (text: string) => boolean {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const said = text.toLowerCase();
    return words.every((word) => said.includes(word));
  };
}
