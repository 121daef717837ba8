"""Writes the dashboards to `json/`."""

from constructs_lib.observability.dashboards.build import files
from constructs_lib.observability.dashboards.dashboard import OURS

if __name__ == "__main__":
    texts = files()
    for outdated in set(OURS.glob("*.json")) - texts.keys():
        outdated.unlink()
    for path, text in texts.items():
        path.write_text(text)
