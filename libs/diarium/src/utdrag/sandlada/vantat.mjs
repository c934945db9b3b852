/** Ett fel som läsaren ska få veta, med sin egen mening. */
export function vantat(text) {
  return Object.assign(new Error(text), { vantat: true });
}
