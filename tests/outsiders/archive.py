#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""archive.py PROGRAM SCHEMA OUT: PROGRAM writes archives to OUT; jsonschema checks them against
SCHEMA, and SCHEMA for members that no archive uses: it and the writer say the same."""

import json
import os
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def described(schema, at=""):
    """The paths of all members that the schema describes."""
    schema = schema.get("items", schema)
    for name, member in schema.get("properties", {}).items():
        yield f"{at}/{name}"
        yield from described(member, f"{at}/{name}")


def used(value, at=""):
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            for name, member in each.items():
                yield f"{at}/{name}"
                yield from used(member, f"{at}/{name}")


def resolved(schema, root):
    """The schema with its references replaced by what they stand for."""
    if isinstance(schema, list):
        return [resolved(each, root) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return resolved(root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root)
    return {key: resolved(value, root) for key, value in schema.items()}


def main():
    program, schema_path, out = sys.argv[1:]
    subprocess.run([program, out], check=True)
    schema = json.load(open(schema_path, encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    faults = 0
    paths = set()
    for name in ("everything.json", "sample.json"):
        archive = json.load(open(os.path.join(out, name), encoding="utf-8"))
        paths.update(used(archive))
        for error in validator.iter_errors(archive):
            faults += 1
            print(f"{name}: {error.json_path}: {error.message}")
    for path in sorted(set(described(resolved(schema, schema))) - paths):
        faults += 1
        print(f"the schema describes {path}, which no archive has")
    print(f"{len(paths)} members, {faults} faults")
    sys.exit(1 if faults else 0)


main()
