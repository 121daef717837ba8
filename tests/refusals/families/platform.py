"""Settings of the platform as a whole, and of the ways in from outside."""

from tests.refusals.command import Case

GATEWAY = "kind: gateway, host: chat.example.com, controller_namespace: gateway"
INGRESS = "kind: ingress, host: chat.example.com, class_name: nginx, controller_namespace: ingress"
BALANCER = "kind: load-balancer, host: chat.example.com"


def exposed(fields: str) -> str:
    return f"open_webui: {{exposure: {{{fields}}}}}"


CASES: list[Case] = [
    (
        "pods: {env: {WEBUI_AUTH: 'false', PGPORT: '5433', GF_SERVER_PROTOCOL: https}}",
        "pods.env.PGPORT: can't be changed here: clients connect to 5432; leave it out",
        "pods.env.WEBUI_AUTH: anyone would be the administrator without signing in; leave it out",
        "pods.env.GF_SERVER_PROTOCOL: Services, probes and policies use the port as it is; leave it out",
    ),
    (
        "pods: {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}}",
        "pods.env.NODE_TLS_REJECT_UNAUTHORIZED: every certificate would be trusted; ...",
    ),
    ("litellm: {env: {NODE_TLS_REJECT_UNAUTHORIZED: '0'}}", "litellm.env.NODE_TLS_REJECT_UNAUTHORIZED: every certificate ..."),
    *(
        (f"namespace: {name}", f"namespace: '{name}' belongs to Kubernetes; ...")
        for name in ("default", "kube-system", "kube-public", "kube-node-lease")
    ),
    *(
        (f"observability: {{node_namespace: {name}}}", f"observability.node_namespace: '{name}' belongs to Kubernetes; ...")
        for name in ("default", "kube-system", "kube-public", "kube-node-lease")
    ),
    ("image_mirror: 'a b'", "image_mirror: 'a b' is not ..."),
    ("image_mirror: https://registry.example.com", "image_mirror: 'https://registry.example.com' is not ..."),
    ("image_mirror: registry.example.com/", "image_mirror: 'registry.example.com/' is not ..."),
    ("image_mirror: {docker.io: 'a b'}", "image_mirror.docker.io: 'a b' is not ..."),
    ("image_mirror: {'https://ghcr.io': a.b/c}", "image_mirror.'https://ghcr.io': 'https://ghcr.io' is not a registry; ..."),
    ("image_mirror: {ghcr.io/berriai: a.b/c}", "image_mirror.ghcr.io/berriai: 'ghcr.io/berriai' is not a registry; ..."),
    # ---- certificate authorities and the proxy
    ("ca: {key: a}", "ca.config_map: give either config_map or secret, which has the certificates"),
    ("ca: {config_map: a, secret: b}", "ca.config_map: give either config_map or secret, which has the certificates"),
    ("ca: {config_map: 'A b'}", "ca.config_map: 'A b' is not a DNS subdomain; ..."),
    ("proxy: {}", "proxy.url: is required"),
    ("proxy: {url: 'proxy.example.com:3128'}", "proxy.url: 'proxy.example.com:3128' is not an origin; ..."),
    ("proxy: {url: 'http://u:s3cr3t-marker@proxy.example.com'}", "proxy.url: ..."),
    ("proxy: {url: 'http://a.b', no_proxy: ['https://c.d']}", "proxy.no_proxy.0: 'https://c.d' is not a host for NO_PROXY; ..."),
    ("proxy: {url: 'http://a.b', no_proxy: ['*']}", "proxy.no_proxy.0: '*' is not a host for NO_PROXY; ..."),
    ("proxy: {url: 'http://a.b', no_proxy: [c.d, c.d]}", "proxy.no_proxy: 'c.d' is given twice; write it once"),
    (
        "proxy: {url: 'http://a.b', cidrs: [10.0.0.1/32], namespace: egress}",
        "proxy.cidrs: are addresses of servers that are no pods, but namespace is given; leave out one of them",
    ),
    (
        "proxy: {url: 'http://squid.egress.svc:3128', cidrs: [10.0.0.0/8]}\ncluster: {network: {flavour: cilium}}",
        "proxy.url: 'squid.egress.svc' is inside the cluster, where Cilium opens nothing by address; give its namespace",
    ),
    ("proxy: {url: 'http://a.b', pod_port: 3128}", "proxy.pod_port: belongs to pods in the cluster; give their namespace"),
    ("image_pull_secrets: [a, a]", "image_pull_secrets: ..."),
    ("part_of: 'a b'", "part_of: 'a b' is not ..."),
    (f"part_of: {'a' * 64}", "part_of: ..."),
    (
        "storage_classes: [{name: a, provisioner: b.c, default: true}, {name: d, provisioner: b.c, default: true}]",
        "storage_classes: a and d are both the default; a cluster has one",
    ),
    ("storage_classes: [{name: A_B, provisioner: b.c}]", "storage_classes.0.name: 'A_B' is not a DNS subdomain; ..."),
    ("storage_classes: [{name: a, provisioner: 'b c'}]", "storage_classes.0.provisioner: 'b c' is not a provisioner; ..."),
    ("storage_classes: [{name: a, provisioner: b.c, binding: Later}]", "storage_classes.0.binding: must be ..."),
    (
        "postgres: {volume: {storage_class: 'Fast SSD'}}",
        "postgres.volume.storage_class: 'Fast SSD' is not a name of a StorageClass; ...",
    ),
    ("secrets: {existing: {litellm: [master-key]}}", "secrets.existing: Secrets are listed, but source is 'generated'; ..."),
    # ---- exposures
    (exposed(INGRESS.replace("nginx", "Ng_inx")), "open_webui.exposure.class_name: 'Ng_inx' is not a DNS subdomain; ..."),
    (exposed(INGRESS + ", tls: {secret: chat}, https: false"), "open_webui.exposure.https: is false, but tls is given; ..."),
    (exposed(GATEWAY + ", tls: {secret: chat}"), "open_webui.exposure.tls: belongs to the Gateway; ..."),
    (exposed(GATEWAY.replace("chat.example.com", "chat")), "open_webui.exposure.host: 'chat' is not a DNS name with a dot; ..."),
    (exposed(GATEWAY.replace("chat.example.com", "'*.example.com'")), "open_webui.exposure.host: ..."),
    (exposed(GATEWAY.replace("chat.example.com", "'https://chat.example.com'")), "open_webui.exposure.host: ..."),
    (exposed(GATEWAY.replace("chat.example.com", "'chat.example.com:443'")), "open_webui.exposure.host: ..."),
    (exposed(GATEWAY.replace("chat.example.com", "10.0.0.1")), "open_webui.exposure.host: ..."),
    (exposed(GATEWAY + ", annotations: {'a b': c}"), "open_webui.exposure.annotations.'a b': ..."),
    (exposed(BALANCER + ", source_ranges: []"), "open_webui.exposure.source_ranges: is empty, which allows no address at all; ..."),
    (exposed(BALANCER + ", source_ranges: [10.0.0.1/8]"), "open_webui.exposure.source_ranges.0: '10.0.0.1/8' ..."),
    (exposed(BALANCER + ", source_ranges: [10.0.0.0/0]"), "open_webui.exposure.source_ranges.0: '10.0.0.0/0' ..."),
    (exposed(BALANCER + ", port: 0"), "open_webui.exposure.port: must be at least 1 (given: 0)"),
    (exposed(BALANCER + ", port: 65536"), "open_webui.exposure.port: must be at most 65535 (given: 65536)"),
    (exposed(BALANCER + ", https: true"), "open_webui.exposure.port: 80 serves plain HTTP; ..."),
    (exposed(INGRESS + ", tls: {}"), "open_webui.exposure.tls.secret: is required without cluster_issuer; ..."),
    (
        exposed(INGRESS + ", extra: [{path: /a}, {host: b.example.com}, {path: /a}]"),
        "open_webui.exposure.extra: 'https://chat.example.com/a' is given twice; write it once",
    ),
    (exposed(INGRESS + ", extra: [{host: chat}]"), "open_webui.exposure.extra.0.host: 'chat' is not a DNS name with a dot; ..."),
    (exposed(INGRESS + ", extra: [{path: a b}]"), "open_webui.exposure.extra.0.path: 'a b' is not the path of a URL; ..."),
    (
        exposed("kind: ingress, host: chat.example.com, class_name: alb, source_ranges: [10.0.0.1/8]"),
        "open_webui.exposure.source_ranges.0: '10.0.0.1/8' ...",
    ),
    (exposed("kind: ingress, host: chat.example.com, controller_namespace: a"), "open_webui.exposure.class_name: is required"),
    (exposed("kind: default, host: chat.example.com"), "open_webui.exposure.kind: the cluster has no default way in; ..."),
    (
        exposed("kind: default, host: chat.example.com, https: false, tls: {secret: a}"),
        "open_webui.exposure.https: is false, but tls is given; leave out one of them",
    ),
    (
        f"open_webui: {{exposure: {{{INGRESS}}}}}\nlitellm: {{exposure: {{{INGRESS}}}}}",
        "open_webui.exposure.host: 'https://chat.example.com' is the address of 'litellm' too; ...",
    ),
    (
        "\n".join(
            f"{name}: {{exposure: {{{INGRESS.replace('chat', name[:4])}, tls: {{secret: public, cluster_issuer: acme}}}}}}"
            for name in ("litellm", "open_webui")
        ),
        "open_webui.exposure.tls.secret: 'public' has the certificate of 'litellm' already; ...",
    ),
    # ---- the domain, and the ingress controller
    ("domain: llm", "domain: 'llm' is not a DNS name with a dot; ..."),
    ("domain: https://llm.example.com", "domain: 'https://llm.example.com' is not a DNS name with a dot; ..."),
    (f"domain: {'.'.join(['a' * 60] * 4)}", "domain: has 243 characters; with the hosts below it at most 242 are possible"),
    ("domain: llm.example.com", "domain: leads nowhere: the cluster has no default way in; ..."),
    (
        "domain: llm.example.com\ningress_controller: {}\n"
        "litellm: {exposure: {kind: ingress, host: chat.llm.example.com, class_name: nginx, controller_namespace: nginx}}",
        "open_webui.exposure.host: 'https://chat.llm.example.com' is the address of 'litellm' too; ...",
    ),
    (
        "ingress_controller: {service: {kind: cluster-ip}}",
        "ingress_controller.service.kind: must be ...",
    ),
    (
        "ingress_controller: {service: {kind: node-port, https: 443}}",
        "ingress_controller.service.https: must be at least 30000 (given: 443)",
    ),
    (
        "ingress_controller: {service: {kind: node-port, https: 30080}}",
        "ingress_controller.service.https: 30080 is the port of http too; write another one",
    ),
    ("ingress_controller: {service: {source_ranges: []}}", "ingress_controller.service.source_ranges: is empty, ..."),
    ("ingress_controller: {tls: {}}", "ingress_controller.tls.secret: is required without cluster_issuer; ..."),
    (
        "ingress_controller: {proxy_protocol: true}",
        "ingress_controller.trusted_proxies: is empty, but proxy_protocol is for them alone; ...",
    ),
    ("ingress_controller: {class_name: My Class}", "ingress_controller.class_name: 'My Class' is not a DNS subdomain; ..."),
    ("ingress_controller: {env: {TRAEFIK_PING: 'false'}}", "ingress_controller.env.TRAEFIK_PING: is set twice, ..."),
    # ---- people
    ("access: {viewers: staff}", "access.viewers: must be a list (given: text)"),
    ("access: {admins: ['system:masters']}", "access.admins.0: 'system:masters' is a group of Kubernetes itself, ..."),
    ("access: {viewers: [a], operators: [a]}", "access.operators: 'a' is among viewers too; list it once, ..."),
    ("access: {editors: [a]}", "access.editors: is not a setting..."),
    # ---- pods
    ("litellm: {tolerations: [{key: a, operator: Exist}]}", "litellm.tolerations.0.operator: must be 'Equal' or 'Exists'; ..."),
    ("litellm: {tolerations: [{operator: Equal}]}", "litellm.tolerations.0.operator: must be 'Exists' without a key, ..."),
    ("litellm: {tolerations: [{key: a, effect: NoSchedul}]}", "litellm.tolerations.0.effect: must be ..."),
    (
        "litellm: {tolerations: [{key: a, effect: NoSchedule, toleration_seconds: 5}]}",
        "litellm.tolerations.0.effect: must be 'NoExecute' with toleration_seconds; ...",
    ),
    ("litellm: {tolerations: [{key: a, tolerationSeconds: 5}]}", "litellm.tolerations.0.tolerationSeconds: is not a setting; ..."),
    ("litellm: {node_selector: {'a b': c}}", "litellm.node_selector.'a b': ..."),
    ("litellm: {node_selector: {a: 'b c'}}", "litellm.node_selector.a: 'b c' is not ..."),
    ("litellm: {node_selector: {a: true}}", "litellm.node_selector.a: must be text; write it in quotes (given: true)"),
    ("litellm: {pod_annotations: {'/a': b}}", "litellm.pod_annotations./a: ..."),
    ("pods: {labels: {team: ai}}", "pods.labels: is not a setting; ..."),
    ("pods: {replicas: 2}", "pods.replicas: is not a setting"),
    (
        "pods: {pod_labels: {app: chat}}",
        "pods.pod_labels: 'app' is set by this library, which selects pods by it; choose another label",
    ),
    (
        "litellm: {pod_labels: {app.kubernetes.io/name: a}}",
        "litellm.pod_labels: 'app.kubernetes.io/name' is set by this library, ...",
    ),
    ("litellm: {pod_labels: {job-name: a}}", "litellm.pod_labels: 'job-name' is set by a controller of Kubernetes; ..."),
    ("litellm: {pod_labels: {team: 'a b'}}", "litellm.pod_labels.team: 'a b' is not ..."),
    ("pods: {priority_class: High!}", "pods.priority_class: 'High!' is not a DNS subdomain; ..."),
    ("pods: {host_aliases: {10.0.0: [idp.company.com]}}", "pods.host_aliases.10.0.0: '10.0.0' is not an IP address; write ..."),
    (
        "pods: {host_aliases: {idp.company.com: [a]}}",
        "pods.host_aliases.idp.company.com: 'idp.company.com' is not an IP address; ...",
    ),
    ("pods: {host_aliases: {10.0.0.8: [Idp]}}", "pods.host_aliases.10.0.0.8.0: 'Idp' is not a DNS subdomain; ..."),
    ("pods: {host_aliases: {10.0.0.8: []}}", "pods.host_aliases.10.0.0.8: ..."),
    ("litellm: {host_aliases: {10.0.0.8: [a, a]}}", "litellm.host_aliases.10.0.0.8: 'a' ..."),
    ("pods: {runtime_class: g_visor}", "pods.runtime_class: 'g_visor' is not a DNS subdomain; ..."),
    ("pods: {tolerations: [{operator: Equal}]}", "pods.tolerations.0.operator: must be 'Exists' without a key, ..."),
    (
        "pods: {affinity: {node_affinity: {required: [{key: a}]}}}",
        "pods.affinity.node_affinity.required.0.values: is empty; list the values that 'In' compares with",
    ),
    (
        "pods: {affinity: {node_affinity: {required: [{key: a, operator: Exists, values: [b]}]}}}",
        "pods.affinity.node_affinity.required.0.values: have no meaning for 'Exists'; leave them out",
    ),
    (
        "pods: {affinity: {node_affinity: {preferred: [{weight: 101, expressions: [{key: a, operator: Gt, values: [b]}]}]}}}",
        "pods.affinity.node_affinity.preferred.0.weight: must be at most 100 (given: 101)",
        "pods.affinity.node_affinity.preferred.0.expressions.0.values: 'Gt' compares with one whole number; ...",
    ),
    ("pods: {affinity: {pod_affinity: {required: [{labels: {}}]}}}", "pods.affinity.pod_affinity.required.0.labels: is empty, ..."),
    ("pods: {affinity: {pod_affinity: {required: [{labels: {a: b}, topology_key: 'a b'}]}}}", "pods.affinity.pod_affinity..."),
    ("pods: {env: {POSTGRES_USER: a}}", "pods.env.POSTGRES_USER: postgres has another value, which the library sets; ..."),
    ("pods: {env: {API_TOKEN: sk-abcdefghijklmnop}}", "pods.env.API_TOKEN: looks like a secret, ..."),
    # ---- additions to the pods of an application
    (
        "litellm: {service_account: {name: a, annotations: {b: c}}}",
        "litellm.service_account.annotations: 'a' exists already; annotate it yourself, or leave out name",
    ),
    ("litellm: {service_account: {name: 'A b'}}", "litellm.service_account.name: 'A b' is not a DNS subdomain; ..."),
    (
        f"litellm: {{resources: {{extended: {{{'a.' * 122}ab/gpu: 1}}}}}}",
        f"litellm.resources.extended.{'a.' * 122}ab/gpu: '{'a.' * 29}a... (250 characters) is not an extended resource; ...",
    ),
    (
        f"persistent_volumes: [{{kind: local, name: a, size: 1Gi, path: /a, node: {'a' * 64}}}]",
        f"persistent_volumes.0.node: '{'a' * 59}... (64 characters) has 64 characters; a node's name has at most 63",
    ),
    ("litellm: {resources: {extended: {gpu: 1}}}", "litellm.resources.extended.gpu: 'gpu' is not an extended resource; ..."),
    (
        "litellm: {resources: {extended: {nvidia.com/gpu: 0}}}",
        "litellm.resources.extended.nvidia.com/gpu: must be at least 1 ...",
    ),
    (
        "litellm: {resources: {extended: {nvidia.com/gpu: 0.5}}}",
        "litellm.resources.extended.nvidia.com/gpu: must be a whole ...",
    ),
    ("litellm: {grace_seconds: 0}", "litellm.grace_seconds: must be at least 1 (given: 0)"),
    ("litellm: {grace_seconds: 1}", "litellm.grace_seconds: must be above ..."),
    (
        "litellm: {disruption_budget: {min_available: 1, max_unavailable: 1}}",
        "litellm.disruption_budget.max_unavailable: is given together with min_available; leave out one of them",
    ),
    (
        "litellm: {disruption_budget: {max_unavailable: 0}}",
        "litellm.disruption_budget.max_unavailable: must be at least ...",
    ),
    ("litellm: {disruption_budget: {max_unavailable: '0%'}}", "litellm.disruption_budget.max_unavailable: '0%' is not ..."),
    (
        "litellm: {replicas: 2, disruption_budget: {min_available: 2}}",
        "litellm.disruption_budget.min_available: keeps all pods of the 2 that there may be, which blocks every drain ...",
    ),
    (
        "observability: {logs: {kind: eck, elasticsearch: {disruption_budget: {max_unavailable: 2}}}}",
        "observability.logs.elasticsearch.disruption_budget: ECK makes the budget, ...",
    ),
    ("litellm: {sidecars: [{image: a/b:1}]}", "litellm.sidecars.0.name: is required"),
    ("litellm: {sidecars: [{name: a, image: a/b}]}", "litellm.sidecars.0.image: image 'a/b' names no tag; ..."),
    ("litellm: {sidecars: [{name: A, image: 'a/b:1'}]}", "litellm.sidecars.0.name: 'A' is not a DNS label; ..."),
    ("litellm: {sidecars: [{name: a, image: 'a/b:1', privileged: true}]}", "litellm.sidecars.0.privileged: is not a setting"),
    ("litellm: {sidecars: [{name: a, image: {repository: a/b, tag: '1', user: 0}}]}", "litellm.sidecars.0.image.user: must be ..."),
    (
        "litellm: {sidecars: [{name: a, image: 'a/b:1', env: {PASSWORD: s3cr3t-marker}}]}",
        "litellm.sidecars.0.env.PASSWORD: looks like a secret, ...",
    ),
    (
        "litellm: {sidecars: [{name: a, image: 'a/b:1', mounts: [{volume: v, path: /tmp}]}]}",
        "litellm.sidecars.0.mounts: two volumes are at '/tmp'; give one of them another path",
    ),
    (
        "litellm: {init_containers: [{name: a, image: 'a/b:1', mounts: [{volume: models, path: /models}]}]}",
        "litellm.init_containers.0.mounts.0.volume: there is no volume 'models'; ...",
    ),
    ("litellm: {extra_volumes: [{name: a, path: /a}]}", "litellm.extra_volumes.0.kind: is required: ..."),
    ("litellm: {extra_volumes: [{kind: host-path, name: a, path: /a}]}", "litellm.extra_volumes.0.kind: must be 'empty-dir', ..."),
    ("litellm: {extra_volumes: [{kind: claim, name: a, path: /a}]}", "litellm.extra_volumes.0.claim: is required"),
    ("litellm: {extra_volumes: [{kind: empty-dir, name: a, path: a}]}", "litellm.extra_volumes.0.path: 'a' is not ..."),
    (
        "litellm: {extra_volumes: [{kind: empty-dir, name: a, path: /tmp}]}",
        "litellm.extra_volumes.0.path: another volume is ...",
    ),
    *(
        (
            f"litellm: {{extra_volumes: [{{kind: empty-dir, name: a, path: {path}}}]}}",
            f"litellm.extra_volumes.0.path: '{path}' is a ...",
        )
        for path in ("/proc", "/usr", "/etc", "/var/run/secrets/kubernetes.io/serviceaccount")
    ),
    (
        "litellm: {image: {repository: a/b, tag: '1', writable: [/tmp, /usr/lib]}}",
        "litellm.image.writable.1: '/usr/lib' is a folder of the system; mount it at a folder of your program, such as '/data'",
    ),
    (
        "litellm: {sidecars: [{name: a, image: 'a/b:1', mounts: [{volume: tmp, path: /sys}]}]}",
        "litellm.sidecars.0.mounts.0.path: '/sys' is a folder of the system; ...",
    ),
    ("litellm: {env: {'A=B': c}}", "litellm.env.'A=B': ..."),
    ("litellm: {env: {'': c}}", "litellm.env.'': ..."),
    ("litellm: {autoscaling: {max_replicas: 0}}", "litellm.autoscaling.max_replicas: must be at least 1 (given: 0)"),
    ("litellm: {replicas: 0, autoscaling: {max_replicas: 3}}", "litellm.autoscaling: ..."),
    ("litellm: {resources: {cpu: '0'}, autoscaling: {max_replicas: 3}}", "litellm.resources.cpu: ..."),
    # ---- namespaces, labels and annotations of others
    ("namespace: kube-flannel", "namespace: 'kube-flannel' belongs to Kubernetes; ..."),
    ("namespace: openshift-monitoring", "namespace: 'openshift-monitoring' belongs to OpenShift; ..."),
    (
        "namespace: traefik\nopen_webui: {exposure: {kind: ingress, host: chat.example.com, class_name: traefik,"
        " controller_namespace: traefik}}",
        "namespace: 'traefik' has pods of others, as open_webui.exposure.controller_namespace says; choose one for the"
        " platform alone",
    ),
    (
        "namespace: keda\nlitellm: {autoscaling: {kind: keda, max_replicas: 3, requests_per_second: 5}}",
        "namespace: 'keda' has pods of others, as litellm.autoscaling.keda_namespace says; ...",
    ),
    (
        "namespace: cnpg-system\npostgres: {kind: cnpg}",
        "namespace: 'cnpg-system' has pods of others, as postgres.operator_namespace says; ...",
    ),
    (
        "observability: {node_namespace: elastic-system, logs: {kind: eck}}",
        "observability.node_namespace: 'elastic-system' has pods of others, as"
        " observability.logs.elasticsearch.operator_namespace says; ...",
    ),
    (
        "litellm: {pod_labels: {app.kubernetes.io/owner: ai}}",
        "litellm.pod_labels: 'app.kubernetes.io/owner' has a prefix that is for labels of Kubernetes; choose another one,"
        " such as 'example.com/'",
    ),
    (
        "litellm: {pod_annotations: {checksum/config: a}}",
        "litellm.pod_annotations.checksum/config: is set by this library, which restarts pods by it; choose another annotation",
    ),
    (
        "pods: {pod_annotations: {container.apparmor.security.beta.kubernetes.io/foo: runtime/default}}",
        "pods.pod_annotations.container.apparmor.security.beta.kubernetes.io/foo: is the old way to choose a security profile; ...",
    ),
    ("access: {viewers: [' staff']}", "access.viewers.0: ' staff' has white space at its ends or a character that isn't seen, ..."),
    (
        'access: {viewers: ["staff\\u200b"]}',
        "access.viewers.0: 'staff\\u200b' has white space at its ends or a character that isn't seen, ...",
    ),
    (
        "namespace: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "namespace: has 60 characters; with '-nodes' at most 57 are possible, unless observability.node_namespace names one"
        " for the nodes' agents",
    ),
    ("observability: {alertmanager: None}", "observability.alertmanager: must be a mapping; did you mean null? (given: text)"),
    # ---- settings that can have no effect
    (
        "litellm: {extra_volumes: [{kind: csi, name: a, driver: secrets-store.csi.k8s.io}]}",
        "litellm.extra_volumes.0.attributes.secretProviderClass: is required by secrets-store.csi.k8s.io; ...",
    ),
    (
        "pods: {node_selector: {kubernetes.io/arch: x86_64}}",
        "pods.node_selector.kubernetes.io/arch: no node has the architecture 'x86_64'; write 'amd64'",
    ),
    (
        "pods: {affinity: {node_affinity: {required: [{key: kubernetes.io/arch, values: [aarch64]}]}}}",
        "pods.affinity.node_affinity.required.0.values: no node has the architecture 'aarch64'; write 'arm64'",
    ),
    (
        exposed(INGRESS + ", annotations: {cert-manager.io/cluster-issuer: acme}"),
        "open_webui.exposure.annotations.cert-manager.io/cluster-issuer: requests nothing without tls; ...",
    ),
    (
        exposed("kind: load-balancer, host: chat.example.com, port: 443"),
        "open_webui.exposure.port: 443 is the port of TLS; write https: true if ...",
    ),
    (
        "cluster: {access: {class_name: nginx, controller_namespace: nginx}}",
        "cluster.access.kind: is missing, without which class_name has no effect; write 'gateway' or 'ingress'",
    ),
    (
        "pods: {env: {https_proxy: 'http://proxy.example.com:3128'}}",
        "pods.env.https_proxy: requests within the cluster would go to the proxy too; use the setting proxy instead",
    ),
    (
        "namespace: monitoring\nobservability: {prometheus: {kind: operator}, alertmanager: null}",
        "namespace: 'monitoring' has pods of others, as observability.prometheus.namespace says; ...",
    ),
    (
        "image_mirror: 'registry.example.com:99999/hub'",
        "image_mirror: 'registry.example.com:99999/hub' has port 99999; a port is a number from 1 to 65535",
    ),
]
