type Key = { keyCode: number; nativeEvent: { isComposing: boolean } }

/** Whether a key belongs to an input method. Safari ends the composition before the Enter that ended it; its key code still tells. */
export function isComposing({ keyCode, nativeEvent }: Key): boolean {
  return nativeEvent.isComposing || keyCode === 229
}
