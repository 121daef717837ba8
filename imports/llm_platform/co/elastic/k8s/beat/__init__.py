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


class Beat(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.Beat",
):
    '''Beat is the Schema for the Beats API.

    :schema: Beat
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BeatSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Beat" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: BeatSpec defines the desired state of a Beat.
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2eb6525e5dcf16b11e17dea0ce873dac379c2b3b3149b8abcd33709065760bd6)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = BeatProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BeatSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Beat".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: BeatSpec defines the desired state of a Beat.
        '''
        props = BeatProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Beat".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class BeatProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["BeatSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Beat is the Schema for the Beats API.

        :param metadata: 
        :param spec: BeatSpec defines the desired state of a Beat.

        :schema: Beat
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = BeatSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc4eef64efb86c977dc12d68356a7fb7df60074dab728974835dbed50cba8be5)
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
        :schema: Beat#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["BeatSpec"]:
        '''BeatSpec defines the desired state of a Beat.

        :schema: Beat#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["BeatSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpec",
    jsii_struct_bases=[],
    name_mapping={
        "type": "type",
        "version": "version",
        "config": "config",
        "config_ref": "configRef",
        "daemon_set": "daemonSet",
        "deployment": "deployment",
        "elasticsearch_ref": "elasticsearchRef",
        "image": "image",
        "kibana_ref": "kibanaRef",
        "monitoring": "monitoring",
        "resources": "resources",
        "revision_history_limit": "revisionHistoryLimit",
        "secure_settings": "secureSettings",
        "service_account_name": "serviceAccountName",
    },
)
class BeatSpec:
    def __init__(
        self,
        *,
        type: builtins.str,
        version: builtins.str,
        config: typing.Any = None,
        config_ref: typing.Optional[typing.Union["BeatSpecConfigRef", typing.Dict[builtins.str, typing.Any]]] = None,
        daemon_set: typing.Optional[typing.Union["BeatSpecDaemonSet", typing.Dict[builtins.str, typing.Any]]] = None,
        deployment: typing.Optional[typing.Union["BeatSpecDeployment", typing.Dict[builtins.str, typing.Any]]] = None,
        elasticsearch_ref: typing.Optional[typing.Union["BeatSpecElasticsearchRef", typing.Dict[builtins.str, typing.Any]]] = None,
        image: typing.Optional[builtins.str] = None,
        kibana_ref: typing.Optional[typing.Union["BeatSpecKibanaRef", typing.Dict[builtins.str, typing.Any]]] = None,
        monitoring: typing.Optional[typing.Union["BeatSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["BeatSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        secure_settings: typing.Optional[typing.Sequence[typing.Union["BeatSpecSecureSettings", typing.Dict[builtins.str, typing.Any]]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''BeatSpec defines the desired state of a Beat.

        :param type: Type is the type of the Beat to deploy (filebeat, metricbeat, heartbeat, auditbeat, journalbeat, packetbeat, and so on). Any string can be used, but well-known types will have the image field defaulted and have the appropriate Elasticsearch roles created automatically. It also allows for dashboard setup when combined with a ``KibanaRef``.
        :param version: Version of the Beat.
        :param config: Config holds the Beat configuration. At most one of [``Config``, ``ConfigRef``] can be specified.
        :param config_ref: ConfigRef contains a reference to an existing Kubernetes Secret holding the Beat configuration. Beat settings must be specified as yaml, under a single "beat.yml" entry. At most one of [``Config``, ``ConfigRef``] can be specified.
        :param daemon_set: DaemonSet specifies the Beat should be deployed as a DaemonSet, and allows providing its spec. Cannot be used along with ``deployment``. If both are absent a default for the Type is used.
        :param deployment: Deployment specifies the Beat should be deployed as a Deployment, and allows providing its spec. Cannot be used along with ``daemonSet``. If both are absent a default for the Type is used.
        :param elasticsearch_ref: ElasticsearchRef is a reference to an Elasticsearch cluster running in the same Kubernetes cluster.
        :param image: Image is the Beat Docker image to deploy. Version and Type have to match the Beat in the image.
        :param kibana_ref: KibanaRef is a reference to a Kibana instance running in the same Kubernetes cluster. It allows automatic setup of dashboards and visualizations.
        :param monitoring: Monitoring enables you to collect and ship logs and metrics for this Beat. Metricbeat and/or Filebeat sidecars are configured and send monitoring data to an Elasticsearch monitoring cluster running in the same Kubernetes cluster.
        :param resources: Resources provides a shorthand to set CPU and Memory resources on the Beat container. When set, these values override any CPU or memory resource settings specified in the DaemonSet or Deployment PodTemplate for the primary Beat container. To set resources on other containers, use the PodTemplate.
        :param revision_history_limit: RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying DaemonSet or Deployment.
        :param secure_settings: SecureSettings is a list of references to Kubernetes Secrets containing sensitive configuration options for the Beat. Secrets data can be then referenced in the Beat config using the Secret's keys or as specified in ``Entries`` field of each SecureSetting.
        :param service_account_name: ServiceAccountName is used to check access from the current resource to Elasticsearch resource in a different namespace. Can only be used if ECK is enforcing RBAC on references.

        :schema: BeatSpec
        '''
        if isinstance(config_ref, dict):
            config_ref = BeatSpecConfigRef(**config_ref)
        if isinstance(daemon_set, dict):
            daemon_set = BeatSpecDaemonSet(**daemon_set)
        if isinstance(deployment, dict):
            deployment = BeatSpecDeployment(**deployment)
        if isinstance(elasticsearch_ref, dict):
            elasticsearch_ref = BeatSpecElasticsearchRef(**elasticsearch_ref)
        if isinstance(kibana_ref, dict):
            kibana_ref = BeatSpecKibanaRef(**kibana_ref)
        if isinstance(monitoring, dict):
            monitoring = BeatSpecMonitoring(**monitoring)
        if isinstance(resources, dict):
            resources = BeatSpecResources(**resources)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f397e0a38c89989a2afed359aa8bedc8dd5dd359abd31805e8b9af7047ff271c)
            check_type(argname="argument type", value=type, expected_type=type_hints["type"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument config_ref", value=config_ref, expected_type=type_hints["config_ref"])
            check_type(argname="argument daemon_set", value=daemon_set, expected_type=type_hints["daemon_set"])
            check_type(argname="argument deployment", value=deployment, expected_type=type_hints["deployment"])
            check_type(argname="argument elasticsearch_ref", value=elasticsearch_ref, expected_type=type_hints["elasticsearch_ref"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument kibana_ref", value=kibana_ref, expected_type=type_hints["kibana_ref"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument secure_settings", value=secure_settings, expected_type=type_hints["secure_settings"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "type": type,
            "version": version,
        }
        if config is not None:
            self._values["config"] = config
        if config_ref is not None:
            self._values["config_ref"] = config_ref
        if daemon_set is not None:
            self._values["daemon_set"] = daemon_set
        if deployment is not None:
            self._values["deployment"] = deployment
        if elasticsearch_ref is not None:
            self._values["elasticsearch_ref"] = elasticsearch_ref
        if image is not None:
            self._values["image"] = image
        if kibana_ref is not None:
            self._values["kibana_ref"] = kibana_ref
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if resources is not None:
            self._values["resources"] = resources
        if revision_history_limit is not None:
            self._values["revision_history_limit"] = revision_history_limit
        if secure_settings is not None:
            self._values["secure_settings"] = secure_settings
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name

    @builtins.property
    def type(self) -> builtins.str:
        '''Type is the type of the Beat to deploy (filebeat, metricbeat, heartbeat, auditbeat, journalbeat, packetbeat, and so on).

        Any string can be used, but well-known types will have the image field defaulted and have the appropriate
        Elasticsearch roles created automatically. It also allows for dashboard setup when combined with a ``KibanaRef``.

        :schema: BeatSpec#type
        '''
        result = self._values.get("type")
        assert result is not None, "Required property 'type' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def version(self) -> builtins.str:
        '''Version of the Beat.

        :schema: BeatSpec#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''Config holds the Beat configuration.

        At most one of [``Config``, ``ConfigRef``] can be specified.

        :schema: BeatSpec#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def config_ref(self) -> typing.Optional["BeatSpecConfigRef"]:
        '''ConfigRef contains a reference to an existing Kubernetes Secret holding the Beat configuration.

        Beat settings must be specified as yaml, under a single "beat.yml" entry. At most one of [``Config``, ``ConfigRef``]
        can be specified.

        :schema: BeatSpec#configRef
        '''
        result = self._values.get("config_ref")
        return typing.cast(typing.Optional["BeatSpecConfigRef"], result)

    @builtins.property
    def daemon_set(self) -> typing.Optional["BeatSpecDaemonSet"]:
        '''DaemonSet specifies the Beat should be deployed as a DaemonSet, and allows providing its spec.

        Cannot be used along with ``deployment``. If both are absent a default for the Type is used.

        :schema: BeatSpec#daemonSet
        '''
        result = self._values.get("daemon_set")
        return typing.cast(typing.Optional["BeatSpecDaemonSet"], result)

    @builtins.property
    def deployment(self) -> typing.Optional["BeatSpecDeployment"]:
        '''Deployment specifies the Beat should be deployed as a Deployment, and allows providing its spec.

        Cannot be used along with ``daemonSet``. If both are absent a default for the Type is used.

        :schema: BeatSpec#deployment
        '''
        result = self._values.get("deployment")
        return typing.cast(typing.Optional["BeatSpecDeployment"], result)

    @builtins.property
    def elasticsearch_ref(self) -> typing.Optional["BeatSpecElasticsearchRef"]:
        '''ElasticsearchRef is a reference to an Elasticsearch cluster running in the same Kubernetes cluster.

        :schema: BeatSpec#elasticsearchRef
        '''
        result = self._values.get("elasticsearch_ref")
        return typing.cast(typing.Optional["BeatSpecElasticsearchRef"], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''Image is the Beat Docker image to deploy.

        Version and Type have to match the Beat in the image.

        :schema: BeatSpec#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def kibana_ref(self) -> typing.Optional["BeatSpecKibanaRef"]:
        '''KibanaRef is a reference to a Kibana instance running in the same Kubernetes cluster.

        It allows automatic setup of dashboards and visualizations.

        :schema: BeatSpec#kibanaRef
        '''
        result = self._values.get("kibana_ref")
        return typing.cast(typing.Optional["BeatSpecKibanaRef"], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["BeatSpecMonitoring"]:
        '''Monitoring enables you to collect and ship logs and metrics for this Beat.

        Metricbeat and/or Filebeat sidecars are configured and send monitoring data to an
        Elasticsearch monitoring cluster running in the same Kubernetes cluster.

        :schema: BeatSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["BeatSpecMonitoring"], result)

    @builtins.property
    def resources(self) -> typing.Optional["BeatSpecResources"]:
        '''Resources provides a shorthand to set CPU and Memory resources on the Beat container.

        When set, these
        values override any CPU or memory resource settings specified in the DaemonSet or Deployment PodTemplate for
        the primary Beat container. To set resources on other containers, use the PodTemplate.

        :schema: BeatSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["BeatSpecResources"], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying DaemonSet or Deployment.

        :schema: BeatSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def secure_settings(self) -> typing.Optional[typing.List["BeatSpecSecureSettings"]]:
        '''SecureSettings is a list of references to Kubernetes Secrets containing sensitive configuration options for the Beat.

        Secrets data can be then referenced in the Beat config using the Secret's keys or as specified in ``Entries`` field of
        each SecureSetting.

        :schema: BeatSpec#secureSettings
        '''
        result = self._values.get("secure_settings")
        return typing.cast(typing.Optional[typing.List["BeatSpecSecureSettings"]], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''ServiceAccountName is used to check access from the current resource to Elasticsearch resource in a different namespace.

        Can only be used if ECK is enforcing RBAC on references.

        :schema: BeatSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecConfigRef",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class BeatSpecConfigRef:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''ConfigRef contains a reference to an existing Kubernetes Secret holding the Beat configuration.

        Beat settings must be specified as yaml, under a single "beat.yml" entry. At most one of [``Config``, ``ConfigRef``]
        can be specified.

        :param secret_name: SecretName is the name of the secret.

        :schema: BeatSpecConfigRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3bab439cab02d509bd465705d02147d8cba06ee706036784539d8772b655c140)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: BeatSpecConfigRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecConfigRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDaemonSet",
    jsii_struct_bases=[],
    name_mapping={"pod_template": "podTemplate", "update_strategy": "updateStrategy"},
)
class BeatSpecDaemonSet:
    def __init__(
        self,
        *,
        pod_template: typing.Any = None,
        update_strategy: typing.Optional[typing.Union["BeatSpecDaemonSetUpdateStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''DaemonSet specifies the Beat should be deployed as a DaemonSet, and allows providing its spec.

        Cannot be used along with ``deployment``. If both are absent a default for the Type is used.

        :param pod_template: PodTemplateSpec describes the data a pod should have when created from a template.
        :param update_strategy: DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.

        :schema: BeatSpecDaemonSet
        '''
        if isinstance(update_strategy, dict):
            update_strategy = BeatSpecDaemonSetUpdateStrategy(**update_strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65e85c866945ba212ad15e6d405e34f4b77fc1174834af1fa17ca3d77fbd606f)
            check_type(argname="argument pod_template", value=pod_template, expected_type=type_hints["pod_template"])
            check_type(argname="argument update_strategy", value=update_strategy, expected_type=type_hints["update_strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pod_template is not None:
            self._values["pod_template"] = pod_template
        if update_strategy is not None:
            self._values["update_strategy"] = update_strategy

    @builtins.property
    def pod_template(self) -> typing.Any:
        '''PodTemplateSpec describes the data a pod should have when created from a template.

        :schema: BeatSpecDaemonSet#podTemplate
        '''
        result = self._values.get("pod_template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def update_strategy(self) -> typing.Optional["BeatSpecDaemonSetUpdateStrategy"]:
        '''DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.

        :schema: BeatSpecDaemonSet#updateStrategy
        '''
        result = self._values.get("update_strategy")
        return typing.cast(typing.Optional["BeatSpecDaemonSetUpdateStrategy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDaemonSet(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDaemonSetUpdateStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class BeatSpecDaemonSetUpdateStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["BeatSpecDaemonSetUpdateStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''DaemonSetUpdateStrategy is a struct used to control the update strategy for a DaemonSet.

        :param rolling_update: Rolling update config params. Present only if type = "RollingUpdate".
        :param type: Type of daemon set update. Can be "RollingUpdate" or "OnDelete". Default is RollingUpdate. Default: RollingUpdate.

        :schema: BeatSpecDaemonSetUpdateStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = BeatSpecDaemonSetUpdateStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__42d8e3b55e922562bb4a4d9e80a3bfb89a5e535f3574dbd25a4388c5258febc9)
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
    ) -> typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdate"]:
        '''Rolling update config params.

        Present only if type = "RollingUpdate".

        :schema: BeatSpecDaemonSetUpdateStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''Type of daemon set update.

        Can be "RollingUpdate" or "OnDelete". Default is RollingUpdate.

        :default: RollingUpdate.

        :schema: BeatSpecDaemonSetUpdateStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDaemonSetUpdateStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDaemonSetUpdateStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"},
)
class BeatSpecDaemonSetUpdateStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_surge: typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge"] = None,
        max_unavailable: typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable"] = None,
    ) -> None:
        '''Rolling update config params.

        Present only if type = "RollingUpdate".

        :param max_surge: The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod during during an update. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is calculated from percentage by rounding up to a minimum of 1. Default value is 0. Example: when this is set to 30%, at most 30% of the total number of nodes that should be running the daemon pod (i.e. status.desiredNumberScheduled) can have their a new pod created before the old pod is marked as deleted. The update starts by launching new pods on 30% of nodes. Once an updated pod is available (Ready for at least minReadySeconds) the old DaemonSet pod on that node is marked deleted. If the old pod becomes unavailable for any reason (Ready transitions to false, is evicted, or is drained) an updated pod is immediately created on that node without considering surge limits. Allowing surge implies the possibility that the resources consumed by the daemonset on any given node can double if the readiness check fails, and so resource intensive daemonsets should take into account that they may cause evictions during disruption.
        :param max_unavailable: The maximum number of DaemonSet pods that can be unavailable during the update. Value can be an absolute number (ex: 5) or a percentage of total number of DaemonSet pods at the start of the update (ex: 10%). Absolute number is calculated from percentage by rounding up. This cannot be 0 if MaxSurge is 0 Default value is 1. Example: when this is set to 30%, at most 30% of the total number of nodes that should be running the daemon pod (i.e. status.desiredNumberScheduled) can have their pods stopped for an update at any given time. The update starts by stopping at most 30% of those DaemonSet pods and then brings up new DaemonSet pods in their place. Once the new pods are available, it then proceeds onto other DaemonSet pods, thus ensuring that at least 70% of original number of DaemonSet pods are available at all times during the update.

        :schema: BeatSpecDaemonSetUpdateStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2e5e6661938cd23bf586ce426a640cad9914dc60663d8ad7c7eea008c113d4e)
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable

    @builtins.property
    def max_surge(
        self,
    ) -> typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge"]:
        '''The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod during during an update.

        Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
        This can not be 0 if MaxUnavailable is 0.
        Absolute number is calculated from percentage by rounding up to a minimum of 1.
        Default value is 0.
        Example: when this is set to 30%, at most 30% of the total number of nodes
        that should be running the daemon pod (i.e. status.desiredNumberScheduled)
        can have their a new pod created before the old pod is marked as deleted.
        The update starts by launching new pods on 30% of nodes. Once an updated
        pod is available (Ready for at least minReadySeconds) the old DaemonSet pod
        on that node is marked deleted. If the old pod becomes unavailable for any
        reason (Ready transitions to false, is evicted, or is drained) an updated
        pod is immediately created on that node without considering surge limits.
        Allowing surge implies the possibility that the resources consumed by the
        daemonset on any given node can double if the readiness check fails, and
        so resource intensive daemonsets should take into account that they may
        cause evictions during disruption.

        :schema: BeatSpecDaemonSetUpdateStrategyRollingUpdate#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge"], result)

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable"]:
        '''The maximum number of DaemonSet pods that can be unavailable during the update.

        Value can be an absolute number (ex: 5) or a percentage of total
        number of DaemonSet pods at the start of the update (ex: 10%). Absolute
        number is calculated from percentage by rounding up.
        This cannot be 0 if MaxSurge is 0
        Default value is 1.
        Example: when this is set to 30%, at most 30% of the total number of nodes
        that should be running the daemon pod (i.e. status.desiredNumberScheduled)
        can have their pods stopped for an update at any given time. The update
        starts by stopping at most 30% of those DaemonSet pods and then brings
        up new DaemonSet pods in their place. Once the new pods are available,
        it then proceeds onto other DaemonSet pods, thus ensuring that at least
        70% of original number of DaemonSet pods are available at all times during
        the update.

        :schema: BeatSpecDaemonSetUpdateStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDaemonSetUpdateStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge",
):
    '''The maximum number of nodes with an existing available DaemonSet pod that can have an updated DaemonSet pod during during an update.

    Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
    This can not be 0 if MaxUnavailable is 0.
    Absolute number is calculated from percentage by rounding up to a minimum of 1.
    Default value is 0.
    Example: when this is set to 30%, at most 30% of the total number of nodes
    that should be running the daemon pod (i.e. status.desiredNumberScheduled)
    can have their a new pod created before the old pod is marked as deleted.
    The update starts by launching new pods on 30% of nodes. Once an updated
    pod is available (Ready for at least minReadySeconds) the old DaemonSet pod
    on that node is marked deleted. If the old pod becomes unavailable for any
    reason (Ready transitions to false, is evicted, or is drained) an updated
    pod is immediately created on that node without considering surge limits.
    Allowing surge implies the possibility that the resources consumed by the
    daemonset on any given node can double if the readiness check fails, and
    so resource intensive daemonsets should take into account that they may
    cause evictions during disruption.

    :schema: BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1baf6117d28dcceaecf961632f7aa0ecc9df90a567a5c8f523663a8088be235)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d2aae56ad0a244c4149720623ee28b85011c7c7afa4e67d22400fd0575d1bb04)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable",
):
    '''The maximum number of DaemonSet pods that can be unavailable during the update.

    Value can be an absolute number (ex: 5) or a percentage of total
    number of DaemonSet pods at the start of the update (ex: 10%). Absolute
    number is calculated from percentage by rounding up.
    This cannot be 0 if MaxSurge is 0
    Default value is 1.
    Example: when this is set to 30%, at most 30% of the total number of nodes
    that should be running the daemon pod (i.e. status.desiredNumberScheduled)
    can have their pods stopped for an update at any given time. The update
    starts by stopping at most 30% of those DaemonSet pods and then brings
    up new DaemonSet pods in their place. Once the new pods are available,
    it then proceeds onto other DaemonSet pods, thus ensuring that at least
    70% of original number of DaemonSet pods are available at all times during
    the update.

    :schema: BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1a38643148c29140ca38784b6398ccd9e85080c0c3970714b850814ddcdd28e8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f3cc95287cf72e8adc266462132d583f77db40430b156c6e4f355a018de09b4b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDeployment",
    jsii_struct_bases=[],
    name_mapping={
        "pod_template": "podTemplate",
        "replicas": "replicas",
        "strategy": "strategy",
    },
)
class BeatSpecDeployment:
    def __init__(
        self,
        *,
        pod_template: typing.Any = None,
        replicas: typing.Optional[jsii.Number] = None,
        strategy: typing.Optional[typing.Union["BeatSpecDeploymentStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Deployment specifies the Beat should be deployed as a Deployment, and allows providing its spec.

        Cannot be used along with ``daemonSet``. If both are absent a default for the Type is used.

        :param pod_template: PodTemplateSpec describes the data a pod should have when created from a template.
        :param replicas: 
        :param strategy: DeploymentStrategy describes how to replace existing pods with new ones.

        :schema: BeatSpecDeployment
        '''
        if isinstance(strategy, dict):
            strategy = BeatSpecDeploymentStrategy(**strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b95e8c47d682f2c130898ddfd77e499fb870d4a6d6e81ec71200c6f2ffed29c)
            check_type(argname="argument pod_template", value=pod_template, expected_type=type_hints["pod_template"])
            check_type(argname="argument replicas", value=replicas, expected_type=type_hints["replicas"])
            check_type(argname="argument strategy", value=strategy, expected_type=type_hints["strategy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if pod_template is not None:
            self._values["pod_template"] = pod_template
        if replicas is not None:
            self._values["replicas"] = replicas
        if strategy is not None:
            self._values["strategy"] = strategy

    @builtins.property
    def pod_template(self) -> typing.Any:
        '''PodTemplateSpec describes the data a pod should have when created from a template.

        :schema: BeatSpecDeployment#podTemplate
        '''
        result = self._values.get("pod_template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def replicas(self) -> typing.Optional[jsii.Number]:
        '''
        :schema: BeatSpecDeployment#replicas
        '''
        result = self._values.get("replicas")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def strategy(self) -> typing.Optional["BeatSpecDeploymentStrategy"]:
        '''DeploymentStrategy describes how to replace existing pods with new ones.

        :schema: BeatSpecDeployment#strategy
        '''
        result = self._values.get("strategy")
        return typing.cast(typing.Optional["BeatSpecDeploymentStrategy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDeployment(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDeploymentStrategy",
    jsii_struct_bases=[],
    name_mapping={"rolling_update": "rollingUpdate", "type": "type"},
)
class BeatSpecDeploymentStrategy:
    def __init__(
        self,
        *,
        rolling_update: typing.Optional[typing.Union["BeatSpecDeploymentStrategyRollingUpdate", typing.Dict[builtins.str, typing.Any]]] = None,
        type: typing.Optional[builtins.str] = None,
    ) -> None:
        '''DeploymentStrategy describes how to replace existing pods with new ones.

        :param rolling_update: Rolling update config params. Present only if DeploymentStrategyType = RollingUpdate.
        :param type: Type of deployment. Can be "Recreate" or "RollingUpdate". Default is RollingUpdate. Default: RollingUpdate.

        :schema: BeatSpecDeploymentStrategy
        '''
        if isinstance(rolling_update, dict):
            rolling_update = BeatSpecDeploymentStrategyRollingUpdate(**rolling_update)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bdc95bb9192255b7b6b68eae77b3c1e6456398232b671c873e764c0003ec32b6)
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
    ) -> typing.Optional["BeatSpecDeploymentStrategyRollingUpdate"]:
        '''Rolling update config params.

        Present only if DeploymentStrategyType =
        RollingUpdate.

        :schema: BeatSpecDeploymentStrategy#rollingUpdate
        '''
        result = self._values.get("rolling_update")
        return typing.cast(typing.Optional["BeatSpecDeploymentStrategyRollingUpdate"], result)

    @builtins.property
    def type(self) -> typing.Optional[builtins.str]:
        '''Type of deployment.

        Can be "Recreate" or "RollingUpdate". Default is RollingUpdate.

        :default: RollingUpdate.

        :schema: BeatSpecDeploymentStrategy#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDeploymentStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDeploymentStrategyRollingUpdate",
    jsii_struct_bases=[],
    name_mapping={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"},
)
class BeatSpecDeploymentStrategyRollingUpdate:
    def __init__(
        self,
        *,
        max_surge: typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxSurge"] = None,
        max_unavailable: typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable"] = None,
    ) -> None:
        '''Rolling update config params.

        Present only if DeploymentStrategyType =
        RollingUpdate.

        :param max_surge: The maximum number of pods that can be scheduled above the desired number of pods. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is calculated from percentage by rounding up. Defaults to 25%. Example: when this is set to 30%, the new ReplicaSet can be scaled up immediately when the rolling update starts, such that the total number of old and new pods do not exceed 130% of desired pods. Once old pods have been killed, new ReplicaSet can be scaled up further, ensuring that total number of pods running at any time during the update is at most 130% of desired pods. Default: 25%.
        :param max_unavailable: The maximum number of pods that can be unavailable during the update. Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%). Absolute number is calculated from percentage by rounding down. This can not be 0 if MaxSurge is 0. Defaults to 25%. Example: when this is set to 30%, the old ReplicaSet can be scaled down to 70% of desired pods immediately when the rolling update starts. Once new pods are ready, old ReplicaSet can be scaled down further, followed by scaling up the new ReplicaSet, ensuring that the total number of pods available at all times during the update is at least 70% of desired pods. Default: 25%.

        :schema: BeatSpecDeploymentStrategyRollingUpdate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__90f2e86de423c71fb694ec46ca7fa1b32d48f0b8d5b4b4fc33c803a35f937a2e)
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable

    @builtins.property
    def max_surge(
        self,
    ) -> typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxSurge"]:
        '''The maximum number of pods that can be scheduled above the desired number of pods.

        Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
        This can not be 0 if MaxUnavailable is 0.
        Absolute number is calculated from percentage by rounding up.
        Defaults to 25%.
        Example: when this is set to 30%, the new ReplicaSet can be scaled up immediately when
        the rolling update starts, such that the total number of old and new pods do not exceed
        130% of desired pods. Once old pods have been killed,
        new ReplicaSet can be scaled up further, ensuring that total number of pods running
        at any time during the update is at most 130% of desired pods.

        :default: 25%.

        :schema: BeatSpecDeploymentStrategyRollingUpdate#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxSurge"], result)

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable"]:
        '''The maximum number of pods that can be unavailable during the update.

        Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
        Absolute number is calculated from percentage by rounding down.
        This can not be 0 if MaxSurge is 0.
        Defaults to 25%.
        Example: when this is set to 30%, the old ReplicaSet can be scaled down to 70% of desired pods
        immediately when the rolling update starts. Once new pods are ready, old ReplicaSet
        can be scaled down further, followed by scaling up the new ReplicaSet, ensuring
        that the total number of pods available at all times during the update is at
        least 70% of desired pods.

        :default: 25%.

        :schema: BeatSpecDeploymentStrategyRollingUpdate#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecDeploymentStrategyRollingUpdate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BeatSpecDeploymentStrategyRollingUpdateMaxSurge(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDeploymentStrategyRollingUpdateMaxSurge",
):
    '''The maximum number of pods that can be scheduled above the desired number of pods.

    Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
    This can not be 0 if MaxUnavailable is 0.
    Absolute number is calculated from percentage by rounding up.
    Defaults to 25%.
    Example: when this is set to 30%, the new ReplicaSet can be scaled up immediately when
    the rolling update starts, such that the total number of old and new pods do not exceed
    130% of desired pods. Once old pods have been killed,
    new ReplicaSet can be scaled up further, ensuring that total number of pods running
    at any time during the update is at most 130% of desired pods.

    :default: 25%.

    :schema: BeatSpecDeploymentStrategyRollingUpdateMaxSurge
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BeatSpecDeploymentStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__88299cd5732f0848d9f7e5bfb0a1d4d4f02c244d24f0790a6de0d6698bd526c3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDeploymentStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BeatSpecDeploymentStrategyRollingUpdateMaxSurge":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7165f0a44093ba775dd8c55ea68582218b30c1d6d5938b1a76ab0cec79b0b3f4)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDeploymentStrategyRollingUpdateMaxSurge", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable",
):
    '''The maximum number of pods that can be unavailable during the update.

    Value can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
    Absolute number is calculated from percentage by rounding down.
    This can not be 0 if MaxSurge is 0.
    Defaults to 25%.
    Example: when this is set to 30%, the old ReplicaSet can be scaled down to 70% of desired pods
    immediately when the rolling update starts. Once new pods are ready, old ReplicaSet
    can be scaled down further, followed by scaling up the new ReplicaSet, ensuring
    that the total number of pods available at all times during the update is at
    least 70% of desired pods.

    :default: 25%.

    :schema: BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__151e02e1febf2a6fa9225e91f0bad942dc554e2d8e77e1bac18a92633be45ae5)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d39ebcdd65451b4a22a58c28a70d206126d7a217f5fc26e214bee8ef8e37f1f6)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecElasticsearchRef",
    jsii_struct_bases=[],
    name_mapping={
        "client_certificate_secret_name": "clientCertificateSecretName",
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class BeatSpecElasticsearchRef:
    def __init__(
        self,
        *,
        client_certificate_secret_name: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ElasticsearchRef is a reference to an Elasticsearch cluster running in the same Kubernetes cluster.

        :param client_certificate_secret_name: ClientCertificateSecretName is the name of an existing Kubernetes secret containing a client certificate (tls.crt) and private key (tls.key) for client authentication to the referenced resource. This field is only relevant when the referenced Elasticsearch cluster has client authentication enabled. If not specified and the referenced resource requires client authentication, ECK will auto-generate a client certificate.
        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: BeatSpecElasticsearchRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7aa699e1ee75fc8e5bdebb11a7def6defc9d6645a1fbeb1dc4cae98a61fd2be5)
            check_type(argname="argument client_certificate_secret_name", value=client_certificate_secret_name, expected_type=type_hints["client_certificate_secret_name"])
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
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
    def client_certificate_secret_name(self) -> typing.Optional[builtins.str]:
        '''ClientCertificateSecretName is the name of an existing Kubernetes secret containing a client certificate (tls.crt) and private key (tls.key) for client authentication to the referenced resource. This field is only relevant when the referenced Elasticsearch cluster has client authentication enabled. If not specified and the referenced resource requires client authentication, ECK will auto-generate a client certificate.

        :schema: BeatSpecElasticsearchRef#clientCertificateSecretName
        '''
        result = self._values.get("client_certificate_secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: BeatSpecElasticsearchRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: BeatSpecElasticsearchRef#namespace
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

        :schema: BeatSpecElasticsearchRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: BeatSpecElasticsearchRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecElasticsearchRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecKibanaRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class BeatSpecKibanaRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KibanaRef is a reference to a Kibana instance running in the same Kubernetes cluster.

        It allows automatic setup of dashboards and visualizations.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: BeatSpecKibanaRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3ac78a015489b6a2e9c26896477180630ae87909d68205bafaf9308c41794186)
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

        :schema: BeatSpecKibanaRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: BeatSpecKibanaRef#namespace
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

        :schema: BeatSpecKibanaRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: BeatSpecKibanaRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecKibanaRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={"logs": "logs", "metrics": "metrics"},
)
class BeatSpecMonitoring:
    def __init__(
        self,
        *,
        logs: typing.Optional[typing.Union["BeatSpecMonitoringLogs", typing.Dict[builtins.str, typing.Any]]] = None,
        metrics: typing.Optional[typing.Union["BeatSpecMonitoringMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Monitoring enables you to collect and ship logs and metrics for this Beat.

        Metricbeat and/or Filebeat sidecars are configured and send monitoring data to an
        Elasticsearch monitoring cluster running in the same Kubernetes cluster.

        :param logs: Logs holds references to Elasticsearch clusters which receive log data from an associated resource.
        :param metrics: Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: BeatSpecMonitoring
        '''
        if isinstance(logs, dict):
            logs = BeatSpecMonitoringLogs(**logs)
        if isinstance(metrics, dict):
            metrics = BeatSpecMonitoringMetrics(**metrics)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__598930a8a10f13e065f730cc6d58b82d0bebba6273a1096fc72b022812b51cc5)
            check_type(argname="argument logs", value=logs, expected_type=type_hints["logs"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if logs is not None:
            self._values["logs"] = logs
        if metrics is not None:
            self._values["metrics"] = metrics

    @builtins.property
    def logs(self) -> typing.Optional["BeatSpecMonitoringLogs"]:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :schema: BeatSpecMonitoring#logs
        '''
        result = self._values.get("logs")
        return typing.cast(typing.Optional["BeatSpecMonitoringLogs"], result)

    @builtins.property
    def metrics(self) -> typing.Optional["BeatSpecMonitoringMetrics"]:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: BeatSpecMonitoring#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["BeatSpecMonitoringMetrics"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecMonitoringLogs",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class BeatSpecMonitoringLogs:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["BeatSpecMonitoringLogsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: BeatSpecMonitoringLogs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fb39097be74c225a3560205c0b1ac3fc9851a5a49038bb8104d8a7f122233ca6)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["BeatSpecMonitoringLogsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: BeatSpecMonitoringLogs#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["BeatSpecMonitoringLogsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecMonitoringLogs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecMonitoringLogsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class BeatSpecMonitoringLogsElasticsearchRefs:
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

        :schema: BeatSpecMonitoringLogsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__669ec8cb13dc1cd2578412799cbdc256207d9b8b925c219ceba464c458c1450d)
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

        :schema: BeatSpecMonitoringLogsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: BeatSpecMonitoringLogsElasticsearchRefs#namespace
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

        :schema: BeatSpecMonitoringLogsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: BeatSpecMonitoringLogsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecMonitoringLogsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecMonitoringMetrics",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class BeatSpecMonitoringMetrics:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["BeatSpecMonitoringMetricsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: BeatSpecMonitoringMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3e5387474830d7b1c6f939275d56311190df2c63f5e5cebeb1ace72900000a08)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["BeatSpecMonitoringMetricsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: BeatSpecMonitoringMetrics#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["BeatSpecMonitoringMetricsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecMonitoringMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecMonitoringMetricsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class BeatSpecMonitoringMetricsElasticsearchRefs:
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

        :schema: BeatSpecMonitoringMetricsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbb37860f03d70ce92a40913100e0c05aa37f891bfc76835298fc2dffdec43a3)
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

        :schema: BeatSpecMonitoringMetricsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: BeatSpecMonitoringMetricsElasticsearchRefs#namespace
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

        :schema: BeatSpecMonitoringMetricsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: BeatSpecMonitoringMetricsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecMonitoringMetricsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class BeatSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Union["BeatSpecResourcesLimits", typing.Dict[builtins.str, typing.Any]]] = None,
        requests: typing.Optional[typing.Union["BeatSpecResourcesRequests", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Resources provides a shorthand to set CPU and Memory resources on the Beat container.

        When set, these
        values override any CPU or memory resource settings specified in the DaemonSet or Deployment PodTemplate for
        the primary Beat container. To set resources on other containers, use the PodTemplate.

        :param limits: Limits is the shorthand for the main container's CPU and memory limits.
        :param requests: Requests is the shorthand for the main container's CPU and memory requests.

        :schema: BeatSpecResources
        '''
        if isinstance(limits, dict):
            limits = BeatSpecResourcesLimits(**limits)
        if isinstance(requests, dict):
            requests = BeatSpecResourcesRequests(**requests)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7d2d557531029d142b59c4ec25d3e8f4cbe889e9a483ed4cb0bd23b7d5e6dd12)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(self) -> typing.Optional["BeatSpecResourcesLimits"]:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :schema: BeatSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional["BeatSpecResourcesLimits"], result)

    @builtins.property
    def requests(self) -> typing.Optional["BeatSpecResourcesRequests"]:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :schema: BeatSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional["BeatSpecResourcesRequests"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesLimits",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class BeatSpecResourcesLimits:
    def __init__(
        self,
        *,
        cpu: typing.Optional["BeatSpecResourcesLimitsCpu"] = None,
        memory: typing.Optional["BeatSpecResourcesLimitsMemory"] = None,
    ) -> None:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: BeatSpecResourcesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f7a6f31d1cb477f868505d1446dd43657230248c8401c1958250defee0612af7)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["BeatSpecResourcesLimitsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: BeatSpecResourcesLimits#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["BeatSpecResourcesLimitsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["BeatSpecResourcesLimitsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: BeatSpecResourcesLimits#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["BeatSpecResourcesLimitsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecResourcesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BeatSpecResourcesLimitsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesLimitsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: BeatSpecResourcesLimitsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "BeatSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__18712064c37e15fed142ddf366d7202e69d52e6a9973cd802fecd5572b65e95a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "BeatSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__90410fb9b983167aebd35d5b337df92b81b570f982289976f2987e5ee7871155)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BeatSpecResourcesLimitsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesLimitsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: BeatSpecResourcesLimitsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "BeatSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c94f0c2d2d16abfb1d5901b12257af54b85cc94add0bc7499d904241e05c462)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "BeatSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__646af4719e77be9292321193a20f6369e9731cafb00842a476d4232e3afba314)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesRequests",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class BeatSpecResourcesRequests:
    def __init__(
        self,
        *,
        cpu: typing.Optional["BeatSpecResourcesRequestsCpu"] = None,
        memory: typing.Optional["BeatSpecResourcesRequestsMemory"] = None,
    ) -> None:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: BeatSpecResourcesRequests
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc409d13b42b8717aad3cb9b689ecfb12f53a2a699f27a2882f1517d617b4bf2)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["BeatSpecResourcesRequestsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: BeatSpecResourcesRequests#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["BeatSpecResourcesRequestsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["BeatSpecResourcesRequestsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: BeatSpecResourcesRequests#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["BeatSpecResourcesRequestsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecResourcesRequests(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class BeatSpecResourcesRequestsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesRequestsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: BeatSpecResourcesRequestsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "BeatSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1af00ca1ffb2c4e63a1936725d5337cc069d746c58133b7e8a607ab8c4764c42)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "BeatSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__65cdaffa10b523609d81b4e11821db1f7aa8cc870134e2cd44157e5f6871ad5c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class BeatSpecResourcesRequestsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecResourcesRequestsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: BeatSpecResourcesRequestsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "BeatSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__63441ed209e198c551424953840918d85e0a0ea5f763ca260563749dafaab200)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "BeatSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6fcd04e278c5f4881371422e6fc5d86c7fefe2aab30c10ef77b52100a78d028f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("BeatSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecSecureSettings",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName", "entries": "entries"},
)
class BeatSpecSecureSettings:
    def __init__(
        self,
        *,
        secret_name: builtins.str,
        entries: typing.Optional[typing.Sequence[typing.Union["BeatSpecSecureSettingsEntries", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SecretSource defines a data source based on a Kubernetes Secret.

        :param secret_name: SecretName is the name of the secret.
        :param entries: Entries define how to project each key-value pair in the secret to filesystem paths. If not defined, all keys will be projected to similarly named paths in the filesystem. If defined, only the specified keys will be projected to the corresponding paths.

        :schema: BeatSpecSecureSettings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c5397295f4947b878475420d4760388952713ac11d84f3e24b4f5306b0650c58)
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

        :schema: BeatSpecSecureSettings#secretName
        '''
        result = self._values.get("secret_name")
        assert result is not None, "Required property 'secret_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def entries(self) -> typing.Optional[typing.List["BeatSpecSecureSettingsEntries"]]:
        '''Entries define how to project each key-value pair in the secret to filesystem paths.

        If not defined, all keys will be projected to similarly named paths in the filesystem.
        If defined, only the specified keys will be projected to the corresponding paths.

        :schema: BeatSpecSecureSettings#entries
        '''
        result = self._values.get("entries")
        return typing.cast(typing.Optional[typing.List["BeatSpecSecureSettingsEntries"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecSecureSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8sbeat.BeatSpecSecureSettingsEntries",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path"},
)
class BeatSpecSecureSettingsEntries:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KeyToPath defines how to map a key in a Secret object to a filesystem path.

        :param key: Key is the key contained in the secret.
        :param path: Path is the relative file path to map the key to. Path must not be an absolute file path and must not contain any ".." components.

        :schema: BeatSpecSecureSettingsEntries
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__268a36f769c88a27a3bc2566e84ab4f89fa1572b1c757888c1fdf25d55f81651)
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

        :schema: BeatSpecSecureSettingsEntries#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''Path is the relative file path to map the key to.

        Path must not be an absolute file path and must not contain any ".." components.

        :schema: BeatSpecSecureSettingsEntries#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "BeatSpecSecureSettingsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Beat",
    "BeatProps",
    "BeatSpec",
    "BeatSpecConfigRef",
    "BeatSpecDaemonSet",
    "BeatSpecDaemonSetUpdateStrategy",
    "BeatSpecDaemonSetUpdateStrategyRollingUpdate",
    "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge",
    "BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable",
    "BeatSpecDeployment",
    "BeatSpecDeploymentStrategy",
    "BeatSpecDeploymentStrategyRollingUpdate",
    "BeatSpecDeploymentStrategyRollingUpdateMaxSurge",
    "BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable",
    "BeatSpecElasticsearchRef",
    "BeatSpecKibanaRef",
    "BeatSpecMonitoring",
    "BeatSpecMonitoringLogs",
    "BeatSpecMonitoringLogsElasticsearchRefs",
    "BeatSpecMonitoringMetrics",
    "BeatSpecMonitoringMetricsElasticsearchRefs",
    "BeatSpecResources",
    "BeatSpecResourcesLimits",
    "BeatSpecResourcesLimitsCpu",
    "BeatSpecResourcesLimitsMemory",
    "BeatSpecResourcesRequests",
    "BeatSpecResourcesRequestsCpu",
    "BeatSpecResourcesRequestsMemory",
    "BeatSpecSecureSettings",
    "BeatSpecSecureSettingsEntries",
]

publication.publish()

def _typecheckingstub__2eb6525e5dcf16b11e17dea0ce873dac379c2b3b3149b8abcd33709065760bd6(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[BeatSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc4eef64efb86c977dc12d68356a7fb7df60074dab728974835dbed50cba8be5(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[BeatSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f397e0a38c89989a2afed359aa8bedc8dd5dd359abd31805e8b9af7047ff271c(
    *,
    type: builtins.str,
    version: builtins.str,
    config: typing.Any = None,
    config_ref: typing.Optional[typing.Union[BeatSpecConfigRef, typing.Dict[builtins.str, typing.Any]]] = None,
    daemon_set: typing.Optional[typing.Union[BeatSpecDaemonSet, typing.Dict[builtins.str, typing.Any]]] = None,
    deployment: typing.Optional[typing.Union[BeatSpecDeployment, typing.Dict[builtins.str, typing.Any]]] = None,
    elasticsearch_ref: typing.Optional[typing.Union[BeatSpecElasticsearchRef, typing.Dict[builtins.str, typing.Any]]] = None,
    image: typing.Optional[builtins.str] = None,
    kibana_ref: typing.Optional[typing.Union[BeatSpecKibanaRef, typing.Dict[builtins.str, typing.Any]]] = None,
    monitoring: typing.Optional[typing.Union[BeatSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[BeatSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    secure_settings: typing.Optional[typing.Sequence[typing.Union[BeatSpecSecureSettings, typing.Dict[builtins.str, typing.Any]]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3bab439cab02d509bd465705d02147d8cba06ee706036784539d8772b655c140(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65e85c866945ba212ad15e6d405e34f4b77fc1174834af1fa17ca3d77fbd606f(
    *,
    pod_template: typing.Any = None,
    update_strategy: typing.Optional[typing.Union[BeatSpecDaemonSetUpdateStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__42d8e3b55e922562bb4a4d9e80a3bfb89a5e535f3574dbd25a4388c5258febc9(
    *,
    rolling_update: typing.Optional[typing.Union[BeatSpecDaemonSetUpdateStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2e5e6661938cd23bf586ce426a640cad9914dc60663d8ad7c7eea008c113d4e(
    *,
    max_surge: typing.Optional[BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxSurge] = None,
    max_unavailable: typing.Optional[BeatSpecDaemonSetUpdateStrategyRollingUpdateMaxUnavailable] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1baf6117d28dcceaecf961632f7aa0ecc9df90a567a5c8f523663a8088be235(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d2aae56ad0a244c4149720623ee28b85011c7c7afa4e67d22400fd0575d1bb04(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1a38643148c29140ca38784b6398ccd9e85080c0c3970714b850814ddcdd28e8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f3cc95287cf72e8adc266462132d583f77db40430b156c6e4f355a018de09b4b(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b95e8c47d682f2c130898ddfd77e499fb870d4a6d6e81ec71200c6f2ffed29c(
    *,
    pod_template: typing.Any = None,
    replicas: typing.Optional[jsii.Number] = None,
    strategy: typing.Optional[typing.Union[BeatSpecDeploymentStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bdc95bb9192255b7b6b68eae77b3c1e6456398232b671c873e764c0003ec32b6(
    *,
    rolling_update: typing.Optional[typing.Union[BeatSpecDeploymentStrategyRollingUpdate, typing.Dict[builtins.str, typing.Any]]] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90f2e86de423c71fb694ec46ca7fa1b32d48f0b8d5b4b4fc33c803a35f937a2e(
    *,
    max_surge: typing.Optional[BeatSpecDeploymentStrategyRollingUpdateMaxSurge] = None,
    max_unavailable: typing.Optional[BeatSpecDeploymentStrategyRollingUpdateMaxUnavailable] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__88299cd5732f0848d9f7e5bfb0a1d4d4f02c244d24f0790a6de0d6698bd526c3(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7165f0a44093ba775dd8c55ea68582218b30c1d6d5938b1a76ab0cec79b0b3f4(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__151e02e1febf2a6fa9225e91f0bad942dc554e2d8e77e1bac18a92633be45ae5(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d39ebcdd65451b4a22a58c28a70d206126d7a217f5fc26e214bee8ef8e37f1f6(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7aa699e1ee75fc8e5bdebb11a7def6defc9d6645a1fbeb1dc4cae98a61fd2be5(
    *,
    client_certificate_secret_name: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3ac78a015489b6a2e9c26896477180630ae87909d68205bafaf9308c41794186(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__598930a8a10f13e065f730cc6d58b82d0bebba6273a1096fc72b022812b51cc5(
    *,
    logs: typing.Optional[typing.Union[BeatSpecMonitoringLogs, typing.Dict[builtins.str, typing.Any]]] = None,
    metrics: typing.Optional[typing.Union[BeatSpecMonitoringMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fb39097be74c225a3560205c0b1ac3fc9851a5a49038bb8104d8a7f122233ca6(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[BeatSpecMonitoringLogsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__669ec8cb13dc1cd2578412799cbdc256207d9b8b925c219ceba464c458c1450d(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3e5387474830d7b1c6f939275d56311190df2c63f5e5cebeb1ace72900000a08(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[BeatSpecMonitoringMetricsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbb37860f03d70ce92a40913100e0c05aa37f891bfc76835298fc2dffdec43a3(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7d2d557531029d142b59c4ec25d3e8f4cbe889e9a483ed4cb0bd23b7d5e6dd12(
    *,
    limits: typing.Optional[typing.Union[BeatSpecResourcesLimits, typing.Dict[builtins.str, typing.Any]]] = None,
    requests: typing.Optional[typing.Union[BeatSpecResourcesRequests, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f7a6f31d1cb477f868505d1446dd43657230248c8401c1958250defee0612af7(
    *,
    cpu: typing.Optional[BeatSpecResourcesLimitsCpu] = None,
    memory: typing.Optional[BeatSpecResourcesLimitsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__18712064c37e15fed142ddf366d7202e69d52e6a9973cd802fecd5572b65e95a(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__90410fb9b983167aebd35d5b337df92b81b570f982289976f2987e5ee7871155(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c94f0c2d2d16abfb1d5901b12257af54b85cc94add0bc7499d904241e05c462(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__646af4719e77be9292321193a20f6369e9731cafb00842a476d4232e3afba314(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc409d13b42b8717aad3cb9b689ecfb12f53a2a699f27a2882f1517d617b4bf2(
    *,
    cpu: typing.Optional[BeatSpecResourcesRequestsCpu] = None,
    memory: typing.Optional[BeatSpecResourcesRequestsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1af00ca1ffb2c4e63a1936725d5337cc069d746c58133b7e8a607ab8c4764c42(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__65cdaffa10b523609d81b4e11821db1f7aa8cc870134e2cd44157e5f6871ad5c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__63441ed209e198c551424953840918d85e0a0ea5f763ca260563749dafaab200(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6fcd04e278c5f4881371422e6fc5d86c7fefe2aab30c10ef77b52100a78d028f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c5397295f4947b878475420d4760388952713ac11d84f3e24b4f5306b0650c58(
    *,
    secret_name: builtins.str,
    entries: typing.Optional[typing.Sequence[typing.Union[BeatSpecSecureSettingsEntries, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__268a36f769c88a27a3bc2566e84ab4f89fa1572b1c757888c1fdf25d55f81651(
    *,
    key: builtins.str,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
