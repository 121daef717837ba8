"""Stores that others run: poolers, URL parameters, Sentinel and Cluster."""

from tests.refusals.command import SECRET, Case

LITELLM = "litellm: {database: a, username: a, password: {name: db, key: a}"
OTHERS = (
    "langfuse: {database: b, username: b, password: {name: db, key: b}}, "
    "open-webui: {database: c, username: c, password: {name: db, key: c}}"
)


def bucket(store: str, name: str = "traces") -> str:
    keys = "access_key: {name: s3, key: a}, secret_key: {name: s3, key: b}"
    buckets = f"langfuse: {{bucket: {name}, {keys}}}, open-webui: {{bucket: files, {keys}}}"
    return f"object_store: {{kind: external, {store}, buckets: {{{buckets}}}}}"


def postgres(more: str = "", litellm: str = "") -> str:
    return f"postgres: {{kind: external, host: db.example.com, databases: {{{LITELLM}{litellm}}}, {OTHERS}}}{more}}}"


CASES: list[Case] = [
    (
        postgres(", pooler: {host: db.example.com, port: 5432}"),
        "postgres.pooler: db.example.com:5432 is the server itself, which migrations need; give the pooler's own address",
    ),
    (
        postgres(", pooler: {host: pgbouncer.example.com}"),
        "open_webui: Open WebUI prepares statements, which the pooler 'pgbouncer.example.com' doesn't keep; ...",
    ),
    (
        postgres(", cidrs: [10.0.0.0/8], pooler: {host: 192.168.0.5, cidrs: [10.0.0.0/8], prepared_statements: true}"),
        "postgres.pooler.cidrs: has no range with the address 192.168.0.5, to which the NetworkPolicy is closed then; add ...",
    ),
    (postgres(", pooler: {host: 'pgbouncer:6432'}"), "postgres.pooler.host: 'pgbouncer:6432' is not a host; ..."),
    (
        postgres(litellm=", parameters: {sslmode: disable}"),
        "postgres.databases.litellm.parameters.sslmode: use the setting ssl_mode of the server instead",
    ),
    (
        postgres(litellm=", parameters: {pgbouncer: 'true'}"),
        "postgres.databases.litellm.parameters.pgbouncer: use the setting pooler of the server instead",
    ),
    (
        postgres(litellm=f", parameters: {{sslpassword: {SECRET}}}"),
        "postgres.databases.litellm.parameters.sslpassword: looks like a secret, which would stand in the manifests; leave it out",
    ),
    (
        postgres(litellm=", parameters: {Options: x}"),
        "postgres.databases.litellm.parameters.Options: this value is not a parameter of a connection URL; ...",
    ),
    (
        f"postgres: {{kind: external, host: db.example.com, databases: {{{LITELLM}}}, "
        f"{OTHERS[:-1]}, parameters: {{connection_limit: '5'}}}}}}}}",
        "postgres.databases.open-webui.parameters.connection_limit: is for Prisma, and open-webui has libpq; leave it out",
    ),
    # Redis
    ("valkey: {kind: external}", "valkey.host: is required; give the host of the server, or sentinel"),
    (
        "valkey: {kind: external, host: a.example.com, sentinel: {master: chat, hosts: [s.example.com]}}",
        "valkey.host: is given with sentinel; give the host of the server, or sentinel",
    ),
    (
        "valkey: {kind: external, cluster: true, sentinel: {master: chat, hosts: [s.example.com]}}",
        "valkey.cluster: a Redis Cluster has no sentinels; leave out one of them",
    ),
    (
        "valkey: {kind: external, username: a, password: {name: c, key: p}, sentinel: {master: chat, hosts: [s.example.com], "
        "password: {name: c, key: p}}}",
        "valkey.username: LiteLLM and Open WebUI send it to the sentinels too, which don't know it; leave it out with sentinel",
    ),
    (
        "valkey: {kind: external, sentinel: {master: chat, hosts: ['2001:db8::1']}}",
        "valkey.sentinel.hosts: '2001:db8::1' is an IPv6 address, which programs don't read in lists of hosts; write a DNS name",
    ),
    (
        "valkey: {kind: external, host: '2001:db8::1', cluster: true}",
        "valkey.host: '2001:db8::1' is an IPv6 address, which programs don't read in lists of hosts; write a DNS name",
    ),
    (
        "valkey: {kind: external, sentinel: {master: my chat, hosts: [s.example.com]}}",
        "valkey.sentinel.master: 'my chat' is ...",
    ),
    ("valkey: {kind: external, sentinel: {master: chat, hosts: []}}", "valkey.sentinel.hosts: must have at least 1 entries"),
    ("valkey: {kind: external, sentinel: {master: chat, hosts: [a.b, a.b]}}", "valkey.sentinel.hosts: 'a.b' is given twice; ..."),
    (
        "valkey: {kind: external, tls: true, sentinel: {master: chat, hosts: [s.example.com]}}",
        "open_webui: Open WebUI connects to sentinels without TLS only; give its cache the host of the server instead of ...",
    ),
    (
        "valkey: {kind: external, sentinel: {master: chat, hosts: [s.example.com], password: {name: c, key: p}}}",
        "open_webui: Open WebUI sends the password of the servers to the sentinels too; both must have the same one, or none",
    ),
    (
        "valkey: {kind: external, host: a.example.com, cluster: true}",
        "agent_server: the reference agent can't use a Redis Cluster; pass another cache, or run an image of your own",
    ),
    (
        "litellm: {general_settings: {coordination_redis: {host: a}}}",
        "litellm.general_settings.coordination_redis: it is that of the cache that is passed; leave it out",
    ),
    (
        f"postgres: {{kind: external, host: db.example.com, databases: {{{LITELLM}}}, {OTHERS}, "
        "monitorng: {database: d, username: d, password: {name: db, key: b}}}}",
        "postgres.databases.monitorng: is used by nothing; there are litellm, langfuse, open-webui, monitoring; did you mean ...",
    ),
    # Object stores
    (
        bucket("host: s3.example.com, region: a").replace("open-webui", "openwebui"),
        "object_store.buckets.open-webui: is missing; list its bucket, access_key and secret_key",
        "object_store.buckets.openwebui: is used by nothing; there are langfuse, open-webui; did you mean 'open-webui'?",
    ),
    *(
        (
            bucket(f"host: {host}, region: {region}"),
            f"object_store.region: '{region}' is not the region of the host, by which requests are signed; write 'eu-central-1'",
        )
        for host, region in {
            "s3.eu-central-1.amazonaws.com": "us-east-1",
            "s3-eu-central-1.amazonaws.com": "eu-central-1a",
            "s3.dualstack.eu-central-1.amazonaws.com": "eu",
        }.items()
    ),
    (
        bucket("host: other.s3.eu-central-1.amazonaws.com"),
        "object_store.region: is missing; write the store's region, such as 'eu-central-1'",
        "object_store.host: begins with the bucket 'other'; write the store's own name, 's3.eu-central-1.amazonaws.com'",
    ),
    *(
        (
            bucket("host: s3.example.com, region: a", name),
            f"object_store.buckets.langfuse.bucket: '{name}' is not a bucket's name; ...",
        )
        for name in ("xn--a", "a-s3alias", "a--ol-s3")
    ),
    # ClickHouse
    *(
        (
            f"clickhouse: {{kind: external, host: a.example.com, username: a, password: {{name: a, key: b}}, {ports}}}",
            f"clickhouse.port: {port} is that of the native protocol too; ...",
        )
        for ports, port in {"port: 8123, native_port: 8123": 8123, "port: 9000": 9000, "native_port: 8443, tls: true": 8443}.items()
    ),
    (
        "clickhouse: {kind: external, host: a.clickhouse.cloud, username: a, password: {name: a, key: b}, cluster: true}",
        "clickhouse.tls: ClickHouse Cloud takes no connection without TLS; write true",
        "clickhouse.cluster: ClickHouse Cloud replicates by itself; leave it out",
    ),
    # PostgreSQL in the cluster
    (
        "postgres: {env: {POSTGRES_HOST_AUTH_METHOD: trust, PGDATA: /data}}",
        "postgres.env.POSTGRES_HOST_AUTH_METHOD: can't be changed here: each role has a password; leave it out",
        "postgres.env.PGDATA: can't be changed here: it is on the volume; leave it out",
    ),
    (
        "postgres: {env: {PGDATA: {name: place, key: folder}}}",
        "postgres.env.PGDATA: can't be changed here: it is on the volume; leave it out",
    ),
    (
        "postgres: {parameters: {max_conections: '50', wal_level: logcal, statement_timeout: 5m, autovacuum: maybe}}",
        "postgres.parameters.max_conections: is not a parameter that PostgreSQL 18 can be given; did you mean 'max_connections'?",
        "postgres.parameters.wal_level: 'logcal' is none of minimal, replica, logical; did you mean 'logical'?",
        "postgres.parameters.statement_timeout: '5m' is not a time of PostgreSQL; write such as '30s', with us, ms, s, min, h or d",
        "postgres.parameters.autovacuum: 'maybe' is not a switch; write 'on' or 'off'",
    ),
    (
        "postgres: {parameters: {wal_level: minimal}}",
        "postgres.parameters.wal_level: 'minimal' has nothing to send to replicas; ...",
    ),
    *(
        (
            f"postgres: {{{kind}parameters: {{shared_buffers: 128mb, work_mem: 1Gi, Max_Connections: '{count}'}}}}",
            "postgres.parameters.shared_buffers: '128mb' is not an amount of PostgreSQL; write such as '512MB', with ...",
            "postgres.parameters.work_mem: '1Gi' is not an amount of PostgreSQL; ...",
            f"postgres.parameters.Max_Connections: '{count}' {wrong}",
        )
        for kind, count, wrong in (
            ("", "abc", "is not a number; write one from 1 to 262143"),
            ("kind: embedded, ", "3", "is too few, since 3 are for superusers and reserved; write at least '4'"),
            ("kind: cnpg, ", "-1", "is out of range; write 1 to 262143"),
        )
    ),
    # Servers of others in the cluster
    (
        "cluster: {network: {flavour: cilium}}\nvalkey: {kind: external, host: redis.data.svc, cidrs: [10.96.0.0/12]}\n"
        "clickhouse: {kind: external, host: clickhouse, username: a, password: {name: a, key: b}}",
        "valkey.host: 'redis.data.svc' is inside the cluster, where Cilium opens nothing by address; give its namespace",
        "clickhouse.host: 'clickhouse' is inside the cluster, where Cilium opens nothing by address; give its namespace",
    ),
    (
        "valkey: {kind: external, host: redis.data.svc, cidrs: [10.96.0.0/12], namespace: data}",
        "valkey.cidrs: are addresses of servers that are no pods, but namespace is given; leave out one of them",
    ),
    (
        "valkey: {kind: external, host: redis.data.svc, pod_labels: {app: redis}}",
        "valkey.pod_labels: belongs to pods in the cluster; give their namespace",
    ),
    ("valkey: {kind: external, host: redis.data.svc, namespace: Data}", "valkey.namespace: 'Data' is not ..."),
    # CloudNativePG
    ("postgres: {kind: cnpg, parameters: {ssl: 'off'}}", "postgres.parameters.ssl: CloudNativePG sets it itself; leave it out"),
    ("postgres: {kind: cnpg, instances: 0}", "postgres.instances: must be at least 1 (given: 0)"),
    (
        "postgres: {kind: cnpg, volume: {existing_claim: data}}",
        "postgres.volume.existing_claim: the operator creates the claims; leave it out, and let a storage_class choose the volumes",
    ),
    ("postgres: {kind: cnpg, replicas: 3}", "postgres.replicas: is not a setting"),
    # ---- times, ports and buckets
    (
        "postgres: {parameters: {TimeZone: Europe/Berlin}, env: {TZ: Europe/Berlin}}\nclickhouse: {env: {TZ: CET}}",
        "postgres.parameters.TimeZone: 'Europe/Berlin' is not UTC, which Langfuse needs; leave it out",
        "postgres.env.TZ: Langfuse needs its stores in UTC; give it to other applications only",
        "clickhouse.env.TZ: Langfuse needs its stores in UTC; give it to other applications only",
    ),
    (
        "postgres: {kind: cnpg, parameters: {timezone: CET}}",
        "postgres.parameters.timezone: 'CET' is not UTC, which Langfuse needs; ...",
    ),
    ("pods: {env: {TZ: Europe/Berlin}}", "pods.env.TZ: Langfuse needs its stores in UTC; give it to other applications only"),
    (
        "postgres: {parameters: {archive_mode: 'on', huge_pages: 'on'}}",
        "postgres.parameters.archive_mode: without archive_command or archive_library the log is kept until ...",
        "postgres.parameters.huge_pages: the pod has no huge pages, without which the server doesn't start; write 'try'",
    ),
    (
        postgres(litellm=", parameters: {connect_timeout: 10s, pool_timeout: '-5'}"),
        "postgres.databases.litellm.parameters.connect_timeout: '10s' is not a whole number, which clients need; ...",
        "postgres.databases.litellm.parameters.pool_timeout: '-5' is not a whole number, which clients need; ...",
    ),
    *(
        (
            f"clickhouse: {{kind: external, host: a.example.com, username: a, password: {{name: a, key: b}}, {settings}}}",
            f"clickhouse.{port} is the port of ClickHouse {with_tls}, or another port",
        )
        for settings, port, with_tls in (
            ("port: 8443", "port: 8443", "with TLS; write tls: true"),
            ("port: 8123, tls: true", "port: 8123", "without TLS; write tls: false"),
            ("native_port: 9000, tls: true", "native_port: 9000", "without TLS; write tls: false"),
        )
    ),
    (
        bucket("host: s3.example.com, region: a, tls: false, port: 443"),
        "object_store.port: 443 is the port of HTTP with TLS; write tls: true",
    ),
    (
        bucket("host: s3.example.com, region: a, port: 80"),
        "object_store.port: 80 is the port of HTTP without TLS; write tls: false",
    ),
    (
        bucket("host: minio.storage.svc, namespace: storage, region: a, tls: false, port: 9000"),
        "object_store.path_style: is false, but no name in the cluster has a bucket before 'minio.storage.svc'; write true",
    ),
]
