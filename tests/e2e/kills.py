# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill -9 while logging: nothing acknowledged is missing, and the file is sound.

kills.py RAPPORT-CLI E2E-PREPARE KEEP [SEED]
"""

import json
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from desktop import Failed, Home

KILLS = 30


def log_line(home, number):
    return subprocess.Popen(
        [home.cli_program, "--json", "log", f'"Talk {number}", met Ana Ruiz{number}'],
        env=home.env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def acknowledged(output):
    """The uid of the meeting, once the whole answer has been printed."""
    try:
        return json.loads(output)["meeting"]["uid"]
    except ValueError:
        return None


def usual_seconds(home):
    begin = time.monotonic()
    output, _ = log_line(home, 0).communicate()
    if not acknowledged(output):
        raise Failed("rapport-cli log does not answer")
    return time.monotonic() - begin


def kill_while_logging(home, chance):
    usual = usual_seconds(home)
    uids, kills, number = set(), 0, 0
    while kills < KILLS:
        number += 1
        if number > 20 * KILLS:
            raise Failed(f"only {kills} of {KILLS} kills hit a running program")
        process = log_line(home, number)
        time.sleep(chance.uniform(0, 1.1 * usual))
        process.kill()
        output, _ = process.communicate()
        kills += process.returncode == -signal.SIGKILL
        if uid := acknowledged(output):
            uids.add(uid)
    return uids


def main():
    cli, prepare, keep = sys.argv[1:4]
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 20251014
    shutil.rmtree(keep, ignore_errors=True)
    home = Home(cli, prepare)
    try:
        uids = kill_while_logging(home, random.Random(seed))
        missing = uids - {item["uid"] for item in home.items("meetings")}
        if missing:
            raise Failed(f"{len(missing)} acknowledged meetings are missing")
        checked = home.cli("check")
        if checked["ok"] is not True or checked["problems"]:
            raise Failed(f"the notebook is not sound: {checked['problems']}")
    except Exception as failure:
        home.keep(Path(keep))
        print(f"failed with seed {seed}: {failure}\nkept: {keep}")
        return 1
    finally:
        home.remove()
    print(f"{KILLS} kills, seed {seed}: {len(uids)} acknowledged meetings, none missing")
    return 0


sys.exit(main())
