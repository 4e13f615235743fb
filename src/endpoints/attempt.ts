/** Whether something that Google may refuse could be done; a refusal is logged. */
export function attempt(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
