"""Objects and their changes as a reviewer sees them."""

import textwrap
from typing import Any

import yaml

from tests.snapshots import changes, documents


def deployment(kind: str = "Deployment", name: str = "web", **spec: Any) -> dict[str, Any]:
    return {"kind": kind, "metadata": {"name": name}, "spec": spec}


def test_objects_are_read_back_as_they_were() -> None:
    items = [deployment(env=[{"name": "A", "value": "yes"}], text="one\n\n  two: 'x'\n", long=["x" * 99] * 2), deployment(none={})]
    assert list(yaml.safe_load_all(documents(items))) == items
    assert "env: [{name: A, value: 'yes'}]" in documents(items)


def test_a_changed_field_shows_both_values() -> None:
    assert changes([deployment(replicas=1)], [deployment(replicas=2)]) == "@@ Deployment web @@\n~ spec.replicas: 1 -> 2\n"


def test_objects_that_stay_are_left_out() -> None:
    assert changes([deployment(), deployment(name="one")], [deployment()]) == "@@ Deployment one @@ removed\n"


def test_an_added_object_is_shown_in_full() -> None:
    added = changes([], [deployment(replicas=1)])
    assert added.splitlines()[0] == "@@ Deployment web @@ added"
    assert yaml.safe_load("".join(line[2:] + "\n" for line in added.splitlines()[1:])) == deployment(replicas=1)


def test_elements_of_lists_have_their_name_or_themselves() -> None:
    before = deployment(env=[{"name": "A", "value": "a"}, {"name": "B", "value": "b"}], args=["--one", "--two"])
    after = deployment(env=[{"name": "B", "value": "c"}, {"name": "C", "value": "c"}], args=["--one", "--three"])
    assert changes([before], [after]) == textwrap.dedent(
        """\
        @@ Deployment web @@
        - spec.env[A]: {name: A, value: a}
        ~ spec.env[B].value: b -> c
        + spec.env[C]: {name: C, value: c}
        - spec.args: --two
        + spec.args: --three
        """
    )


def test_lines_of_files_are_compared() -> None:
    before, after = deployment(file="one\ntwo\nthree\n"), deployment(file="one\n2\nthree\n")
    assert changes([before], [after]) == "@@ Deployment web @@\n~ spec.file:\n-     two\n+     2\n"


def test_a_job_and_a_server_of_another_kind_are_the_same_object() -> None:
    before = [deployment("Job", "make-0123456789"), deployment()]
    after = [deployment("Job", "make-abcdefabcd"), deployment("StatefulSet")]
    assert [line for line in changes(before, after).splitlines() if line[0] != "@"] == [
        "~ metadata.name: make-0123456789 -> make-abcdefabcd",
        "~ kind: Deployment -> StatefulSet",
    ]
