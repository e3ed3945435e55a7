#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""programs.py RAPPORT-CLI JARS: address books and calendars go from Rapport to khard, khal and
ez-vcard and back, the sample's and those of tests/data. Counts and values must stay."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
CLI, JARS = str(Path(sys.argv[1]).resolve()), sys.argv[2]
SPAN = ["2015-01-01", "2035-12-31"]
differences = []


def run(*words, **options):
    done = subprocess.run(words, capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, words))}: {done.stderr or done.stdout}")
    return done.stdout


def rapport(notebook, *words):
    where = ["--sample"] if notebook is None else ["--file", str(notebook)]
    return json.loads(run(CLI, *where, "--json", *map(str, words)))


def compare(what, ours, theirs):
    ours, theirs = Counter(ours), Counter(theirs)
    for word, missing in (("not there", ours - theirs), ("not ours", theirs - ours)):
        for value in missing:
            differences.append(f"{what}: {word}: {value!r}")
    print(f"{what}: {sum(ours.values())} of ours, {sum(theirs.values())} of theirs,"
          f" {sum((ours & theirs).values())} equal")


def digits(text):
    return re.sub(r"\D", "", text)


def people(notebook):
    return rapport(notebook, "list", "contacts", "--limit", 100000)["items"]


def reaches(items):
    """Who can be reached how, whatever name a program makes out of the parts."""
    return [(" ".join(sorted(mail.lower() for mail in each["emails"])),
             " ".join(sorted(filter(None, map(digits, each["phones"]))))) for each in items]


def whole_cards(text):
    card, depth = [], 0
    for line in text.split("\r\n"):
        card.append(line)
        depth += line.upper().startswith("BEGIN:VCARD") - line.upper().startswith("END:VCARD")
        if depth == 0 and line:
            yield "\r\n".join(card) + "\r\n"
            card = []


def is_group(card):
    return re.search(r"^(KIND|X-ADDRESSBOOKSERVER-KIND):group", card, re.M | re.I)


class Home:
    """A home with an empty address book and calendar of khard and khal."""

    def __init__(self, place):
        self.place, self.book, self.calendar = place, place / "book", place / "calendar"
        config = place / ".config"
        for folder in (self.book, self.calendar, config / "khard", config / "khal"):
            folder.mkdir(parents=True)
        (config / "khard" / "khard.conf").write_text(
            f"[addressbooks]\n[[book]]\npath = {self.book}\n[general]\ndefault_action = list\n")
        (config / "khal" / "config").write_text(
            f"[calendars]\n[[own]]\npath = {self.calendar}\n[default]\ndefault_calendar = own\n"
            "[locale]\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "local_timezone = America/Chicago\ndefault_timezone = America/Chicago\n")
        self.env = dict(os.environ, HOME=str(place), XDG_CONFIG_HOME=str(config),
                        XDG_DATA_HOME=str(place / "data"), XDG_CACHE_HOME=str(place / "cache"))

    def run(self, *words, **options):
        return run(*words, env=self.env, **options)


def ezvcard(name, place, cards, ours):
    lines = run("java", "-cp", JARS, HERE / "EzVcard.java", cards, place / "3.vcf", place / "4.vcf")
    read = [line.split("\t") for line in lines.splitlines()]
    compare(f"ez-vcard reads {name}", reaches(ours),
            reaches({"emails": mails.split("\x1f")[1:], "phones": phones.split("\x1f")[1:]}
                    for _, mails, phones in read))
    # Entries that share an address become one: what comes back is held against our own way back.
    own = place / "own.rapport"
    rapport(own, "import", cards)
    for version in "34":
        back = place / f"{version}.rapport"
        rapport(back, "import", place / f"{version}.vcf")
        compare(f"{name} comes back from ez-vcard in {version}.0", reaches(people(own)), reaches(people(back)))


def khard(name, home, cards, ours):
    for number, card in enumerate(cards):
        (home.book / f"{number}.vcf").write_bytes((card).encode())
    listed = home.run("khard", "list", "-p").splitlines()
    compare(f"khard lists {name}", ["card"] * len(cards), ["card"] * len(listed))
    for kind, clean in (("email", str.lower), ("phone", digits)):
        lines = home.run("khard", kind, "-p").splitlines()
        compare(f"khard reads the {kind}s of {name}",
                [clean(value) for each in ours for value in each[f"{kind}s"]],
                [clean(line.split("\t")[0]) for line in lines if "\t" in line])


def written_by_khard(home, place):
    wanted = []
    for number in range(20):
        mail, phone = f"k{number}@x.edu", f"+1 312 555 01{number:02}"
        home.run("khard", "new", "-a", "book",
                 input=f"First name : Zoë{number}\nLast name : Núñez; Ó, {number}\n"
                       f"Email :\n    work : {mail}\nPhone :\n    cell : '{phone}'\n"
                       f"Note : |\n    one, two;\n    three\n")
        wanted.append({"emails": [mail], "phones": [phone]})
    rapport(place, "import", home.book)
    compare("Rapport reads what khard writes", reaches(wanted), reaches(people(place)))


def meetings(notebook):
    return rapport(notebook, "list", "meetings", "--limit", 100000)["items"]


def starts(items):
    return [(each["date"], each["start"] or "", each["topic"] or each["kind"].capitalize())
            for each in items]


def khal_starts(home):
    lines = home.run("khal", "list", "--once", "--format", "{start-date}|{start-time}|{title}",
                     "--day-format", "", *SPAN).splitlines()
    return [tuple(line.split("|", 2)) for line in lines if line.count("|") >= 2]


def khal(name, home, calendar, ours):
    home.run("khal", "import", "--batch", "-a", "own", calendar)
    compare(f"khal reads {name}", starts(ours), khal_starts(home))


def written_by_khal(home, place):
    wanted = []
    for number in range(20):
        day, title = f"2026-03-{number + 1:02}", f"Journal club {number}, part; two"
        hour = [] if number % 2 else [f"{8 + number // 2:02}:30", f"{9 + number // 2:02}:30"]
        home.run("khal", "new", "-a", "own", "-l", "Room 4", day, *hour, title, "::", "Read, then talk")
        wanted.append((day, hour[0] if hour else "", title))
    rapport(place, "import", home.calendar)
    compare("Rapport reads what khal writes", wanted, starts(meetings(place)))


def fixtures(place):
    for path in sorted((HERE.parent / "data" / "vcard").glob("*.vcf")):
        subprocess.run([CLI, "--file", str(place), "import", str(path)], capture_output=True)
    return place


def main():
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for name, notebook in (("the sample", None), ("the fixtures", fixtures(place / "all.rapport"))):
            here = place / name.replace(" ", "-")
            home = Home(here)
            rapport(notebook, "export", here / "out.vcf")
            cards = list(whole_cards((here / "out.vcf").read_bytes().decode()))
            persons = [card for card in cards if not is_group(card)]
            (here / "persons.vcf").write_bytes(("".join(persons)).encode())
            ezvcard(name, here, here / "persons.vcf", people(notebook))
            khard(name, home, persons, people(notebook))
        home = Home(place / "calendars")
        rapport(None, "export", place / "out.ics")
        khal("the sample", home, place / "out.ics", meetings(None))
        written_by_khard(Home(place / "by-khard"), place / "khard.rapport")
        written_by_khal(Home(place / "by-khal"), place / "khal.rapport")
    print("\n".join(differences))
    print(f"{len(differences)} differences")
    return 1 if differences else 0


sys.exit(main())
