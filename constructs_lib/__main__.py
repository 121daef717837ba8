"""Starts the command `llm-platform`, which is `python -m constructs_lib` too, with what makes a short-lived process quick."""

import gc
import os
import signal
import sys

INTERRUPTED = 130


def _interrupt(*_: object) -> None:
    """Ends the command. jsii prints that its Node has ended, which the same Ctrl-C does, so standard error is closed first."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    raise KeyboardInterrupt


def main() -> None:
    """Runs the command and ends the process."""
    if not sys.flags.optimize and os.name == "posix":  # jsii checks the types of all arguments otherwise
        os.execv(sys.executable, [sys.executable, "-P", "-O", "-m", "constructs_lib", *sys.argv[1:]])
    signal.signal(signal.SIGINT, _interrupt)
    gc.disable()  # the process ends before there is anything to collect
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # there are none, and looking for them reads every package
    if sys.argv[1:2] == ["schema"]:  # before the props are imported
        os.environ["CONSTRUCTS_LIB_DESCRIBE"] = "1"
    try:
        from constructs_lib.cli import run

        run()
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)  # jsii would still talk to a Node that the same Ctrl-C has ended


if __name__ == "__main__":
    main()
