#!/usr/bin/env node
import { tolerateClosedPipes } from "../action/closed-pipes.ts";
import { endProcess } from "../action/end-process.ts";
import { runCommandLine } from "./command-line.ts";

tolerateClosedPipes();
await endProcess(await runCommandLine(process.argv.slice(2), process.env));
