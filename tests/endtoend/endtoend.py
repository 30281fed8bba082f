#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kotae authors
# SPDX-License-Identifier: MIT
"""Works with the built program as a person does: through a window on an X display, the keyboard and the clipboard.

usage: xvfb-run -a tests/endtoend/endtoend.py PROGRAM
"""
import os
import re
import subprocess
import sys
import tempfile
import time

LIMIT = 60  # seconds for each answer; the sanitizers and a busy machine take their time
JAPANESE = re.compile(r"[\u3041-\u30ff\u4e00-\u9fff]")


class Failure(Exception):
    pass


def output(*command: str) -> str:
    """What a command prints; nothing if it fails, as the tools of X do for what is not there yet."""
    return subprocess.run(command, capture_output=True, text=True, timeout=LIMIT).stdout.strip()


class Program:
    """The program in its window."""

    def __init__(self, path: str, folder: str):
        os.makedirs(f"{folder}/run", mode=0o700, exist_ok=True)
        self.path = path
        self.environment = os.environ | {
            "HOME": folder, "XDG_CONFIG_HOME": f"{folder}/config", "XDG_CACHE_HOME": f"{folder}/cache",
            "XDG_RUNTIME_DIR": f"{folder}/run", "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen([path], env=self.environment)
        self.window = ""

    def enter(self):
        self.window = self.wait("the window", self.find_window)
        self.wait("the keyboard focus", self.take_focus)

    def wait(self, what: str, probe, *arguments):
        """Asks until the answer is not empty; fails when the time is over or the program has ended."""
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            if answer := probe(*arguments):
                return answer
            if self.process.poll() is not None:
                raise Failure(f"waited for {what}, but the program ended with {self.process.returncode}")
            time.sleep(0.05)
        raise Failure(f"waited {LIMIT} s for {what}; the title is “{self.title()}”, the clipboard has “{clipboard()[:200]}”")

    def start_again(self, request: str) -> int:
        """The exit status of a second start, which hands its request to the first."""
        return subprocess.run([self.path, request], env=self.environment, timeout=LIMIT).returncode

    def find_window(self) -> str:
        return output("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Kotae").partition("\n")[0]

    def take_focus(self) -> bool:
        output("xdotool", "windowfocus", self.window)
        return output("xdotool", "getwindowfocus") == self.window

    def title(self) -> str:
        return output("xdotool", "getwindowname", self.window) if self.window else ""

    def press(self, *keys: str):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def expect_title(self, what: str, wanted):
        self.wait(f"a title with {what}", lambda: wanted(self.title()))

    def expect_copy(self, keys: str, what: str, wanted):
        forget_clipboard()
        self.press(keys)
        self.wait(f"{what} on the clipboard after {keys}", lambda: wanted(clipboard()))


def clipboard() -> str:
    return output("xclip", "-selection", "clipboard", "-out", "-target", "UTF8_STRING")


def forget_clipboard():
    subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=b"nothing", check=True, stdout=subprocess.DEVNULL)


def find_copy_and_switch(program: Program):
    subprocess.run(["xdotool", "type", "busy"], check=True)
    program.expect_title("486", lambda title: "486 Busy Here" in title)
    program.expect_copy("ctrl+c", "486 Busy Here", lambda text: text == "486 Busy Here")
    program.press("ctrl+shift+l")
    program.expect_title("Japanese", lambda title: "486 Busy Here" in title and JAPANESE.search(title))
    program.expect_copy("ctrl+shift+c", "the article in Japanese", lambda text: "486" in text and "話中" in text)


def hand_over(program: Program):
    if status := program.start_again("kotae:sip/301/487"):
        raise Failure(f"the second start ended with {status}")
    program.expect_title("the comparison that the second start asked for", lambda title: "301" in title and "487" in title)


def quit_well(program: Program):
    program.press("ctrl+q")
    status = program.process.wait(LIMIT)
    if status != 0:
        raise Failure(f"the program was quit and ended with {status}")


def main() -> int:
    if len(sys.argv) != 2 or not os.access(sys.argv[1], os.X_OK) or "DISPLAY" not in os.environ:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="kotae-endtoend-") as folder:
        program = Program(sys.argv[1], folder)
        try:
            program.enter()
            find_copy_and_switch(program)
            hand_over(program)
            # A killed one leaves its lock behind; the next one starts all the same and takes its place.
            program.process.kill()
            program.process.wait()
            program = Program(sys.argv[1], folder)
            program.enter()
            hand_over(program)
            quit_well(program)
        except (Failure, subprocess.SubprocessError) as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            return 1
        finally:
            program.process.kill()
            program.process.wait()
    print("Found busy, copied it, switched to Japanese, copied that, was asked by a second start, was killed, started again, and quit")
    return 0


if __name__ == "__main__":
    sys.exit(main())
