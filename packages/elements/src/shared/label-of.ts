/** The label of a level's or category's code; the code itself where the campaign does not know it, or has not come yet. */
export function labelOf(
  known: readonly { readonly code: string; readonly label: string }[] | undefined,
  code: string,
): string {
  return known?.find((each) => each.code === code)?.label ?? code;
}
