#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""icalendar_check.py PROGRAM IN OUT: PROGRAM reads the calendars in IN and writes them to OUT;
python3-icalendar then reads them, python3-dateutil steps through their rules, and both must find
what PROGRAM says they mean."""

import datetime
import glob
import json
import os
import subprocess
import sys

try:
    import icalendar
    from dateutil import rrule
    from zoneinfo import ZoneInfo
except ImportError as missing:
    print(missing)
    sys.exit(77)

UTC = datetime.timezone.utc
HERE = ZoneInfo("America/Chicago")  # where the tests' student is
# Rapport takes a year from now; the last days of it are another one's in other zones.
END = datetime.date(2026, 10, 12)


def instant(value):
    """A day stays a day; an hour becomes an instant, a floating one on the student's clock."""
    if not isinstance(value, datetime.datetime):
        return value
    if value.tzinfo is None:
        return value.replace(tzinfo=HERE).astimezone(UTC)
    zone = value.tzinfo
    name = getattr(zone, "zone", None)  # pytz resolves a gap differently
    if name and name != "UTC":
        return value.replace(tzinfo=ZoneInfo(name)).astimezone(UTC)
    return value.astimezone(UTC)


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def wall(value):
    return value.replace(tzinfo=None) if isinstance(value, datetime.datetime) else value


def rule_starts(event):
    start = event.decoded("dtstart")
    zone = ZoneInfo(str(event["dtstart"].params["TZID"])) if "TZID" in event["dtstart"].params else None
    if isinstance(start, datetime.datetime) and start.tzinfo is not None and zone is None:
        zone = UTC
    first = wall(start) if isinstance(start, datetime.datetime) else datetime.datetime.combine(start, datetime.time())
    starts = {first}
    for rule in listed(event.get("rrule")):
        if rule.get("FREQ", [""])[0] in ("SECONDLY", "MINUTELY", "HOURLY"):
            continue  # kept, and not followed: nobody meets that often
        parts = dict(rule)
        parts.pop("UNTIL", None)
        text = icalendar.vRecur(parts).to_ical().decode()
        until = None
        for end in rule.get("UNTIL", []):
            if isinstance(end, datetime.datetime):
                until = end.astimezone(zone).replace(tzinfo=None) if end.tzinfo and zone else wall(end)
            else:
                until = datetime.datetime.combine(end, datetime.time(23, 59, 59))
        for at in rrule.rrulestr(text, dtstart=first, ignoretz=True):
            if at.year > 2026 or (until and at > until) or len(starts) > 2000:
                break
            starts.add(at)
    found = set()
    for at in starts:
        if not isinstance(start, datetime.datetime):
            found.add(at.date())
        else:
            found.add(at.replace(tzinfo=zone or HERE).astimezone(UTC))
    return found


def instants(event, name):
    return {instant(at.dt[0] if isinstance(at.dt, tuple) else at.dt)
            for each in listed(event.get(name)) for at in each.dts}


def within_a_year(starts):
    return {at for at in starts if (at.date() if isinstance(at, datetime.datetime) else at) < END}


def series_starts(events):
    """What the master and its stand-ins come to, within a year."""
    masters = [event for event in events if "recurrence-id" not in event]
    starts = set()
    for event in masters:
        try:
            starts |= rule_starts(event)
        except ValueError:  # a rule of another program that nobody can follow
            starts.add(instant(event.decoded("dtstart")))
        starts |= instants(event, "rdate")
        starts -= instants(event, "exdate")
    for event in events:
        if "recurrence-id" in event:
            starts.discard(instant(event.decoded("recurrence-id")))
            starts.add(instant(event.decoded("dtstart")))
    return within_a_year(starts)


def start_of(meaning):
    if meaning["startAt"]:
        return datetime.datetime.fromisoformat(meaning["startAt"].replace("Z", "+00:00"))
    return datetime.date.fromisoformat(meaning["startOn"])


def end_of(event):
    if "dtend" in event:
        return instant(event.decoded("dtend"))
    return None


def single_differences(event, meaning):
    if instant(event.decoded("dtstart")) != start_of(meaning):
        yield f"DTSTART is {event.decoded('dtstart')}, not {start_of(meaning)}"
    end = end_of(event)
    if meaning["startAt"]:
        expected = meaning["endAt"] and datetime.datetime.fromisoformat(meaning["endAt"].replace("Z", "+00:00"))
        if (end or "") != expected:
            yield f"DTEND is {end}, not {expected}"
    elif end != datetime.date.fromisoformat(meaning["endOn"]) + datetime.timedelta(days=1):
        yield f"DTEND is {end}, not the day after {meaning['endOn']}"
    for name, key in (("summary", "topic"), ("location", "place")):
        text = str(event.get(name, "")).replace("\r\n", "\n")
        if key == "place":
            text = text.replace("\n", ", ")
        if text.strip() != meaning[key] and meaning[key]:
            yield f"{name} is {text!r}, not {meaning[key]!r}"
    guests = str(listed(event.get("attendee")) + listed(event.get("organizer"))).lower()
    for mail in meaning["people"]:
        if mail.lower() not in guests.replace("%2b", "+"):
            yield f"{mail} is not among the guests"


def task_differences(task, meaning):
    due = task.decoded("due")
    expected = datetime.date.fromisoformat(meaning["dueOn"])
    if meaning["hour"]:
        expected = datetime.datetime.combine(expected, datetime.time.fromisoformat(meaning["hour"]))
    if due != expected:
        yield f"DUE is {due}, not {expected}"
    if str(task["summary"]).strip() != meaning["title"]:
        yield f"SUMMARY is {task['summary']!r}, not {meaning['title']!r}"
    alarms = [part for part in task.subcomponents if part.name == "VALARM"]
    if meaning["isOpen"] and not alarms:
        yield "an open task has no alarm"


def differences(calendar, meaning):
    zones = {str(part["tzid"]) for part in calendar.walk("VTIMEZONE")}
    events = {}
    for event in calendar.walk("VEVENT"):
        events.setdefault(str(event["uid"]), []).append(event)
        zone = event["dtstart"].params.get("TZID")
        if zone and zone not in zones:
            yield f"the zone {zone} is not told"
    tasks = {str(task["uid"]): task for task in calendar.walk("VTODO")}
    series = {}
    for each in meaning["meetings"]:
        if each["uid"] not in events:
            yield f"the event {each['uid']} is not there"
        elif each["isSeries"]:
            series.setdefault(each["uid"], set()).add(start_of(each))
        else:
            for event in events[each["uid"]]:
                yield from single_differences(event, each)
    for uid, expected in series.items():
        found = series_starts(events[uid])
        if len(expected) < 500 and found != within_a_year(expected):
            yield f"{uid} is on {sorted(map(str, found))}, not {sorted(map(str, expected))}"
    for each in meaning["followUps"]:
        yield from task_differences(tasks[each["uid"]], each)


def main():
    program, given, out = sys.argv[1:]
    subprocess.run([program, given, out], check=True)
    faults = files = nouns = 0
    for path in sorted(glob.glob(os.path.join(out, "*.ics"))):
        with open(path, "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        with open(path[:-4] + ".json", encoding="utf-8") as file:
            meaning = json.load(file)
        files += 1
        nouns += len(meaning["meetings"]) + len(meaning["followUps"])
        errors = [error for part in calendar.walk() for error in part.errors]
        for difference in list(differences(calendar, meaning)) + errors:
            faults += 1
            print(f"{os.path.basename(path)}: {difference}"[:1000])
    print(f"{files} calendars with {nouns} meetings and tasks, {faults} differences")
    sys.exit(1 if faults or not files else 0)


main()
