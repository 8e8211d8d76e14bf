/** Lets through only what a person did: a page can dispatch events, but not trusted ones. */
export function onTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
