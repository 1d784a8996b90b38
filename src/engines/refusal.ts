/** What a system cannot compute, in words; caught where one part of a request can be refused by itself. */
export class Refusal extends Error {}

/** A part of the request, by its id, that the system cannot compute. */
export interface EngineRefusal {
  readonly id: string;
  readonly reason: string;
}
