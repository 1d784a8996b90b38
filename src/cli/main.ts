#!/usr/bin/env node
import { endProcess } from "../action/end-process.ts";
import { runCommandLine } from "./command-line.ts";

await endProcess(await runCommandLine(process.argv.slice(2), process.env));
