"""Runs in the cluster: creates or updates functions of Open WebUI from files, and turns them on.

Usage: install_functions.py FOLDER, with `functions.json`, a list of objects (id, name, description, everywhere, valves), and
`ID.py` for each. `secrets` of a function names a variable for each place in its valves that holds a secret. Reads OPEN_WEBUI_URL,
ADMIN_EMAIL and ADMIN_PASSWORD. Functions that are not listed stay as they are. Needs nothing but Python's standard library.
"""

import json
import os
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ATTEMPTS = 150


def call(path: str, body: dict[str, Any] | None = None, token: str = "") -> Any:
    """Sends a GET, or a POST if there is a body, and returns the answer's JSON. Raises HTTPError for a status of 400 or more."""
    request = urllib.request.Request(
        f"{os.environ['OPEN_WEBUI_URL']}/api/v1{path}",
        data=None if body is None else json.dumps(body).encode(),
        headers={"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def sign_in() -> str:
    """Returns the administrator's token."""
    answer = call("/auths/signin", {"email": os.environ["ADMIN_EMAIL"], "password": os.environ["ADMIN_PASSWORD"]})
    return answer["token"]


def with_secrets(wanted: dict[str, Any]) -> dict[str, Any]:
    """Returns the valves of a function, with its secrets from the environment."""
    for secret in wanted.get("secrets", []):
        *steps, last = secret["path"]
        place = wanted["valves"]
        for step in steps:
            place = place[step]
        place[last] = os.environ[secret["variable"]]
    return wanted["valves"]


def install(wanted: dict[str, Any], source: str, known: bool, token: str) -> str:
    """Creates or updates one function, sets its valves, then turns it on. Returns the result in words."""
    path = f"/functions/id/{wanted['id']}"
    form = {
        "id": wanted["id"],
        "name": wanted["name"],
        "content": source,
        "meta": {"description": wanted["description"]},
    }
    state = call(f"{path}/update" if known else "/functions/create", form, token)
    if wanted["valves"]:
        call(f"{path}/valves/update", with_secrets(wanted), token)
    if state["is_global"] != wanted["everywhere"]:
        call(f"{path}/toggle/global", {}, token)
    if not state["is_active"]:
        call(f"{path}/toggle", {}, token)
    return "updated" if known else "created"


def install_all(folder: Path) -> None:
    """Installs every function of the folder, and prints the result of each."""
    token = sign_in()
    known = {function["id"] for function in call("/functions/", token=token)}
    for wanted in json.loads((folder / "functions.json").read_text()):
        source = (folder / f"{wanted['id']}.py").read_text()
        print(f"function {wanted['id']}: {install(wanted, source, wanted['id'] in known, token)}", flush=True)


def main() -> None:
    """Tries until Open WebUI answers, at most five minutes a pod."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            install_all(Path(sys.argv[1]))
            return
        except urllib.error.HTTPError as error:
            print(f"{error.url}: {error.code} {error.read().decode(errors='replace')[:500]}", flush=True)
            if error.code < 500:
                sys.exit(1)
        except (urllib.error.URLError, TimeoutError, ConnectionError) as error:
            print(f"{error}; attempt {attempt} of {ATTEMPTS}", flush=True)
        time.sleep(2)
    sys.exit("gave up")


if __name__ == "__main__":
    main()
