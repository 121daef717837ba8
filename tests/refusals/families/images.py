"""Images without a fixed version, or in no form that a registry takes."""

from tests.refusals.command import Case

CASES: list[Case] = [
    ("litellm: {image: nginx}", "litellm.image: image 'nginx' names no tag; write repository:tag"),
    ("litellm: {image: 'nginx:latest'}", "litellm.image.tag: 'latest' moves; name a version"),
    ("litellm: {image: ''}", "litellm.image: '' is not an image; write repository:tag, such as ..."),
    ("litellm: {image: ':1'}", "litellm.image: ':1' is not an image; write repository:tag, such as ..."),
    ("litellm: {image: 'a/b:'}", "litellm.image: 'a/b:' is not an image; write repository:tag, such as ..."),
    ("litellm: {image: 'a/b@sha256:123'}", "litellm.image: 'a/b@sha256:123' is not an image; write repository:tag, such as ..."),
    ("litellm: {image: {tag: latest}}", "litellm.image.tag: 'latest' moves; name a version"),
    (
        "litellm: {image: {repository: a/b, tag: '1', digest: abc}}",
        "litellm.image.digest: 'abc' is not a digest; write 'sha256:' and 64 hexadecimal digits in lower case",
    ),
    ("litellm: {image: null}", "litellm.image: must be text such as repository:tag, or a mapping (given: null)"),
    ("litellm: {image: 5}", "litellm.image: must be text such as repository:tag, or a mapping (given: 5)"),
    ("litellm: {image: [a]}", "litellm.image: must be text such as repository:tag, or a mapping (given: a list)"),
    ("langfuse: {image: 'a/b:1'}", "langfuse.worker.image: tag '4.16.0' is not the '1' of image; both must be one version"),
    (
        "langfuse: {worker: {image: 'langfuse/langfuse-worker:3.0.0'}}",
        "langfuse.worker.image: tag '3.0.0' is not the '4.16.0' of image; both must be one version",
    ),
    # ---- mirrors of other names of Docker Hub
    (
        "image_mirror: {dockerhub: mirror.example.com}",
        "image_mirror.dockerhub: no image is named after it; write 'docker.io', the registry of Docker Hub",
    ),
    (
        "image_mirror: {index.docker.io: mirror.example.com}",
        "image_mirror.index.docker.io: no image is named after it; write 'docker.io', the registry of Docker Hub",
    ),
    *(
        (
            f"{path.replace('.', ': {')}: {{image: {{tag: {tag}}}}}{'}' * path.count('.')}",
            f"{path}.image.tag: '{tag}' is older than {least}, ...",
        )
        for path, tag, least in (
            ("postgres", "0.8.0-pg17", 18),
            ("postgres", "pg16", 18),
            ("valkey", "7.2.1", 8),
            ("clickhouse", "24.8.1", 25.12),
            ("clickhouse.keeper", "25.1.1", 25.12),
            ("ingress_controller", "v2.11", 3.6),
        )
    ),
    (
        "postgres: {image: 'registry.example.com/hub/pgvector/pgvector:0.8.0-pg17'}",
        "postgres.image.tag: '0.8.0-pg17' is older than 18, the oldest version that can be used",
    ),
]
