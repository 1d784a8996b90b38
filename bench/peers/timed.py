"""Runs one command and prints how long it took and the most memory it held: python timed.py COMMAND …

Prints one JSON line {"seconds", "mebibytes", "code"} to standard error's last line. Both sides of a comparison are
run under it, so that both are measured by the same clock and the same counter.
"""

import json
import resource
import subprocess
import sys
import time

started = time.perf_counter()
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL)
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "mebibytes": peak, "code": done.returncode}), file=sys.stderr)
