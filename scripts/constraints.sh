#!/bin/bash
# Writes constraints.txt: the newest versions that pyproject.toml allows and that go together, with the build's own tools.
set -euo pipefail
cd "$(dirname "$0")/.."
report=$(mktemp)
trap 'rm -f "$report"' EXIT
.venv/bin/python -m pip install --quiet --disable-pip-version-check --dry-run --ignore-installed --prefer-binary \
  --report "$report" '.[dev,training,bench]' hatchling editables
.venv/bin/python - "$report" > constraints.txt <<'PYTHON'
import json
import sys
from pathlib import Path

found = [one["metadata"] for one in json.loads(Path(sys.argv[1]).read_text("utf-8"))["install"]]
print("# The versions that the checks were run with; written by `make constraints`.")
for line in sorted(f"{one['name'].lower()}=={one['version']}" for one in found if one["name"] != "moderator"):
    print(line)
PYTHON
