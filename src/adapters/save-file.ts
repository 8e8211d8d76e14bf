/** Gives the reader a file, as a download of their browser. Nothing leaves the device. */
export function saveFile(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by then; Firefox wants the address for a moment longer.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
