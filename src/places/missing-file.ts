import { UserError } from "../errors/user-error.ts";

/**
 * The place was reached and does not have what was named. A gate for which that is a fact and no mistake (there is no
 * champion yet) tells it from every other trouble by this class.
 */
export class MissingFile extends UserError {}
