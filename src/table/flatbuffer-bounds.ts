import { ByteBuffer } from "flatbuffers";

let installed = false;

/**
 * Makes the FlatBuffers reader, which checks no bounds, refuse a vector that is longer than its buffer. Without it a
 * damaged length in an Arrow file is walked for billions of elements.
 */
export function installVectorBounds(): void {
  if (installed) return;
  installed = true;
  const unchecked = ByteBuffer.prototype.__vector_len;
  ByteBuffer.prototype.__vector_len = function vectorLength(this: ByteBuffer, offset: number): number {
    const length = unchecked.call(this, offset);
    if (length >= 0 && length <= this.capacity()) return length;
    throw new Error("arrow metadata has a vector that is longer than its buffer");
  };
}
