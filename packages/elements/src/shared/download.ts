/** Long enough for a slow browser to have taken the file. */
const REVOKE_AFTER_MS = 1_000;
const LONGEST_NAME = 60;

/** `mega-payday-live.ics` from a name in any script. */
export function fileName(name: string, extension: string, otherwise: string): string {
  const words = (text: string) =>
    [
      ...text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-'),
    ]
      .slice(0, LONGEST_NAME)
      .join('')
      .replaceAll(/^-|-$/g, '');
  return `${words(name) || words(otherwise)}.${extension}`;
}

/** Hands a file to the browser's downloads. The link stays out of the page, where a host's router would follow it. */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}
