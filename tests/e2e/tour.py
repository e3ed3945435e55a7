# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two tours paint the same bytes, whatever the home they start from.

tour.py RAPPORT KEEP
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path


def paint(rapport, folder):
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", HOME=str(folder))
    subprocess.run([rapport, "--tour", str(folder / "tour")], env=env, check=True,
                   stderr=subprocess.DEVNULL)
    return {path.name: path.read_bytes() for path in (folder / "tour").glob("*.png")}


def main():
    rapport, keep = sys.argv[1], Path(sys.argv[2])
    shutil.rmtree(keep, ignore_errors=True)
    with tempfile.TemporaryDirectory() as home:
        folders = [Path(home) / "first", Path(home) / "second"]
        for folder in folders:
            folder.mkdir()
        first, second = (paint(rapport, folder) for folder in folders)
        differing = sorted(name for name in first.keys() | second.keys()
                           if first.get(name) != second.get(name))
        if first and not differing:
            return 0
        shutil.copytree(home, keep)
    print("Painted differently:", ", ".join(differing) or "nothing was painted")
    return 1


if __name__ == "__main__":
    sys.exit(main())
