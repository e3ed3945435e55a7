# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the test's own: X server, window manager, message bus, notification service, home."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

SKIPPED = 77
NEEDED = ("Xvfb", "openbox", "xdotool", "xprop", "dbus-run-session", "dunst", "dunstctl", "import")

# dunst offers "Done" and the rest through a menu program; this one picks Done.
CHOOSE_DONE = "#!/bin/sh\ngrep -m1 -i 'done'\n"


class Failed(Exception):
    pass


def skip_without_tools(tools=NEEDED):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print("skipped: not installed:", *missing)
        sys.exit(SKIPPED)


def wait_for(what, condition, limit=20.0):
    """Waits until condition() is true and returns its value."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise Failed(f"{what}: not within {limit:.0f} s")


class Home:
    """A home folder of its own, a notebook in it, and rapport-cli on that notebook."""

    def __init__(self, cli, prepare):
        self.cli_program = cli
        self.folder = Path(tempfile.mkdtemp(prefix="rapport-e2e-"))
        self.notebook = self.folder / "data" / "rapport" / "notebook.rapport"
        self.env = {"PATH": os.environ["PATH"], "TZ": "America/Chicago", "LC_ALL": "C.UTF-8",
                    "HOME": str(self.folder), "RAPPORT_FILE": str(self.notebook)}
        for name, folder in (("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                             ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"),
                             ("XDG_RUNTIME_DIR", "run")):
            (self.folder / folder).mkdir(mode=0o700)
            self.env[name] = str(self.folder / folder)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]
        subprocess.run([prepare, str(self.notebook)], env=self.env, check=True)

    def cli(self, *arguments):
        """What rapport-cli --json prints; fails when it exits with an error."""
        done = subprocess.run([self.cli_program, "--json", *arguments], env=self.env, text=True,
                              capture_output=True, timeout=20)
        if done.returncode != 0:
            raise Failed(f"rapport-cli {arguments}: exit {done.returncode}: {done.stderr}")
        return json.loads(done.stdout)

    def items(self, kind):
        return self.cli("list", kind)["items"]

    def follow_up(self, uid):
        return next((item for item in self.items("follow-ups") if item["uid"] == uid), None)

    def keep(self, folder):
        shutil.copytree(self.folder, folder, dirs_exist_ok=True,
                        ignore=lambda where, names: [n for n in names if n == "run"])

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


class Desktop:
    def __init__(self, home):
        self.home = home
        self.log = open(home.folder / "desktop.log", "w")
        self.started = []

    def open(self):
        self._start_display()
        self.start("openbox")
        wait_for("the window manager", self._window_manager_runs)
        self._start_notifications()

    def start(self, *command, **options):
        process = subprocess.Popen(command, env=self.home.env, stdout=self.log, stderr=self.log,
                                   start_new_session=True, **options)
        self.started.append(process)
        return process

    def stop(self):
        for process in reversed(self.started):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(5)
                except subprocess.TimeoutExpired:
                    process.kill()
        self.log.close()

    def run(self, *command):
        done = subprocess.run(command, env=self.home.env, text=True, capture_output=True, timeout=20)
        return done.stdout.strip() if done.returncode == 0 else ""

    def keys(self, *keys):
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "8", text)

    def visible_window(self):
        """The id of Rapport's window while it is on the screen."""
        return self.run("xdotool", "search", "--onlyvisible", "--class", "rapport").split("\n")[0]

    def activate(self):
        window = wait_for("Rapport's window", self.visible_window)
        self.run("xdotool", "windowactivate", window)
        wait_for("the window is active",
                 lambda: self.run("xdotool", "getactivewindow") == window)

    def notifications(self):
        return int(self.run("dunstctl", "count", "displayed") or 0)

    def screenshot(self, path):
        self.run("import", "-window", "root", str(path))

    def _start_display(self):
        read, write = os.pipe()
        self.start("Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten",
                   "tcp", pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise Failed("Xvfb found no display")
        self.home.env["DISPLAY"] = ":" + number

    def _window_manager_runs(self):
        return "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK")

    def _start_notifications(self):
        choose = self.home.folder / "choose-done"
        choose.write_text(CHOOSE_DONE)
        choose.chmod(0o700)
        settings = self.home.folder / "dunstrc"
        settings.write_text(f"[global]\ndmenu = {choose}\nidle_threshold = 0\n")
        self.start("dunst", "-config", str(settings))
        wait_for("the notification service", lambda: "true" in self.run(
            "dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
            "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.Notifications"))


def local_second(seconds_from_now):
    """The hour of the student's zone, with seconds."""
    os.environ["TZ"] = "America/Chicago"
    time.tzset()
    return (datetime.now() + timedelta(seconds=seconds_from_now)).strftime("%Y-%m-%dT%H:%M:%S")


def on_private_bus():
    """Starts the script again inside a message bus of its own."""
    if os.environ.get("RAPPORT_E2E_BUS"):
        return
    os.environ["RAPPORT_E2E_BUS"] = "1"
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
