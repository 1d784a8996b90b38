/** A character for each value of a register. */
const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
const longestRun = 4;

/** The registers of a sketch as text: a character each, and for a run of zeros its length in parentheses. */
export function registersText(registers: readonly number[]): string {
  const text = registers.map((register) => digits[register]).join("");
  return text.replace(new RegExp(`0{${longestRun + 1},}`, "g"), (zeros) => `(${zeros.length})`);
}

/** The registers that a text stands for; null where it is damaged. `count` of them are expected. */
export function readRegisters(text: string, count: number): number[] | null {
  if (text.length > count || !/^(?:[0-9a-z]|\(\d{1,6}\))*$/.test(text)) return null;
  const registers: number[] = [];
  for (const part of text.match(/\(\d+\)|./g) ?? []) {
    if (part.length === 1) registers.push(digits.indexOf(part));
    else {
      const zeros = Number(part.slice(1, -1));
      if (registers.length + zeros > count) return null;
      for (let i = 0; i < zeros; i++) registers.push(0);
    }
  }
  return registers.length === count ? registers : null;
}
