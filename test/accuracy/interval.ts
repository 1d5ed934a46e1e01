/** The 95% Wilson score interval of a share, in per cent with one decimal. */
export function wilson(hits: number, total: number): [string, string] {
  const z = 1.96;
  const share = hits / total;
  const scale = 1 + (z * z) / total;
  const middle = (share + (z * z) / (2 * total)) / scale;
  const half =
    (z / scale) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return [(100 * (middle - half)).toFixed(1), (100 * (middle + half)).toFixed(1)];
}
