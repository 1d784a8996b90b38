/**
 * Gives the memory of an array back at once, where the engine can; else the next garbage collection does. For large
 * arrays that follow each other quickly: their memory lies outside the heap, and a collection comes late for it. The
 * array is empty afterwards, and so is every view of its buffer. An array that is part of a larger buffer is left alone.
 */
export function releaseBytes(array: ArrayBufferView | ArrayBuffer): void {
  const buffer = array instanceof ArrayBuffer ? array : array.buffer;
  if (!(buffer instanceof ArrayBuffer) || typeof buffer.transfer !== "function") return;
  if (array.byteLength === buffer.byteLength && buffer.byteLength > 0) buffer.transfer(0);
}
