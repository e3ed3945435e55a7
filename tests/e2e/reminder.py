# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Log a meeting in the real window, close it, be reminded, answer "Done" in the notification.

reminder.py RAPPORT RAPPORT-CLI E2E-PREPARE KEEP: on failure KEEP holds screenshot, log, notebook.
"""

import shutil
import sys
from pathlib import Path

from desktop import Desktop, Failed, Home, local_second, on_private_bus, skip_without_tools, wait_for

LINE = "Radiology IG lunch talk, met Dr Ana Ruiz, offered shadowing"


def log_a_meeting(desktop, home):
    desktop.activate()
    desktop.keys("ctrl+n")
    desktop.type(LINE)
    desktop.keys("Return")
    wait_for("the meeting is in the file", lambda: len(home.items("meetings")) == 1)
    owed = [item for item in home.items("follow-ups") if item["contact"] and "Ruiz" in item["contact"]]
    if not owed:
        raise Failed("logging the meeting made no follow-up to Dr. Ruiz")
    return owed[0]["uid"]


def close_window(desktop, program):
    desktop.activate()
    desktop.keys("alt+F4")
    wait_for("the window closes", lambda: not desktop.visible_window())
    if program.poll() is not None:
        raise Failed("the program ended with its window")


def be_reminded(desktop, home, uid):
    home.cli("snooze", uid, local_second(3))
    wait_for("the notification", lambda: desktop.notifications() > 0)
    desktop.start("dunstctl", "context")
    wait_for("Done closes the follow-up", lambda: home.follow_up(uid)["state"] == "done")


def start_again_and_quit(desktop, program, rapport):
    again = desktop.start(rapport)
    wait_for("the second start ends", lambda: again.poll() == 0)
    desktop.activate()
    desktop.keys("ctrl+q")
    wait_for("Ctrl+Q ends the program", lambda: program.poll() == 0)


def main():
    rapport, cli, prepare, keep = sys.argv[1:5]
    skip_without_tools()
    on_private_bus()
    shutil.rmtree(keep, ignore_errors=True)
    home = Home(cli, prepare)
    desktop = Desktop(home)
    try:
        desktop.open()
        program = desktop.start(rapport)
        uid = log_a_meeting(desktop, home)
        close_window(desktop, program)
        be_reminded(desktop, home, uid)
        start_again_and_quit(desktop, program, rapport)
        if home.cli("check")["ok"] is not True:
            raise Failed("the notebook is not sound")
    except Exception as failure:
        desktop.screenshot(home.folder / "screen.png")
        home.keep(Path(keep))
        print(f"failed: {failure}\nkept: {keep}")
        return 1
    finally:
        desktop.stop()
        home.remove()
    print("logged, reminded, done")
    return 0


sys.exit(main())
