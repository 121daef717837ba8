from __future__ import annotations

from pkgutil import extend_path
__path__ = extend_path(__path__, __name__)

import abc
import builtins
import datetime
import enum
import typing

import jsii
import publication
import typing_extensions

from jsii._type_checking import cached_type_hints, check_type


from ._jsii import *

class _LazyImport:
    def __init__(self, module_name: str) -> None:
        self._module_name = module_name
        self._module: typing.Any = None
    def __getattr__(self, name: str) -> typing.Any:
        if self._module is None:
            import importlib
            self._module = importlib.import_module(self._module_name)
        return getattr(self._module, name)

if typing.TYPE_CHECKING:

    import cdk8s as _cdk8s_d3d9af27
    import constructs as _constructs_77d1e7e8
else:

    _cdk8s_d3d9af27 = _LazyImport("cdk8s")
    _constructs_77d1e7e8 = _LazyImport("constructs")


class Logstash(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.Logstash",
):
    '''Logstash is the Schema for the logstashes API.

    :schema: Logstash
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LogstashSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Logstash" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: LogstashSpec defines the desired state of Logstash.
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__228d26e9541103dcf5d77058d2eab9cf56744a02897d4cb194a2d9eb9e6beb09)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = LogstashProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LogstashSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Logstash".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: LogstashSpec defines the desired state of Logstash.
        '''
        props = LogstashProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Logstash".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class LogstashProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LogstashSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Logstash is the Schema for the logstashes API.

        :param metadata: 
        :param spec: LogstashSpec defines the desired state of Logstash.

        :schema: Logstash
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LogstashSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__93c20ae151a1da0a548d7295dd4a16ddb5fa68d7daddd35d789439956d83180c)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"]:
        '''
        :schema: Logstash#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["LogstashSpec"]:
        '''LogstashSpec defines the desired state of Logstash.

        :schema: Logstash#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["LogstashSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpec",
    jsii_struct_bases=[],
    name_mapping={
        "version": "version",
        "config": "config",
        "config_ref": "configRef",
        "count": "count",
        "elasticsearch_refs": "elasticsearchRefs",
        "image": "image",
        "monitoring": "monitoring",
        "pipelines": "pipelines",
        "pipelines_ref": "pipelinesRef",
        "pod_template": "podTemplate",
        "resources": "resources",
        "revision_history_limit": "revisionHistoryLimit",
        "secure_settings": "secureSettings",
        "service_account_name": "serviceAccountName",
        "services": "services",
        "update_strategy": "updateStrategy",
        "volume_claim_templates": "volumeClaimTemplates",
    },
)
class LogstashSpec:
    def __init__(
        self,
        *,
        version: builtins.str,
        config: typing.Any = None,
        config_ref: typing.Optional[typing.Union["LogstashSpecConfigRef", typing.Dict[builtins.str, typing.Any]]] = None,
        count: typing.Optional[jsii.Number] = None,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["LogstashSpecElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
        image: typing.Optional[builtins.str] = None,
        monitoring: typing.Optional[typing.Union["LogstashSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        pipelines: typing.Optional[typing.Sequence[typing.Any]] = None,
        pipelines_ref: typing.Optional[typing.Union["LogstashSpecPipelinesRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template: typing.Any = None,
        resources: typing.Optional[typing.Union["LogstashSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        secure_settings: typing.Optional[typing.Sequence[typing.Union["LogstashSpecSecureSettings", typing.Dict[builtins.str, typing.Any]]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
        services: typing.Optional[typing.Sequence[typing.Union["LogstashSpecServices", typing.Dict[builtins.str, typing.Any]]]] = None,
        update_strategy: typing.Optional[typing.Union["LogstashSpecUpdateStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_claim_templates: typing.Optional[typing.Sequence[typing.Union["LogstashSpecVolumeClaimTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''LogstashSpec defines the desired state of Logstash.

        :param version: Version of the Logstash.
        :param config: Config holds the Logstash configuration. At most one of [``Config``, ``ConfigRef``] can be specified.
        :param config_ref: ConfigRef contains a reference to an existing Kubernetes Secret holding the Logstash configuration. Logstash settings must be specified as yaml, under a single "logstash.yml" entry. At most one of [``Config``, ``ConfigRef``] can be specified.
        :param count: 
        :param elasticsearch_refs: ElasticsearchRefs are references to Elasticsearch clusters running in the same Kubernetes cluster.
        :param image: Image is the Logstash Docker image to deploy. Version and Type have to match the Logstash in the image.
        :param monitoring: Monitoring enables you to collect and ship log and monitoring data of this Logstash. Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different Elasticsearch monitoring clusters running in the same Kubernetes cluster.
        :param pipelines: Pipelines holds the Logstash Pipelines. At most one of [``Pipelines``, ``PipelinesRef``] can be specified.
        :param pipelines_ref: PipelinesRef contains a reference to an existing Kubernetes Secret holding the Logstash Pipelines. Logstash pipelines must be specified as yaml, under a single "pipelines.yml" entry. At most one of [``Pipelines``, ``PipelinesRef``] can be specified.
        :param pod_template: PodTemplate provides customization options for the Logstash pods.
        :param resources: Resources provides a shorthand to set CPU and Memory resources on the Logstash container. When set, these values override any CPU or memory resource settings specified in the PodTemplate for the primary Logstash container. To set resources on other containers, use the PodTemplate.
        :param revision_history_limit: RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying StatefulSet.
        :param secure_settings: SecureSettings is a list of references to Kubernetes Secrets containing sensitive configuration options for the Logstash. Secrets data can be then referenced in the Logstash config using the Secret's keys or as specified in ``Entries`` field of each SecureSetting.
        :param service_account_name: ServiceAccountName is used to check access from the current resource to Elasticsearch resource in a different namespace. Can only be used if ECK is enforcing RBAC on references.
        :param services: Services contains details of services that Logstash should expose - similar to the HTTP layer configuration for the rest of the stack, but also applicable for more use cases than the metrics API, as logstash may need to be opened up for other services: Beats, TCP, UDP, etc, inputs.
        :param update_strategy: UpdateStrategy is a StatefulSetUpdateStrategy. The default type is "RollingUpdate".
        :param volume_claim_templates: VolumeClaimTemplates is a list of persistent volume claims to be used by each Pod. Every claim in this list must have a matching volumeMount in one of the containers defined in the PodTemplate. Items defined here take precedence over any default claims added by the operator with the same name.

        :schema: LogstashSpec
        '''
        if isinstance(config_ref, dict):
            config_ref = LogstashSpecConfigRef(**config_ref)
        if isinstance(monitoring, dict):
            monitoring = LogstashSpecMonitoring(**monitoring)
        if isinstance(pipelines_ref, dict):
            pipelines_ref = LogstashSpecPipelinesRef(**pipelines_ref)
        if isinstance(resources, dict):
            resources = LogstashSpecResources(**resources)
        if isinstance(update_strategy, dict):
            update_strategy = LogstashSpecUpdateStrategy(**update_strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__355d2bf928c92aa6f44fda158430afdbaeb56c3b847d02b7489cf259875fdd52)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument config_ref", value=config_ref, expected_type=type_hints["config_ref"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument pipelines", value=pipelines, expected_type=type_hints["pipelines"])
            check_type(argname="argument pipelines_ref", value=pipelines_ref, expected_type=type_hints["pipelines_ref"])
            check_type(argname="argument pod_template", value=pod_template, expected_type=type_hints["pod_template"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument secure_settings", value=secure_settings, expected_type=type_hints["secure_settings"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
            check_type(argname="argument services", value=services, expected_type=type_hints["services"])
            check_type(argname="argument update_strategy", value=update_strategy, expected_type=type_hints["update_strategy"])
            check_type(argname="argument volume_claim_templates", value=volume_claim_templates, expected_type=type_hints["volume_claim_templates"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }
        if config is not None:
            self._values["config"] = config
        if config_ref is not None:
            self._values["config_ref"] = config_ref
        if count is not None:
            self._values["count"] = count
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs
        if image is not None:
            self._values["image"] = image
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if pipelines is not None:
            self._values["pipelines"] = pipelines
        if pipelines_ref is not None:
            self._values["pipelines_ref"] = pipelines_ref
        if pod_template is not None:
            self._values["pod_template"] = pod_template
        if resources is not None:
            self._values["resources"] = resources
        if revision_history_limit is not None:
            self._values["revision_history_limit"] = revision_history_limit
        if secure_settings is not None:
            self._values["secure_settings"] = secure_settings
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name
        if services is not None:
            self._values["services"] = services
        if update_strategy is not None:
            self._values["update_strategy"] = update_strategy
        if volume_claim_templates is not None:
            self._values["volume_claim_templates"] = volume_claim_templates

    @builtins.property
    def version(self) -> builtins.str:
        '''Version of the Logstash.

        :schema: LogstashSpec#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''Config holds the Logstash configuration.

        At most one of [``Config``, ``ConfigRef``] can be specified.

        :schema: LogstashSpec#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def config_ref(self) -> typing.Optional["LogstashSpecConfigRef"]:
        '''ConfigRef contains a reference to an existing Kubernetes Secret holding the Logstash configuration.

        Logstash settings must be specified as yaml, under a single "logstash.yml" entry. At most one of [``Config``, ``ConfigRef``]
        can be specified.

        :schema: LogstashSpec#configRef
        '''
        result = self._values.get("config_ref")
        return typing.cast(typing.Optional["LogstashSpecConfigRef"], result)

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: LogstashSpec#count
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecElasticsearchRefs"]]:
        '''ElasticsearchRefs are references to Elasticsearch clusters running in the same Kubernetes cluster.

        :schema: LogstashSpec#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["LogstashSpecElasticsearchRefs"]], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''Image is the Logstash Docker image to deploy.

        Version and Type have to match the Logstash in the image.

        :schema: LogstashSpec#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["LogstashSpecMonitoring"]:
        '''Monitoring enables you to collect and ship log and monitoring data of this Logstash.

        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :schema: LogstashSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["LogstashSpecMonitoring"], result)

    @builtins.property
    def pipelines(self) -> typing.Optional[typing.List[typing.Any]]:
        '''Pipelines holds the Logstash Pipelines.

        At most one of [``Pipelines``, ``PipelinesRef``] can be specified.

        :schema: LogstashSpec#pipelines
        '''
        result = self._values.get("pipelines")
        return typing.cast(typing.Optional[typing.List[typing.Any]], result)

    @builtins.property
    def pipelines_ref(self) -> typing.Optional["LogstashSpecPipelinesRef"]:
        '''PipelinesRef contains a reference to an existing Kubernetes Secret holding the Logstash Pipelines.

        Logstash pipelines must be specified as yaml, under a single "pipelines.yml" entry. At most one of [``Pipelines``, ``PipelinesRef``]
        can be specified.

        :schema: LogstashSpec#pipelinesRef
        '''
        result = self._values.get("pipelines_ref")
        return typing.cast(typing.Optional["LogstashSpecPipelinesRef"], result)

    @builtins.property
    def pod_template(self) -> typing.Any:
        '''PodTemplate provides customization options for the Logstash pods.

        :schema: LogstashSpec#podTemplate
        '''
        result = self._values.get("pod_template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def resources(self) -> typing.Optional["LogstashSpecResources"]:
        '''Resources provides a shorthand to set CPU and Memory resources on the Logstash container.

        When set, these
        values override any CPU or memory resource settings specified in the PodTemplate for the primary Logstash
        container. To set resources on other containers, use the PodTemplate.

        :schema: LogstashSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["LogstashSpecResources"], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying StatefulSet.

        :schema: LogstashSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def secure_settings(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecSecureSettings"]]:
        '''SecureSettings is a list of references to Kubernetes Secrets containing sensitive configuration options for the Logstash.

        Secrets data can be then referenced in the Logstash config using the Secret's keys or as specified in ``Entries`` field of
        each SecureSetting.

        :schema: LogstashSpec#secureSettings
        '''
        result = self._values.get("secure_settings")
        return typing.cast(typing.Optional[typing.List["LogstashSpecSecureSettings"]], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''ServiceAccountName is used to check access from the current resource to Elasticsearch resource in a different namespace.

        Can only be used if ECK is enforcing RBAC on references.

        :schema: LogstashSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def services(self) -> typing.Optional[typing.List["LogstashSpecServices"]]:
        '''Services contains details of services that Logstash should expose - similar to the HTTP layer configuration for the rest of the stack, but also applicable for more use cases than the metrics API, as logstash may need to be opened up for other services: Beats, TCP, UDP, etc, inputs.

        :schema: LogstashSpec#services
        '''
        result = self._values.get("services")
        return typing.cast(typing.Optional[typing.List["LogstashSpecServices"]], result)

    @builtins.property
    def update_strategy(self) -> typing.Optional["LogstashSpecUpdateStrategy"]:
        '''UpdateStrategy is a StatefulSetUpdateStrategy.

        The default type is "RollingUpdate".

        :schema: LogstashSpec#updateStrategy
        '''
        result = self._values.get("update_strategy")
        return typing.cast(typing.Optional["LogstashSpecUpdateStrategy"], result)

    @builtins.property
    def volume_claim_templates(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecVolumeClaimTemplates"]]:
        '''VolumeClaimTemplates is a list of persistent volume claims to be used by each Pod.

        Every claim in this list must have a matching volumeMount in one of the containers defined in the PodTemplate.
        Items defined here take precedence over any default claims added by the operator with the same name.

        :schema: LogstashSpec#volumeClaimTemplates
        '''
        result = self._values.get("volume_claim_templates")
        return typing.cast(typing.Optional[typing.List["LogstashSpecVolumeClaimTemplates"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecConfigRef",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class LogstashSpecConfigRef:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''ConfigRef contains a reference to an existing Kubernetes Secret holding the Logstash configuration.

        Logstash settings must be specified as yaml, under a single "logstash.yml" entry. At most one of [``Config``, ``ConfigRef``]
        can be specified.

        :param secret_name: SecretName is the name of the secret.

        :schema: LogstashSpecConfigRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7b2662d370c36e0eb06cd6168f567861620afe034a5ab7be295e98b5fb996fde)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: LogstashSpecConfigRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecConfigRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "cluster_name": "clusterName",
        "client_certificate_secret_name": "clientCertificateSecretName",
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class LogstashSpecElasticsearchRefs:
    def __init__(
        self,
        *,
        cluster_name: builtins.str,
        client_certificate_secret_name: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ElasticsearchCluster is a named reference to an Elasticsearch cluster which can be used in a Logstash pipeline.

        :param cluster_name: ClusterName is an alias for the cluster to be used to refer to the Elasticsearch cluster in Logstash configuration files, and will be used to identify "named clusters" in Logstash.
        :param client_certificate_secret_name: ClientCertificateSecretName is the name of an existing Kubernetes secret containing a client certificate (tls.crt) and private key (tls.key) for client authentication to the referenced resource. This field is only relevant when the referenced Elasticsearch cluster has client authentication enabled. If not specified and the referenced resource requires client authentication, ECK will auto-generate a client certificate.
        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: LogstashSpecElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dba0d63b3473bb5a7a65bd54a06588a06f9b88efe71c825dba8c188260ed86fb)
            check_type(argname="argument cluster_name", value=cluster_name, expected_type=type_hints["cluster_name"])
            check_type(argname="argument client_certificate_secret_name", value=client_certificate_secret_name, expected_type=type_hints["client_certificate_secret_name"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "cluster_name": cluster_name,
        }
        if client_certificate_secret_name is not None:
            self._values["client_certificate_secret_name"] = client_certificate_secret_name
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if secret_name is not None:
            self._values["secret_name"] = secret_name
        if service_name is not None:
            self._values["service_name"] = service_name

    @builtins.property
    def cluster_name(self) -> builtins.str:
        '''ClusterName is an alias for the cluster to be used to refer to the Elasticsearch cluster in Logstash configuration files, and will be used to identify "named clusters" in Logstash.

        :schema: LogstashSpecElasticsearchRefs#clusterName
        '''
        result = self._values.get("cluster_name")
        assert result is not None, "Required property 'cluster_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def client_certificate_secret_name(self) -> typing.Optional[builtins.str]:
        '''ClientCertificateSecretName is the name of an existing Kubernetes secret containing a client certificate (tls.crt) and private key (tls.key) for client authentication to the referenced resource. This field is only relevant when the referenced Elasticsearch cluster has client authentication enabled. If not specified and the referenced resource requires client authentication, ECK will auto-generate a client certificate.

        :schema: LogstashSpecElasticsearchRefs#clientCertificateSecretName
        '''
        result = self._values.get("client_certificate_secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: LogstashSpecElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: LogstashSpecElasticsearchRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator.

        The referenced secret must contain the following:

        - ``url``: the URL to reach the Elastic resource
        - ``username``: the username of the user to be authenticated to the Elastic resource
        - ``password``: the password of the user to be authenticated to the Elastic resource
        - ``ca.crt``: the CA certificate in PEM format (optional)
        - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec)
          This field cannot be used in combination with the other fields name, namespace or serviceName.

        :schema: LogstashSpecElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: LogstashSpecElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={"logs": "logs", "metrics": "metrics"},
)
class LogstashSpecMonitoring:
    def __init__(
        self,
        *,
        logs: typing.Optional[typing.Union["LogstashSpecMonitoringLogs", typing.Dict[builtins.str, typing.Any]]] = None,
        metrics: typing.Optional[typing.Union["LogstashSpecMonitoringMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Monitoring enables you to collect and ship log and monitoring data of this Logstash.

        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :param logs: Logs holds references to Elasticsearch clusters which receive log data from an associated resource.
        :param metrics: Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: LogstashSpecMonitoring
        '''
        if isinstance(logs, dict):
            logs = LogstashSpecMonitoringLogs(**logs)
        if isinstance(metrics, dict):
            metrics = LogstashSpecMonitoringMetrics(**metrics)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__434b3c2b75379fb5bc703e3fe73a88a34d6104d85b271231c74e6ee5b7921e1b)
            check_type(argname="argument logs", value=logs, expected_type=type_hints["logs"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if logs is not None:
            self._values["logs"] = logs
        if metrics is not None:
            self._values["metrics"] = metrics

    @builtins.property
    def logs(self) -> typing.Optional["LogstashSpecMonitoringLogs"]:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :schema: LogstashSpecMonitoring#logs
        '''
        result = self._values.get("logs")
        return typing.cast(typing.Optional["LogstashSpecMonitoringLogs"], result)

    @builtins.property
    def metrics(self) -> typing.Optional["LogstashSpecMonitoringMetrics"]:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: LogstashSpecMonitoring#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["LogstashSpecMonitoringMetrics"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecMonitoringLogs",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class LogstashSpecMonitoringLogs:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["LogstashSpecMonitoringLogsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: LogstashSpecMonitoringLogs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__adee68c8960efc9a4e4e931a38f71af822a661872facfa174b3613f5e4938961)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecMonitoringLogsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: LogstashSpecMonitoringLogs#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["LogstashSpecMonitoringLogsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecMonitoringLogs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecMonitoringLogsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class LogstashSpecMonitoringLogsElasticsearchRefs:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ObjectSelector defines a reference to a Kubernetes object which can be an Elastic resource managed by the operator or a Secret describing an external Elastic resource not managed by the operator.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: LogstashSpecMonitoringLogsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cb589020bf9ed06ede95e956b247dd82ab7a35930408a12ec1254e2bb9058da9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if secret_name is not None:
            self._values["secret_name"] = secret_name
        if service_name is not None:
            self._values["service_name"] = service_name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: LogstashSpecMonitoringLogsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: LogstashSpecMonitoringLogsElasticsearchRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator.

        The referenced secret must contain the following:

        - ``url``: the URL to reach the Elastic resource
        - ``username``: the username of the user to be authenticated to the Elastic resource
        - ``password``: the password of the user to be authenticated to the Elastic resource
        - ``ca.crt``: the CA certificate in PEM format (optional)
        - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec)
          This field cannot be used in combination with the other fields name, namespace or serviceName.

        :schema: LogstashSpecMonitoringLogsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: LogstashSpecMonitoringLogsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecMonitoringLogsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecMonitoringMetrics",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class LogstashSpecMonitoringMetrics:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["LogstashSpecMonitoringMetricsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: LogstashSpecMonitoringMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__812c04d716e37a80f8ba935e1938587e5f4036c6145e05366c3de1359fcfc950)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecMonitoringMetricsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: LogstashSpecMonitoringMetrics#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["LogstashSpecMonitoringMetricsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecMonitoringMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecMonitoringMetricsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class LogstashSpecMonitoringMetricsElasticsearchRefs:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ObjectSelector defines a reference to a Kubernetes object which can be an Elastic resource managed by the operator or a Secret describing an external Elastic resource not managed by the operator.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: LogstashSpecMonitoringMetricsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cad62b80ae2d8fdadaf9e21f98795379129f5815ea4e513a91757207d06c2913)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if secret_name is not None:
            self._values["secret_name"] = secret_name
        if service_name is not None:
            self._values["service_name"] = service_name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: LogstashSpecMonitoringMetricsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: LogstashSpecMonitoringMetricsElasticsearchRefs#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator.

        The referenced secret must contain the following:

        - ``url``: the URL to reach the Elastic resource
        - ``username``: the username of the user to be authenticated to the Elastic resource
        - ``password``: the password of the user to be authenticated to the Elastic resource
        - ``ca.crt``: the CA certificate in PEM format (optional)
        - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec)
          This field cannot be used in combination with the other fields name, namespace or serviceName.

        :schema: LogstashSpecMonitoringMetricsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: LogstashSpecMonitoringMetricsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecMonitoringMetricsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecPipelinesRef",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class LogstashSpecPipelinesRef:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''PipelinesRef contains a reference to an existing Kubernetes Secret holding the Logstash Pipelines.

        Logstash pipelines must be specified as yaml, under a single "pipelines.yml" entry. At most one of [``Pipelines``, ``PipelinesRef``]
        can be specified.

        :param secret_name: SecretName is the name of the secret.

        :schema: LogstashSpecPipelinesRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__979c641bdd068f6ce98d85a00067ec6722a7a733f0722e94918d51d15c426642)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: LogstashSpecPipelinesRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecPipelinesRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class LogstashSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Union["LogstashSpecResourcesLimits", typing.Dict[builtins.str, typing.Any]]] = None,
        requests: typing.Optional[typing.Union["LogstashSpecResourcesRequests", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Resources provides a shorthand to set CPU and Memory resources on the Logstash container.

        When set, these
        values override any CPU or memory resource settings specified in the PodTemplate for the primary Logstash
        container. To set resources on other containers, use the PodTemplate.

        :param limits: Limits is the shorthand for the main container's CPU and memory limits.
        :param requests: Requests is the shorthand for the main container's CPU and memory requests.

        :schema: LogstashSpecResources
        '''
        if isinstance(limits, dict):
            limits = LogstashSpecResourcesLimits(**limits)
        if isinstance(requests, dict):
            requests = LogstashSpecResourcesRequests(**requests)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b5d6e947bb0437e816407f4bc8d92ca2a376f275f66aae26bb2c87b4eda2a940)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(self) -> typing.Optional["LogstashSpecResourcesLimits"]:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :schema: LogstashSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional["LogstashSpecResourcesLimits"], result)

    @builtins.property
    def requests(self) -> typing.Optional["LogstashSpecResourcesRequests"]:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :schema: LogstashSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional["LogstashSpecResourcesRequests"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesLimits",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class LogstashSpecResourcesLimits:
    def __init__(
        self,
        *,
        cpu: typing.Optional["LogstashSpecResourcesLimitsCpu"] = None,
        memory: typing.Optional["LogstashSpecResourcesLimitsMemory"] = None,
    ) -> None:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: LogstashSpecResourcesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3cae3ae6103164a403de6ea7c84bd2b56a3f97f2d03a40ba65b8bc20b27915c)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["LogstashSpecResourcesLimitsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: LogstashSpecResourcesLimits#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["LogstashSpecResourcesLimitsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["LogstashSpecResourcesLimitsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: LogstashSpecResourcesLimits#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["LogstashSpecResourcesLimitsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecResourcesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecResourcesLimitsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesLimitsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: LogstashSpecResourcesLimitsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "LogstashSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1db7729b1432cef90373e3ff7f5e09ba236b7071ef46bfa71d75428c85ebef7d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "LogstashSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c470d7fb62fe97c408e2ae720faac656f6d5758dfa90a00262f7a7986862e59d)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class LogstashSpecResourcesLimitsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesLimitsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: LogstashSpecResourcesLimitsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "LogstashSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__766fd018be5db747d40710a7c44a59dc5163fa7c599fda18c9095471d7271cb4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "LogstashSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5453458bc7b0daf55fef40f9ff527e688bb880aaf15d2d83058596cc32f6cb76)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesRequests",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class LogstashSpecResourcesRequests:
    def __init__(
        self,
        *,
        cpu: typing.Optional["LogstashSpecResourcesRequestsCpu"] = None,
        memory: typing.Optional["LogstashSpecResourcesRequestsMemory"] = None,
    ) -> None:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: LogstashSpecResourcesRequests
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ade2899a395e52dbdb63c62f386be4f511f240fb69ff1593612153f33a85e140)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["LogstashSpecResourcesRequestsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: LogstashSpecResourcesRequests#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["LogstashSpecResourcesRequestsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["LogstashSpecResourcesRequestsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: LogstashSpecResourcesRequests#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["LogstashSpecResourcesRequestsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecResourcesRequests(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecResourcesRequestsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesRequestsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: LogstashSpecResourcesRequestsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "LogstashSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__289e0fb3808d49bd2f11782a29b463bf42e6d1220642718f6403600815bcaa7f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "LogstashSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c732e18c7ea4a13c30db043ac6a1f9dc0efead3abd5279e3f8ccf3aa42b3f059)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class LogstashSpecResourcesRequestsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecResourcesRequestsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: LogstashSpecResourcesRequestsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "LogstashSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2c468dd9e35dcd2f1c86f08fdcb49f2b7b927fcea8986484f986f5f23cc01d9e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "LogstashSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__896845da13e372e3e30bdefc338b96d18a06271fcba2ccad5247b713ee101ae2)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecSecureSettings",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName", "entries": "entries"},
)
class LogstashSpecSecureSettings:
    def __init__(
        self,
        *,
        secret_name: builtins.str,
        entries: typing.Optional[typing.Sequence[typing.Union["LogstashSpecSecureSettingsEntries", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SecretSource defines a data source based on a Kubernetes Secret.

        :param secret_name: SecretName is the name of the secret.
        :param entries: Entries define how to project each key-value pair in the secret to filesystem paths. If not defined, all keys will be projected to similarly named paths in the filesystem. If defined, only the specified keys will be projected to the corresponding paths.

        :schema: LogstashSpecSecureSettings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__21803a5f86ce83beafef0338242561f069cf18a98679b87eac56c0323b7e4dae)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument entries", value=entries, expected_type=type_hints["entries"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "secret_name": secret_name,
        }
        if entries is not None:
            self._values["entries"] = entries

    @builtins.property
    def secret_name(self) -> builtins.str:
        '''SecretName is the name of the secret.

        :schema: LogstashSpecSecureSettings#secretName
        '''
        result = self._values.get("secret_name")
        assert result is not None, "Required property 'secret_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def entries(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecSecureSettingsEntries"]]:
        '''Entries define how to project each key-value pair in the secret to filesystem paths.

        If not defined, all keys will be projected to similarly named paths in the filesystem.
        If defined, only the specified keys will be projected to the corresponding paths.

        :schema: LogstashSpecSecureSettings#entries
        '''
        result = self._values.get("entries")
        return typing.cast(typing.Optional[typing.List["LogstashSpecSecureSettingsEntries"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecSecureSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecSecureSettingsEntries",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path"},
)
class LogstashSpecSecureSettingsEntries:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KeyToPath defines how to map a key in a Secret object to a filesystem path.

        :param key: Key is the key contained in the secret.
        :param path: Path is the relative file path to map the key to. Path must not be an absolute file path and must not contain any ".." components.

        :schema: LogstashSpecSecureSettingsEntries
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__375738f02f53f6c79ef3ae604615ee285a07d1865d8ab7aeee995b3d660beef2)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument path", value=path, expected_type=type_hints["path"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
        }
        if path is not None:
            self._values["path"] = path

    @builtins.property
    def key(self) -> builtins.str:
        '''Key is the key contained in the secret.

        :schema: LogstashSpecSecureSettingsEntries#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''Path is the relative file path to map the key to.

        Path must not be an absolute file path and must not contain any ".." components.

        :schema: LogstashSpecSecureSettingsEntries#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecSecureSettingsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServices",
    jsii_struct_bases=[],
    name_mapping={"name": "name", "service": "service", "tls": "tls"},
)
class LogstashSpecServices:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        service: typing.Optional[typing.Union["LogstashSpecServicesService", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["LogstashSpecServicesTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''
        :param name: 
        :param service: Service defines the template for the associated Kubernetes Service object.
        :param tls: TLS defines options for configuring TLS for HTTP.

        :schema: LogstashSpecServices
        '''
        if isinstance(service, dict):
            service = LogstashSpecServicesService(**service)
        if isinstance(tls, dict):
            tls = LogstashSpecServicesTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__608fb07ab7105e9b5e200cd854c5165c231bdaf3e4edb5b73adbd8ef876b2d83)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if service is not None:
            self._values["service"] = service
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LogstashSpecServices#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service(self) -> typing.Optional["LogstashSpecServicesService"]:
        '''Service defines the template for the associated Kubernetes Service object.

        :schema: LogstashSpecServices#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["LogstashSpecServicesService"], result)

    @builtins.property
    def tls(self) -> typing.Optional["LogstashSpecServicesTls"]:
        '''TLS defines options for configuring TLS for HTTP.

        :schema: LogstashSpecServices#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["LogstashSpecServicesTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServices(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesService",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class LogstashSpecServicesService:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["LogstashSpecServicesServiceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LogstashSpecServicesServiceSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Service defines the template for the associated Kubernetes Service object.

        :param metadata: ObjectMeta is the metadata of the service. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the service.

        :schema: LogstashSpecServicesService
        '''
        if isinstance(metadata, dict):
            metadata = LogstashSpecServicesServiceMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LogstashSpecServicesServiceSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a26b85a69c43b3df8fa65aa975cd4775803e151ede7f9305d8bb9a68b37e32cc)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["LogstashSpecServicesServiceMetadata"]:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: LogstashSpecServicesService#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["LogstashSpecServicesServiceMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["LogstashSpecServicesServiceSpec"]:
        '''Spec is the specification of the service.

        :schema: LogstashSpecServicesService#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["LogstashSpecServicesServiceSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class LogstashSpecServicesServiceMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :param annotations: 
        :param finalizers: 
        :param labels: 
        :param name: 
        :param namespace: 

        :schema: LogstashSpecServicesServiceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cfc20e23632f6fa4e86fdea23a31d890d89a237b8ea8b6e9534e3dc7627e6808)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument finalizers", value=finalizers, expected_type=type_hints["finalizers"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if finalizers is not None:
            self._values["finalizers"] = finalizers
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: LogstashSpecServicesServiceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: LogstashSpecServicesServiceMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: LogstashSpecServicesServiceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LogstashSpecServicesServiceMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LogstashSpecServicesServiceMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesServiceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceSpec",
    jsii_struct_bases=[],
    name_mapping={
        "allocate_load_balancer_node_ports": "allocateLoadBalancerNodePorts",
        "cluster_ip": "clusterIp",
        "cluster_i_ps": "clusterIPs",
        "external_i_ps": "externalIPs",
        "external_name": "externalName",
        "external_traffic_policy": "externalTrafficPolicy",
        "health_check_node_port": "healthCheckNodePort",
        "internal_traffic_policy": "internalTrafficPolicy",
        "ip_families": "ipFamilies",
        "ip_family_policy": "ipFamilyPolicy",
        "load_balancer_class": "loadBalancerClass",
        "load_balancer_ip": "loadBalancerIp",
        "load_balancer_source_ranges": "loadBalancerSourceRanges",
        "ports": "ports",
        "publish_not_ready_addresses": "publishNotReadyAddresses",
        "selector": "selector",
        "session_affinity": "sessionAffinity",
        "session_affinity_config": "sessionAffinityConfig",
        "traffic_distribution": "trafficDistribution",
        "type": "type",
    },
)
class LogstashSpecServicesServiceSpec:
    def __init__(
        self,
        *,
        allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
        cluster_ip: typing.Optional[builtins.str] = None,
        cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
        external_name: typing.Optional[builtins.str] = None,
        external_traffic_policy: typing.Optional[builtins.str] = None,
        health_check_node_port: typing.Optional[jsii.Number] = None,
        internal_traffic_policy: typing.Optional[builtins.str] = None,
        ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
        ip_family_policy: typing.Optional[builtins.str] = None,
        load_balancer_class: typing.Optional[builtins.str] = None,
        load_balancer_ip: typing.Optional[builtins.str] = None,
        load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
        ports: typing.Optional[typing.Sequence[typing.Union["LogstashSpecServicesServiceSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["LogstashSpecServicesServiceSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
        traffic_distribution: typing.Optional[builtins.str] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''Spec is the specification of the service.

        :param allocate_load_balancer_node_ports: allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type LoadBalancer. Default is "true". It may be set to "false" if the cluster load-balancer does not rely on NodePorts. If the caller requests specific NodePorts (by specifying a value), those requests will be respected, regardless of this field. This field may only be set for services with type LoadBalancer and will be cleared if the type is changed to any other type. Default: true". It
        :param cluster_ip: clusterIP is the IP address of the service and is usually assigned randomly. If an address is specified manually, is in-range (as per system configuration), and is not in use, it will be allocated to the service; otherwise creation of the service will fail. This field may not be changed through updates unless the type field is also being changed to ExternalName (which requires this field to be blank) or the type field is being changed from ExternalName (in which case this field may optionally be specified, as describe above). Valid values are "None", empty string (""), or a valid IP address. Setting this to "None" makes a "headless service" (no virtual IP), which is useful when direct endpoint connections are preferred and proxying is not required. Only applies to types ClusterIP, NodePort, and LoadBalancer. If this field is specified when creating a Service of type ExternalName, creation will fail. This field will be wiped when updating a Service to type ExternalName. More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
        :param cluster_i_ps: ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly. If an address is specified manually, is in-range (as per system configuration), and is not in use, it will be allocated to the service; otherwise creation of the service will fail. This field may not be changed through updates unless the type field is also being changed to ExternalName (which requires this field to be empty) or the type field is being changed from ExternalName (in which case this field may optionally be specified, as describe above). Valid values are "None", empty string (""), or a valid IP address. Setting this to "None" makes a "headless service" (no virtual IP), which is useful when direct endpoint connections are preferred and proxying is not required. Only applies to types ClusterIP, NodePort, and LoadBalancer. If this field is specified when creating a Service of type ExternalName, creation will fail. This field will be wiped when updating a Service to type ExternalName. If this field is not specified, it will be initialized from the clusterIP field. If this field is specified, clients must ensure that clusterIPs[0] and clusterIP have the same value. This field may hold a maximum of two entries (dual-stack IPs, in either order). These IPs must correspond to the values of the ipFamilies field. Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
        :param external_i_ps: externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service. These IPs are not managed by Kubernetes. The user is responsible for ensuring that traffic arrives at a node with this IP. A common example is external load-balancers that are not part of the Kubernetes system.
        :param external_name: externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved. Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".
        :param external_traffic_policy: externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs). If set to "Local", the proxy will configure the service in a way that assumes that external load balancers will take care of balancing the service traffic between nodes, and so each node will deliver traffic only to the node-local endpoints of the service, without masquerading the client source IP. (Traffic mistakenly sent to a node with no endpoints will be dropped.) The default value, "Cluster", uses the standard behavior of routing to all endpoints evenly (possibly modified by topology and other features). Note that traffic sent to an External IP or LoadBalancer IP from within the cluster will always get "Cluster" semantics, but clients sending to a NodePort from within the cluster may need to take traffic policy into account when picking a node.
        :param health_check_node_port: healthCheckNodePort specifies the healthcheck nodePort for the service. This only applies when type is set to LoadBalancer and externalTrafficPolicy is set to Local. If a value is specified, is in-range, and is not in use, it will be used. If not specified, a value will be automatically allocated. External systems (e.g. load-balancers) can use this port to determine if a given node holds endpoints for this service or not. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type). This field cannot be updated once set.
        :param internal_traffic_policy: InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP. If set to "Local", the proxy will assume that pods only want to talk to endpoints of the service on the same node as the pod, dropping the traffic if there are no local endpoints. The default value, "Cluster", uses the standard behavior of routing to all endpoints evenly (possibly modified by topology and other features).
        :param ip_families: IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this service. This field is usually assigned automatically based on cluster configuration and the ipFamilyPolicy field. If this field is specified manually, the requested family is available in the cluster, and ipFamilyPolicy allows it, it will be used; otherwise creation of the service will fail. This field is conditionally mutable: it allows for adding or removing a secondary IP family, but it does not allow changing the primary IP family of the Service. Valid values are "IPv4" and "IPv6". This field only applies to Services of types ClusterIP, NodePort, and LoadBalancer, and does apply to "headless" services. This field will be wiped when updating a Service to type ExternalName. This field may hold a maximum of two entries (dual-stack families, in either order). These families must correspond to the values of the clusterIPs field, if specified. Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
        :param ip_family_policy: IPFamilyPolicy represents the dual-stack-ness requested or required by this Service. If there is no value provided, then this field will be set to SingleStack. Services can be "SingleStack" (a single IP family), "PreferDualStack" (two IP families on dual-stack configured clusters or a single IP family on single-stack clusters), or "RequireDualStack" (two IP families on dual-stack configured clusters, otherwise fail). The ipFamilies and clusterIPs fields depend on the value of this field. This field will be wiped when updating a service to type ExternalName.
        :param load_balancer_class: loadBalancerClass is the class of the load balancer implementation this Service belongs to. If specified, the value of this field must be a label-style identifier, with an optional prefix, e.g. "internal-vip" or "example.com/internal-vip". Unprefixed names are reserved for end-users. This field can only be set when the Service type is 'LoadBalancer'. If not set, the default load balancer implementation is used, today this is typically done through the cloud provider integration, but should apply for any default implementation. If set, it is assumed that a load balancer implementation is watching for Services with a matching class. Any default load balancer implementation (e.g. cloud providers) should ignore Services that set this field. This field can only be set when creating or updating a Service to type 'LoadBalancer'. Once set, it can not be changed. This field will be wiped when a service is updated to a non 'LoadBalancer' type.
        :param load_balancer_ip: Only applies to Service Type: LoadBalancer. This feature depends on whether the underlying cloud-provider supports specifying the loadBalancerIP when a load balancer is created. This field will be ignored if the cloud-provider does not support the feature. Deprecated: This field was under-specified and its meaning varies across implementations. Using it is non-portable and it may not support dual-stack. Users are encouraged to use implementation-specific annotations when available.
        :param load_balancer_source_ranges: If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs. This field will be ignored if the cloud-provider does not support the feature." More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/
        :param ports: The list of ports that are exposed by this service. More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
        :param publish_not_ready_addresses: publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready. The primary use case for setting this field is for a StatefulSet's Headless Service to propagate SRV DNS records for its Pods for the purpose of peer discovery. The Kubernetes controllers that generate Endpoints and EndpointSlice resources for Services interpret this to mean that all endpoints are considered "ready" even if the Pods themselves are not. Agents which consume only Kubernetes generated endpoints through the Endpoints or EndpointSlice resources can safely assume this behavior.
        :param selector: Route service traffic to pods with label keys and values matching this selector. If empty or not present, the service is assumed to have an external process managing its endpoints, which Kubernetes will not modify. Only applies to types ClusterIP, NodePort, and LoadBalancer. Ignored if type is ExternalName. More info: https://kubernetes.io/docs/concepts/services-networking/service/
        :param session_affinity: Supports "ClientIP" and "None". Used to maintain session affinity. Enable client IP based session affinity. Must be ClientIP or None. Defaults to None. More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies Default: None.
        :param session_affinity_config: sessionAffinityConfig contains the configurations of session affinity.
        :param traffic_distribution: TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints. Implementations can use this field as a hint, but are not required to guarantee strict adherence. If the field is not set, the implementation will apply its default routing strategy. If set to "PreferClose", implementations should prioritize endpoints that are in the same zone.
        :param type: type determines how the Service is exposed. Defaults to ClusterIP. Valid options are ExternalName, ClusterIP, NodePort, and LoadBalancer. "ClusterIP" allocates a cluster-internal IP address for load-balancing to endpoints. Endpoints are determined by the selector or if that is not specified, by manual construction of an Endpoints object or EndpointSlice objects. If clusterIP is "None", no virtual IP is allocated and the endpoints are published as a set of endpoints rather than a virtual IP. "NodePort" builds on ClusterIP and allocates a port on every node which routes to the same endpoints as the clusterIP. "LoadBalancer" builds on NodePort and creates an external load-balancer (if supported in the current cloud) which routes to the same endpoints as the clusterIP. "ExternalName" aliases this service to the specified externalName. Several other fields do not apply to ExternalName services. More info: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types Default: ClusterIP. Valid

        :schema: LogstashSpecServicesServiceSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = LogstashSpecServicesServiceSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c871779df26c199c926f3453fd35022ac2f76661694904454d2c924938bfae2d)
            check_type(argname="argument allocate_load_balancer_node_ports", value=allocate_load_balancer_node_ports, expected_type=type_hints["allocate_load_balancer_node_ports"])
            check_type(argname="argument cluster_ip", value=cluster_ip, expected_type=type_hints["cluster_ip"])
            check_type(argname="argument cluster_i_ps", value=cluster_i_ps, expected_type=type_hints["cluster_i_ps"])
            check_type(argname="argument external_i_ps", value=external_i_ps, expected_type=type_hints["external_i_ps"])
            check_type(argname="argument external_name", value=external_name, expected_type=type_hints["external_name"])
            check_type(argname="argument external_traffic_policy", value=external_traffic_policy, expected_type=type_hints["external_traffic_policy"])
            check_type(argname="argument health_check_node_port", value=health_check_node_port, expected_type=type_hints["health_check_node_port"])
            check_type(argname="argument internal_traffic_policy", value=internal_traffic_policy, expected_type=type_hints["internal_traffic_policy"])
            check_type(argname="argument ip_families", value=ip_families, expected_type=type_hints["ip_families"])
            check_type(argname="argument ip_family_policy", value=ip_family_policy, expected_type=type_hints["ip_family_policy"])
            check_type(argname="argument load_balancer_class", value=load_balancer_class, expected_type=type_hints["load_balancer_class"])
            check_type(argname="argument load_balancer_ip", value=load_balancer_ip, expected_type=type_hints["load_balancer_ip"])
            check_type(argname="argument load_balancer_source_ranges", value=load_balancer_source_ranges, expected_type=type_hints["load_balancer_source_ranges"])
            check_type(argname="argument ports", value=ports, expected_type=type_hints["ports"])
            check_type(argname="argument publish_not_ready_addresses", value=publish_not_ready_addresses, expected_type=type_hints["publish_not_ready_addresses"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument session_affinity", value=session_affinity, expected_type=type_hints["session_affinity"])
            check_type(argname="argument session_affinity_config", value=session_affinity_config, expected_type=type_hints["session_affinity_config"])
            check_type(argname="argument traffic_distribution", value=traffic_distribution, expected_type=type_hints["traffic_distribution"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if allocate_load_balancer_node_ports is not None:
            self._values["allocate_load_balancer_node_ports"] = allocate_load_balancer_node_ports
        if cluster_ip is not None:
            self._values["cluster_ip"] = cluster_ip
        if cluster_i_ps is not None:
            self._values["cluster_i_ps"] = cluster_i_ps
        if external_i_ps is not None:
            self._values["external_i_ps"] = external_i_ps
        if external_name is not None:
            self._values["external_name"] = external_name
        if external_traffic_policy is not None:
            self._values["external_traffic_policy"] = external_traffic_policy
        if health_check_node_port is not None:
            self._values["health_check_node_port"] = health_check_node_port
        if internal_traffic_policy is not None:
            self._values["internal_traffic_policy"] = internal_traffic_policy
        if ip_families is not None:
            self._values["ip_families"] = ip_families
        if ip_family_policy is not None:
            self._values["ip_family_policy"] = ip_family_policy
        if load_balancer_class is not None:
            self._values["load_balancer_class"] = load_balancer_class
        if load_balancer_ip is not None:
            self._values["load_balancer_ip"] = load_balancer_ip
        if load_balancer_source_ranges is not None:
            self._values["load_balancer_source_ranges"] = load_balancer_source_ranges
        if ports is not None:
            self._values["ports"] = ports
        if publish_not_ready_addresses is not None:
            self._values["publish_not_ready_addresses"] = publish_not_ready_addresses
        if selector is not None:
            self._values["selector"] = selector
        if session_affinity is not None:
            self._values["session_affinity"] = session_affinity
        if session_affinity_config is not None:
            self._values["session_affinity_config"] = session_affinity_config
        if traffic_distribution is not None:
            self._values["traffic_distribution"] = traffic_distribution
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def allocate_load_balancer_node_ports(self) -> typing.Optional[builtins.bool]:
        '''allocateLoadBalancerNodePorts defines if NodePorts will be automatically allocated for services with type LoadBalancer.

        Default is "true". It
        may be set to "false" if the cluster load-balancer does not rely on
        NodePorts.  If the caller requests specific NodePorts (by specifying a
        value), those requests will be respected, regardless of this field.
        This field may only be set for services with type LoadBalancer and will
        be cleared if the type is changed to any other type.

        :default: true". It

        :schema: LogstashSpecServicesServiceSpec#allocateLoadBalancerNodePorts
        '''
        result = self._values.get("allocate_load_balancer_node_ports")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def cluster_ip(self) -> typing.Optional[builtins.str]:
        '''clusterIP is the IP address of the service and is usually assigned randomly.

        If an address is specified manually, is in-range (as per
        system configuration), and is not in use, it will be allocated to the
        service; otherwise creation of the service will fail. This field may not
        be changed through updates unless the type field is also being changed
        to ExternalName (which requires this field to be blank) or the type
        field is being changed from ExternalName (in which case this field may
        optionally be specified, as describe above).  Valid values are "None",
        empty string (""), or a valid IP address. Setting this to "None" makes a
        "headless service" (no virtual IP), which is useful when direct endpoint
        connections are preferred and proxying is not required.  Only applies to
        types ClusterIP, NodePort, and LoadBalancer. If this field is specified
        when creating a Service of type ExternalName, creation will fail. This
        field will be wiped when updating a Service to type ExternalName.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: LogstashSpecServicesServiceSpec#clusterIP
        '''
        result = self._values.get("cluster_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def cluster_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''ClusterIPs is a list of IP addresses assigned to this service, and are usually assigned randomly.

        If an address is specified manually, is
        in-range (as per system configuration), and is not in use, it will be
        allocated to the service; otherwise creation of the service will fail.
        This field may not be changed through updates unless the type field is
        also being changed to ExternalName (which requires this field to be
        empty) or the type field is being changed from ExternalName (in which
        case this field may optionally be specified, as describe above).  Valid
        values are "None", empty string (""), or a valid IP address.  Setting
        this to "None" makes a "headless service" (no virtual IP), which is
        useful when direct endpoint connections are preferred and proxying is
        not required.  Only applies to types ClusterIP, NodePort, and
        LoadBalancer. If this field is specified when creating a Service of type
        ExternalName, creation will fail. This field will be wiped when updating
        a Service to type ExternalName.  If this field is not specified, it will
        be initialized from the clusterIP field.  If this field is specified,
        clients must ensure that clusterIPs[0] and clusterIP have the same
        value.

        This field may hold a maximum of two entries (dual-stack IPs, in either order).
        These IPs must correspond to the values of the ipFamilies field. Both
        clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: LogstashSpecServicesServiceSpec#clusterIPs
        '''
        result = self._values.get("cluster_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_i_ps(self) -> typing.Optional[typing.List[builtins.str]]:
        '''externalIPs is a list of IP addresses for which nodes in the cluster will also accept traffic for this service.

        These IPs are not managed by
        Kubernetes.  The user is responsible for ensuring that traffic arrives
        at a node with this IP.  A common example is external load-balancers
        that are not part of the Kubernetes system.

        :schema: LogstashSpecServicesServiceSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".

        :schema: LogstashSpecServicesServiceSpec#externalName
        '''
        result = self._values.get("external_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def external_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''externalTrafficPolicy describes how nodes distribute service traffic they receive on one of the Service's "externally-facing" addresses (NodePorts, ExternalIPs, and LoadBalancer IPs).

        If set to "Local", the proxy will configure
        the service in a way that assumes that external load balancers will take care
        of balancing the service traffic between nodes, and so each node will deliver
        traffic only to the node-local endpoints of the service, without masquerading
        the client source IP. (Traffic mistakenly sent to a node with no endpoints will
        be dropped.) The default value, "Cluster", uses the standard behavior of
        routing to all endpoints evenly (possibly modified by topology and other
        features). Note that traffic sent to an External IP or LoadBalancer IP from
        within the cluster will always get "Cluster" semantics, but clients sending to
        a NodePort from within the cluster may need to take traffic policy into account
        when picking a node.

        :schema: LogstashSpecServicesServiceSpec#externalTrafficPolicy
        '''
        result = self._values.get("external_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def health_check_node_port(self) -> typing.Optional[jsii.Number]:
        '''healthCheckNodePort specifies the healthcheck nodePort for the service.

        This only applies when type is set to LoadBalancer and
        externalTrafficPolicy is set to Local. If a value is specified, is
        in-range, and is not in use, it will be used.  If not specified, a value
        will be automatically allocated.  External systems (e.g. load-balancers)
        can use this port to determine if a given node holds endpoints for this
        service or not.  If this field is specified when creating a Service
        which does not need it, creation will fail. This field will be wiped
        when updating a Service to no longer need it (e.g. changing type).
        This field cannot be updated once set.

        :schema: LogstashSpecServicesServiceSpec#healthCheckNodePort
        '''
        result = self._values.get("health_check_node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def internal_traffic_policy(self) -> typing.Optional[builtins.str]:
        '''InternalTrafficPolicy describes how nodes distribute service traffic they receive on the ClusterIP.

        If set to "Local", the proxy will assume that pods
        only want to talk to endpoints of the service on the same node as the pod,
        dropping the traffic if there are no local endpoints. The default value,
        "Cluster", uses the standard behavior of routing to all endpoints evenly
        (possibly modified by topology and other features).

        :schema: LogstashSpecServicesServiceSpec#internalTrafficPolicy
        '''
        result = self._values.get("internal_traffic_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip_families(self) -> typing.Optional[typing.List[builtins.str]]:
        '''IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this service. This field is usually assigned automatically based on cluster configuration and the ipFamilyPolicy field. If this field is specified manually, the requested family is available in the cluster, and ipFamilyPolicy allows it, it will be used; otherwise creation of the service will fail. This field is conditionally mutable: it allows for adding or removing a secondary IP family, but it does not allow changing the primary IP family of the Service. Valid values are "IPv4" and "IPv6".  This field only applies to Services of types ClusterIP, NodePort, and LoadBalancer, and does apply to "headless" services. This field will be wiped when updating a Service to type ExternalName.

        This field may hold a maximum of two entries (dual-stack families, in
        either order).  These families must correspond to the values of the
        clusterIPs field, if specified. Both clusterIPs and ipFamilies are
        governed by the ipFamilyPolicy field.

        :schema: LogstashSpecServicesServiceSpec#ipFamilies
        '''
        result = self._values.get("ip_families")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ip_family_policy(self) -> typing.Optional[builtins.str]:
        '''IPFamilyPolicy represents the dual-stack-ness requested or required by this Service.

        If there is no value provided, then this field will be set
        to SingleStack. Services can be "SingleStack" (a single IP family),
        "PreferDualStack" (two IP families on dual-stack configured clusters or
        a single IP family on single-stack clusters), or "RequireDualStack"
        (two IP families on dual-stack configured clusters, otherwise fail). The
        ipFamilies and clusterIPs fields depend on the value of this field. This
        field will be wiped when updating a service to type ExternalName.

        :schema: LogstashSpecServicesServiceSpec#ipFamilyPolicy
        '''
        result = self._values.get("ip_family_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_class(self) -> typing.Optional[builtins.str]:
        '''loadBalancerClass is the class of the load balancer implementation this Service belongs to.

        If specified, the value of this field must be a label-style identifier, with an optional prefix,
        e.g. "internal-vip" or "example.com/internal-vip". Unprefixed names are reserved for end-users.
        This field can only be set when the Service type is 'LoadBalancer'. If not set, the default load
        balancer implementation is used, today this is typically done through the cloud provider integration,
        but should apply for any default implementation. If set, it is assumed that a load balancer
        implementation is watching for Services with a matching class. Any default load balancer
        implementation (e.g. cloud providers) should ignore Services that set this field.
        This field can only be set when creating or updating a Service to type 'LoadBalancer'.
        Once set, it can not be changed. This field will be wiped when a service is updated to a non 'LoadBalancer' type.

        :schema: LogstashSpecServicesServiceSpec#loadBalancerClass
        '''
        result = self._values.get("load_balancer_class")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_ip(self) -> typing.Optional[builtins.str]:
        '''Only applies to Service Type: LoadBalancer.

        This feature depends on whether the underlying cloud-provider supports specifying
        the loadBalancerIP when a load balancer is created.
        This field will be ignored if the cloud-provider does not support the feature.
        Deprecated: This field was under-specified and its meaning varies across implementations.
        Using it is non-portable and it may not support dual-stack.
        Users are encouraged to use implementation-specific annotations when available.

        :schema: LogstashSpecServicesServiceSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.

        This field will be ignored if the
        cloud-provider does not support the feature."
        More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/

        :schema: LogstashSpecServicesServiceSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecServicesServiceSpecPorts"]]:
        '''The list of ports that are exposed by this service.

        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: LogstashSpecServicesServiceSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["LogstashSpecServicesServiceSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.

        The primary use case for setting this field is for a StatefulSet's Headless Service to
        propagate SRV DNS records for its Pods for the purpose of peer discovery.
        The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
        Services interpret this to mean that all endpoints are considered "ready" even if the
        Pods themselves are not. Agents which consume only Kubernetes generated endpoints
        through the Endpoints or EndpointSlice resources can safely assume this behavior.

        :schema: LogstashSpecServicesServiceSpec#publishNotReadyAddresses
        '''
        result = self._values.get("publish_not_ready_addresses")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def selector(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''Route service traffic to pods with label keys and values matching this selector.

        If empty or not present, the service is assumed to have an
        external process managing its endpoints, which Kubernetes will not
        modify. Only applies to types ClusterIP, NodePort, and LoadBalancer.
        Ignored if type is ExternalName.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/

        :schema: LogstashSpecServicesServiceSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def session_affinity(self) -> typing.Optional[builtins.str]:
        '''Supports "ClientIP" and "None".

        Used to maintain session affinity.
        Enable client IP based session affinity.
        Must be ClientIP or None.
        Defaults to None.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :default: None.

        :schema: LogstashSpecServicesServiceSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["LogstashSpecServicesServiceSpecSessionAffinityConfig"]:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :schema: LogstashSpecServicesServiceSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["LogstashSpecServicesServiceSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.

        Implementations can use this field
        as a hint, but are not required to guarantee strict adherence. If the
        field is not set, the implementation will apply its default routing
        strategy. If set to "PreferClose", implementations should prioritize
        endpoints that are in the same zone.

        :schema: LogstashSpecServicesServiceSpec#trafficDistribution
        '''
        result = self._values.get("traffic_distribution")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''type determines how the Service is exposed.

        Defaults to ClusterIP. Valid
        options are ExternalName, ClusterIP, NodePort, and LoadBalancer.
        "ClusterIP" allocates a cluster-internal IP address for load-balancing
        to endpoints. Endpoints are determined by the selector or if that is not
        specified, by manual construction of an Endpoints object or
        EndpointSlice objects. If clusterIP is "None", no virtual IP is
        allocated and the endpoints are published as a set of endpoints rather
        than a virtual IP.
        "NodePort" builds on ClusterIP and allocates a port on every node which
        routes to the same endpoints as the clusterIP.
        "LoadBalancer" builds on NodePort and creates an external load-balancer
        (if supported in the current cloud) which routes to the same endpoints
        as the clusterIP.
        "ExternalName" aliases this service to the specified externalName.
        Several other fields do not apply to ExternalName services.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types

        :default: ClusterIP. Valid

        :schema: LogstashSpecServicesServiceSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesServiceSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceSpecPorts",
    jsii_struct_bases=[],
    name_mapping={
        "port": "port",
        "app_protocol": "appProtocol",
        "name": "name",
        "node_port": "nodePort",
        "protocol": "protocol",
        "target_port": "targetPort",
    },
)
class LogstashSpecServicesServiceSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["LogstashSpecServicesServiceSpecPortsTargetPort"] = None,
    ) -> None:
        '''ServicePort contains information on service's port.

        :param port: The port that will be exposed by this service.
        :param app_protocol: The application protocol for this port. This is used as a hint for implementations to offer richer behavior for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are either: - Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and https://www.iana.org/assignments/service-names). - Kubernetes-defined prefixed names: - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior- - 'kubernetes.io/ws' - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455 - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455 - Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
        :param name: The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional if only one ServicePort is defined on this service.
        :param node_port: The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail. If not specified, a port will be allocated if this Service requires one. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
        :param protocol: The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. Default: TCP.
        :param target_port: Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port' field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: LogstashSpecServicesServiceSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__455edf92b3fc4facfad1dbc8e53f96f637f2f07dbfb4d24bb01facfff034be5f)
            check_type(argname="argument port", value=port, expected_type=type_hints["port"])
            check_type(argname="argument app_protocol", value=app_protocol, expected_type=type_hints["app_protocol"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument node_port", value=node_port, expected_type=type_hints["node_port"])
            check_type(argname="argument protocol", value=protocol, expected_type=type_hints["protocol"])
            check_type(argname="argument target_port", value=target_port, expected_type=type_hints["target_port"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "port": port,
        }
        if app_protocol is not None:
            self._values["app_protocol"] = app_protocol
        if name is not None:
            self._values["name"] = name
        if node_port is not None:
            self._values["node_port"] = node_port
        if protocol is not None:
            self._values["protocol"] = protocol
        if target_port is not None:
            self._values["target_port"] = target_port

    @builtins.property
    def port(self) -> jsii.Number:
        '''The port that will be exposed by this service.

        :schema: LogstashSpecServicesServiceSpecPorts#port
        '''
        result = self._values.get("port")
        assert result is not None, "Required property 'port' is missing"
        return typing.cast(jsii.Number, result)

    @builtins.property
    def app_protocol(self) -> typing.Optional[builtins.str]:
        '''The application protocol for this port.

        This is used as a hint for implementations to offer richer behavior for protocols that they understand.
        This field follows standard Kubernetes label syntax.
        Valid values are either:

        - Un-prefixed protocol names - reserved for IANA standard service names (as per
          RFC-6335 and https://www.iana.org/assignments/service-names).
        - Kubernetes-defined prefixed names:
        - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
        - 'kubernetes.io/ws'  - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455
        - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455
        - Other protocols should use implementation-defined prefixed names such as
          mycompany.com/my-custom-protocol.

        :schema: LogstashSpecServicesServiceSpecPorts#appProtocol
        '''
        result = self._values.get("app_protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''The name of this port within the service.

        This must be a DNS_LABEL.
        All ports within a ServiceSpec must have unique names. When considering
        the endpoints for a Service, this must match the 'name' field in the
        EndpointPort.
        Optional if only one ServicePort is defined on this service.

        :schema: LogstashSpecServicesServiceSpecPorts#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def node_port(self) -> typing.Optional[jsii.Number]:
        '''The port on each node on which this service is exposed when type is NodePort or LoadBalancer.

        Usually assigned by the system. If a value is
        specified, in-range, and not in use it will be used, otherwise the
        operation will fail.  If not specified, a port will be allocated if this
        Service requires one.  If this field is specified when creating a
        Service which does not need it, creation will fail. This field will be
        wiped when updating a Service to no longer need it (e.g. changing type
        from NodePort to ClusterIP).
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport

        :schema: LogstashSpecServicesServiceSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''The IP protocol for this port.

        Supports "TCP", "UDP", and "SCTP".
        Default is TCP.

        :default: TCP.

        :schema: LogstashSpecServicesServiceSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["LogstashSpecServicesServiceSpecPortsTargetPort"]:
        '''Number or name of the port to access on the pods targeted by the service.

        Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
        If this is a string, it will be looked up as a named port in the
        target Pod's container ports. If this is not specified, the value
        of the 'port' field is used (an identity map).
        This field is ignored for services with clusterIP=None, and should be
        omitted or set equal to the 'port' field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: LogstashSpecServicesServiceSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["LogstashSpecServicesServiceSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesServiceSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecServicesServiceSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceSpecPortsTargetPort",
):
    '''Number or name of the port to access on the pods targeted by the service.

    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
    If this is a string, it will be looked up as a named port in the
    target Pod's container ports. If this is not specified, the value
    of the 'port' field is used (an identity map).
    This field is ignored for services with clusterIP=None, and should be
    omitted or set equal to the 'port' field.
    More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

    :schema: LogstashSpecServicesServiceSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecServicesServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__39dcbe0429e8f37d84f92feb44fc7f5aaf925600f1c195418b0f19c4944bee68)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecServicesServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecServicesServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1269dfc2ec9f4e63269cdd502e47ce6339e86d9a2a4ed81a12c8ace0fc9f175a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecServicesServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class LogstashSpecServicesServiceSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :param client_ip: clientIP contains the configurations of Client IP based session affinity.

        :schema: LogstashSpecServicesServiceSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8aebd38f566eefba0212ade4abbcaefa792e62539e64963e69acc7709b45cf4d)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp"]:
        '''clientIP contains the configurations of Client IP based session affinity.

        :schema: LogstashSpecServicesServiceSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesServiceSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''clientIP contains the configurations of Client IP based session affinity.

        :param timeout_seconds: timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).

        :schema: LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6c0abb95acefcb88393d2eec7295f97b6d6461c3a84db62f898ecf0529bb21cd)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''timeoutSeconds specifies the seconds of ClientIP type session sticky time.

        The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
        Default value is 10800(for 3 hours).

        :schema: LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesTls",
    jsii_struct_bases=[],
    name_mapping={
        "certificate": "certificate",
        "self_signed_certificate": "selfSignedCertificate",
    },
)
class LogstashSpecServicesTls:
    def __init__(
        self,
        *,
        certificate: typing.Optional[typing.Union["LogstashSpecServicesTlsCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
        self_signed_certificate: typing.Optional[typing.Union["LogstashSpecServicesTlsSelfSignedCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''TLS defines options for configuring TLS for HTTP.

        :param certificate: Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS. The referenced secret should contain the following: - ``ca.crt``: The certificate authority (optional). - ``tls.crt``: The certificate (or a chain). - ``tls.key``: The private key to the first certificate in the certificate chain.
        :param self_signed_certificate: SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: LogstashSpecServicesTls
        '''
        if isinstance(certificate, dict):
            certificate = LogstashSpecServicesTlsCertificate(**certificate)
        if isinstance(self_signed_certificate, dict):
            self_signed_certificate = LogstashSpecServicesTlsSelfSignedCertificate(**self_signed_certificate)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d3263d6804585863b38df732334f0b59101ec17e498d02b42930abae62458002)
            check_type(argname="argument certificate", value=certificate, expected_type=type_hints["certificate"])
            check_type(argname="argument self_signed_certificate", value=self_signed_certificate, expected_type=type_hints["self_signed_certificate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate is not None:
            self._values["certificate"] = certificate
        if self_signed_certificate is not None:
            self._values["self_signed_certificate"] = self_signed_certificate

    @builtins.property
    def certificate(self) -> typing.Optional["LogstashSpecServicesTlsCertificate"]:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :schema: LogstashSpecServicesTls#certificate
        '''
        result = self._values.get("certificate")
        return typing.cast(typing.Optional["LogstashSpecServicesTlsCertificate"], result)

    @builtins.property
    def self_signed_certificate(
        self,
    ) -> typing.Optional["LogstashSpecServicesTlsSelfSignedCertificate"]:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: LogstashSpecServicesTls#selfSignedCertificate
        '''
        result = self._values.get("self_signed_certificate")
        return typing.cast(typing.Optional["LogstashSpecServicesTlsSelfSignedCertificate"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesTlsCertificate",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class LogstashSpecServicesTlsCertificate:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :param secret_name: SecretName is the name of the secret.

        :schema: LogstashSpecServicesTlsCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f701b18b3659c271bdaddf815e66f95c1b92bb6822af4ee3d6624ea682a0b23d)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: LogstashSpecServicesTlsCertificate#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesTlsCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesTlsSelfSignedCertificate",
    jsii_struct_bases=[],
    name_mapping={"disabled": "disabled", "subject_alt_names": "subjectAltNames"},
)
class LogstashSpecServicesTlsSelfSignedCertificate:
    def __init__(
        self,
        *,
        disabled: typing.Optional[builtins.bool] = None,
        subject_alt_names: typing.Optional[typing.Sequence[typing.Union["LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :param disabled: Disabled indicates that the provisioning of the self-signed certificate should be disabled.
        :param subject_alt_names: SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: LogstashSpecServicesTlsSelfSignedCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__34bb9e03862c9e2cf0734b99a94fa9c2b848cb4e988061f25c035595543c8763)
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
            check_type(argname="argument subject_alt_names", value=subject_alt_names, expected_type=type_hints["subject_alt_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disabled is not None:
            self._values["disabled"] = disabled
        if subject_alt_names is not None:
            self._values["subject_alt_names"] = subject_alt_names

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''Disabled indicates that the provisioning of the self-signed certificate should be disabled.

        :schema: LogstashSpecServicesTlsSelfSignedCertificate#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames"]]:
        '''SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: LogstashSpecServicesTlsSelfSignedCertificate#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional[typing.List["LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesTlsSelfSignedCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={"dns": "dns", "ip": "ip"},
)
class LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames:
    def __init__(
        self,
        *,
        dns: typing.Optional[builtins.str] = None,
        ip: typing.Optional[builtins.str] = None,
    ) -> None:
        '''SubjectAlternativeName represents a SAN entry in a x509 certificate.

        :param dns: DNS is the DNS name of the subject.
        :param ip: IP is the IP address of the subject.

        :schema: LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ac8de32487140b87e0278efb72fdf1e546ad8d870d0fbc13084faf38638b7ff5)
            check_type(argname="argument dns", value=dns, expected_type=type_hints["dns"])
            check_type(argname="argument ip", value=ip, expected_type=type_hints["ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if dns is not None:
            self._values["dns"] = dns
        if ip is not None:
            self._values["ip"] = ip

    @builtins.property
    def dns(self) -> typing.Optional[builtins.str]:
        '''DNS is the DNS name of the subject.

        :schema: LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        '''IP is the IP address of the subject.

        :schema: LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecUpdateStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class LogstashSpecUpdateStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["LogstashSpecUpdateStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''UpdateStrategy is a StatefulSetUpdateStrategy.

        The default type is "RollingUpdate".

        :param rolling_update: RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.
        :param type: Type indicates the type of the StatefulSetUpdateStrategy. Default is RollingUpdate. Default: RollingUpdate.

        :schema: LogstashSpecUpdateStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = LogstashSpecUpdateStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6f97c2d858566de59b3c3294c385132b90d2232b0a3cd906a19a1c1ff0e72a80)
            check_type(argname="argument rolling_update", value=rolling_update, expected_type=type_hints["rolling_update"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if rolling_update is not None:
            self._values["rolling_update"] = rolling_update
        if type is not None:
            self._values["type"] = type

    @builtins.property
    def rolling_update(
        self,
    ) -> typing.Optional["LogstashSpecUpdateStrategyRollingUpdate"]:
        '''RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.

        :schema: LogstashSpecUpdateStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["LogstashSpecUpdateStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''Type indicates the type of the StatefulSetUpdateStrategy.

        Default is RollingUpdate.

        :default: RollingUpdate.

        :schema: LogstashSpecUpdateStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecUpdateStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecUpdateStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_unavailable": "maxUnavailable", "partition": "partition"},
)
class LogstashSpecUpdateStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_unavailable: typing.Optional["LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable"] = None,
        partition: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''RollingUpdate is used to communicate parameters when Type is RollingUpdateStatefulSetStrategyType.

        :param max_unavailable: The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding up. This can not be 0. Defaults to 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to Replicas-1. That means if there is any unavailable pod in the range 0 to Replicas-1, it will be counted towards MaxUnavailable. This setting might not be effective for the OrderedReady podManagementPolicy. That policy ensures pods are created and become ready one at a time. Default: 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to
        :param partition: Partition indicates the ordinal at which the StatefulSet should be partitioned for updates. During a rolling update, all pods from ordinal Replicas-1 to Partition are updated. All pods from ordinal Partition-1 to 0 remain untouched. This is helpful in being able to do a canary based deployment. The default value is 0.

        :schema: LogstashSpecUpdateStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01c9b9506f7c41a87ca81527fc658daf6183d423345eedac2f2c814dd255d463)
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument partition", value=partition, expected_type=type_hints["partition"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if partition is not None:
            self._values["partition"] = partition

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable"]:
        '''The maximum number of pods that can be unavailable during the update.

        Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
        Absolute number is calculated from percentage by rounding up. This can not be 0.
        Defaults to 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to
        Replicas-1. That means if there is any unavailable pod in the range 0 to Replicas-1, it
        will be counted towards MaxUnavailable.
        This setting might not be effective for the OrderedReady podManagementPolicy. That policy ensures pods are created and become ready one at a time.

        :default: 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to

        :schema: LogstashSpecUpdateStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable"], result)

    @builtins.property
    def partition(self) -> typing.Optional[jsii.Number]:
        '''Partition indicates the ordinal at which the StatefulSet should be partitioned for updates.

        During a rolling update, all pods from ordinal Replicas-1 to
        Partition are updated. All pods from ordinal Partition-1 to 0 remain untouched.
        This is helpful in being able to do a canary based deployment. The default value is 0.

        :schema: LogstashSpecUpdateStrategyRollingUpdate#partition
        '''
        result = self._values.get("partition")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecUpdateStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable",
):
    '''The maximum number of pods that can be unavailable during the update.

    Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
    Absolute number is calculated from percentage by rounding up. This can not be 0.
    Defaults to 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to
    Replicas-1. That means if there is any unavailable pod in the range 0 to Replicas-1, it
    will be counted towards MaxUnavailable.
    This setting might not be effective for the OrderedReady podManagementPolicy. That policy ensures pods are created and become ready one at a time.

    :default: 1. This field is beta-level and is enabled by default. The field applies to all pods in the range 0 to

    :schema: LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e2381a18b25546d04397d260d5383c88ffc08b681776d725f8786602b7fa65c4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8880c40712cd6c8a7fea99b32b00f47b432ba8b831893edb5f937dc8743cbce6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplates",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
        "status": "status",
    },
)
class LogstashSpecVolumeClaimTemplates:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesSpec", typing.Dict[builtins.str, typing.Any]]] = None,
        status: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesStatus", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''PersistentVolumeClaim is a user's request for and claim to a persistent volume.

        :param api_version: APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized schemas to the latest internal value, and may reject unrecognized values. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
        :param kind: Kind is a string value representing the REST resource this object represents. Servers may infer this from the endpoint the client submits requests to. Cannot be updated. In CamelCase. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
        :param metadata: Standard object's metadata. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
        :param spec: spec defines the desired characteristics of a volume requested by a pod author. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims
        :param status: status represents the current information/status of a persistent volume claim. Read-only. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :schema: LogstashSpecVolumeClaimTemplates
        '''
        if isinstance(metadata, dict):
            metadata = LogstashSpecVolumeClaimTemplatesMetadata(**metadata)
        if isinstance(spec, dict):
            spec = LogstashSpecVolumeClaimTemplatesSpec(**spec)
        if isinstance(status, dict):
            status = LogstashSpecVolumeClaimTemplatesStatus(**status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__64bb34aa7b1fc228aeaffb5b2255291d2d11285254d33e5d74bf954895777692)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if kind is not None:
            self._values["kind"] = kind
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec
        if status is not None:
            self._values["status"] = status

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''APIVersion defines the versioned schema of this representation of an object.

        Servers should convert recognized schemas to the latest internal value, and
        may reject unrecognized values.
        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources

        :schema: LogstashSpecVolumeClaimTemplates#apiVersion
        '''
        result = self._values.get("api_version")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kind(self) -> typing.Optional[builtins.str]:
        '''Kind is a string value representing the REST resource this object represents.

        Servers may infer this from the endpoint the client submits requests to.
        Cannot be updated.
        In CamelCase.
        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds

        :schema: LogstashSpecVolumeClaimTemplates#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(self) -> typing.Optional["LogstashSpecVolumeClaimTemplatesMetadata"]:
        '''Standard object's metadata.

        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

        :schema: LogstashSpecVolumeClaimTemplates#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["LogstashSpecVolumeClaimTemplatesSpec"]:
        '''spec defines the desired characteristics of a volume requested by a pod author.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :schema: LogstashSpecVolumeClaimTemplates#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesSpec"], result)

    @builtins.property
    def status(self) -> typing.Optional["LogstashSpecVolumeClaimTemplatesStatus"]:
        '''status represents the current information/status of a persistent volume claim.

        Read-only.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :schema: LogstashSpecVolumeClaimTemplates#status
        '''
        result = self._values.get("status")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesStatus"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class LogstashSpecVolumeClaimTemplatesMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''Standard object's metadata.

        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

        :param annotations: 
        :param finalizers: 
        :param labels: 
        :param name: 
        :param namespace: 

        :schema: LogstashSpecVolumeClaimTemplatesMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__735152c032866e49211cab3906e3046513f172433be63581ccb410c0c87c2044)
            check_type(argname="argument annotations", value=annotations, expected_type=type_hints["annotations"])
            check_type(argname="argument finalizers", value=finalizers, expected_type=type_hints["finalizers"])
            check_type(argname="argument labels", value=labels, expected_type=type_hints["labels"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if annotations is not None:
            self._values["annotations"] = annotations
        if finalizers is not None:
            self._values["finalizers"] = finalizers
        if labels is not None:
            self._values["labels"] = labels
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def annotations(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: LogstashSpecVolumeClaimTemplatesMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: LogstashSpecVolumeClaimTemplatesMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: LogstashSpecVolumeClaimTemplatesMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LogstashSpecVolumeClaimTemplatesMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: LogstashSpecVolumeClaimTemplatesMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpec",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "data_source": "dataSource",
        "data_source_ref": "dataSourceRef",
        "resources": "resources",
        "selector": "selector",
        "storage_class_name": "storageClassName",
        "volume_attributes_class_name": "volumeAttributesClassName",
        "volume_mode": "volumeMode",
        "volume_name": "volumeName",
    },
)
class LogstashSpecVolumeClaimTemplatesSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        storage_class_name: typing.Optional[builtins.str] = None,
        volume_attributes_class_name: typing.Optional[builtins.str] = None,
        volume_mode: typing.Optional[builtins.str] = None,
        volume_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''spec defines the desired characteristics of a volume requested by a pod author.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :param access_modes: accessModes contains the desired access modes the volume should have. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
        :param data_source: dataSource field can be used to specify either: * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot) * An existing PVC (PersistentVolumeClaim) If the provisioner or an external controller can support the specified data source, it will create a new volume based on the contents of the specified data source. When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef, and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified. If the namespace is specified, then dataSourceRef will not be copied to dataSource.
        :param data_source_ref: dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is desired. This may be any object from a non-empty API group (non core object) or a PersistentVolumeClaim object. When this field is specified, volume binding will only succeed if the type of the specified object matches some installed volume populator or dynamic provisioner. This field will replace the functionality of the dataSource field and as such if both fields are non-empty, they must have the same value. For backwards compatibility, when namespace isn't specified in dataSourceRef, both fields (dataSource and dataSourceRef) will be set to the same value automatically if one of them is empty and the other is non-empty. When namespace is specified in dataSourceRef, dataSource isn't set to the same value and must be empty. There are three important differences between dataSource and dataSourceRef: - While dataSource only allows two specific types of objects, dataSourceRef allows any non-core object, as well as PersistentVolumeClaim objects. - While dataSource ignores disallowed values (dropping them), dataSourceRef preserves all values, and generates an error if a disallowed value is specified. - While dataSource only allows local objects, dataSourceRef allows objects in any namespaces. (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled. (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.
        :param resources: resources represents the minimum resources the volume should have. Users are allowed to specify resource requirements that are lower than previous value but must still be higher than capacity recorded in the status field of the claim. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources
        :param selector: selector is a label query over volumes to consider for binding.
        :param storage_class_name: storageClassName is the name of the StorageClass required by the claim. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1
        :param volume_attributes_class_name: volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim. If specified, the CSI driver will create or update the volume with the attributes defined in the corresponding VolumeAttributesClass. This has a different purpose than storageClassName, it can be changed after the claim is created. An empty string or nil value indicates that no VolumeAttributesClass will be applied to the claim. If the claim enters an Infeasible error state, this field can be reset to its previous value (including nil) to cancel the modification. If the resource referred to by volumeAttributesClass does not exist, this PersistentVolumeClaim will be set to a Pending state, as reflected by the modifyVolumeStatus field, until such as a resource exists. More info: https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/
        :param volume_mode: volumeMode defines what type of volume is required by the claim. Value of Filesystem is implied when not included in claim spec.
        :param volume_name: volumeName is the binding reference to the PersistentVolume backing this claim.

        :schema: LogstashSpecVolumeClaimTemplatesSpec
        '''
        if isinstance(data_source, dict):
            data_source = LogstashSpecVolumeClaimTemplatesSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = LogstashSpecVolumeClaimTemplatesSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = LogstashSpecVolumeClaimTemplatesSpecResources(**resources)
        if isinstance(selector, dict):
            selector = LogstashSpecVolumeClaimTemplatesSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__01ea706ac5b1ef0ba38d2d2fc6824503a62a98b56d236817e48b4e5057dea49a)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument data_source", value=data_source, expected_type=type_hints["data_source"])
            check_type(argname="argument data_source_ref", value=data_source_ref, expected_type=type_hints["data_source_ref"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument storage_class_name", value=storage_class_name, expected_type=type_hints["storage_class_name"])
            check_type(argname="argument volume_attributes_class_name", value=volume_attributes_class_name, expected_type=type_hints["volume_attributes_class_name"])
            check_type(argname="argument volume_mode", value=volume_mode, expected_type=type_hints["volume_mode"])
            check_type(argname="argument volume_name", value=volume_name, expected_type=type_hints["volume_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if data_source is not None:
            self._values["data_source"] = data_source
        if data_source_ref is not None:
            self._values["data_source_ref"] = data_source_ref
        if resources is not None:
            self._values["resources"] = resources
        if selector is not None:
            self._values["selector"] = selector
        if storage_class_name is not None:
            self._values["storage_class_name"] = storage_class_name
        if volume_attributes_class_name is not None:
            self._values["volume_attributes_class_name"] = volume_attributes_class_name
        if volume_mode is not None:
            self._values["volume_mode"] = volume_mode
        if volume_name is not None:
            self._values["volume_name"] = volume_name

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''accessModes contains the desired access modes the volume should have.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1

        :schema: LogstashSpecVolumeClaimTemplatesSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["LogstashSpecVolumeClaimTemplatesSpecDataSource"]:
        '''dataSource field can be used to specify either: * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot) * An existing PVC (PersistentVolumeClaim) If the provisioner or an external controller can support the specified data source, it will create a new volume based on the contents of the specified data source. When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef, and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified. If the namespace is specified, then dataSourceRef will not be copied to dataSource.

        :schema: LogstashSpecVolumeClaimTemplatesSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["LogstashSpecVolumeClaimTemplatesSpecDataSourceRef"]:
        '''dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is desired.

        This may be any object from a non-empty API group (non
        core object) or a PersistentVolumeClaim object.
        When this field is specified, volume binding will only succeed if the type of
        the specified object matches some installed volume populator or dynamic
        provisioner.
        This field will replace the functionality of the dataSource field and as such
        if both fields are non-empty, they must have the same value. For backwards
        compatibility, when namespace isn't specified in dataSourceRef,
        both fields (dataSource and dataSourceRef) will be set to the same
        value automatically if one of them is empty and the other is non-empty.
        When namespace is specified in dataSourceRef,
        dataSource isn't set to the same value and must be empty.
        There are three important differences between dataSource and dataSourceRef:

        - While dataSource only allows two specific types of objects, dataSourceRef
          allows any non-core object, as well as PersistentVolumeClaim objects.
        - While dataSource ignores disallowed values (dropping them), dataSourceRef
          preserves all values, and generates an error if a disallowed value is
          specified.
        - While dataSource only allows local objects, dataSourceRef allows objects
          in any namespaces.
          (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled.
          (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.

        :schema: LogstashSpecVolumeClaimTemplatesSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["LogstashSpecVolumeClaimTemplatesSpecResources"]:
        '''resources represents the minimum resources the volume should have.

        Users are allowed to specify resource requirements
        that are lower than previous value but must still be higher than capacity recorded in the
        status field of the claim.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources

        :schema: LogstashSpecVolumeClaimTemplatesSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["LogstashSpecVolumeClaimTemplatesSpecSelector"]:
        '''selector is a label query over volumes to consider for binding.

        :schema: LogstashSpecVolumeClaimTemplatesSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''storageClassName is the name of the StorageClass required by the claim.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1

        :schema: LogstashSpecVolumeClaimTemplatesSpec#storageClassName
        '''
        result = self._values.get("storage_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''volumeAttributesClassName may be used to set the VolumeAttributesClass used by this claim.

        If specified, the CSI driver will create or update the volume with the attributes defined
        in the corresponding VolumeAttributesClass. This has a different purpose than storageClassName,
        it can be changed after the claim is created. An empty string or nil value indicates that no
        VolumeAttributesClass will be applied to the claim. If the claim enters an Infeasible error state,
        this field can be reset to its previous value (including nil) to cancel the modification.
        If the resource referred to by volumeAttributesClass does not exist, this PersistentVolumeClaim will be
        set to a Pending state, as reflected by the modifyVolumeStatus field, until such as a resource
        exists.
        More info: https://kubernetes.io/docs/concepts/storage/volume-attributes-classes/

        :schema: LogstashSpecVolumeClaimTemplatesSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''volumeMode defines what type of volume is required by the claim.

        Value of Filesystem is implied when not included in claim spec.

        :schema: LogstashSpecVolumeClaimTemplatesSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''volumeName is the binding reference to the PersistentVolume backing this claim.

        :schema: LogstashSpecVolumeClaimTemplatesSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class LogstashSpecVolumeClaimTemplatesSpecDataSource:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
    ) -> None:
        '''dataSource field can be used to specify either: * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot) * An existing PVC (PersistentVolumeClaim) If the provisioner or an external controller can support the specified data source, it will create a new volume based on the contents of the specified data source. When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef, and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified. If the namespace is specified, then dataSourceRef will not be copied to dataSource.

        :param kind: Kind is the type of resource being referenced.
        :param name: Name is the name of resource being referenced.
        :param api_group: APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must be in the core API group. For any other third-party types, APIGroup is required.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c58946bdd326ca950d47e1d1c95f684705d9622174e10e638db6d02d0f9c014d)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group

    @builtins.property
    def kind(self) -> builtins.str:
        '''Kind is the type of resource being referenced.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Name is the name of resource being referenced.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''APIGroup is the group for the resource being referenced.

        If APIGroup is not specified, the specified Kind must be in the core API group.
        For any other third-party types, APIGroup is required.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class LogstashSpecVolumeClaimTemplatesSpecDataSourceRef:
    def __init__(
        self,
        *,
        kind: builtins.str,
        name: builtins.str,
        api_group: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''dataSourceRef specifies the object from which to populate the volume with data, if a non-empty volume is desired.

        This may be any object from a non-empty API group (non
        core object) or a PersistentVolumeClaim object.
        When this field is specified, volume binding will only succeed if the type of
        the specified object matches some installed volume populator or dynamic
        provisioner.
        This field will replace the functionality of the dataSource field and as such
        if both fields are non-empty, they must have the same value. For backwards
        compatibility, when namespace isn't specified in dataSourceRef,
        both fields (dataSource and dataSourceRef) will be set to the same
        value automatically if one of them is empty and the other is non-empty.
        When namespace is specified in dataSourceRef,
        dataSource isn't set to the same value and must be empty.
        There are three important differences between dataSource and dataSourceRef:

        - While dataSource only allows two specific types of objects, dataSourceRef
          allows any non-core object, as well as PersistentVolumeClaim objects.
        - While dataSource ignores disallowed values (dropping them), dataSourceRef
          preserves all values, and generates an error if a disallowed value is
          specified.
        - While dataSource only allows local objects, dataSourceRef allows objects
          in any namespaces.
          (Beta) Using this field requires the AnyVolumeDataSource feature gate to be enabled.
          (Alpha) Using the namespace field of dataSourceRef requires the CrossNamespaceVolumeDataSource feature gate to be enabled.

        :param kind: Kind is the type of resource being referenced.
        :param name: Name is the name of resource being referenced.
        :param api_group: APIGroup is the group for the resource being referenced. If APIGroup is not specified, the specified Kind must be in the core API group. For any other third-party types, APIGroup is required.
        :param namespace: Namespace is the namespace of resource being referenced Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference. See the ReferenceGrant documentation for details. (Alpha) This field requires the CrossNamespaceVolumeDataSource feature gate to be enabled.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3f3cc9d12a3c3370540953f10b5f0020449c6cf7989be2714604eba3a75621ca)
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_group", value=api_group, expected_type=type_hints["api_group"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "kind": kind,
            "name": name,
        }
        if api_group is not None:
            self._values["api_group"] = api_group
        if namespace is not None:
            self._values["namespace"] = namespace

    @builtins.property
    def kind(self) -> builtins.str:
        '''Kind is the type of resource being referenced.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Name is the name of resource being referenced.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''APIGroup is the group for the resource being referenced.

        If APIGroup is not specified, the specified Kind must be in the core API group.
        For any other third-party types, APIGroup is required.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace is the namespace of resource being referenced Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference. See the ReferenceGrant documentation for details. (Alpha) This field requires the CrossNamespaceVolumeDataSource feature gate to be enabled.

        :schema: LogstashSpecVolumeClaimTemplatesSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class LogstashSpecVolumeClaimTemplatesSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests"]] = None,
    ) -> None:
        '''resources represents the minimum resources the volume should have.

        Users are allowed to specify resource requirements
        that are lower than previous value but must still be higher than capacity recorded in the
        status field of the claim.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources

        :param limits: Limits describes the maximum amount of compute resources allowed. More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
        :param requests: Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests cannot exceed Limits. More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: LogstashSpecVolumeClaimTemplatesSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__06a627023f0af23c3f4607dd493ace5c7a7854875b790840dd7d23b42c8f28d8)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits"]]:
        '''Limits describes the maximum amount of compute resources allowed.

        More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: LogstashSpecVolumeClaimTemplatesSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests"]]:
        '''Requests describes the minimum amount of compute resources required.

        If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
        otherwise to an implementation-defined value. Requests cannot exceed Limits.
        More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: LogstashSpecVolumeClaimTemplatesSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecVolumeClaimTemplatesSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecResourcesLimits",
):
    '''
    :schema: LogstashSpecVolumeClaimTemplatesSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0ae713734b4d5a9ae6006d3578b20e1d6d5a435574fc22aea3b70beca25a004)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0a5978acec2452841dc916697323408f55f4c40ab699cfe45cf008e7e8d0032)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class LogstashSpecVolumeClaimTemplatesSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecResourcesRequests",
):
    '''
    :schema: LogstashSpecVolumeClaimTemplatesSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__00739162f6b7c9e529c55325d9776330b49a4982935cfb982c75a41ab8e7a9ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1e62dba3a2b42b71477ea7cfcf152844b0239e1a26f0a872981f4ed230d1bb32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class LogstashSpecVolumeClaimTemplatesSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''selector is a label query over volumes to consider for binding.

        :param match_expressions: matchExpressions is a list of label selector requirements. The requirements are ANDed.
        :param match_labels: matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an element of matchExpressions, whose key field is "key", the operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2088ad3ec45b53f5b1636f589d28966a84b0e674b8518f9328239162814e7d53)
            check_type(argname="argument match_expressions", value=match_expressions, expected_type=type_hints["match_expressions"])
            check_type(argname="argument match_labels", value=match_labels, expected_type=type_hints["match_labels"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if match_expressions is not None:
            self._values["match_expressions"] = match_expressions
        if match_labels is not None:
            self._values["match_labels"] = match_labels

    @builtins.property
    def match_expressions(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions"]]:
        '''matchExpressions is a list of label selector requirements.

        The requirements are ANDed.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''matchLabels is a map of {key,value} pairs.

        A single {key,value} in the matchLabels
        map is equivalent to an element of matchExpressions, whose key field is "key", the
        operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions:
    def __init__(
        self,
        *,
        key: builtins.str,
        operator: builtins.str,
        values: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''A label selector requirement is a selector that contains values, a key, and an operator that relates the key and values.

        :param key: key is the label key that the selector applies to.
        :param operator: operator represents a key's relationship to a set of values. Valid operators are In, NotIn, Exists and DoesNotExist.
        :param values: values is an array of string values. If the operator is In or NotIn, the values array must be non-empty. If the operator is Exists or DoesNotExist, the values array must be empty. This array is replaced during a strategic merge patch.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c4e38c70155f2e05be33fbb44758961c85581cc117ab2a855a6308defeb9caff)
            check_type(argname="argument key", value=key, expected_type=type_hints["key"])
            check_type(argname="argument operator", value=operator, expected_type=type_hints["operator"])
            check_type(argname="argument values", value=values, expected_type=type_hints["values"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "key": key,
            "operator": operator,
        }
        if values is not None:
            self._values["values"] = values

    @builtins.property
    def key(self) -> builtins.str:
        '''key is the label key that the selector applies to.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''operator represents a key's relationship to a set of values.

        Valid operators are In, NotIn, Exists and DoesNotExist.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions#operator
        '''
        result = self._values.get("operator")
        assert result is not None, "Required property 'operator' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def values(self) -> typing.Optional[typing.List[builtins.str]]:
        '''values is an array of string values.

        If the operator is In or NotIn,
        the values array must be non-empty. If the operator is Exists or DoesNotExist,
        the values array must be empty. This array is replaced during a strategic
        merge patch.

        :schema: LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesStatus",
    jsii_struct_bases=[],
    name_mapping={
        "access_modes": "accessModes",
        "allocated_resources": "allocatedResources",
        "allocated_resource_statuses": "allocatedResourceStatuses",
        "capacity": "capacity",
        "conditions": "conditions",
        "current_volume_attributes_class_name": "currentVolumeAttributesClassName",
        "modify_volume_status": "modifyVolumeStatus",
        "phase": "phase",
    },
)
class LogstashSpecVolumeClaimTemplatesStatus:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        allocated_resources: typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources"]] = None,
        allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        capacity: typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusCapacity"]] = None,
        conditions: typing.Optional[typing.Sequence[typing.Union["LogstashSpecVolumeClaimTemplatesStatusConditions", typing.Dict[builtins.str, typing.Any]]]] = None,
        current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
        modify_volume_status: typing.Optional[typing.Union["LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus", typing.Dict[builtins.str, typing.Any]]] = None,
        phase: typing.Optional[builtins.str] = None,
    ) -> None:
        '''status represents the current information/status of a persistent volume claim.

        Read-only.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :param access_modes: accessModes contains the actual access modes the volume backing the PVC has. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
        :param allocated_resources: allocatedResources tracks the resources allocated to a PVC including its capacity. Key names follow standard Kubernetes label syntax. Valid values are either: - Un-prefixed keys: - storage - the capacity of the volume. - Custom resources must use implementation-defined prefixed names such as "example.com/my-custom-resource" Apart from above values - keys that are unprefixed or have kubernetes.io prefix are considered reserved and hence may not be used. Capacity reported here may be larger than the actual capacity when a volume expansion operation is requested. For storage quota, the larger value from allocatedResources and PVC.spec.resources is used. If allocatedResources is not set, PVC.spec.resources alone is used for quota calculation. If a volume expansion capacity request is lowered, allocatedResources is only lowered if there are no expansion operations in progress and if the actual volume capacity is equal or lower than the requested capacity. A controller that receives PVC update with previously unknown resourceName should ignore the update for the purpose it was designed. For example - a controller that only is responsible for resizing capacity of the volume, should ignore PVC updates that change other valid resources associated with PVC.
        :param allocated_resource_statuses: allocatedResourceStatuses stores status of resource being resized for the given PVC. Key names follow standard Kubernetes label syntax. Valid values are either: - Un-prefixed keys: - storage - the capacity of the volume. - Custom resources must use implementation-defined prefixed names such as "example.com/my-custom-resource" Apart from above values - keys that are unprefixed or have kubernetes.io prefix are considered reserved and hence may not be used. ClaimResourceStatus can be in any of following states: - ControllerResizeInProgress: State set when resize controller starts resizing the volume in control-plane. - ControllerResizeFailed: State set when resize has failed in resize controller with a terminal error. - NodeResizePending: State set when resize controller has finished resizing the volume but further resizing of volume is needed on the node. - NodeResizeInProgress: State set when kubelet starts resizing the volume. - NodeResizeFailed: State set when resizing has failed in kubelet with a terminal error. Transient errors don't set NodeResizeFailed. For example: if expanding a PVC for more capacity - this field can be one of the following states: - pvc.status.allocatedResourceStatus['storage'] = "ControllerResizeInProgress" - pvc.status.allocatedResourceStatus['storage'] = "ControllerResizeFailed" - pvc.status.allocatedResourceStatus['storage'] = "NodeResizePending" - pvc.status.allocatedResourceStatus['storage'] = "NodeResizeInProgress" - pvc.status.allocatedResourceStatus['storage'] = "NodeResizeFailed" When this field is not set, it means that no resize operation is in progress for the given PVC. A controller that receives PVC update with previously unknown resourceName or ClaimResourceStatus should ignore the update for the purpose it was designed. For example - a controller that only is responsible for resizing capacity of the volume, should ignore PVC updates that change other valid resources associated with PVC.
        :param capacity: capacity represents the actual resources of the underlying volume.
        :param conditions: conditions is the current Condition of persistent volume claim. If underlying persistent volume is being resized then the Condition will be set to 'Resizing'.
        :param current_volume_attributes_class_name: currentVolumeAttributesClassName is the current name of the VolumeAttributesClass the PVC is using. When unset, there is no VolumeAttributeClass applied to this PersistentVolumeClaim
        :param modify_volume_status: ModifyVolumeStatus represents the status object of ControllerModifyVolume operation. When this is unset, there is no ModifyVolume operation being attempted.
        :param phase: phase represents the current phase of PersistentVolumeClaim.

        :schema: LogstashSpecVolumeClaimTemplatesStatus
        '''
        if isinstance(modify_volume_status, dict):
            modify_volume_status = LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus(**modify_volume_status)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e2aae72c6bd2f5ad0a8622091e29053c45bf96f846151c3caa65715e8b06c76b)
            check_type(argname="argument access_modes", value=access_modes, expected_type=type_hints["access_modes"])
            check_type(argname="argument allocated_resources", value=allocated_resources, expected_type=type_hints["allocated_resources"])
            check_type(argname="argument allocated_resource_statuses", value=allocated_resource_statuses, expected_type=type_hints["allocated_resource_statuses"])
            check_type(argname="argument capacity", value=capacity, expected_type=type_hints["capacity"])
            check_type(argname="argument conditions", value=conditions, expected_type=type_hints["conditions"])
            check_type(argname="argument current_volume_attributes_class_name", value=current_volume_attributes_class_name, expected_type=type_hints["current_volume_attributes_class_name"])
            check_type(argname="argument modify_volume_status", value=modify_volume_status, expected_type=type_hints["modify_volume_status"])
            check_type(argname="argument phase", value=phase, expected_type=type_hints["phase"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if access_modes is not None:
            self._values["access_modes"] = access_modes
        if allocated_resources is not None:
            self._values["allocated_resources"] = allocated_resources
        if allocated_resource_statuses is not None:
            self._values["allocated_resource_statuses"] = allocated_resource_statuses
        if capacity is not None:
            self._values["capacity"] = capacity
        if conditions is not None:
            self._values["conditions"] = conditions
        if current_volume_attributes_class_name is not None:
            self._values["current_volume_attributes_class_name"] = current_volume_attributes_class_name
        if modify_volume_status is not None:
            self._values["modify_volume_status"] = modify_volume_status
        if phase is not None:
            self._values["phase"] = phase

    @builtins.property
    def access_modes(self) -> typing.Optional[typing.List[builtins.str]]:
        '''accessModes contains the actual access modes the volume backing the PVC has.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1

        :schema: LogstashSpecVolumeClaimTemplatesStatus#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def allocated_resources(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources"]]:
        '''allocatedResources tracks the resources allocated to a PVC including its capacity.

        Key names follow standard Kubernetes label syntax. Valid values are either:

        - Un-prefixed keys:
        - storage - the capacity of the volume.
        - Custom resources must use implementation-defined prefixed names such as "example.com/my-custom-resource"
          Apart from above values - keys that are unprefixed or have kubernetes.io prefix are considered
          reserved and hence may not be used.

        Capacity reported here may be larger than the actual capacity when a volume expansion operation
        is requested.
        For storage quota, the larger value from allocatedResources and PVC.spec.resources is used.
        If allocatedResources is not set, PVC.spec.resources alone is used for quota calculation.
        If a volume expansion capacity request is lowered, allocatedResources is only
        lowered if there are no expansion operations in progress and if the actual volume capacity
        is equal or lower than the requested capacity.

        A controller that receives PVC update with previously unknown resourceName
        should ignore the update for the purpose it was designed. For example - a controller that
        only is responsible for resizing capacity of the volume, should ignore PVC updates that change other valid
        resources associated with PVC.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#allocatedResources
        '''
        result = self._values.get("allocated_resources")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources"]], result)

    @builtins.property
    def allocated_resource_statuses(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''allocatedResourceStatuses stores status of resource being resized for the given PVC.

        Key names follow standard Kubernetes label syntax. Valid values are either:

        - Un-prefixed keys:
        - storage - the capacity of the volume.
        - Custom resources must use implementation-defined prefixed names such as "example.com/my-custom-resource"
          Apart from above values - keys that are unprefixed or have kubernetes.io prefix are considered
          reserved and hence may not be used.

        ClaimResourceStatus can be in any of following states:

        - ControllerResizeInProgress:
          State set when resize controller starts resizing the volume in control-plane.
        - ControllerResizeFailed:
          State set when resize has failed in resize controller with a terminal error.
        - NodeResizePending:
          State set when resize controller has finished resizing the volume but further resizing of
          volume is needed on the node.
        - NodeResizeInProgress:
          State set when kubelet starts resizing the volume.
        - NodeResizeFailed:
          State set when resizing has failed in kubelet with a terminal error. Transient errors don't set
          NodeResizeFailed.
          For example: if expanding a PVC for more capacity - this field can be one of the following states:
        - pvc.status.allocatedResourceStatus['storage'] = "ControllerResizeInProgress"
        - pvc.status.allocatedResourceStatus['storage'] = "ControllerResizeFailed"
        - pvc.status.allocatedResourceStatus['storage'] = "NodeResizePending"
        - pvc.status.allocatedResourceStatus['storage'] = "NodeResizeInProgress"
        - pvc.status.allocatedResourceStatus['storage'] = "NodeResizeFailed"
          When this field is not set, it means that no resize operation is in progress for the given PVC.

        A controller that receives PVC update with previously unknown resourceName or ClaimResourceStatus
        should ignore the update for the purpose it was designed. For example - a controller that
        only is responsible for resizing capacity of the volume, should ignore PVC updates that change other valid
        resources associated with PVC.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#allocatedResourceStatuses
        '''
        result = self._values.get("allocated_resource_statuses")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def capacity(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusCapacity"]]:
        '''capacity represents the actual resources of the underlying volume.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#capacity
        '''
        result = self._values.get("capacity")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "LogstashSpecVolumeClaimTemplatesStatusCapacity"]], result)

    @builtins.property
    def conditions(
        self,
    ) -> typing.Optional[typing.List["LogstashSpecVolumeClaimTemplatesStatusConditions"]]:
        '''conditions is the current Condition of persistent volume claim.

        If underlying persistent volume is being
        resized then the Condition will be set to 'Resizing'.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#conditions
        '''
        result = self._values.get("conditions")
        return typing.cast(typing.Optional[typing.List["LogstashSpecVolumeClaimTemplatesStatusConditions"]], result)

    @builtins.property
    def current_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''currentVolumeAttributesClassName is the current name of the VolumeAttributesClass the PVC is using.

        When unset, there is no VolumeAttributeClass applied to this PersistentVolumeClaim

        :schema: LogstashSpecVolumeClaimTemplatesStatus#currentVolumeAttributesClassName
        '''
        result = self._values.get("current_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def modify_volume_status(
        self,
    ) -> typing.Optional["LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus"]:
        '''ModifyVolumeStatus represents the status object of ControllerModifyVolume operation.

        When this is unset, there is no ModifyVolume operation being attempted.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#modifyVolumeStatus
        '''
        result = self._values.get("modify_volume_status")
        return typing.cast(typing.Optional["LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus"], result)

    @builtins.property
    def phase(self) -> typing.Optional[builtins.str]:
        '''phase represents the current phase of PersistentVolumeClaim.

        :schema: LogstashSpecVolumeClaimTemplatesStatus#phase
        '''
        result = self._values.get("phase")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class LogstashSpecVolumeClaimTemplatesStatusAllocatedResources(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesStatusAllocatedResources",
):
    '''
    :schema: LogstashSpecVolumeClaimTemplatesStatusAllocatedResources
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cad7609dd3622127d3e00ef60e189024290136d8efa1ce3f7d4e8d4dc2ab0885)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesStatusAllocatedResources", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bee27778a8311a659664602926fdb50b03883782ca7d5c4ede9466001bedb11f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesStatusAllocatedResources", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class LogstashSpecVolumeClaimTemplatesStatusCapacity(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesStatusCapacity",
):
    '''
    :schema: LogstashSpecVolumeClaimTemplatesStatusCapacity
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "LogstashSpecVolumeClaimTemplatesStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__697099104b325e4fcbd0ea12eabfa10c6392fc499c3991965ba9c170d9a5cd34)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesStatusCapacity", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "LogstashSpecVolumeClaimTemplatesStatusCapacity":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__500e5aab97aa985183dfd78ffc45f065df4a654977cbdaf10097416290ea8a75)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("LogstashSpecVolumeClaimTemplatesStatusCapacity", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesStatusConditions",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "type": "type",
        "last_probe_time": "lastProbeTime",
        "last_transition_time": "lastTransitionTime",
        "message": "message",
        "reason": "reason",
    },
)
class LogstashSpecVolumeClaimTemplatesStatusConditions:
    def __init__(
        self,
        *,
        status: builtins.str,
        type: builtins.str,
        last_probe_time: typing.Optional[datetime.datetime] = None,
        last_transition_time: typing.Optional[datetime.datetime] = None,
        message: typing.Optional[builtins.str] = None,
        reason: typing.Optional[builtins.str] = None,
    ) -> None:
        '''PersistentVolumeClaimCondition contains details about state of pvc.

        :param status: Status is the status of the condition. Can be True, False, Unknown. More info: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/#:~:text=state%20of%20pvc-,conditions.status,-(string)%2C%20required
        :param type: Type is the type of the condition. More info: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/#:~:text=set%20to%20%27ResizeStarted%27.-,PersistentVolumeClaimCondition,-contains%20details%20about
        :param last_probe_time: lastProbeTime is the time we probed the condition.
        :param last_transition_time: lastTransitionTime is the time the condition transitioned from one status to another.
        :param message: message is the human-readable message indicating details about last transition.
        :param reason: reason is a unique, this should be a short, machine understandable string that gives the reason for condition's last transition. If it reports "Resizing" that means the underlying persistent volume is being resized.

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2d25ee36f939dcc8ed4232a0b695624a8ec7523c3a9cf6a47a563a26157b8c52)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument last_probe_time", value=last_probe_time, expected_type=type_hints["last_probe_time"])
            check_type(argname="argument last_transition_time", value=last_transition_time, expected_type=type_hints["last_transition_time"])
            check_type(argname="argument message", value=message, expected_type=type_hints["message"])
            check_type(argname="argument reason", value=reason, expected_type=type_hints["reason"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
            "type": type,
        }
        if last_probe_time is not None:
            self._values["last_probe_time"] = last_probe_time
        if last_transition_time is not None:
            self._values["last_transition_time"] = last_transition_time
        if message is not None:
            self._values["message"] = message
        if reason is not None:
            self._values["reason"] = reason

    @builtins.property
    def status(self) -> builtins.str:
        '''Status is the status of the condition.

        Can be True, False, Unknown.
        More info: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/#:~:text=state%20of%20pvc-,conditions.status,-(string)%2C%20required

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def type(self) -> builtins.str:
        '''Type is the type of the condition.

        More info: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/persistent-volume-claim-v1/#:~:text=set%20to%20%27ResizeStarted%27.-,PersistentVolumeClaimCondition,-contains%20details%20about

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def last_probe_time(self) -> typing.Optional[datetime.datetime]:
        '''lastProbeTime is the time we probed the condition.

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#lastProbeTime
        '''
        result = self._values.get("last_probe_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def last_transition_time(self) -> typing.Optional[datetime.datetime]:
        '''lastTransitionTime is the time the condition transitioned from one status to another.

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#lastTransitionTime
        '''
        result = self._values.get("last_transition_time")
        return typing.cast(typing.Optional[datetime.datetime], result)

    @builtins.property
    def message(self) -> typing.Optional[builtins.str]:
        '''message is the human-readable message indicating details about last transition.

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#message
        '''
        result = self._values.get("message")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def reason(self) -> typing.Optional[builtins.str]:
        '''reason is a unique, this should be a short, machine understandable string that gives the reason for condition's last transition.

        If it reports "Resizing" that means the underlying
        persistent volume is being resized.

        :schema: LogstashSpecVolumeClaimTemplatesStatusConditions#reason
        '''
        result = self._values.get("reason")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesStatusConditions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8slogstash.LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus",
    jsii_struct_bases=[],
    name_mapping={
        "status": "status",
        "target_volume_attributes_class_name": "targetVolumeAttributesClassName",
    },
)
class LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus:
    def __init__(
        self,
        *,
        status: builtins.str,
        target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ModifyVolumeStatus represents the status object of ControllerModifyVolume operation.

        When this is unset, there is no ModifyVolume operation being attempted.

        :param status: status is the status of the ControllerModifyVolume operation. It can be in any of following states: - Pending Pending indicates that the PersistentVolumeClaim cannot be modified due to unmet requirements, such as the specified VolumeAttributesClass not existing. - InProgress InProgress indicates that the volume is being modified. - Infeasible Infeasible indicates that the request has been rejected as invalid by the CSI driver. To resolve the error, a valid VolumeAttributesClass needs to be specified. Note: New statuses can be added in the future. Consumers should check for unknown statuses and fail appropriately.
        :param target_volume_attributes_class_name: targetVolumeAttributesClassName is the name of the VolumeAttributesClass the PVC currently being reconciled.

        :schema: LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__aef6e513430fd3f351bf33512f9970b135ff52175b3e385082de19c2cb6899d2)
            check_type(argname="argument status", value=status, expected_type=type_hints["status"])
            check_type(argname="argument target_volume_attributes_class_name", value=target_volume_attributes_class_name, expected_type=type_hints["target_volume_attributes_class_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "status": status,
        }
        if target_volume_attributes_class_name is not None:
            self._values["target_volume_attributes_class_name"] = target_volume_attributes_class_name

    @builtins.property
    def status(self) -> builtins.str:
        '''status is the status of the ControllerModifyVolume operation.

        It can be in any of following states:

        - Pending
          Pending indicates that the PersistentVolumeClaim cannot be modified due to unmet requirements, such as
          the specified VolumeAttributesClass not existing.
        - InProgress
          InProgress indicates that the volume is being modified.
        - Infeasible
          Infeasible indicates that the request has been rejected as invalid by the CSI driver. To
          resolve the error, a valid VolumeAttributesClass needs to be specified.
          Note: New statuses can be added in the future. Consumers should check for unknown statuses and fail appropriately.

        :schema: LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus#status
        '''
        result = self._values.get("status")
        assert result is not None, "Required property 'status' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def target_volume_attributes_class_name(self) -> typing.Optional[builtins.str]:
        '''targetVolumeAttributesClassName is the name of the VolumeAttributesClass the PVC currently being reconciled.

        :schema: LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus#targetVolumeAttributesClassName
        '''
        result = self._values.get("target_volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Logstash",
    "LogstashProps",
    "LogstashSpec",
    "LogstashSpecConfigRef",
    "LogstashSpecElasticsearchRefs",
    "LogstashSpecMonitoring",
    "LogstashSpecMonitoringLogs",
    "LogstashSpecMonitoringLogsElasticsearchRefs",
    "LogstashSpecMonitoringMetrics",
    "LogstashSpecMonitoringMetricsElasticsearchRefs",
    "LogstashSpecPipelinesRef",
    "LogstashSpecResources",
    "LogstashSpecResourcesLimits",
    "LogstashSpecResourcesLimitsCpu",
    "LogstashSpecResourcesLimitsMemory",
    "LogstashSpecResourcesRequests",
    "LogstashSpecResourcesRequestsCpu",
    "LogstashSpecResourcesRequestsMemory",
    "LogstashSpecSecureSettings",
    "LogstashSpecSecureSettingsEntries",
    "LogstashSpecServices",
    "LogstashSpecServicesService",
    "LogstashSpecServicesServiceMetadata",
    "LogstashSpecServicesServiceSpec",
    "LogstashSpecServicesServiceSpecPorts",
    "LogstashSpecServicesServiceSpecPortsTargetPort",
    "LogstashSpecServicesServiceSpecSessionAffinityConfig",
    "LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp",
    "LogstashSpecServicesTls",
    "LogstashSpecServicesTlsCertificate",
    "LogstashSpecServicesTlsSelfSignedCertificate",
    "LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames",
    "LogstashSpecUpdateStrategy",
    "LogstashSpecUpdateStrategyRollingUpdate",
    "LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable",
    "LogstashSpecVolumeClaimTemplates",
    "LogstashSpecVolumeClaimTemplatesMetadata",
    "LogstashSpecVolumeClaimTemplatesSpec",
    "LogstashSpecVolumeClaimTemplatesSpecDataSource",
    "LogstashSpecVolumeClaimTemplatesSpecDataSourceRef",
    "LogstashSpecVolumeClaimTemplatesSpecResources",
    "LogstashSpecVolumeClaimTemplatesSpecResourcesLimits",
    "LogstashSpecVolumeClaimTemplatesSpecResourcesRequests",
    "LogstashSpecVolumeClaimTemplatesSpecSelector",
    "LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions",
    "LogstashSpecVolumeClaimTemplatesStatus",
    "LogstashSpecVolumeClaimTemplatesStatusAllocatedResources",
    "LogstashSpecVolumeClaimTemplatesStatusCapacity",
    "LogstashSpecVolumeClaimTemplatesStatusConditions",
    "LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus",
]

publication.publish()

def _typecheckingstub__228d26e9541103dcf5d77058d2eab9cf56744a02897d4cb194a2d9eb9e6beb09(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LogstashSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__93c20ae151a1da0a548d7295dd4a16ddb5fa68d7daddd35d789439956d83180c(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LogstashSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__355d2bf928c92aa6f44fda158430afdbaeb56c3b847d02b7489cf259875fdd52(
    *,
    version: builtins.str,
    config: typing.Any = None,
    config_ref: typing.Optional[typing.Union[LogstashSpecConfigRef, typing.Dict[builtins.str, typing.Any]]] = None,
    count: typing.Optional[jsii.Number] = None,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[LogstashSpecElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
    image: typing.Optional[builtins.str] = None,
    monitoring: typing.Optional[typing.Union[LogstashSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    pipelines: typing.Optional[typing.Sequence[typing.Any]] = None,
    pipelines_ref: typing.Optional[typing.Union[LogstashSpecPipelinesRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template: typing.Any = None,
    resources: typing.Optional[typing.Union[LogstashSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    secure_settings: typing.Optional[typing.Sequence[typing.Union[LogstashSpecSecureSettings, typing.Dict[builtins.str, typing.Any]]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
    services: typing.Optional[typing.Sequence[typing.Union[LogstashSpecServices, typing.Dict[builtins.str, typing.Any]]]] = None,
    update_strategy: typing.Optional[typing.Union[LogstashSpecUpdateStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_claim_templates: typing.Optional[typing.Sequence[typing.Union[LogstashSpecVolumeClaimTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7b2662d370c36e0eb06cd6168f567861620afe034a5ab7be295e98b5fb996fde(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dba0d63b3473bb5a7a65bd54a06588a06f9b88efe71c825dba8c188260ed86fb(
    *,
    cluster_name: builtins.str,
    client_certificate_secret_name: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__434b3c2b75379fb5bc703e3fe73a88a34d6104d85b271231c74e6ee5b7921e1b(
    *,
    logs: typing.Optional[typing.Union[LogstashSpecMonitoringLogs, typing.Dict[builtins.str, typing.Any]]] = None,
    metrics: typing.Optional[typing.Union[LogstashSpecMonitoringMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__adee68c8960efc9a4e4e931a38f71af822a661872facfa174b3613f5e4938961(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[LogstashSpecMonitoringLogsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cb589020bf9ed06ede95e956b247dd82ab7a35930408a12ec1254e2bb9058da9(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__812c04d716e37a80f8ba935e1938587e5f4036c6145e05366c3de1359fcfc950(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[LogstashSpecMonitoringMetricsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cad62b80ae2d8fdadaf9e21f98795379129f5815ea4e513a91757207d06c2913(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__979c641bdd068f6ce98d85a00067ec6722a7a733f0722e94918d51d15c426642(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b5d6e947bb0437e816407f4bc8d92ca2a376f275f66aae26bb2c87b4eda2a940(
    *,
    limits: typing.Optional[typing.Union[LogstashSpecResourcesLimits, typing.Dict[builtins.str, typing.Any]]] = None,
    requests: typing.Optional[typing.Union[LogstashSpecResourcesRequests, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3cae3ae6103164a403de6ea7c84bd2b56a3f97f2d03a40ba65b8bc20b27915c(
    *,
    cpu: typing.Optional[LogstashSpecResourcesLimitsCpu] = None,
    memory: typing.Optional[LogstashSpecResourcesLimitsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1db7729b1432cef90373e3ff7f5e09ba236b7071ef46bfa71d75428c85ebef7d(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c470d7fb62fe97c408e2ae720faac656f6d5758dfa90a00262f7a7986862e59d(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__766fd018be5db747d40710a7c44a59dc5163fa7c599fda18c9095471d7271cb4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5453458bc7b0daf55fef40f9ff527e688bb880aaf15d2d83058596cc32f6cb76(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ade2899a395e52dbdb63c62f386be4f511f240fb69ff1593612153f33a85e140(
    *,
    cpu: typing.Optional[LogstashSpecResourcesRequestsCpu] = None,
    memory: typing.Optional[LogstashSpecResourcesRequestsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__289e0fb3808d49bd2f11782a29b463bf42e6d1220642718f6403600815bcaa7f(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c732e18c7ea4a13c30db043ac6a1f9dc0efead3abd5279e3f8ccf3aa42b3f059(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2c468dd9e35dcd2f1c86f08fdcb49f2b7b927fcea8986484f986f5f23cc01d9e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__896845da13e372e3e30bdefc338b96d18a06271fcba2ccad5247b713ee101ae2(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__21803a5f86ce83beafef0338242561f069cf18a98679b87eac56c0323b7e4dae(
    *,
    secret_name: builtins.str,
    entries: typing.Optional[typing.Sequence[typing.Union[LogstashSpecSecureSettingsEntries, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__375738f02f53f6c79ef3ae604615ee285a07d1865d8ab7aeee995b3d660beef2(
    *,
    key: builtins.str,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__608fb07ab7105e9b5e200cd854c5165c231bdaf3e4edb5b73adbd8ef876b2d83(
    *,
    name: typing.Optional[builtins.str] = None,
    service: typing.Optional[typing.Union[LogstashSpecServicesService, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[LogstashSpecServicesTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a26b85a69c43b3df8fa65aa975cd4775803e151ede7f9305d8bb9a68b37e32cc(
    *,
    metadata: typing.Optional[typing.Union[LogstashSpecServicesServiceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LogstashSpecServicesServiceSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfc20e23632f6fa4e86fdea23a31d890d89a237b8ea8b6e9534e3dc7627e6808(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c871779df26c199c926f3453fd35022ac2f76661694904454d2c924938bfae2d(
    *,
    allocate_load_balancer_node_ports: typing.Optional[builtins.bool] = None,
    cluster_ip: typing.Optional[builtins.str] = None,
    cluster_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_i_ps: typing.Optional[typing.Sequence[builtins.str]] = None,
    external_name: typing.Optional[builtins.str] = None,
    external_traffic_policy: typing.Optional[builtins.str] = None,
    health_check_node_port: typing.Optional[jsii.Number] = None,
    internal_traffic_policy: typing.Optional[builtins.str] = None,
    ip_families: typing.Optional[typing.Sequence[builtins.str]] = None,
    ip_family_policy: typing.Optional[builtins.str] = None,
    load_balancer_class: typing.Optional[builtins.str] = None,
    load_balancer_ip: typing.Optional[builtins.str] = None,
    load_balancer_source_ranges: typing.Optional[typing.Sequence[builtins.str]] = None,
    ports: typing.Optional[typing.Sequence[typing.Union[LogstashSpecServicesServiceSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[LogstashSpecServicesServiceSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__455edf92b3fc4facfad1dbc8e53f96f637f2f07dbfb4d24bb01facfff034be5f(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[LogstashSpecServicesServiceSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__39dcbe0429e8f37d84f92feb44fc7f5aaf925600f1c195418b0f19c4944bee68(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1269dfc2ec9f4e63269cdd502e47ce6339e86d9a2a4ed81a12c8ace0fc9f175a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8aebd38f566eefba0212ade4abbcaefa792e62539e64963e69acc7709b45cf4d(
    *,
    client_ip: typing.Optional[typing.Union[LogstashSpecServicesServiceSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6c0abb95acefcb88393d2eec7295f97b6d6461c3a84db62f898ecf0529bb21cd(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3263d6804585863b38df732334f0b59101ec17e498d02b42930abae62458002(
    *,
    certificate: typing.Optional[typing.Union[LogstashSpecServicesTlsCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
    self_signed_certificate: typing.Optional[typing.Union[LogstashSpecServicesTlsSelfSignedCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f701b18b3659c271bdaddf815e66f95c1b92bb6822af4ee3d6624ea682a0b23d(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__34bb9e03862c9e2cf0734b99a94fa9c2b848cb4e988061f25c035595543c8763(
    *,
    disabled: typing.Optional[builtins.bool] = None,
    subject_alt_names: typing.Optional[typing.Sequence[typing.Union[LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ac8de32487140b87e0278efb72fdf1e546ad8d870d0fbc13084faf38638b7ff5(
    *,
    dns: typing.Optional[builtins.str] = None,
    ip: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6f97c2d858566de59b3c3294c385132b90d2232b0a3cd906a19a1c1ff0e72a80(
    *,
    rolling_update: typing.Optional[typing.Union[LogstashSpecUpdateStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01c9b9506f7c41a87ca81527fc658daf6183d423345eedac2f2c814dd255d463(
    *,
    max_unavailable: typing.Optional[LogstashSpecUpdateStrategyRollingUpdateMaxUnavailable] = None,
    partition: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2381a18b25546d04397d260d5383c88ffc08b681776d725f8786602b7fa65c4(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8880c40712cd6c8a7fea99b32b00f47b432ba8b831893edb5f937dc8743cbce6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__64bb34aa7b1fc228aeaffb5b2255291d2d11285254d33e5d74bf954895777692(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesSpec, typing.Dict[builtins.str, typing.Any]]] = None,
    status: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesStatus, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__735152c032866e49211cab3906e3046513f172433be63581ccb410c0c87c2044(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__01ea706ac5b1ef0ba38d2d2fc6824503a62a98b56d236817e48b4e5057dea49a(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c58946bdd326ca950d47e1d1c95f684705d9622174e10e638db6d02d0f9c014d(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3f3cc9d12a3c3370540953f10b5f0020449c6cf7989be2714604eba3a75621ca(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06a627023f0af23c3f4607dd493ace5c7a7854875b790840dd7d23b42c8f28d8(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, LogstashSpecVolumeClaimTemplatesSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, LogstashSpecVolumeClaimTemplatesSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0ae713734b4d5a9ae6006d3578b20e1d6d5a435574fc22aea3b70beca25a004(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0a5978acec2452841dc916697323408f55f4c40ab699cfe45cf008e7e8d0032(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__00739162f6b7c9e529c55325d9776330b49a4982935cfb982c75a41ab8e7a9ad(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e62dba3a2b42b71477ea7cfcf152844b0239e1a26f0a872981f4ed230d1bb32(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2088ad3ec45b53f5b1636f589d28966a84b0e674b8518f9328239162814e7d53(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[LogstashSpecVolumeClaimTemplatesSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c4e38c70155f2e05be33fbb44758961c85581cc117ab2a855a6308defeb9caff(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e2aae72c6bd2f5ad0a8622091e29053c45bf96f846151c3caa65715e8b06c76b(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    allocated_resources: typing.Optional[typing.Mapping[builtins.str, LogstashSpecVolumeClaimTemplatesStatusAllocatedResources]] = None,
    allocated_resource_statuses: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    capacity: typing.Optional[typing.Mapping[builtins.str, LogstashSpecVolumeClaimTemplatesStatusCapacity]] = None,
    conditions: typing.Optional[typing.Sequence[typing.Union[LogstashSpecVolumeClaimTemplatesStatusConditions, typing.Dict[builtins.str, typing.Any]]]] = None,
    current_volume_attributes_class_name: typing.Optional[builtins.str] = None,
    modify_volume_status: typing.Optional[typing.Union[LogstashSpecVolumeClaimTemplatesStatusModifyVolumeStatus, typing.Dict[builtins.str, typing.Any]]] = None,
    phase: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cad7609dd3622127d3e00ef60e189024290136d8efa1ce3f7d4e8d4dc2ab0885(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bee27778a8311a659664602926fdb50b03883782ca7d5c4ede9466001bedb11f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__697099104b325e4fcbd0ea12eabfa10c6392fc499c3991965ba9c170d9a5cd34(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__500e5aab97aa985183dfd78ffc45f065df4a654977cbdaf10097416290ea8a75(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2d25ee36f939dcc8ed4232a0b695624a8ec7523c3a9cf6a47a563a26157b8c52(
    *,
    status: builtins.str,
    type: builtins.str,
    last_probe_time: typing.Optional[datetime.datetime] = None,
    last_transition_time: typing.Optional[datetime.datetime] = None,
    message: typing.Optional[builtins.str] = None,
    reason: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__aef6e513430fd3f351bf33512f9970b135ff52175b3e385082de19c2cb6899d2(
    *,
    status: builtins.str,
    target_volume_attributes_class_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
