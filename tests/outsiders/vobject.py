#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""vobject.py PROGRAM IN OUT: PROGRAM reads the vCards in IN and writes them to OUT; vobject then
reads them and must find what PROGRAM says they mean."""

import base64
import json
import os
import re
import subprocess
import sys

sys.path.pop(0)  # this file has the module's name
try:
    import vobject
except ImportError:
    print("python3-vobject is not installed")
    sys.exit(77)

# Names that vobject's grammar refuses; they are other programs' own and stay as they were.
REFUSED = re.compile(r"^(?:[\w.-]+\.)?[\w-]*[/_][\w/-]*[;:]")


def logical_lines(text):
    return text.replace("\r\n ", "").split("\r\n")


def plain(value):
    """A part of N: a list where the card has one."""
    return ", ".join(value) if isinstance(value, list) else value


def values(card, *names):
    return [line.value for name in names for line in card.contents.get(name, [])]


def words(text):
    """Names compare by their words: additional names stand in a part of their own."""
    return sorted(re.sub(r"[.,;]", " ", text).split())


def differences(card, meaning):
    name = card.n.value
    whole = " ".join(plain(part) for part in (name.prefix, name.given, name.additional, name.family, name.suffix))
    expected = " ".join(meaning[key] for key in ("title", "given", "family", "suffix"))
    if words(whole) != words(expected):
        yield f"N is {whole!r}, not {expected!r}"
    if not card.fn.value:
        yield "FN is empty"
    for key, fields in (("emails", ["email"]), ("phones", ["tel"])):
        found = [re.sub("^(tel|mailto):", "", value).replace(";ext=", " ext. ") for value in values(card, *fields)]
        if sorted(found) != sorted(meaning[key]):
            yield f"{key} are {found}, not {meaning[key]}"
    links = [re.sub("^x-apple:", "", v) for v in values(card, "url", "impp", "x-socialprofile", "socialprofile")]
    if sorted(links) != sorted(meaning["links"]):
        yield f"links are {links}, not {meaning['links']}"
    organisations = values(card, "org")
    if meaning["institution"] and organisations[0][0] != meaning["institution"]:
        yield f"ORG is {organisations}, not {meaning['institution']}"
    if meaning["role"] and meaning["role"] not in values(card, "title", "role"):
        yield f"TITLE is {values(card, 'title')}, not {meaning['role']}"
    # Everybody's tag of Google is none of ours, and a tag of ours has a hundred characters at most:
    # the line that came goes out whole.
    tags = [tag[:100].strip() for each in values(card, "categories") for tag in each if tag != "myContacts"]
    if tags != meaning["tags"]:
        yield f"CATEGORIES are {tags}, not {meaning['tags']}"
    notes = "\n\n".join(note.strip() for note in values(card, "note")).replace("\r\n", "\n")
    if notes != meaning["notes"]:
        yield f"NOTE is {notes!r}, not {meaning['notes']!r}"
    uids = [re.sub("^urn:uuid:", "", uid) for uid in values(card, "uid")]
    if uids != ([meaning["uid"]] if meaning["uid"] else []):
        yield f"UID is {uids}, not {meaning['uid']}"
    if meaning["photo"]:
        photo = values(card, "photo")[0]
        # vobject knows the data: addresses of 4.0 as text, which it cuts at the comma.
        if isinstance(photo, bytes):
            isSame = base64.b64encode(photo).decode() == meaning["photo"]
        else:
            isSame = re.fullmatch(r"data:image/\w+;base64", photo)
        if not isSame:
            yield "PHOTO is another picture"


def main():
    program, given, out = sys.argv[1:]
    subprocess.run([program, given, out], check=True)
    meanings = json.load(open(os.path.join(out, "meaning.json"), encoding="utf-8"))
    faults = 0
    for version in ("3.0", "4.0"):
        text = open(os.path.join(out, version + ".vcf"), encoding="utf-8", newline="").read()
        text = "\r\n".join(line for line in logical_lines(text) if not REFUSED.match(line))
        cards = list(vobject.readComponents(text))
        if len(cards) != len(meanings):
            sys.exit(f"vobject reads {len(cards)} cards of {len(meanings)} in {version}")
        for card, meaning in zip(cards, meanings):
            for difference in differences(card, meaning):
                faults += 1
                print(f"{version}, {meaning['given']} {meaning['family']}: {difference}")
    print(f"{len(meanings)} cards in two versions, {faults} differences")
    sys.exit(1 if faults else 0)


main()
