/**
 * Answers `emulateMedia()` in an engine that cannot change media while it runs: it was started with reduced motion, and
 * agrees to that. Anything else is an error, so that no test passes by looking at the wrong medium.
 */
export function refuseOtherMedia(engine) {
  return async (features) => {
    const other = features.find(
      ({ name, value }) => name !== 'prefers-reduced-motion' || value !== 'reduce',
    );
    if (other) throw new Error(`${engine} cannot emulate ${other.name}: ${other.value}.`);
  };
}
