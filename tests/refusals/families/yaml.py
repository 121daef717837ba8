"""Text that is not YAML, and YAML that is dangerous or ambiguous."""

from tests.refusals.command import Case

CASES: list[Case] = [
    ("a: [", "line 1, column 5: is not YAML: while parsing a flow node, expected the node content, but found '<stream end>'"),
    ("a: b: c", "line 1, column 5: is not YAML: mapping values are not allowed here"),
    (
        "\ta: 1",
        "line 1, column 1: is not YAML: while scanning for the next token,"
        " found character '\\t' that cannot start any token; text that begins with it needs quotes",
    ),
    ("a: 'x", "line 1, column 6: is not YAML: while scanning a quoted scalar, found unexpected end of stream"),
    ('a: "\\q"', "line 1, column 6: is not YAML: while scanning a double-quoted scalar, found unknown escape character 'q'"),
    ("a: 1\n b: 2", "line 2, column 3: is not YAML: mapping values are not allowed here"),
    (
        "a: @x",
        "line 1, column 4: is not YAML: while scanning for the next token,"
        " found character '@' that cannot start any token; text that begins with it needs quotes",
    ),
    (
        "a: `x`",
        "line 1, column 4: is not YAML: while scanning for the next token,"
        " found character '`' that cannot start any token; text that begins with it needs quotes",
    ),
    (
        "a: %x",
        "line 1, column 4: is not YAML: while scanning for the next token,"
        " found character '%' that cannot start any token; text that begins with it needs quotes",
    ),
    ("a: *nowhere", "line 1, column 4: is not YAML: found undefined alias; text that begins with '*' needs quotes"),
    ("a: &x [*x]", "has more than 50000 values, with what its aliases repeat"),
    ("%YAML 3.0\n---\na: 1", "line 1, column 1: is not YAML: found incompatible YAML document (version 1.* is required)"),
    (
        "base: dev\n---\nlitellm: {}",
        "line 2, column 1: is not YAML: expected a single document in the stream, but found another document",
    ),
    ("litellm: {replicas: 1}\nlitellm: {replicas: 2}", "litellm: is set twice, first in line 1, then in line 2"),
    ("litellm: {replicas: 1, replicas: 2}", "litellm.replicas: is set twice, first in line 1, then in line 1"),
    (
        "open_webui:\n  sign_up: false\n  admin_email: a@b.cd\n  sign_up: true\nlitellm: {}\nopen_webui: {}",
        "open_webui.sign_up: is set twice, first in line 2, then in line 4",
        "open_webui: is set twice, first in line 1, then in line 6",
    ),
    ("litellm: {env: {A: b, A: c}}", "litellm.env.A: is set twice, first in line 1, then in line 1"),
    ("litellm: !include litellm.yaml", "litellm: has a tag, which is what begins with '!'; leave it out, or write text in quotes"),
    ("namespace: !!binary aGVsbG8=", "namespace: has a tag, which is what begins with '!'; leave it out, or write text in quotes"),
    ("litellm: !!set {replicas}", "litellm: has a tag, which is what begins with '!'; leave it out, or write text in quotes"),
    (
        "litellm: !!python/object/apply:os.system [id]",
        "litellm: has a tag, which is what begins with '!'; leave it out, or write text in quotes",
    ),
    ("namespace: !!int x", "namespace: can't be read as int"),
    ("namespace: !!float x", "namespace: can't be read as float"),
    ("litellm: !!omap [a: 1]", "litellm: has a tag, which is what begins with '!'; leave it out, or write text in quotes"),
    ("1: a", "line 1: has a key that is not text (given: 1); write it in quotes"),
    ("null: a", "line 1: has a key that is not text (given: null); write it in quotes"),
    (
        "true: a\nfalse: b",
        "line 1: has a key that is not text (given: true); write it in quotes",
        "line 2: has a key that is not text (given: false); write it in quotes",
    ),
    ("? [a, b]\n: c", "line 1: has a key that is not text; write it in quotes"),
    ("? {a: b}\n: c", "line 1: has a key that is not text; write it in quotes"),
    (
        "litellm: {1: a, 2.5: b}",
        "litellm: has a key that is not text (given: 1); write it in quotes",
        "litellm: has a key that is not text (given: 2.5); write it in quotes",
    ),
    ("namespace: {{ .Values.namespace }}", "namespace: has a key that is not text; write it in quotes"),
    ("<<: text", "line 1: << takes mappings (given: 'text')"),
    ("<<: [text]", "line 1: << takes mappings (given: 'text')"),
    ("litellm:\n  <<: 3\n", "litellm: << takes mappings (given: 3)"),
    (b"\xff\xfe\x00", "is not UTF-8: byte 1 can't be read"),
    (b"namespace: caf\xe9", "is not UTF-8: byte 15 can't be read"),
    (b"\xff\xfen\x00a\x00m\x00e\x00s\x00p\x00a\x00c\x00e\x00:\x00 \x00\x00\x00", "is not UTF-8: byte 1 can't be read"),
    (b"namespace: \x00", "is not YAML: special characters are not allowed"),
    (b"namespace: \x1b[31m", "is not YAML: special characters are not allowed"),
    ("namespace: a‮b", "namespace: 'a\\u202eb' is not a DNS label; ..."),
    ('namespace: "a\\u202eb\\x07"', "namespace: 'a\\u202eb\\x07' is not a DNS label; ..."),
    ('namespace: "a\\nb"', "namespace: 'a\\nb' is not a DNS label; ..."),
    (
        "a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b,"
        " *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d,"
        " *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]\n",
        "has more than 50000 values, with what its aliases repeat",
    ),
    ("namespace: 12:30:45", "namespace: '12:30:45' is not a DNS label; ..."),
    ("namespace: 1e400", "namespace: must be text; write it in quotes (given: inf)"),
    ("namespace: !", "namespace: must be text (given: null)"),
    ("litellm", "must hold a mapping of settings (given: text)"),
    ("litellm: replicas: 2", "line 1, column 18: is not YAML: mapping values are not allowed here"),
    ('"litellm: {}', "line 1, column 13: is not YAML: while scanning a quoted scalar, found unexpected end of stream"),
    ("{litellm: {}", "line 1, column 13: is not YAML: while parsing a flow mapping, expected ',' or '}', but got '<stream end>'"),
    ("litellm: {}}", "line 1, column 12: is not YAML: while parsing a block mapping, expected <block end>, but found '}'"),
    (
        "key: >x\n a",
        "line 1, column 7: is not YAML: while scanning a block scalar, expected chomping or indentation indicators, but found 'x'",
    ),
    ("---", "must hold a mapping of settings (given: null)"),
    ("--- a\n--- b", "line 2, column 1: is not YAML: expected a single document in the stream, but found another document"),
    ("...", "line 1, column 1: is not YAML: while parsing a block node, expected the node content, but found '<document end>'"),
    (
        "litellm:\n- replicas: 1\n replicas: 2",
        "line 3, column 2: is not YAML: while parsing a block mapping, expected <block end>, but found '<block mapping start>'",
    ),
]
