"""Types of text against the programs that read such text: the API server's own validation, Go's URLs, registries, Prometheus."""

import json
import subprocess
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from constructs_lib.core.values import images, quantities, text
from constructs_lib.core.values.grammars import Grammar
from tests.core.test_text import ACCEPTED, REJECTED
from tests.programs import path_of

TOGETHER, EXAMPLES = 25, 10
"""Texts in one example of Hypothesis, and examples for each type."""
CHARACTERS = "aZ09-._/:@+%$[]()'\"\\,;~ \t\n\0é\u0660\u2028😀"
NAMES = {
    *("DnsLabel", "ServiceName", "DnsSubdomain", "SecretName", "SecretKeyName", "ConfigKey", "FileName", "LabelKey", "LabelValue"),
    *("AnnotationKey", "PortName", "EnvName", "BucketName", "Host", "PublicHost", "Cidr", "AbsolutePath", "UrlPath", "Url"),
    *("HttpsUrl", "BaseUrl", "Origin", "HeaderName", "HeaderValue", "Email"),
}
GRAMMARS: Mapping[str, Grammar] = {
    **{name: getattr(text, name).__metadata__[0] for name in sorted(NAMES)},
    "Image": images.IMAGE,
    "Cpu": quantities.CPU,
    "Bytes": quantities.BYTES,
    "Duration": quantities.DURATION,
}
SEEDS: Mapping[str, Sequence[str]] = {
    **{name: [*ACCEPTED[name], *REJECTED[name]] for name in NAMES},
    "Image": ["ghcr.io/berriai/litellm:v1.90.0", "localhost:5000/a__b/c.d:1", f"a/b:1@sha256:{'0a' * 32}", "a//b:1", "A/b:1"],
    "Cpu": ["1", "250m", "1.5", "0.001", "999999", "0m", "1e3", "1M", "0.0001", "01"],
    "Bytes": ["1", "512Mi", "1.5Gi", "100k", "7Ei", "1e3", "1m", "8Ei", "0Ki", "01Mi"],
    "Duration": ["30s", "1h30m", "15d", "1y2w3d4h5m6s7ms", "0s", "1m1h", "1.5h", "99y", "300y"],
}
EXACT = ("DnsLabel", "DnsSubdomain", "SecretName", "ConfigKey", "LabelKey", "LabelValue", "PortName")
"""Types that take whatever the API server takes. The others are narrower, for the programs that get the text too."""
AMOUNTS: Mapping[str, Callable[[str], float]] = {
    "Cpu": quantities.millicores,
    "Bytes": quantities.byte_count,
    "Duration": lambda duration: round(quantities.seconds(duration) * 1000),
}
Answer = Mapping[str, Any]


@st.composite
def near(draw: st.DrawFn, seeds: Sequence[str]) -> str:
    """Returns a known text with a few changes: text that is almost right, or only just."""
    made = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 2))):
        at, character = draw(st.integers(0, len(made))), draw(st.sampled_from(CHARACTERS))
        made = draw(
            st.sampled_from([made[:at] + character + made[at:], made[:at] + made[at + 1 :], made[:at] + character, made * 2])
        )
    return made


@cache
def texts(kind: str) -> list[str]:
    found: dict[str, None] = {}

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )  # fmt: skip
    @given(st.lists(near(SEEDS[kind]), min_size=TOGETHER, max_size=TOGETHER))
    def collect(made: list[str]) -> None:
        found.update(dict.fromkeys(made))

    collect()
    return [*found]


@cache
def answers() -> Mapping[str, list[Answer]]:
    """The program's answers for each type, from one run."""
    asked = [json.dumps({"kind": kind, "text": made}) for kind in GRAMMARS for made in texts(kind)]
    run = subprocess.run([path_of("kubevalidate")], input="\n".join(asked), capture_output=True, text=True, check=True)
    lines = iter(run.stdout.splitlines())
    return {kind: [json.loads(next(lines)) for _ in texts(kind)] for kind in GRAMMARS}


@pytest.mark.parametrize("kind", GRAMMARS)
def test_accepts_nothing_that_the_program_rejects(kind: str) -> None:
    wrong = [
        (made, answer["errors"])
        for made, answer in zip(texts(kind), answers()[kind], strict=True)
        if answer["errors"] and GRAMMARS[kind].accepts(made) and has_what_it_needs(kind, made)
    ]
    assert wrong == []


def has_what_it_needs(kind: str, made: str) -> bool:
    """Whether a text has a part that only some settings need: an image's tag may stand beside it."""
    match = images.REFERENCE.fullmatch(made)
    return kind != "Image" or bool(match and match["tag"])


@pytest.mark.parametrize("kind", EXACT)
def test_accepts_all_that_the_api_server_accepts(kind: str) -> None:
    accepted = [made for made, answer in zip(texts(kind), answers()[kind], strict=True) if not answer["errors"]]
    assert accepted
    assert [made for made in accepted if not GRAMMARS[kind].accepts(made)] == []


@pytest.mark.parametrize("kind", AMOUNTS)
def test_amounts_are_what_the_program_reads(kind: str) -> None:
    amounts = [
        (made, answer["value"]) for made, answer in zip(texts(kind), answers()[kind], strict=True) if GRAMMARS[kind].accepts(made)
    ]
    assert amounts
    assert [(made, value) for made, value in amounts if AMOUNTS[kind](made) != value] == []
