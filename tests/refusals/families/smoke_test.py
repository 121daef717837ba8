"""The smoke test."""

from tests.refusals.command import Case

CASES: list[Case] = [
    ("smoke_test: {model: gpt}", "smoke_test.model: 'gpt' is not a chat model of litellm; available: demo"),
    ("smoke_test: {wait_seconds: 0}", "smoke_test.wait_seconds: must be at least 1 (given: 0)"),
    ("smoke_test: {wait_seconds: 2m}", "smoke_test.wait_seconds: must be a whole number (given: '2m')"),
    ("smoke_test: {schedule: daily}", "smoke_test.schedule: is not a setting"),
]
