import type { GateReport, Provenance } from "../gate/report.ts";
import type { RunProgram } from "../places/program.ts";
import type { Places } from "../places/providers.ts";
import type { CommonInputs, PublishingInputs } from "./common-inputs.ts";
import type { RolloutServices } from "./rollout-services.ts";
import type { Settings } from "./settings.ts";

/** What a gate may say while it works; published nowhere but in the log. */
export interface Log {
  info(message: string): void;
  warning(message: string): void;
}

/** The facts of the run that a report's provenance repeats; null where they are unknown. */
export type RunFacts = Omit<Provenance, "inputs" | "modelArtifact" | "seed">;

/** What a gate may touch of the world, made once by the shell (and by the command line, and by tests). */
export interface Services {
  readonly places: Places;
  /** Runs a command of the user's, its output streamed to the log, without our inputs and token in its environment. */
  readonly runProgram: RunProgram;
  /** The same for a program whose output is kept and said nowhere: results of queries hold values of rows. */
  readonly runQuietly: RunProgram;
  /** Has the log hide a text from now on; for what is secret inside of an input. */
  maskSecret(secret: string): void;
  /** A new folder for this run only, mode 0700, gone at its end. */
  newFolder(): Promise<string>;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Absolute path of the folder that paths and commands are relative to. */
  readonly workingFolder: string;
  readonly facts: RunFacts;
  readonly log: Log;
  /** What rollouts touch; made when it is first asked for. */
  rollout(): Promise<RolloutServices>;
  /** The time of the run, in milliseconds since 1970. */
  now(): number;
  /**
   * Has a document written beside the report as `<stem>.<name>.json`, once what must stay on the runner is hidden in it
   * as in the report.
   */
  attach(name: string, document: object): void;
}

/** What the inputs of every gate hold. */
export interface AnyInputs {
  readonly common: CommonInputs;
}

/** A gate is a value: its name, how its inputs are read, and what it does with them. */
export interface Gate<Inputs extends AnyInputs> {
  readonly name: string;
  /** The section of modelgate.yml that holds its inputs. */
  readonly section: string;
  /** Keys that it takes from the section `evaluation` where its own, which has the keys given, does not have them. */
  inherited(own: ReadonlySet<string>): readonly string[];
  /** Every input it knows; any other that is given is refused. */
  readonly inputNames: readonly string[];
  readInputs(settings: Settings, publishing: PublishingInputs): Inputs;
  run(inputs: Inputs, services: Services): Promise<GateReport>;
}
