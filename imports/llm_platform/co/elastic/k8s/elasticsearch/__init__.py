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


class Elasticsearch(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.Elasticsearch",
):
    '''Elasticsearch represents an Elasticsearch resource in a Kubernetes cluster.

    :schema: Elasticsearch
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Elasticsearch" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: ElasticsearchSpec holds the specification of an Elasticsearch cluster.
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce3dc0c69ba7bc543ed718dd4343675b2d833b408935e22efda745abad3d6526)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = ElasticsearchProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Elasticsearch".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: ElasticsearchSpec holds the specification of an Elasticsearch cluster.
        '''
        props = ElasticsearchProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Elasticsearch".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ElasticsearchProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Elasticsearch represents an Elasticsearch resource in a Kubernetes cluster.

        :param metadata: 
        :param spec: ElasticsearchSpec holds the specification of an Elasticsearch cluster.

        :schema: Elasticsearch
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__965ed286a643006d13d12e308eae27b15de74442cda7cb9e17fffd64c9d2b2b0)
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
        :schema: Elasticsearch#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ElasticsearchSpec"]:
        '''ElasticsearchSpec holds the specification of an Elasticsearch cluster.

        :schema: Elasticsearch#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpec",
    jsii_struct_bases=[],
    name_mapping={
        "node_sets": "nodeSets",
        "version": "version",
        "auth": "auth",
        "http": "http",
        "image": "image",
        "monitoring": "monitoring",
        "pod_disruption_budget": "podDisruptionBudget",
        "remote_clusters": "remoteClusters",
        "remote_cluster_server": "remoteClusterServer",
        "revision_history_limit": "revisionHistoryLimit",
        "secure_settings": "secureSettings",
        "service_account_name": "serviceAccountName",
        "transport": "transport",
        "update_strategy": "updateStrategy",
        "volume_claim_delete_policy": "volumeClaimDeletePolicy",
    },
)
class ElasticsearchSpec:
    def __init__(
        self,
        *,
        node_sets: typing.Sequence[typing.Union["ElasticsearchSpecNodeSets", typing.Dict[builtins.str, typing.Any]]],
        version: builtins.str,
        auth: typing.Optional[typing.Union["ElasticsearchSpecAuth", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["ElasticsearchSpecHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        image: typing.Optional[builtins.str] = None,
        monitoring: typing.Optional[typing.Union["ElasticsearchSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_disruption_budget: typing.Optional[typing.Union["ElasticsearchSpecPodDisruptionBudget", typing.Dict[builtins.str, typing.Any]]] = None,
        remote_clusters: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecRemoteClusters", typing.Dict[builtins.str, typing.Any]]]] = None,
        remote_cluster_server: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServer", typing.Dict[builtins.str, typing.Any]]] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        secure_settings: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecSecureSettings", typing.Dict[builtins.str, typing.Any]]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
        transport: typing.Optional[typing.Union["ElasticsearchSpecTransport", typing.Dict[builtins.str, typing.Any]]] = None,
        update_strategy: typing.Optional[typing.Union["ElasticsearchSpecUpdateStrategy", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_claim_delete_policy: typing.Optional["ElasticsearchSpecVolumeClaimDeletePolicy"] = None,
    ) -> None:
        '''ElasticsearchSpec holds the specification of an Elasticsearch cluster.

        :param node_sets: NodeSets allow specifying groups of Elasticsearch nodes sharing the same configuration and Pod templates.
        :param version: Version of Elasticsearch.
        :param auth: Auth contains user authentication and authorization security settings for Elasticsearch.
        :param http: HTTP holds HTTP layer settings for Elasticsearch.
        :param image: Image is the Elasticsearch Docker image to deploy.
        :param monitoring: Monitoring enables you to collect and ship log and monitoring data of this Elasticsearch cluster. See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring. Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different Elasticsearch monitoring clusters running in the same Kubernetes cluster.
        :param pod_disruption_budget: PodDisruptionBudget provides access to the default Pod disruption budget(s) for the Elasticsearch cluster. The behavior depends on the license level. With a Basic license or if podDisruptionBudget.spec is not empty: The default budget doesn't allow any Pod to be removed in case the cluster is not green or if there is only one node of type ``data`` or ``master``. In all other cases the default podDisruptionBudget sets ``minAvailable`` equal to the total number of nodes minus 1. With an Enterprise license and if podDisruptionBudget.spec is empty: The default budget is split into multiple budgets, each targeting a specific node role type allowing additional disruptions for certain roles according to the health status of the cluster. Example: All data roles (excluding frozen): allows disruptions only when the cluster is green. All other roles: allows disruptions only when the cluster is yellow or green. To disable, set ``podDisruptionBudget`` to the empty value (``{}`` in YAML).
        :param remote_clusters: RemoteClusters enables you to establish uni-directional connections to a remote Elasticsearch cluster.
        :param remote_cluster_server: RemoteClusterServer specifies if the remote cluster server should be enabled. This must be enabled if this cluster is a remote cluster which is expected to be accessed using API key authentication.
        :param revision_history_limit: RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying StatefulSets.
        :param secure_settings: SecureSettings is a list of references to Kubernetes secrets containing sensitive configuration options for Elasticsearch.
        :param service_account_name: ServiceAccountName is used to check access from the current resource to a resource (for ex. a remote Elasticsearch cluster) in a different namespace. Can only be used if ECK is enforcing RBAC on references.
        :param transport: Transport holds transport layer settings for Elasticsearch.
        :param update_strategy: UpdateStrategy specifies how updates to the cluster should be performed.
        :param volume_claim_delete_policy: VolumeClaimDeletePolicy sets the policy for handling deletion of PersistentVolumeClaims for all NodeSets. Possible values are DeleteOnScaledownOnly and DeleteOnScaledownAndClusterDeletion. Defaults to DeleteOnScaledownAndClusterDeletion. Default: DeleteOnScaledownAndClusterDeletion.

        :schema: ElasticsearchSpec
        '''
        if isinstance(auth, dict):
            auth = ElasticsearchSpecAuth(**auth)
        if isinstance(http, dict):
            http = ElasticsearchSpecHttp(**http)
        if isinstance(monitoring, dict):
            monitoring = ElasticsearchSpecMonitoring(**monitoring)
        if isinstance(pod_disruption_budget, dict):
            pod_disruption_budget = ElasticsearchSpecPodDisruptionBudget(**pod_disruption_budget)
        if isinstance(remote_cluster_server, dict):
            remote_cluster_server = ElasticsearchSpecRemoteClusterServer(**remote_cluster_server)
        if isinstance(transport, dict):
            transport = ElasticsearchSpecTransport(**transport)
        if isinstance(update_strategy, dict):
            update_strategy = ElasticsearchSpecUpdateStrategy(**update_strategy)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__999c54d33e4f2776354b6259e543b8825fb6294cea1279aed84c7b371fef60da)
            check_type(argname="argument node_sets", value=node_sets, expected_type=type_hints["node_sets"])
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
            check_type(argname="argument auth", value=auth, expected_type=type_hints["auth"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument pod_disruption_budget", value=pod_disruption_budget, expected_type=type_hints["pod_disruption_budget"])
            check_type(argname="argument remote_clusters", value=remote_clusters, expected_type=type_hints["remote_clusters"])
            check_type(argname="argument remote_cluster_server", value=remote_cluster_server, expected_type=type_hints["remote_cluster_server"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument secure_settings", value=secure_settings, expected_type=type_hints["secure_settings"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
            check_type(argname="argument transport", value=transport, expected_type=type_hints["transport"])
            check_type(argname="argument update_strategy", value=update_strategy, expected_type=type_hints["update_strategy"])
            check_type(argname="argument volume_claim_delete_policy", value=volume_claim_delete_policy, expected_type=type_hints["volume_claim_delete_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "node_sets": node_sets,
            "version": version,
        }
        if auth is not None:
            self._values["auth"] = auth
        if http is not None:
            self._values["http"] = http
        if image is not None:
            self._values["image"] = image
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if pod_disruption_budget is not None:
            self._values["pod_disruption_budget"] = pod_disruption_budget
        if remote_clusters is not None:
            self._values["remote_clusters"] = remote_clusters
        if remote_cluster_server is not None:
            self._values["remote_cluster_server"] = remote_cluster_server
        if revision_history_limit is not None:
            self._values["revision_history_limit"] = revision_history_limit
        if secure_settings is not None:
            self._values["secure_settings"] = secure_settings
        if service_account_name is not None:
            self._values["service_account_name"] = service_account_name
        if transport is not None:
            self._values["transport"] = transport
        if update_strategy is not None:
            self._values["update_strategy"] = update_strategy
        if volume_claim_delete_policy is not None:
            self._values["volume_claim_delete_policy"] = volume_claim_delete_policy

    @builtins.property
    def node_sets(self) -> typing.List["ElasticsearchSpecNodeSets"]:
        '''NodeSets allow specifying groups of Elasticsearch nodes sharing the same configuration and Pod templates.

        :schema: ElasticsearchSpec#nodeSets
        '''
        result = self._values.get("node_sets")
        assert result is not None, "Required property 'node_sets' is missing"
        return typing.cast(typing.List["ElasticsearchSpecNodeSets"], result)

    @builtins.property
    def version(self) -> builtins.str:
        '''Version of Elasticsearch.

        :schema: ElasticsearchSpec#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def auth(self) -> typing.Optional["ElasticsearchSpecAuth"]:
        '''Auth contains user authentication and authorization security settings for Elasticsearch.

        :schema: ElasticsearchSpec#auth
        '''
        result = self._values.get("auth")
        return typing.cast(typing.Optional["ElasticsearchSpecAuth"], result)

    @builtins.property
    def http(self) -> typing.Optional["ElasticsearchSpecHttp"]:
        '''HTTP holds HTTP layer settings for Elasticsearch.

        :schema: ElasticsearchSpec#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["ElasticsearchSpecHttp"], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''Image is the Elasticsearch Docker image to deploy.

        :schema: ElasticsearchSpec#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["ElasticsearchSpecMonitoring"]:
        '''Monitoring enables you to collect and ship log and monitoring data of this Elasticsearch cluster.

        See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring.
        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :schema: ElasticsearchSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["ElasticsearchSpecMonitoring"], result)

    @builtins.property
    def pod_disruption_budget(
        self,
    ) -> typing.Optional["ElasticsearchSpecPodDisruptionBudget"]:
        '''PodDisruptionBudget provides access to the default Pod disruption budget(s) for the Elasticsearch cluster.

        The behavior depends on the license level.
        With a Basic license or if podDisruptionBudget.spec is not empty:
        The default budget doesn't allow any Pod to be removed in case the cluster is not green or if there is only one node of type ``data`` or ``master``.
        In all other cases the default podDisruptionBudget sets ``minAvailable`` equal to the total number of nodes minus 1.
        With an Enterprise license and if podDisruptionBudget.spec is empty:
        The default budget is split into multiple budgets, each targeting a specific node role type allowing additional disruptions
        for certain roles according to the health status of the cluster.
        Example:
        All data roles (excluding frozen): allows disruptions only when the cluster is green.
        All other roles: allows disruptions only when the cluster is yellow or green.
        To disable, set ``podDisruptionBudget`` to the empty value (``{}`` in YAML).

        :schema: ElasticsearchSpec#podDisruptionBudget
        '''
        result = self._values.get("pod_disruption_budget")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudget"], result)

    @builtins.property
    def remote_clusters(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecRemoteClusters"]]:
        '''RemoteClusters enables you to establish uni-directional connections to a remote Elasticsearch cluster.

        :schema: ElasticsearchSpec#remoteClusters
        '''
        result = self._values.get("remote_clusters")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecRemoteClusters"]], result)

    @builtins.property
    def remote_cluster_server(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServer"]:
        '''RemoteClusterServer specifies if the remote cluster server should be enabled.

        This must be enabled if this cluster is a remote cluster which is expected to be accessed using API key authentication.

        :schema: ElasticsearchSpec#remoteClusterServer
        '''
        result = self._values.get("remote_cluster_server")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServer"], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying StatefulSets.

        :schema: ElasticsearchSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def secure_settings(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecSecureSettings"]]:
        '''SecureSettings is a list of references to Kubernetes secrets containing sensitive configuration options for Elasticsearch.

        :schema: ElasticsearchSpec#secureSettings
        '''
        result = self._values.get("secure_settings")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecSecureSettings"]], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''ServiceAccountName is used to check access from the current resource to a resource (for ex.

        a remote Elasticsearch cluster) in a different namespace.
        Can only be used if ECK is enforcing RBAC on references.

        :schema: ElasticsearchSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def transport(self) -> typing.Optional["ElasticsearchSpecTransport"]:
        '''Transport holds transport layer settings for Elasticsearch.

        :schema: ElasticsearchSpec#transport
        '''
        result = self._values.get("transport")
        return typing.cast(typing.Optional["ElasticsearchSpecTransport"], result)

    @builtins.property
    def update_strategy(self) -> typing.Optional["ElasticsearchSpecUpdateStrategy"]:
        '''UpdateStrategy specifies how updates to the cluster should be performed.

        :schema: ElasticsearchSpec#updateStrategy
        '''
        result = self._values.get("update_strategy")
        return typing.cast(typing.Optional["ElasticsearchSpecUpdateStrategy"], result)

    @builtins.property
    def volume_claim_delete_policy(
        self,
    ) -> typing.Optional["ElasticsearchSpecVolumeClaimDeletePolicy"]:
        '''VolumeClaimDeletePolicy sets the policy for handling deletion of PersistentVolumeClaims for all NodeSets.

        Possible values are DeleteOnScaledownOnly and DeleteOnScaledownAndClusterDeletion. Defaults to DeleteOnScaledownAndClusterDeletion.

        :default: DeleteOnScaledownAndClusterDeletion.

        :schema: ElasticsearchSpec#volumeClaimDeletePolicy
        '''
        result = self._values.get("volume_claim_delete_policy")
        return typing.cast(typing.Optional["ElasticsearchSpecVolumeClaimDeletePolicy"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecAuth",
    jsii_struct_bases=[],
    name_mapping={
        "disable_elastic_user": "disableElasticUser",
        "file_realm": "fileRealm",
        "roles": "roles",
    },
)
class ElasticsearchSpecAuth:
    def __init__(
        self,
        *,
        disable_elastic_user: typing.Optional[builtins.bool] = None,
        file_realm: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecAuthFileRealm", typing.Dict[builtins.str, typing.Any]]]] = None,
        roles: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecAuthRoles", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Auth contains user authentication and authorization security settings for Elasticsearch.

        :param disable_elastic_user: DisableElasticUser disables the default elastic user that is created by ECK.
        :param file_realm: FileRealm to propagate to the Elasticsearch cluster.
        :param roles: Roles to propagate to the Elasticsearch cluster.

        :schema: ElasticsearchSpecAuth
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e27aa1916fe37742157ad39931865a3f835dfa639aa6bdd3f04858c9aa9cdecc)
            check_type(argname="argument disable_elastic_user", value=disable_elastic_user, expected_type=type_hints["disable_elastic_user"])
            check_type(argname="argument file_realm", value=file_realm, expected_type=type_hints["file_realm"])
            check_type(argname="argument roles", value=roles, expected_type=type_hints["roles"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disable_elastic_user is not None:
            self._values["disable_elastic_user"] = disable_elastic_user
        if file_realm is not None:
            self._values["file_realm"] = file_realm
        if roles is not None:
            self._values["roles"] = roles

    @builtins.property
    def disable_elastic_user(self) -> typing.Optional[builtins.bool]:
        '''DisableElasticUser disables the default elastic user that is created by ECK.

        :schema: ElasticsearchSpecAuth#disableElasticUser
        '''
        result = self._values.get("disable_elastic_user")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def file_realm(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecAuthFileRealm"]]:
        '''FileRealm to propagate to the Elasticsearch cluster.

        :schema: ElasticsearchSpecAuth#fileRealm
        '''
        result = self._values.get("file_realm")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecAuthFileRealm"]], result)

    @builtins.property
    def roles(self) -> typing.Optional[typing.List["ElasticsearchSpecAuthRoles"]]:
        '''Roles to propagate to the Elasticsearch cluster.

        :schema: ElasticsearchSpecAuth#roles
        '''
        result = self._values.get("roles")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecAuthRoles"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecAuth(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecAuthFileRealm",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class ElasticsearchSpecAuthFileRealm:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''FileRealmSource references users to create in the Elasticsearch cluster.

        :param secret_name: SecretName is the name of the secret.

        :schema: ElasticsearchSpecAuthFileRealm
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8f0ecabb085c2533fe28cd89103ae7ccc8339effc323eace556e88971d7d88e0)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: ElasticsearchSpecAuthFileRealm#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecAuthFileRealm(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecAuthRoles",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class ElasticsearchSpecAuthRoles:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''RoleSource references roles to create in the Elasticsearch cluster.

        :param secret_name: SecretName is the name of the secret.

        :schema: ElasticsearchSpecAuthRoles
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53f74aef738e9bd4d72b6ae5543f761482b4666ed8b6d7bb36dcec72c61ed2dc)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: ElasticsearchSpecAuthRoles#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecAuthRoles(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttp",
    jsii_struct_bases=[],
    name_mapping={"service": "service", "tls": "tls"},
)
class ElasticsearchSpecHttp:
    def __init__(
        self,
        *,
        service: typing.Optional[typing.Union["ElasticsearchSpecHttpService", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["ElasticsearchSpecHttpTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''HTTP holds HTTP layer settings for Elasticsearch.

        :param service: Service defines the template for the associated Kubernetes Service object.
        :param tls: TLS defines options for configuring TLS for HTTP.

        :schema: ElasticsearchSpecHttp
        '''
        if isinstance(service, dict):
            service = ElasticsearchSpecHttpService(**service)
        if isinstance(tls, dict):
            tls = ElasticsearchSpecHttpTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__97f44f2290bf94b1c6534be4b76f819d4b522cb609101b5398b79088c8fea307)
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if service is not None:
            self._values["service"] = service
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def service(self) -> typing.Optional["ElasticsearchSpecHttpService"]:
        '''Service defines the template for the associated Kubernetes Service object.

        :schema: ElasticsearchSpecHttp#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpService"], result)

    @builtins.property
    def tls(self) -> typing.Optional["ElasticsearchSpecHttpTls"]:
        '''TLS defines options for configuring TLS for HTTP.

        :schema: ElasticsearchSpecHttp#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpService",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ElasticsearchSpecHttpService:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["ElasticsearchSpecHttpServiceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpecHttpServiceSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Service defines the template for the associated Kubernetes Service object.

        :param metadata: ObjectMeta is the metadata of the service. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the service.

        :schema: ElasticsearchSpecHttpService
        '''
        if isinstance(metadata, dict):
            metadata = ElasticsearchSpecHttpServiceMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpecHttpServiceSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__267a906d3f53a131250024353312454c9203b1714b79bf68bc6655664dcaf7e7)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["ElasticsearchSpecHttpServiceMetadata"]:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: ElasticsearchSpecHttpService#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpServiceMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ElasticsearchSpecHttpServiceSpec"]:
        '''Spec is the specification of the service.

        :schema: ElasticsearchSpecHttpService#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpServiceSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecHttpServiceMetadata:
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

        :schema: ElasticsearchSpecHttpServiceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5abd398aa21eedf3f183e51090b0e178a10ce90e0385ff8b9c393fbdaafbfa41)
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
        :schema: ElasticsearchSpecHttpServiceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ElasticsearchSpecHttpServiceMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ElasticsearchSpecHttpServiceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecHttpServiceMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecHttpServiceMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpServiceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceSpec",
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
class ElasticsearchSpecHttpServiceSpec:
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
        ports: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecHttpServiceSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["ElasticsearchSpecHttpServiceSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: ElasticsearchSpecHttpServiceSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = ElasticsearchSpecHttpServiceSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__445611076b4488fbf347a8d762d95f6dbb49ef365510f2f7dcf0445289552aad)
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

        :schema: ElasticsearchSpecHttpServiceSpec#allocateLoadBalancerNodePorts
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

        :schema: ElasticsearchSpecHttpServiceSpec#clusterIP
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

        :schema: ElasticsearchSpecHttpServiceSpec#clusterIPs
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

        :schema: ElasticsearchSpecHttpServiceSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".

        :schema: ElasticsearchSpecHttpServiceSpec#externalName
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

        :schema: ElasticsearchSpecHttpServiceSpec#externalTrafficPolicy
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

        :schema: ElasticsearchSpecHttpServiceSpec#healthCheckNodePort
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

        :schema: ElasticsearchSpecHttpServiceSpec#internalTrafficPolicy
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

        :schema: ElasticsearchSpecHttpServiceSpec#ipFamilies
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

        :schema: ElasticsearchSpecHttpServiceSpec#ipFamilyPolicy
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

        :schema: ElasticsearchSpecHttpServiceSpec#loadBalancerClass
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

        :schema: ElasticsearchSpecHttpServiceSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.

        This field will be ignored if the
        cloud-provider does not support the feature."
        More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/

        :schema: ElasticsearchSpecHttpServiceSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecHttpServiceSpecPorts"]]:
        '''The list of ports that are exposed by this service.

        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: ElasticsearchSpecHttpServiceSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecHttpServiceSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.

        The primary use case for setting this field is for a StatefulSet's Headless Service to
        propagate SRV DNS records for its Pods for the purpose of peer discovery.
        The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
        Services interpret this to mean that all endpoints are considered "ready" even if the
        Pods themselves are not. Agents which consume only Kubernetes generated endpoints
        through the Endpoints or EndpointSlice resources can safely assume this behavior.

        :schema: ElasticsearchSpecHttpServiceSpec#publishNotReadyAddresses
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

        :schema: ElasticsearchSpecHttpServiceSpec#selector
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

        :schema: ElasticsearchSpecHttpServiceSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["ElasticsearchSpecHttpServiceSpecSessionAffinityConfig"]:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :schema: ElasticsearchSpecHttpServiceSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpServiceSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.

        Implementations can use this field
        as a hint, but are not required to guarantee strict adherence. If the
        field is not set, the implementation will apply its default routing
        strategy. If set to "PreferClose", implementations should prioritize
        endpoints that are in the same zone.

        :schema: ElasticsearchSpecHttpServiceSpec#trafficDistribution
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

        :schema: ElasticsearchSpecHttpServiceSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpServiceSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceSpecPorts",
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
class ElasticsearchSpecHttpServiceSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["ElasticsearchSpecHttpServiceSpecPortsTargetPort"] = None,
    ) -> None:
        '''ServicePort contains information on service's port.

        :param port: The port that will be exposed by this service.
        :param app_protocol: The application protocol for this port. This is used as a hint for implementations to offer richer behavior for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are either: - Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and https://www.iana.org/assignments/service-names). - Kubernetes-defined prefixed names: - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior- - 'kubernetes.io/ws' - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455 - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455 - Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
        :param name: The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional if only one ServicePort is defined on this service.
        :param node_port: The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail. If not specified, a port will be allocated if this Service requires one. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
        :param protocol: The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. Default: TCP.
        :param target_port: Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port' field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecHttpServiceSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a93dcf2a3dfe8ada51d1ddaa61f98cf57946e8782b23984f4ea47b179e22bc48)
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

        :schema: ElasticsearchSpecHttpServiceSpecPorts#port
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

        :schema: ElasticsearchSpecHttpServiceSpecPorts#appProtocol
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

        :schema: ElasticsearchSpecHttpServiceSpecPorts#name
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

        :schema: ElasticsearchSpecHttpServiceSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''The IP protocol for this port.

        Supports "TCP", "UDP", and "SCTP".
        Default is TCP.

        :default: TCP.

        :schema: ElasticsearchSpecHttpServiceSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["ElasticsearchSpecHttpServiceSpecPortsTargetPort"]:
        '''Number or name of the port to access on the pods targeted by the service.

        Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
        If this is a string, it will be looked up as a named port in the
        target Pod's container ports. If this is not specified, the value
        of the 'port' field is used (an identity map).
        This field is ignored for services with clusterIP=None, and should be
        omitted or set equal to the 'port' field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecHttpServiceSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpServiceSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpServiceSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecHttpServiceSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceSpecPortsTargetPort",
):
    '''Number or name of the port to access on the pods targeted by the service.

    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
    If this is a string, it will be looked up as a named port in the
    target Pod's container ports. If this is not specified, the value
    of the 'port' field is used (an identity map).
    This field is ignored for services with clusterIP=None, and should be
    omitted or set equal to the 'port' field.
    More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

    :schema: ElasticsearchSpecHttpServiceSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecHttpServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__29e85f6dbf56a800fec3b7cc7b7e2877c63693f6dda04fe869195a72080d322b)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecHttpServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecHttpServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__745f6a8c35b75f461ccf23cd24fbbe2193a067ea6dc5f4c8f347d5ee20e21dd1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecHttpServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class ElasticsearchSpecHttpServiceSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :param client_ip: clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecHttpServiceSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c0f87438f08bde2da76456863f81fd2fd8f0804f2198d96da03e0660746ba51c)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp"]:
        '''clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecHttpServiceSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpServiceSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''clientIP contains the configurations of Client IP based session affinity.

        :param timeout_seconds: timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5b426368fb4097c5585cb11aa97897ac1e920335901d365b1ea33088b65a3b17)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''timeoutSeconds specifies the seconds of ClientIP type session sticky time.

        The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
        Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpTls",
    jsii_struct_bases=[],
    name_mapping={
        "certificate": "certificate",
        "client": "client",
        "self_signed_certificate": "selfSignedCertificate",
    },
)
class ElasticsearchSpecHttpTls:
    def __init__(
        self,
        *,
        certificate: typing.Optional[typing.Union["ElasticsearchSpecHttpTlsCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
        client: typing.Optional[typing.Union["ElasticsearchSpecHttpTlsClient", typing.Dict[builtins.str, typing.Any]]] = None,
        self_signed_certificate: typing.Optional[typing.Union["ElasticsearchSpecHttpTlsSelfSignedCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''TLS defines options for configuring TLS for HTTP.

        :param certificate: Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS. The referenced secret should contain the following: - ``ca.crt``: The certificate authority (optional). - ``tls.crt``: The certificate (or a chain). - ``tls.key``: The private key to the first certificate in the certificate chain.
        :param client: Client holds client configuration options.
        :param self_signed_certificate: SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: ElasticsearchSpecHttpTls
        '''
        if isinstance(certificate, dict):
            certificate = ElasticsearchSpecHttpTlsCertificate(**certificate)
        if isinstance(client, dict):
            client = ElasticsearchSpecHttpTlsClient(**client)
        if isinstance(self_signed_certificate, dict):
            self_signed_certificate = ElasticsearchSpecHttpTlsSelfSignedCertificate(**self_signed_certificate)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__808e16f232314c47176fc1822ed75a98ea9c923289a743e99780e3265d1f1571)
            check_type(argname="argument certificate", value=certificate, expected_type=type_hints["certificate"])
            check_type(argname="argument client", value=client, expected_type=type_hints["client"])
            check_type(argname="argument self_signed_certificate", value=self_signed_certificate, expected_type=type_hints["self_signed_certificate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate is not None:
            self._values["certificate"] = certificate
        if client is not None:
            self._values["client"] = client
        if self_signed_certificate is not None:
            self._values["self_signed_certificate"] = self_signed_certificate

    @builtins.property
    def certificate(self) -> typing.Optional["ElasticsearchSpecHttpTlsCertificate"]:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :schema: ElasticsearchSpecHttpTls#certificate
        '''
        result = self._values.get("certificate")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpTlsCertificate"], result)

    @builtins.property
    def client(self) -> typing.Optional["ElasticsearchSpecHttpTlsClient"]:
        '''Client holds client configuration options.

        :schema: ElasticsearchSpecHttpTls#client
        '''
        result = self._values.get("client")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpTlsClient"], result)

    @builtins.property
    def self_signed_certificate(
        self,
    ) -> typing.Optional["ElasticsearchSpecHttpTlsSelfSignedCertificate"]:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: ElasticsearchSpecHttpTls#selfSignedCertificate
        '''
        result = self._values.get("self_signed_certificate")
        return typing.cast(typing.Optional["ElasticsearchSpecHttpTlsSelfSignedCertificate"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpTlsCertificate",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class ElasticsearchSpecHttpTlsCertificate:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :param secret_name: SecretName is the name of the secret.

        :schema: ElasticsearchSpecHttpTlsCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea2299357a74370a57c8dbfd6e46cbc4d3e8d356adfa02b88a38bf8b83dd6e73)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: ElasticsearchSpecHttpTlsCertificate#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpTlsCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpTlsClient",
    jsii_struct_bases=[],
    name_mapping={"authentication": "authentication"},
)
class ElasticsearchSpecHttpTlsClient:
    def __init__(
        self,
        *,
        authentication: typing.Optional[builtins.bool] = None,
    ) -> None:
        '''Client holds client configuration options.

        :param authentication: Authentication enables client authentication (enterprise-only feature).

        :schema: ElasticsearchSpecHttpTlsClient
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d93177c234c1d7346192f44aa31a3212c39cd510c06ad344db2078ebdf6db1f1)
            check_type(argname="argument authentication", value=authentication, expected_type=type_hints["authentication"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if authentication is not None:
            self._values["authentication"] = authentication

    @builtins.property
    def authentication(self) -> typing.Optional[builtins.bool]:
        '''Authentication enables client authentication (enterprise-only feature).

        :schema: ElasticsearchSpecHttpTlsClient#authentication
        '''
        result = self._values.get("authentication")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpTlsClient(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpTlsSelfSignedCertificate",
    jsii_struct_bases=[],
    name_mapping={"disabled": "disabled", "subject_alt_names": "subjectAltNames"},
)
class ElasticsearchSpecHttpTlsSelfSignedCertificate:
    def __init__(
        self,
        *,
        disabled: typing.Optional[builtins.bool] = None,
        subject_alt_names: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :param disabled: Disabled indicates that the provisioning of the self-signed certificate should be disabled.
        :param subject_alt_names: SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__594feb9a28b9f125b46d4e1c4d4a927c4cfe2e3e3c91c9cb5fa45daa94b3076f)
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

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificate#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames"]]:
        '''SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificate#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpTlsSelfSignedCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={"dns": "dns", "ip": "ip"},
)
class ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames:
    def __init__(
        self,
        *,
        dns: typing.Optional[builtins.str] = None,
        ip: typing.Optional[builtins.str] = None,
    ) -> None:
        '''SubjectAlternativeName represents a SAN entry in a x509 certificate.

        :param dns: DNS is the DNS name of the subject.
        :param ip: IP is the IP address of the subject.

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c7b35c060fd7373728318787e86d7860b52a3f9d08d65164e29a75f4f3b75087)
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

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        '''IP is the IP address of the subject.

        :schema: ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={"logs": "logs", "metrics": "metrics"},
)
class ElasticsearchSpecMonitoring:
    def __init__(
        self,
        *,
        logs: typing.Optional[typing.Union["ElasticsearchSpecMonitoringLogs", typing.Dict[builtins.str, typing.Any]]] = None,
        metrics: typing.Optional[typing.Union["ElasticsearchSpecMonitoringMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Monitoring enables you to collect and ship log and monitoring data of this Elasticsearch cluster.

        See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring.
        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :param logs: Logs holds references to Elasticsearch clusters which receive log data from an associated resource.
        :param metrics: Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: ElasticsearchSpecMonitoring
        '''
        if isinstance(logs, dict):
            logs = ElasticsearchSpecMonitoringLogs(**logs)
        if isinstance(metrics, dict):
            metrics = ElasticsearchSpecMonitoringMetrics(**metrics)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0cb9f9ab3a9873c09c41a6b75fa425b4a0a4dec65163ed2507eb365d2a0c4a9e)
            check_type(argname="argument logs", value=logs, expected_type=type_hints["logs"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if logs is not None:
            self._values["logs"] = logs
        if metrics is not None:
            self._values["metrics"] = metrics

    @builtins.property
    def logs(self) -> typing.Optional["ElasticsearchSpecMonitoringLogs"]:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :schema: ElasticsearchSpecMonitoring#logs
        '''
        result = self._values.get("logs")
        return typing.cast(typing.Optional["ElasticsearchSpecMonitoringLogs"], result)

    @builtins.property
    def metrics(self) -> typing.Optional["ElasticsearchSpecMonitoringMetrics"]:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: ElasticsearchSpecMonitoring#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["ElasticsearchSpecMonitoringMetrics"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecMonitoringLogs",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class ElasticsearchSpecMonitoringLogs:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecMonitoringLogsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: ElasticsearchSpecMonitoringLogs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7b10f0fd79a7771a5aca027ca9306b22151c40de841170f952a7a248769fa7c)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecMonitoringLogsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: ElasticsearchSpecMonitoringLogs#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecMonitoringLogsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecMonitoringLogs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecMonitoringLogsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class ElasticsearchSpecMonitoringLogsElasticsearchRefs:
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

        :schema: ElasticsearchSpecMonitoringLogsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cfd20641c454e879397dabf317bbc3243d4cbd162ef2a26d950e5705de42407f)
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

        :schema: ElasticsearchSpecMonitoringLogsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: ElasticsearchSpecMonitoringLogsElasticsearchRefs#namespace
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

        :schema: ElasticsearchSpecMonitoringLogsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: ElasticsearchSpecMonitoringLogsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecMonitoringLogsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecMonitoringMetrics",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class ElasticsearchSpecMonitoringMetrics:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecMonitoringMetricsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: ElasticsearchSpecMonitoringMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ee8cf906971028fe1abca2f3844280c6623bc92b3c5a7fc3b7da30b8f6984adf)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecMonitoringMetricsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: ElasticsearchSpecMonitoringMetrics#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecMonitoringMetricsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecMonitoringMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecMonitoringMetricsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class ElasticsearchSpecMonitoringMetricsElasticsearchRefs:
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

        :schema: ElasticsearchSpecMonitoringMetricsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d3c2597b34ed7e5b510fff5a085be6c2c6e986647f8a10f2909b80beb5ce52c3)
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

        :schema: ElasticsearchSpecMonitoringMetricsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: ElasticsearchSpecMonitoringMetricsElasticsearchRefs#namespace
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

        :schema: ElasticsearchSpecMonitoringMetricsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: ElasticsearchSpecMonitoringMetricsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecMonitoringMetricsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSets",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "config": "config",
        "count": "count",
        "pod_template": "podTemplate",
        "resources": "resources",
        "volume_claim_templates": "volumeClaimTemplates",
        "zone_awareness": "zoneAwareness",
    },
)
class ElasticsearchSpecNodeSets:
    def __init__(
        self,
        *,
        name: builtins.str,
        config: typing.Any = None,
        count: typing.Optional[jsii.Number] = None,
        pod_template: typing.Any = None,
        resources: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsResources", typing.Dict[builtins.str, typing.Any]]] = None,
        volume_claim_templates: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplates", typing.Dict[builtins.str, typing.Any]]]] = None,
        zone_awareness: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsZoneAwareness", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''NodeSet is the specification for a group of Elasticsearch nodes sharing the same configuration and a Pod template.

        :param name: Name of this set of nodes. Becomes a part of the Elasticsearch node.name setting.
        :param config: Config holds the Elasticsearch configuration.
        :param count: Count of Elasticsearch nodes to deploy. If the node set is managed by an autoscaling policy the initial value is automatically set by the autoscaling controller.
        :param pod_template: PodTemplate provides customization options (labels, annotations, affinity rules, resource requests, and so on) for the Pods belonging to this NodeSet.
        :param resources: Resources specifies the resource requests and limits (CPU and Memory only) for the Elasticsearch nodes in this NodeSet. When set, these override the resource requests and limits set in the PodTemplate for the primary Elasticsearch container. To set the resources for other containers, use the PodTemplate.Spec.Containers[].Resources field.
        :param volume_claim_templates: VolumeClaimTemplates is a list of persistent volume claims to be used by each Pod in this NodeSet. Every claim in this list must have a matching volumeMount in one of the containers defined in the PodTemplate. Items defined here take precedence over any default claims added by the operator with the same name.
        :param zone_awareness: ZoneAwareness enables automatic topology-aware scheduling and shard-awareness configuration.

        :schema: ElasticsearchSpecNodeSets
        '''
        if isinstance(resources, dict):
            resources = ElasticsearchSpecNodeSetsResources(**resources)
        if isinstance(zone_awareness, dict):
            zone_awareness = ElasticsearchSpecNodeSetsZoneAwareness(**zone_awareness)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3860c1dc1c822a546aa9a1ed4c8ce3b39178a5ccfe196a42d62ac5a7fe1f9fa9)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument pod_template", value=pod_template, expected_type=type_hints["pod_template"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument volume_claim_templates", value=volume_claim_templates, expected_type=type_hints["volume_claim_templates"])
            check_type(argname="argument zone_awareness", value=zone_awareness, expected_type=type_hints["zone_awareness"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if config is not None:
            self._values["config"] = config
        if count is not None:
            self._values["count"] = count
        if pod_template is not None:
            self._values["pod_template"] = pod_template
        if resources is not None:
            self._values["resources"] = resources
        if volume_claim_templates is not None:
            self._values["volume_claim_templates"] = volume_claim_templates
        if zone_awareness is not None:
            self._values["zone_awareness"] = zone_awareness

    @builtins.property
    def name(self) -> builtins.str:
        '''Name of this set of nodes.

        Becomes a part of the Elasticsearch node.name setting.

        :schema: ElasticsearchSpecNodeSets#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''Config holds the Elasticsearch configuration.

        :schema: ElasticsearchSpecNodeSets#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        '''Count of Elasticsearch nodes to deploy.

        If the node set is managed by an autoscaling policy the initial value is automatically set by the autoscaling controller.

        :schema: ElasticsearchSpecNodeSets#count
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def pod_template(self) -> typing.Any:
        '''PodTemplate provides customization options (labels, annotations, affinity rules, resource requests, and so on) for the Pods belonging to this NodeSet.

        :schema: ElasticsearchSpecNodeSets#podTemplate
        '''
        result = self._values.get("pod_template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def resources(self) -> typing.Optional["ElasticsearchSpecNodeSetsResources"]:
        '''Resources specifies the resource requests and limits (CPU and Memory only) for the Elasticsearch nodes in this NodeSet.

        When set, these override the resource requests and limits set in the PodTemplate for the primary Elasticsearch container. To set the resources for other containers, use the PodTemplate.Spec.Containers[].Resources field.

        :schema: ElasticsearchSpecNodeSets#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResources"], result)

    @builtins.property
    def volume_claim_templates(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecNodeSetsVolumeClaimTemplates"]]:
        '''VolumeClaimTemplates is a list of persistent volume claims to be used by each Pod in this NodeSet.

        Every claim in this list must have a matching volumeMount in one of the containers defined in the PodTemplate.
        Items defined here take precedence over any default claims added by the operator with the same name.

        :schema: ElasticsearchSpecNodeSets#volumeClaimTemplates
        '''
        result = self._values.get("volume_claim_templates")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecNodeSetsVolumeClaimTemplates"]], result)

    @builtins.property
    def zone_awareness(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsZoneAwareness"]:
        '''ZoneAwareness enables automatic topology-aware scheduling and shard-awareness configuration.

        :schema: ElasticsearchSpecNodeSets#zoneAwareness
        '''
        result = self._values.get("zone_awareness")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsZoneAwareness"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSets(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ElasticsearchSpecNodeSetsResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsResourcesLimits", typing.Dict[builtins.str, typing.Any]]] = None,
        requests: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsResourcesRequests", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Resources specifies the resource requests and limits (CPU and Memory only) for the Elasticsearch nodes in this NodeSet.

        When set, these override the resource requests and limits set in the PodTemplate for the primary Elasticsearch container. To set the resources for other containers, use the PodTemplate.Spec.Containers[].Resources field.

        :param limits: Limits is the shorthand for the main container's CPU and memory limits.
        :param requests: Requests is the shorthand for the main container's CPU and memory requests.

        :schema: ElasticsearchSpecNodeSetsResources
        '''
        if isinstance(limits, dict):
            limits = ElasticsearchSpecNodeSetsResourcesLimits(**limits)
        if isinstance(requests, dict):
            requests = ElasticsearchSpecNodeSetsResourcesRequests(**requests)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__377deb26dae541489a7a91851260d42fcc2e1af109eebad15950aac9da1bd08d)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(self) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesLimits"]:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :schema: ElasticsearchSpecNodeSetsResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesLimits"], result)

    @builtins.property
    def requests(self) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesRequests"]:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :schema: ElasticsearchSpecNodeSetsResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesRequests"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesLimits",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class ElasticsearchSpecNodeSetsResourcesLimits:
    def __init__(
        self,
        *,
        cpu: typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsCpu"] = None,
        memory: typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsMemory"] = None,
    ) -> None:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cc0c14484fd8425ca9b91e335b50785d0e49c485e41f5604c80d924b180348ae)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesLimits#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsCpu"], result)

    @builtins.property
    def memory(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesLimits#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesLimitsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsResourcesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecNodeSetsResourcesLimitsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesLimitsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: ElasticsearchSpecNodeSetsResourcesLimitsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef1aba91c2029a5ac71a40dee185d5e0825942ef2675ce0e8bc668fdc5ad0d00)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesLimitsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fe575bfabc84d6d7535254da901f6d048cc07999472170011e41dd6cbbd47e24)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesLimitsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ElasticsearchSpecNodeSetsResourcesLimitsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesLimitsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: ElasticsearchSpecNodeSetsResourcesLimitsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6afd2ca6922809cdffd994a7e29a74efba7094f6530c6b235d48c63742ac562e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesLimitsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f59c6efde8994e4b73af60835eb272ee0caa70f91a61263c9831471af4ccd4ad)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesLimitsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesRequests",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class ElasticsearchSpecNodeSetsResourcesRequests:
    def __init__(
        self,
        *,
        cpu: typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsCpu"] = None,
        memory: typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsMemory"] = None,
    ) -> None:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesRequests
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2f4ed39fa5ea223a667ee1757175ed75bbb6c67435f9852c4a37c470c4218c1)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesRequests#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsCpu"], result)

    @builtins.property
    def memory(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: ElasticsearchSpecNodeSetsResourcesRequests#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsResourcesRequestsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsResourcesRequests(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecNodeSetsResourcesRequestsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesRequestsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: ElasticsearchSpecNodeSetsResourcesRequestsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ee2b5375f1b4ea840af2f1d3d053bab2c75a850b59cf1b97891ee4b6925a7ccf)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesRequestsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__da60ba9b7b45597693d4865249891f6ccd5fe135ff2fb74a9abdea3bdf53defd)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesRequestsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ElasticsearchSpecNodeSetsResourcesRequestsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsResourcesRequestsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: ElasticsearchSpecNodeSetsResourcesRequestsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b1a3a03d3d6ab2a0660512b72013850bb642fef538f032ad04d06ad03fc9fbc1)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesRequestsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9f4efdba6a483fd65101776a1cb5ef37d4116e0cf00f0555e5970f70e1bd121e)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsResourcesRequestsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplates",
    jsii_struct_bases=[],
    name_mapping={
        "api_version": "apiVersion",
        "kind": "kind",
        "metadata": "metadata",
        "spec": "spec",
    },
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplates:
    def __init__(
        self,
        *,
        api_version: typing.Optional[builtins.str] = None,
        kind: typing.Optional[builtins.str] = None,
        metadata: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''PersistentVolumeClaim is a user's request for and claim to a persistent volume.

        :param api_version: APIVersion defines the versioned schema of this representation of an object. Servers should convert recognized schemas to the latest internal value, and may reject unrecognized values. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
        :param kind: Kind is a string value representing the REST resource this object represents. Servers may infer this from the endpoint the client submits requests to. Cannot be updated. In CamelCase. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
        :param metadata: Standard object's metadata. More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
        :param spec: spec defines the desired characteristics of a volume requested by a pod author. More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplates
        '''
        if isinstance(metadata, dict):
            metadata = ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__95d70b2f1d706c5de1512c9ef899bbff86955dbaa3457c296c57ffaf15c40f88)
            check_type(argname="argument api_version", value=api_version, expected_type=type_hints["api_version"])
            check_type(argname="argument kind", value=kind, expected_type=type_hints["kind"])
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if api_version is not None:
            self._values["api_version"] = api_version
        if kind is not None:
            self._values["kind"] = kind
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def api_version(self) -> typing.Optional[builtins.str]:
        '''APIVersion defines the versioned schema of this representation of an object.

        Servers should convert recognized schemas to the latest internal value, and
        may reject unrecognized values.
        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplates#apiVersion
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplates#kind
        '''
        result = self._values.get("kind")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata"]:
        '''Standard object's metadata.

        More info: https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplates#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata"], result)

    @builtins.property
    def spec(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec"]:
        '''spec defines the desired characteristics of a volume requested by a pod author.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistentvolumeclaims

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplates#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata:
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2a07a88ca8145b04d541af93dfc76e88e288a4cd02213889712d68438f3a12da)
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
        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec",
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
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec:
    def __init__(
        self,
        *,
        access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
        data_source: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource", typing.Dict[builtins.str, typing.Any]]] = None,
        data_source_ref: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef", typing.Dict[builtins.str, typing.Any]]] = None,
        resources: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        selector: typing.Optional[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec
        '''
        if isinstance(data_source, dict):
            data_source = ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource(**data_source)
        if isinstance(data_source_ref, dict):
            data_source_ref = ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef(**data_source_ref)
        if isinstance(resources, dict):
            resources = ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources(**resources)
        if isinstance(selector, dict):
            selector = ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1e185936cc86ce118cc61c256e2bb7f057c5f0847ebbeea07f909c5a716a0bde)
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#accessModes
        '''
        result = self._values.get("access_modes")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def data_source(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource"]:
        '''dataSource field can be used to specify either: * An existing VolumeSnapshot object (snapshot.storage.k8s.io/VolumeSnapshot) * An existing PVC (PersistentVolumeClaim) If the provisioner or an external controller can support the specified data source, it will create a new volume based on the contents of the specified data source. When the AnyVolumeDataSource feature gate is enabled, dataSource contents will be copied to dataSourceRef, and dataSourceRef contents will be copied to dataSource when dataSourceRef.namespace is not specified. If the namespace is specified, then dataSourceRef will not be copied to dataSource.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#dataSource
        '''
        result = self._values.get("data_source")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource"], result)

    @builtins.property
    def data_source_ref(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef"]:
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#dataSourceRef
        '''
        result = self._values.get("data_source_ref")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef"], result)

    @builtins.property
    def resources(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources"]:
        '''resources represents the minimum resources the volume should have.

        Users are allowed to specify resource requirements
        that are lower than previous value but must still be higher than capacity recorded in the
        status field of the claim.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector"]:
        '''selector is a label query over volumes to consider for binding.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector"], result)

    @builtins.property
    def storage_class_name(self) -> typing.Optional[builtins.str]:
        '''storageClassName is the name of the StorageClass required by the claim.

        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#class-1

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#storageClassName
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#volumeAttributesClassName
        '''
        result = self._values.get("volume_attributes_class_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_mode(self) -> typing.Optional[builtins.str]:
        '''volumeMode defines what type of volume is required by the claim.

        Value of Filesystem is implied when not included in claim spec.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#volumeMode
        '''
        result = self._values.get("volume_mode")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def volume_name(self) -> typing.Optional[builtins.str]:
        '''volumeName is the binding reference to the PersistentVolume backing this claim.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec#volumeName
        '''
        result = self._values.get("volume_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource",
    jsii_struct_bases=[],
    name_mapping={"kind": "kind", "name": "name", "api_group": "apiGroup"},
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource:
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e4f4babb40bf7883c30b7142c05f32375f22277f309ccde0b473f922628f36a2)
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Name is the name of resource being referenced.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''APIGroup is the group for the resource being referenced.

        If APIGroup is not specified, the specified Kind must be in the core API group.
        For any other third-party types, APIGroup is required.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef",
    jsii_struct_bases=[],
    name_mapping={
        "kind": "kind",
        "name": "name",
        "api_group": "apiGroup",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef:
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__20134082d23f104b6698863fdc615da28e222b28a20b3c4d04f140c8f8558a9c)
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef#kind
        '''
        result = self._values.get("kind")
        assert result is not None, "Required property 'kind' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def name(self) -> builtins.str:
        '''Name is the name of resource being referenced.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_group(self) -> typing.Optional[builtins.str]:
        '''APIGroup is the group for the resource being referenced.

        If APIGroup is not specified, the specified Kind must be in the core API group.
        For any other third-party types, APIGroup is required.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef#apiGroup
        '''
        result = self._values.get("api_group")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace is the namespace of resource being referenced Note that when a namespace is specified, a gateway.networking.k8s.io/ReferenceGrant object is required in the referent namespace to allow that namespace's owner to accept the reference. See the ReferenceGrant documentation for details. (Alpha) This field requires the CrossNamespaceVolumeDataSource feature gate to be enabled.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits"]] = None,
        requests: typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests"]] = None,
    ) -> None:
        '''resources represents the minimum resources the volume should have.

        Users are allowed to specify resource requirements
        that are lower than previous value but must still be higher than capacity recorded in the
        status field of the claim.
        More info: https://kubernetes.io/docs/concepts/storage/persistent-volumes#resources

        :param limits: Limits describes the maximum amount of compute resources allowed. More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
        :param requests: Requests describes the minimum amount of compute resources required. If Requests is omitted for a container, it defaults to Limits if that is explicitly specified, otherwise to an implementation-defined value. Requests cannot exceed Limits. More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ba27e9a219fb7a09b814220beab8a60e0c4597ec945a213ada0d2d0c710b343)
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
    ) -> typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits"]]:
        '''Limits describes the maximum amount of compute resources allowed.

        More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits"]], result)

    @builtins.property
    def requests(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests"]]:
        '''Requests describes the minimum amount of compute resources required.

        If Requests is omitted for a container, it defaults to Limits if that is explicitly specified,
        otherwise to an implementation-defined value. Requests cannot exceed Limits.
        More info: https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits",
):
    '''
    :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d3142309f62eda1e8d17cafbe8814172b76648ea776278778c2a8bd0d2947f32)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__420e42aa62b30d32d9252767d06b5e5fac9382d29acfe7ffa0c0e1ed21ba532a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests",
):
    '''
    :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__53d96fbf63038377456b4f89ce9c4a53c57ba58249d055456ef7484d76f96983)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0ac2f26ecbee57888276c2aec8b717bd98ed66af5b47ab5ade8d7df10070b290)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''selector is a label query over volumes to consider for binding.

        :param match_expressions: matchExpressions is a list of label selector requirements. The requirements are ANDed.
        :param match_labels: matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an element of matchExpressions, whose key field is "key", the operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fabf94e41344e130d8b313fb5cd2e10b1e8adef2d91ba5cc7b1cac9401238da4)
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
    ) -> typing.Optional[typing.List["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions"]]:
        '''matchExpressions is a list of label selector requirements.

        The requirements are ANDed.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''matchLabels is a map of {key,value} pairs.

        A single {key,value} in the matchLabels
        map is equivalent to an element of matchExpressions, whose key field is "key", the
        operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions:
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cd54a87b05d7ac0ea41b33e5961afc4f4147d350004901bf8156653d785a0011)
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''operator represents a key's relationship to a set of values.

        Valid operators are In, NotIn, Exists and DoesNotExist.

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions#operator
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

        :schema: ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecNodeSetsZoneAwareness",
    jsii_struct_bases=[],
    name_mapping={"topology_key": "topologyKey", "zones": "zones"},
)
class ElasticsearchSpecNodeSetsZoneAwareness:
    def __init__(
        self,
        *,
        topology_key: typing.Optional[builtins.str] = None,
        zones: typing.Optional[typing.Sequence[builtins.str]] = None,
    ) -> None:
        '''ZoneAwareness enables automatic topology-aware scheduling and shard-awareness configuration.

        :param topology_key: TopologyKey is the key of node labels used for zone-aware placement. Defaults to "topology.kubernetes.io/zone". Default: topology.kubernetes.io/zone".
        :param zones: Zones optionally restrict scheduling to the listed topology values. If empty, Pods can be scheduled in any topology value for the selected topologyKey.

        :schema: ElasticsearchSpecNodeSetsZoneAwareness
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__822a5f07e7adcd7788d1f1aee467ce11a7126108c24537f7db18f63790874c64)
            check_type(argname="argument topology_key", value=topology_key, expected_type=type_hints["topology_key"])
            check_type(argname="argument zones", value=zones, expected_type=type_hints["zones"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if topology_key is not None:
            self._values["topology_key"] = topology_key
        if zones is not None:
            self._values["zones"] = zones

    @builtins.property
    def topology_key(self) -> typing.Optional[builtins.str]:
        '''TopologyKey is the key of node labels used for zone-aware placement.

        Defaults to "topology.kubernetes.io/zone".

        :default: topology.kubernetes.io/zone".

        :schema: ElasticsearchSpecNodeSetsZoneAwareness#topologyKey
        '''
        result = self._values.get("topology_key")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def zones(self) -> typing.Optional[typing.List[builtins.str]]:
        '''Zones optionally restrict scheduling to the listed topology values.

        If empty, Pods can be scheduled in any topology value for the selected topologyKey.

        :schema: ElasticsearchSpecNodeSetsZoneAwareness#zones
        '''
        result = self._values.get("zones")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecNodeSetsZoneAwareness(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudget",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ElasticsearchSpecPodDisruptionBudget:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["ElasticsearchSpecPodDisruptionBudgetMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpecPodDisruptionBudgetSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''PodDisruptionBudget provides access to the default Pod disruption budget(s) for the Elasticsearch cluster.

        The behavior depends on the license level.
        With a Basic license or if podDisruptionBudget.spec is not empty:
        The default budget doesn't allow any Pod to be removed in case the cluster is not green or if there is only one node of type ``data`` or ``master``.
        In all other cases the default podDisruptionBudget sets ``minAvailable`` equal to the total number of nodes minus 1.
        With an Enterprise license and if podDisruptionBudget.spec is empty:
        The default budget is split into multiple budgets, each targeting a specific node role type allowing additional disruptions
        for certain roles according to the health status of the cluster.
        Example:
        All data roles (excluding frozen): allows disruptions only when the cluster is green.
        All other roles: allows disruptions only when the cluster is yellow or green.
        To disable, set ``podDisruptionBudget`` to the empty value (``{}`` in YAML).

        :param metadata: ObjectMeta is the metadata of the PDB. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the PDB.

        :schema: ElasticsearchSpecPodDisruptionBudget
        '''
        if isinstance(metadata, dict):
            metadata = ElasticsearchSpecPodDisruptionBudgetMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpecPodDisruptionBudgetSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef740e97692b2d2794f28ad618b187dc4d4a3eb3ad819699ce15b70d6b029673)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["ElasticsearchSpecPodDisruptionBudgetMetadata"]:
        '''ObjectMeta is the metadata of the PDB.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: ElasticsearchSpecPodDisruptionBudget#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudgetMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpec"]:
        '''Spec is the specification of the PDB.

        :schema: ElasticsearchSpecPodDisruptionBudget#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecPodDisruptionBudget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecPodDisruptionBudgetMetadata:
    def __init__(
        self,
        *,
        annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
        labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ObjectMeta is the metadata of the PDB.

        The name and namespace provided here are managed by ECK and will be ignored.

        :param annotations: 
        :param finalizers: 
        :param labels: 
        :param name: 
        :param namespace: 

        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__72c5f1d571bbd4229f7a0f7f3c04aa333b69c60cfdff933fdf98797d43074237)
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
        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecPodDisruptionBudgetMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecPodDisruptionBudgetMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetSpec",
    jsii_struct_bases=[],
    name_mapping={
        "max_unavailable": "maxUnavailable",
        "min_available": "minAvailable",
        "selector": "selector",
        "unhealthy_pod_eviction_policy": "unhealthyPodEvictionPolicy",
    },
)
class ElasticsearchSpecPodDisruptionBudgetSpec:
    def __init__(
        self,
        *,
        max_unavailable: typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable"] = None,
        min_available: typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable"] = None,
        selector: typing.Optional[typing.Union["ElasticsearchSpecPodDisruptionBudgetSpecSelector", typing.Dict[builtins.str, typing.Any]]] = None,
        unhealthy_pod_eviction_policy: typing.Optional[builtins.str] = None,
    ) -> None:
        '''Spec is the specification of the PDB.

        :param max_unavailable: An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod. For example, one can prevent all voluntary evictions by specifying 0. This is a mutually exclusive setting with "minAvailable".
        :param min_available: An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod. So for example you can prevent all voluntary evictions by specifying "100%".
        :param selector: Label query over pods whose evictions are managed by the disruption budget. A null selector will match no pods, while an empty ({}) selector will select all pods within the namespace.
        :param unhealthy_pod_eviction_policy: UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction. Current implementation considers healthy pods, as pods that have status.conditions item with type="Ready",status="True". Valid policies are IfHealthyBudget and AlwaysAllow. If no policy is specified, the default behavior will be used, which corresponds to the IfHealthyBudget policy. IfHealthyBudget policy means that running pods (status.phase="Running"), but not yet healthy can be evicted only if the guarded application is not disrupted (status.currentHealthy is at least equal to status.desiredHealthy). Healthy pods will be subject to the PDB for eviction. AlwaysAllow policy means that all running pods (status.phase="Running"), but not yet healthy are considered disrupted and can be evicted regardless of whether the criteria in a PDB is met. This means perspective running pods of a disrupted application might not get a chance to become healthy. Healthy pods will be subject to the PDB for eviction. Additional policies may be added in the future. Clients making eviction decisions should disallow eviction of unhealthy pods if they encounter an unrecognized policy in this field.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpec
        '''
        if isinstance(selector, dict):
            selector = ElasticsearchSpecPodDisruptionBudgetSpecSelector(**selector)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8fcd61727358e51062701b0da91286e42b1dc3e5556bbd999687e8439ff77030)
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
            check_type(argname="argument min_available", value=min_available, expected_type=type_hints["min_available"])
            check_type(argname="argument selector", value=selector, expected_type=type_hints["selector"])
            check_type(argname="argument unhealthy_pod_eviction_policy", value=unhealthy_pod_eviction_policy, expected_type=type_hints["unhealthy_pod_eviction_policy"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable
        if min_available is not None:
            self._values["min_available"] = min_available
        if selector is not None:
            self._values["selector"] = selector
        if unhealthy_pod_eviction_policy is not None:
            self._values["unhealthy_pod_eviction_policy"] = unhealthy_pod_eviction_policy

    @builtins.property
    def max_unavailable(
        self,
    ) -> typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable"]:
        '''An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod. For example, one can prevent all voluntary evictions by specifying 0. This is a mutually exclusive setting with "minAvailable".

        :schema: ElasticsearchSpecPodDisruptionBudgetSpec#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable"], result)

    @builtins.property
    def min_available(
        self,
    ) -> typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable"]:
        '''An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod.  So for example you can prevent all voluntary evictions by specifying "100%".

        :schema: ElasticsearchSpecPodDisruptionBudgetSpec#minAvailable
        '''
        result = self._values.get("min_available")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable"], result)

    @builtins.property
    def selector(
        self,
    ) -> typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecSelector"]:
        '''Label query over pods whose evictions are managed by the disruption budget.

        A null selector will match no pods, while an empty ({}) selector will select
        all pods within the namespace.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpec#selector
        '''
        result = self._values.get("selector")
        return typing.cast(typing.Optional["ElasticsearchSpecPodDisruptionBudgetSpecSelector"], result)

    @builtins.property
    def unhealthy_pod_eviction_policy(self) -> typing.Optional[builtins.str]:
        '''UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods should be considered for eviction.

        Current implementation considers healthy pods,
        as pods that have status.conditions item with type="Ready",status="True".

        Valid policies are IfHealthyBudget and AlwaysAllow.
        If no policy is specified, the default behavior will be used,
        which corresponds to the IfHealthyBudget policy.

        IfHealthyBudget policy means that running pods (status.phase="Running"),
        but not yet healthy can be evicted only if the guarded application is not
        disrupted (status.currentHealthy is at least equal to status.desiredHealthy).
        Healthy pods will be subject to the PDB for eviction.

        AlwaysAllow policy means that all running pods (status.phase="Running"),
        but not yet healthy are considered disrupted and can be evicted regardless
        of whether the criteria in a PDB is met. This means perspective running
        pods of a disrupted application might not get a chance to become healthy.
        Healthy pods will be subject to the PDB for eviction.

        Additional policies may be added in the future.
        Clients making eviction decisions should disallow eviction of unhealthy pods
        if they encounter an unrecognized policy in this field.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpec#unhealthyPodEvictionPolicy
        '''
        result = self._values.get("unhealthy_pod_eviction_policy")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecPodDisruptionBudgetSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable",
):
    '''An eviction is allowed if at most "maxUnavailable" pods selected by "selector" are unavailable after the eviction, i.e. even in absence of the evicted pod. For example, one can prevent all voluntary evictions by specifying 0. This is a mutually exclusive setting with "minAvailable".

    :schema: ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6126a8b835fbdfbf100c4b554ea3c9701950c6968e3c38020d9e026a1d3a7983)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__75d34037e5b855f2b20ed791f5faac57a518f019ddc4477e3df120a2314af8d3)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable",
):
    '''An eviction is allowed if at least "minAvailable" pods selected by "selector" will still be available after the eviction, i.e. even in the absence of the evicted pod.  So for example you can prevent all voluntary evictions by specifying "100%".

    :schema: ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bbdf73f5237efdd491573d15febb794ab6c2f42cdf6b8f7c007466790331ad3c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__eb32e8e1c39d007f2c6717da12a832bd43045b387331afe70ec686a6e523c97f)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetSpecSelector",
    jsii_struct_bases=[],
    name_mapping={
        "match_expressions": "matchExpressions",
        "match_labels": "matchLabels",
    },
)
class ElasticsearchSpecPodDisruptionBudgetSpecSelector:
    def __init__(
        self,
        *,
        match_expressions: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions", typing.Dict[builtins.str, typing.Any]]]] = None,
        match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    ) -> None:
        '''Label query over pods whose evictions are managed by the disruption budget.

        A null selector will match no pods, while an empty ({}) selector will select
        all pods within the namespace.

        :param match_expressions: matchExpressions is a list of label selector requirements. The requirements are ANDed.
        :param match_labels: matchLabels is a map of {key,value} pairs. A single {key,value} in the matchLabels map is equivalent to an element of matchExpressions, whose key field is "key", the operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelector
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__09285102e603d3ab6cbc8eef0fa38fcfb40bb9a25aa2b63f30a6fadbd64e3d9e)
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
    ) -> typing.Optional[typing.List["ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions"]]:
        '''matchExpressions is a list of label selector requirements.

        The requirements are ANDed.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelector#matchExpressions
        '''
        result = self._values.get("match_expressions")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions"]], result)

    @builtins.property
    def match_labels(
        self,
    ) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''matchLabels is a map of {key,value} pairs.

        A single {key,value} in the matchLabels
        map is equivalent to an element of matchExpressions, whose key field is "key", the
        operator is "In", and the values array contains only "value". The requirements are ANDed.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelector#matchLabels
        '''
        result = self._values.get("match_labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecPodDisruptionBudgetSpecSelector(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "operator": "operator", "values": "values"},
)
class ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions:
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

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f2fc1183912d024942f6057059167def70df5ae11179a10ef6686fa8f17ae839)
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

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def operator(self) -> builtins.str:
        '''operator represents a key's relationship to a set of values.

        Valid operators are In, NotIn, Exists and DoesNotExist.

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions#operator
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

        :schema: ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions#values
        '''
        result = self._values.get("values")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServer",
    jsii_struct_bases=[],
    name_mapping={"enabled": "enabled", "service": "service"},
)
class ElasticsearchSpecRemoteClusterServer:
    def __init__(
        self,
        *,
        enabled: typing.Optional[builtins.bool] = None,
        service: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServerService", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''RemoteClusterServer specifies if the remote cluster server should be enabled.

        This must be enabled if this cluster is a remote cluster which is expected to be accessed using API key authentication.

        :param enabled: 
        :param service: Service defines the template for the remote cluster server Service object.

        :schema: ElasticsearchSpecRemoteClusterServer
        '''
        if isinstance(service, dict):
            service = ElasticsearchSpecRemoteClusterServerService(**service)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4c03d14ab65c3b1ac63653acd4af2ebd54468b00f5707029550d6708a9b65fe6)
            check_type(argname="argument enabled", value=enabled, expected_type=type_hints["enabled"])
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if enabled is not None:
            self._values["enabled"] = enabled
        if service is not None:
            self._values["service"] = service

    @builtins.property
    def enabled(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ElasticsearchSpecRemoteClusterServer#enabled
        '''
        result = self._values.get("enabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def service(self) -> typing.Optional["ElasticsearchSpecRemoteClusterServerService"]:
        '''Service defines the template for the remote cluster server Service object.

        :schema: ElasticsearchSpecRemoteClusterServer#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerService"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServer(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerService",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ElasticsearchSpecRemoteClusterServerService:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServerServiceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServerServiceSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Service defines the template for the remote cluster server Service object.

        :param metadata: ObjectMeta is the metadata of the service. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the service.

        :schema: ElasticsearchSpecRemoteClusterServerService
        '''
        if isinstance(metadata, dict):
            metadata = ElasticsearchSpecRemoteClusterServerServiceMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpecRemoteClusterServerServiceSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a853010cddc08114b25cc893f3dc595c70dce8ad2773eab9889be6d85eb57060)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServerServiceMetadata"]:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: ElasticsearchSpecRemoteClusterServerService#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerServiceMetadata"], result)

    @builtins.property
    def spec(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpec"]:
        '''Spec is the specification of the service.

        :schema: ElasticsearchSpecRemoteClusterServerService#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecRemoteClusterServerServiceMetadata:
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2686182a2f125fd643239c85c42e60699dd89f075aab03ab717b77a5506013e6)
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
        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClusterServerServiceMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerServiceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceSpec",
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
class ElasticsearchSpecRemoteClusterServerServiceSpec:
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
        ports: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecRemoteClusterServerServiceSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__87bb540e2c58831defce235e8c974f62f93e338aff62f32dfe0fc117b255e151)
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#allocateLoadBalancerNodePorts
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#clusterIP
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#clusterIPs
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#externalName
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#externalTrafficPolicy
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#healthCheckNodePort
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#internalTrafficPolicy
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#ipFamilies
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#ipFamilyPolicy
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#loadBalancerClass
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.

        This field will be ignored if the
        cloud-provider does not support the feature."
        More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecRemoteClusterServerServiceSpecPorts"]]:
        '''The list of ports that are exposed by this service.

        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecRemoteClusterServerServiceSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.

        The primary use case for setting this field is for a StatefulSet's Headless Service to
        propagate SRV DNS records for its Pods for the purpose of peer discovery.
        The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
        Services interpret this to mean that all endpoints are considered "ready" even if the
        Pods themselves are not. Agents which consume only Kubernetes generated endpoints
        through the Endpoints or EndpointSlice resources can safely assume this behavior.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#publishNotReadyAddresses
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#selector
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig"]:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.

        Implementations can use this field
        as a hint, but are not required to guarantee strict adherence. If the
        field is not set, the implementation will apply its default routing
        strategy. If set to "PreferClose", implementations should prioritize
        endpoints that are in the same zone.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#trafficDistribution
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerServiceSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceSpecPorts",
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
class ElasticsearchSpecRemoteClusterServerServiceSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort"] = None,
    ) -> None:
        '''ServicePort contains information on service's port.

        :param port: The port that will be exposed by this service.
        :param app_protocol: The application protocol for this port. This is used as a hint for implementations to offer richer behavior for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are either: - Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and https://www.iana.org/assignments/service-names). - Kubernetes-defined prefixed names: - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior- - 'kubernetes.io/ws' - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455 - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455 - Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
        :param name: The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional if only one ServicePort is defined on this service.
        :param node_port: The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail. If not specified, a port will be allocated if this Service requires one. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
        :param protocol: The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. Default: TCP.
        :param target_port: Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port' field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__50ac41cad4fd1a1c9125f1e75bceced51331ef6b734cb593ca695b9fa9984253)
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#port
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#appProtocol
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#name
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

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''The IP protocol for this port.

        Supports "TCP", "UDP", and "SCTP".
        Default is TCP.

        :default: TCP.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort"]:
        '''Number or name of the port to access on the pods targeted by the service.

        Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
        If this is a string, it will be looked up as a named port in the
        target Pod's container ports. If this is not specified, the value
        of the 'port' field is used (an identity map).
        This field is ignored for services with clusterIP=None, and should be
        omitted or set equal to the 'port' field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerServiceSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort",
):
    '''Number or name of the port to access on the pods targeted by the service.

    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
    If this is a string, it will be looked up as a named port in the
    target Pod's container ports. If this is not specified, the value
    of the 'port' field is used (an identity map).
    This field is ignored for services with clusterIP=None, and should be
    omitted or set equal to the 'port' field.
    More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

    :schema: ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d94a007bdf1dbadb4a6846611a4a5affb3a17bf621b2744a3f9fbaa9e54f23eb)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ce52904ab4050d0025d5696a36ad6e2df1a79d87814e409426f55b6472012e4c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :param client_ip: clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__585dba43a1f0626083b7ffde81dc3a63259896c8e953f0b1fd444d2df090c988)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp"]:
        '''clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''clientIP contains the configurations of Client IP based session affinity.

        :param timeout_seconds: timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6234fab614ba9581c316b2e0d84006b8176dcd2e6a4124213214a74cfe74ef13)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''timeoutSeconds specifies the seconds of ClientIP type session sticky time.

        The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
        Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClusters",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "api_key": "apiKey",
        "elasticsearch_ref": "elasticsearchRef",
    },
)
class ElasticsearchSpecRemoteClusters:
    def __init__(
        self,
        *,
        name: builtins.str,
        api_key: typing.Optional[typing.Union["ElasticsearchSpecRemoteClustersApiKey", typing.Dict[builtins.str, typing.Any]]] = None,
        elasticsearch_ref: typing.Optional[typing.Union["ElasticsearchSpecRemoteClustersElasticsearchRef", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''RemoteCluster declares a remote Elasticsearch cluster connection.

        :param name: Name is the name of the remote cluster as it is set in the Elasticsearch settings. The name is expected to be unique for each remote clusters.
        :param api_key: APIKey can be used to enable remote cluster access using Cross-Cluster API keys: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key.
        :param elasticsearch_ref: ElasticsearchRef is a reference to an Elasticsearch cluster running within the same k8s cluster.

        :schema: ElasticsearchSpecRemoteClusters
        '''
        if isinstance(api_key, dict):
            api_key = ElasticsearchSpecRemoteClustersApiKey(**api_key)
        if isinstance(elasticsearch_ref, dict):
            elasticsearch_ref = ElasticsearchSpecRemoteClustersElasticsearchRef(**elasticsearch_ref)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9d83709bb829bbd4f77b16577abd5470cff673b7c5e96502191101af3283116c)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument api_key", value=api_key, expected_type=type_hints["api_key"])
            check_type(argname="argument elasticsearch_ref", value=elasticsearch_ref, expected_type=type_hints["elasticsearch_ref"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "name": name,
        }
        if api_key is not None:
            self._values["api_key"] = api_key
        if elasticsearch_ref is not None:
            self._values["elasticsearch_ref"] = elasticsearch_ref

    @builtins.property
    def name(self) -> builtins.str:
        '''Name is the name of the remote cluster as it is set in the Elasticsearch settings.

        The name is expected to be unique for each remote clusters.

        :schema: ElasticsearchSpecRemoteClusters#name
        '''
        result = self._values.get("name")
        assert result is not None, "Required property 'name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def api_key(self) -> typing.Optional["ElasticsearchSpecRemoteClustersApiKey"]:
        '''APIKey can be used to enable remote cluster access using Cross-Cluster API keys: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key.

        :schema: ElasticsearchSpecRemoteClusters#apiKey
        '''
        result = self._values.get("api_key")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClustersApiKey"], result)

    @builtins.property
    def elasticsearch_ref(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClustersElasticsearchRef"]:
        '''ElasticsearchRef is a reference to an Elasticsearch cluster running within the same k8s cluster.

        :schema: ElasticsearchSpecRemoteClusters#elasticsearchRef
        '''
        result = self._values.get("elasticsearch_ref")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClustersElasticsearchRef"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClusters(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersApiKey",
    jsii_struct_bases=[],
    name_mapping={"access": "access"},
)
class ElasticsearchSpecRemoteClustersApiKey:
    def __init__(
        self,
        *,
        access: typing.Union["ElasticsearchSpecRemoteClustersApiKeyAccess", typing.Dict[builtins.str, typing.Any]],
    ) -> None:
        '''APIKey can be used to enable remote cluster access using Cross-Cluster API keys: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-cross-cluster-api-key.

        :param access: Access is the name of the API Key. It is automatically generated if not set or empty.

        :schema: ElasticsearchSpecRemoteClustersApiKey
        '''
        if isinstance(access, dict):
            access = ElasticsearchSpecRemoteClustersApiKeyAccess(**access)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a2653fbf1f1e8f497651e4ecbcfcb96f714004805430e2ace5ddce393b1daf2c)
            check_type(argname="argument access", value=access, expected_type=type_hints["access"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "access": access,
        }

    @builtins.property
    def access(self) -> "ElasticsearchSpecRemoteClustersApiKeyAccess":
        '''Access is the name of the API Key.

        It is automatically generated if not set or empty.

        :schema: ElasticsearchSpecRemoteClustersApiKey#access
        '''
        result = self._values.get("access")
        assert result is not None, "Required property 'access' is missing"
        return typing.cast("ElasticsearchSpecRemoteClustersApiKeyAccess", result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersApiKey(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersApiKeyAccess",
    jsii_struct_bases=[],
    name_mapping={"replication": "replication", "search": "search"},
)
class ElasticsearchSpecRemoteClustersApiKeyAccess:
    def __init__(
        self,
        *,
        replication: typing.Optional[typing.Union["ElasticsearchSpecRemoteClustersApiKeyAccessReplication", typing.Dict[builtins.str, typing.Any]]] = None,
        search: typing.Optional[typing.Union["ElasticsearchSpecRemoteClustersApiKeyAccessSearch", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Access is the name of the API Key.

        It is automatically generated if not set or empty.

        :param replication: 
        :param search: 

        :schema: ElasticsearchSpecRemoteClustersApiKeyAccess
        '''
        if isinstance(replication, dict):
            replication = ElasticsearchSpecRemoteClustersApiKeyAccessReplication(**replication)
        if isinstance(search, dict):
            search = ElasticsearchSpecRemoteClustersApiKeyAccessSearch(**search)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a94ae32dce24057b534fad6b9e08c7389594efdeaf42a17cb19c7195221bc771)
            check_type(argname="argument replication", value=replication, expected_type=type_hints["replication"])
            check_type(argname="argument search", value=search, expected_type=type_hints["search"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if replication is not None:
            self._values["replication"] = replication
        if search is not None:
            self._values["search"] = search

    @builtins.property
    def replication(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessReplication"]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccess#replication
        '''
        result = self._values.get("replication")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessReplication"], result)

    @builtins.property
    def search(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessSearch"]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccess#search
        '''
        result = self._values.get("search")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessSearch"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersApiKeyAccess(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersApiKeyAccessReplication",
    jsii_struct_bases=[],
    name_mapping={"names": "names"},
)
class ElasticsearchSpecRemoteClustersApiKeyAccessReplication:
    def __init__(self, *, names: typing.Sequence[builtins.str]) -> None:
        '''
        :param names: 

        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessReplication
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__9321e24dd8843f61e26989bdc77916f17cc95647f4c0a19d7474b9106b389b69)
            check_type(argname="argument names", value=names, expected_type=type_hints["names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "names": names,
        }

    @builtins.property
    def names(self) -> typing.List[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessReplication#names
        '''
        result = self._values.get("names")
        assert result is not None, "Required property 'names' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersApiKeyAccessReplication(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersApiKeyAccessSearch",
    jsii_struct_bases=[],
    name_mapping={
        "names": "names",
        "allow_restricted_indices": "allowRestrictedIndices",
        "field_security": "fieldSecurity",
        "query": "query",
    },
)
class ElasticsearchSpecRemoteClustersApiKeyAccessSearch:
    def __init__(
        self,
        *,
        names: typing.Sequence[builtins.str],
        allow_restricted_indices: typing.Optional[builtins.bool] = None,
        field_security: typing.Optional[typing.Union["ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity", typing.Dict[builtins.str, typing.Any]]] = None,
        query: typing.Any = None,
    ) -> None:
        '''
        :param names: 
        :param allow_restricted_indices: 
        :param field_security: 
        :param query: 

        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearch
        '''
        if isinstance(field_security, dict):
            field_security = ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity(**field_security)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e1f88f95127141a7d1c6eb9f5d3868103c6deec69082ddb5b0c97da413cf9609)
            check_type(argname="argument names", value=names, expected_type=type_hints["names"])
            check_type(argname="argument allow_restricted_indices", value=allow_restricted_indices, expected_type=type_hints["allow_restricted_indices"])
            check_type(argname="argument field_security", value=field_security, expected_type=type_hints["field_security"])
            check_type(argname="argument query", value=query, expected_type=type_hints["query"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "names": names,
        }
        if allow_restricted_indices is not None:
            self._values["allow_restricted_indices"] = allow_restricted_indices
        if field_security is not None:
            self._values["field_security"] = field_security
        if query is not None:
            self._values["query"] = query

    @builtins.property
    def names(self) -> typing.List[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearch#names
        '''
        result = self._values.get("names")
        assert result is not None, "Required property 'names' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def allow_restricted_indices(self) -> typing.Optional[builtins.bool]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearch#allow_restricted_indices
        '''
        result = self._values.get("allow_restricted_indices")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def field_security(
        self,
    ) -> typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity"]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearch#field_security
        '''
        result = self._values.get("field_security")
        return typing.cast(typing.Optional["ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity"], result)

    @builtins.property
    def query(self) -> typing.Any:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearch#query
        '''
        result = self._values.get("query")
        return typing.cast(typing.Any, result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersApiKeyAccessSearch(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity",
    jsii_struct_bases=[],
    name_mapping={"except_": "except", "grant": "grant"},
)
class ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity:
    def __init__(
        self,
        *,
        except_: typing.Sequence[builtins.str],
        grant: typing.Sequence[builtins.str],
    ) -> None:
        '''
        :param except_: 
        :param grant: 

        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2661890d843e96f1cc58a80359eea8ae14aba200847ef58996bd55a13ad4fb0f)
            check_type(argname="argument except_", value=except_, expected_type=type_hints["except_"])
            check_type(argname="argument grant", value=grant, expected_type=type_hints["grant"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "except_": except_,
            "grant": grant,
        }

    @builtins.property
    def except_(self) -> typing.List[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity#except
        '''
        result = self._values.get("except_")
        assert result is not None, "Required property 'except_' is missing"
        return typing.cast(typing.List[builtins.str], result)

    @builtins.property
    def grant(self) -> typing.List[builtins.str]:
        '''
        :schema: ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity#grant
        '''
        result = self._values.get("grant")
        assert result is not None, "Required property 'grant' is missing"
        return typing.cast(typing.List[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecRemoteClustersElasticsearchRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "service_name": "serviceName",
    },
)
class ElasticsearchSpecRemoteClustersElasticsearchRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''ElasticsearchRef is a reference to an Elasticsearch cluster running within the same k8s cluster.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: ElasticsearchSpecRemoteClustersElasticsearchRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f297f2e9cfdc0ddff8170bdc05f417d4c9c14e887603ab632d436fb898a0d995)
            check_type(argname="argument name", value=name, expected_type=type_hints["name"])
            check_type(argname="argument namespace", value=namespace, expected_type=type_hints["namespace"])
            check_type(argname="argument service_name", value=service_name, expected_type=type_hints["service_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if name is not None:
            self._values["name"] = name
        if namespace is not None:
            self._values["namespace"] = namespace
        if service_name is not None:
            self._values["service_name"] = service_name

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: ElasticsearchSpecRemoteClustersElasticsearchRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: ElasticsearchSpecRemoteClustersElasticsearchRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: ElasticsearchSpecRemoteClustersElasticsearchRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecRemoteClustersElasticsearchRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecSecureSettings",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName", "entries": "entries"},
)
class ElasticsearchSpecSecureSettings:
    def __init__(
        self,
        *,
        secret_name: builtins.str,
        entries: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecSecureSettingsEntries", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SecretSource defines a data source based on a Kubernetes Secret.

        :param secret_name: SecretName is the name of the secret.
        :param entries: Entries define how to project each key-value pair in the secret to filesystem paths. If not defined, all keys will be projected to similarly named paths in the filesystem. If defined, only the specified keys will be projected to the corresponding paths.

        :schema: ElasticsearchSpecSecureSettings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0c49a167c8639b1407bd9d9df5cdcff73ccf27c3efe3446a811433d9a0b13391)
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

        :schema: ElasticsearchSpecSecureSettings#secretName
        '''
        result = self._values.get("secret_name")
        assert result is not None, "Required property 'secret_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def entries(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecSecureSettingsEntries"]]:
        '''Entries define how to project each key-value pair in the secret to filesystem paths.

        If not defined, all keys will be projected to similarly named paths in the filesystem.
        If defined, only the specified keys will be projected to the corresponding paths.

        :schema: ElasticsearchSpecSecureSettings#entries
        '''
        result = self._values.get("entries")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecSecureSettingsEntries"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecSecureSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecSecureSettingsEntries",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path"},
)
class ElasticsearchSpecSecureSettingsEntries:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KeyToPath defines how to map a key in a Secret object to a filesystem path.

        :param key: Key is the key contained in the secret.
        :param path: Path is the relative file path to map the key to. Path must not be an absolute file path and must not contain any ".." components.

        :schema: ElasticsearchSpecSecureSettingsEntries
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__cda8b267d3fd5a6f0067398e9d0d7af0f52575a3f357fe5e64e4ad8dac5d100f)
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

        :schema: ElasticsearchSpecSecureSettingsEntries#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''Path is the relative file path to map the key to.

        Path must not be an absolute file path and must not contain any ".." components.

        :schema: ElasticsearchSpecSecureSettingsEntries#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecSecureSettingsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransport",
    jsii_struct_bases=[],
    name_mapping={"service": "service", "tls": "tls"},
)
class ElasticsearchSpecTransport:
    def __init__(
        self,
        *,
        service: typing.Optional[typing.Union["ElasticsearchSpecTransportService", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["ElasticsearchSpecTransportTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Transport holds transport layer settings for Elasticsearch.

        :param service: Service defines the template for the associated Kubernetes Service object.
        :param tls: TLS defines options for configuring TLS on the transport layer.

        :schema: ElasticsearchSpecTransport
        '''
        if isinstance(service, dict):
            service = ElasticsearchSpecTransportService(**service)
        if isinstance(tls, dict):
            tls = ElasticsearchSpecTransportTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2fc4637aae4cca24d6920a26bff20188e30f011749193a9758d0e21bbd475f11)
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if service is not None:
            self._values["service"] = service
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def service(self) -> typing.Optional["ElasticsearchSpecTransportService"]:
        '''Service defines the template for the associated Kubernetes Service object.

        :schema: ElasticsearchSpecTransport#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportService"], result)

    @builtins.property
    def tls(self) -> typing.Optional["ElasticsearchSpecTransportTls"]:
        '''TLS defines options for configuring TLS on the transport layer.

        :schema: ElasticsearchSpecTransport#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransport(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportService",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class ElasticsearchSpecTransportService:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["ElasticsearchSpecTransportServiceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["ElasticsearchSpecTransportServiceSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Service defines the template for the associated Kubernetes Service object.

        :param metadata: ObjectMeta is the metadata of the service. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the service.

        :schema: ElasticsearchSpecTransportService
        '''
        if isinstance(metadata, dict):
            metadata = ElasticsearchSpecTransportServiceMetadata(**metadata)
        if isinstance(spec, dict):
            spec = ElasticsearchSpecTransportServiceSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__450ff069d1d01432651583d4c0f1d3588f4fe8dcbe30e82794dbe9bb38b914ae)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["ElasticsearchSpecTransportServiceMetadata"]:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: ElasticsearchSpecTransportService#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportServiceMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["ElasticsearchSpecTransportServiceSpec"]:
        '''Spec is the specification of the service.

        :schema: ElasticsearchSpecTransportService#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportServiceSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class ElasticsearchSpecTransportServiceMetadata:
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

        :schema: ElasticsearchSpecTransportServiceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4e733f7ba134d76e1b43e601c1fd1adcc50b55078bbc698d15d8282235907934)
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
        :schema: ElasticsearchSpecTransportServiceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: ElasticsearchSpecTransportServiceMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: ElasticsearchSpecTransportServiceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecTransportServiceMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecTransportServiceMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportServiceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceSpec",
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
class ElasticsearchSpecTransportServiceSpec:
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
        ports: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecTransportServiceSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["ElasticsearchSpecTransportServiceSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: ElasticsearchSpecTransportServiceSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = ElasticsearchSpecTransportServiceSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db8b8a343dc1c73d9e686d1c96e10beaa2fab117c8231ef2e7ccd73909e7ad53)
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

        :schema: ElasticsearchSpecTransportServiceSpec#allocateLoadBalancerNodePorts
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

        :schema: ElasticsearchSpecTransportServiceSpec#clusterIP
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

        :schema: ElasticsearchSpecTransportServiceSpec#clusterIPs
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

        :schema: ElasticsearchSpecTransportServiceSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".

        :schema: ElasticsearchSpecTransportServiceSpec#externalName
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

        :schema: ElasticsearchSpecTransportServiceSpec#externalTrafficPolicy
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

        :schema: ElasticsearchSpecTransportServiceSpec#healthCheckNodePort
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

        :schema: ElasticsearchSpecTransportServiceSpec#internalTrafficPolicy
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

        :schema: ElasticsearchSpecTransportServiceSpec#ipFamilies
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

        :schema: ElasticsearchSpecTransportServiceSpec#ipFamilyPolicy
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

        :schema: ElasticsearchSpecTransportServiceSpec#loadBalancerClass
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

        :schema: ElasticsearchSpecTransportServiceSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.

        This field will be ignored if the
        cloud-provider does not support the feature."
        More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/

        :schema: ElasticsearchSpecTransportServiceSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecTransportServiceSpecPorts"]]:
        '''The list of ports that are exposed by this service.

        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: ElasticsearchSpecTransportServiceSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecTransportServiceSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.

        The primary use case for setting this field is for a StatefulSet's Headless Service to
        propagate SRV DNS records for its Pods for the purpose of peer discovery.
        The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
        Services interpret this to mean that all endpoints are considered "ready" even if the
        Pods themselves are not. Agents which consume only Kubernetes generated endpoints
        through the Endpoints or EndpointSlice resources can safely assume this behavior.

        :schema: ElasticsearchSpecTransportServiceSpec#publishNotReadyAddresses
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

        :schema: ElasticsearchSpecTransportServiceSpec#selector
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

        :schema: ElasticsearchSpecTransportServiceSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportServiceSpecSessionAffinityConfig"]:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :schema: ElasticsearchSpecTransportServiceSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportServiceSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.

        Implementations can use this field
        as a hint, but are not required to guarantee strict adherence. If the
        field is not set, the implementation will apply its default routing
        strategy. If set to "PreferClose", implementations should prioritize
        endpoints that are in the same zone.

        :schema: ElasticsearchSpecTransportServiceSpec#trafficDistribution
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

        :schema: ElasticsearchSpecTransportServiceSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportServiceSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceSpecPorts",
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
class ElasticsearchSpecTransportServiceSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["ElasticsearchSpecTransportServiceSpecPortsTargetPort"] = None,
    ) -> None:
        '''ServicePort contains information on service's port.

        :param port: The port that will be exposed by this service.
        :param app_protocol: The application protocol for this port. This is used as a hint for implementations to offer richer behavior for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are either: - Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and https://www.iana.org/assignments/service-names). - Kubernetes-defined prefixed names: - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior- - 'kubernetes.io/ws' - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455 - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455 - Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
        :param name: The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional if only one ServicePort is defined on this service.
        :param node_port: The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail. If not specified, a port will be allocated if this Service requires one. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
        :param protocol: The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. Default: TCP.
        :param target_port: Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port' field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecTransportServiceSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__fbeaf558b3be93fd3c2f23ee7f3935af39083dc6b3ba0ad996c04d135dc61687)
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

        :schema: ElasticsearchSpecTransportServiceSpecPorts#port
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

        :schema: ElasticsearchSpecTransportServiceSpecPorts#appProtocol
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

        :schema: ElasticsearchSpecTransportServiceSpecPorts#name
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

        :schema: ElasticsearchSpecTransportServiceSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''The IP protocol for this port.

        Supports "TCP", "UDP", and "SCTP".
        Default is TCP.

        :default: TCP.

        :schema: ElasticsearchSpecTransportServiceSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportServiceSpecPortsTargetPort"]:
        '''Number or name of the port to access on the pods targeted by the service.

        Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
        If this is a string, it will be looked up as a named port in the
        target Pod's container ports. If this is not specified, the value
        of the 'port' field is used (an identity map).
        This field is ignored for services with clusterIP=None, and should be
        omitted or set equal to the 'port' field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: ElasticsearchSpecTransportServiceSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportServiceSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportServiceSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class ElasticsearchSpecTransportServiceSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceSpecPortsTargetPort",
):
    '''Number or name of the port to access on the pods targeted by the service.

    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
    If this is a string, it will be looked up as a named port in the
    target Pod's container ports. If this is not specified, the value
    of the 'port' field is used (an identity map).
    This field is ignored for services with clusterIP=None, and should be
    omitted or set equal to the 'port' field.
    More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

    :schema: ElasticsearchSpecTransportServiceSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "ElasticsearchSpecTransportServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__db200f10f423a773fe98810d54b3f98a1bc9ca2e50a53e3668c6e3e22b22f494)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecTransportServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "ElasticsearchSpecTransportServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7c566f2bcec1c2d8d7a2247f608675d58a5e696351cda5ddf92bbb267f2df784)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("ElasticsearchSpecTransportServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class ElasticsearchSpecTransportServiceSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :param client_ip: clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecTransportServiceSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__b74a4eaf943e602e790a0d5a533b5ea6b71a283e079e40fa0335b496110cf4bc)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp"]:
        '''clientIP contains the configurations of Client IP based session affinity.

        :schema: ElasticsearchSpecTransportServiceSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportServiceSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''clientIP contains the configurations of Client IP based session affinity.

        :param timeout_seconds: timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__46f8adc55d1b0365528f65a05e80435bbe611942792ac5a530242237e5c5401b)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''timeoutSeconds specifies the seconds of ClientIP type session sticky time.

        The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
        Default value is 10800(for 3 hours).

        :schema: ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportTls",
    jsii_struct_bases=[],
    name_mapping={
        "certificate": "certificate",
        "certificate_authorities": "certificateAuthorities",
        "other_name_suffix": "otherNameSuffix",
        "self_signed_certificates": "selfSignedCertificates",
        "subject_alt_names": "subjectAltNames",
    },
)
class ElasticsearchSpecTransportTls:
    def __init__(
        self,
        *,
        certificate: typing.Optional[typing.Union["ElasticsearchSpecTransportTlsCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
        certificate_authorities: typing.Optional[typing.Union["ElasticsearchSpecTransportTlsCertificateAuthorities", typing.Dict[builtins.str, typing.Any]]] = None,
        other_name_suffix: typing.Optional[builtins.str] = None,
        self_signed_certificates: typing.Optional[typing.Union["ElasticsearchSpecTransportTlsSelfSignedCertificates", typing.Dict[builtins.str, typing.Any]]] = None,
        subject_alt_names: typing.Optional[typing.Sequence[typing.Union["ElasticsearchSpecTransportTlsSubjectAltNames", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''TLS defines options for configuring TLS on the transport layer.

        :param certificate: Certificate is a reference to a Kubernetes secret that contains the CA certificate and private key for generating node certificates. The referenced secret should contain the following: - ``ca.crt``: The CA certificate in PEM format. - ``ca.key``: The private key for the CA certificate in PEM format.
        :param certificate_authorities: CertificateAuthorities is a reference to a config map that contains one or more x509 certificates for trusted authorities in PEM format. The certificates need to be in a file called ``ca.crt``.
        :param other_name_suffix: OtherNameSuffix when defined will be prefixed with the Pod name and used as the common name, and the first DNSName, as well as an OtherName required by Elasticsearch in the Subject Alternative Name extension of each Elasticsearch node's transport TLS certificate. Example: if set to "node.cluster.local", the generated certificate will have its otherName set to "<pod_name>.node.cluster.local".
        :param self_signed_certificates: SelfSignedCertificates allows configuring the self-signed certificate generated by the operator.
        :param subject_alt_names: SubjectAlternativeNames is a list of SANs to include in the generated node transport TLS certificates.

        :schema: ElasticsearchSpecTransportTls
        '''
        if isinstance(certificate, dict):
            certificate = ElasticsearchSpecTransportTlsCertificate(**certificate)
        if isinstance(certificate_authorities, dict):
            certificate_authorities = ElasticsearchSpecTransportTlsCertificateAuthorities(**certificate_authorities)
        if isinstance(self_signed_certificates, dict):
            self_signed_certificates = ElasticsearchSpecTransportTlsSelfSignedCertificates(**self_signed_certificates)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f568369b1ab77ea5a707759b1a90673aae2fbd8a55c3eed4ac43712f98473780)
            check_type(argname="argument certificate", value=certificate, expected_type=type_hints["certificate"])
            check_type(argname="argument certificate_authorities", value=certificate_authorities, expected_type=type_hints["certificate_authorities"])
            check_type(argname="argument other_name_suffix", value=other_name_suffix, expected_type=type_hints["other_name_suffix"])
            check_type(argname="argument self_signed_certificates", value=self_signed_certificates, expected_type=type_hints["self_signed_certificates"])
            check_type(argname="argument subject_alt_names", value=subject_alt_names, expected_type=type_hints["subject_alt_names"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate is not None:
            self._values["certificate"] = certificate
        if certificate_authorities is not None:
            self._values["certificate_authorities"] = certificate_authorities
        if other_name_suffix is not None:
            self._values["other_name_suffix"] = other_name_suffix
        if self_signed_certificates is not None:
            self._values["self_signed_certificates"] = self_signed_certificates
        if subject_alt_names is not None:
            self._values["subject_alt_names"] = subject_alt_names

    @builtins.property
    def certificate(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportTlsCertificate"]:
        '''Certificate is a reference to a Kubernetes secret that contains the CA certificate and private key for generating node certificates.

        The referenced secret should contain the following:

        - ``ca.crt``: The CA certificate in PEM format.
        - ``ca.key``: The private key for the CA certificate in PEM format.

        :schema: ElasticsearchSpecTransportTls#certificate
        '''
        result = self._values.get("certificate")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportTlsCertificate"], result)

    @builtins.property
    def certificate_authorities(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportTlsCertificateAuthorities"]:
        '''CertificateAuthorities is a reference to a config map that contains one or more x509 certificates for trusted authorities in PEM format.

        The certificates need to be in a file called ``ca.crt``.

        :schema: ElasticsearchSpecTransportTls#certificateAuthorities
        '''
        result = self._values.get("certificate_authorities")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportTlsCertificateAuthorities"], result)

    @builtins.property
    def other_name_suffix(self) -> typing.Optional[builtins.str]:
        '''OtherNameSuffix when defined will be prefixed with the Pod name and used as the common name, and the first DNSName, as well as an OtherName required by Elasticsearch in the Subject Alternative Name extension of each Elasticsearch node's transport TLS certificate.

        Example: if set to "node.cluster.local", the generated certificate will have its otherName set to "<pod_name>.node.cluster.local".

        :schema: ElasticsearchSpecTransportTls#otherNameSuffix
        '''
        result = self._values.get("other_name_suffix")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def self_signed_certificates(
        self,
    ) -> typing.Optional["ElasticsearchSpecTransportTlsSelfSignedCertificates"]:
        '''SelfSignedCertificates allows configuring the self-signed certificate generated by the operator.

        :schema: ElasticsearchSpecTransportTls#selfSignedCertificates
        '''
        result = self._values.get("self_signed_certificates")
        return typing.cast(typing.Optional["ElasticsearchSpecTransportTlsSelfSignedCertificates"], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional[typing.List["ElasticsearchSpecTransportTlsSubjectAltNames"]]:
        '''SubjectAlternativeNames is a list of SANs to include in the generated node transport TLS certificates.

        :schema: ElasticsearchSpecTransportTls#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional[typing.List["ElasticsearchSpecTransportTlsSubjectAltNames"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportTlsCertificate",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class ElasticsearchSpecTransportTlsCertificate:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''Certificate is a reference to a Kubernetes secret that contains the CA certificate and private key for generating node certificates.

        The referenced secret should contain the following:

        - ``ca.crt``: The CA certificate in PEM format.
        - ``ca.key``: The private key for the CA certificate in PEM format.

        :param secret_name: SecretName is the name of the secret.

        :schema: ElasticsearchSpecTransportTlsCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f6dc357cc69cea3ae35571c0c7e4d8ea083a080032fd48899d7cad98c5ce917f)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: ElasticsearchSpecTransportTlsCertificate#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportTlsCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportTlsCertificateAuthorities",
    jsii_struct_bases=[],
    name_mapping={"config_map_name": "configMapName"},
)
class ElasticsearchSpecTransportTlsCertificateAuthorities:
    def __init__(
        self,
        *,
        config_map_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''CertificateAuthorities is a reference to a config map that contains one or more x509 certificates for trusted authorities in PEM format.

        The certificates need to be in a file called ``ca.crt``.

        :param config_map_name: 

        :schema: ElasticsearchSpecTransportTlsCertificateAuthorities
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1212479d5e6b4563ff502c980ba851e0766cd10238b06a0cc4e80c770b2c0c68)
            check_type(argname="argument config_map_name", value=config_map_name, expected_type=type_hints["config_map_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if config_map_name is not None:
            self._values["config_map_name"] = config_map_name

    @builtins.property
    def config_map_name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: ElasticsearchSpecTransportTlsCertificateAuthorities#configMapName
        '''
        result = self._values.get("config_map_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportTlsCertificateAuthorities(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportTlsSelfSignedCertificates",
    jsii_struct_bases=[],
    name_mapping={"disabled": "disabled"},
)
class ElasticsearchSpecTransportTlsSelfSignedCertificates:
    def __init__(self, *, disabled: typing.Optional[builtins.bool] = None) -> None:
        '''SelfSignedCertificates allows configuring the self-signed certificate generated by the operator.

        :param disabled: Disabled indicates that provisioning of the self-signed certificates should be disabled.

        :schema: ElasticsearchSpecTransportTlsSelfSignedCertificates
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__601ded4ca922a01e5dda44e79d174c7dc76d44b2c408346c7570bd385125a777)
            check_type(argname="argument disabled", value=disabled, expected_type=type_hints["disabled"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if disabled is not None:
            self._values["disabled"] = disabled

    @builtins.property
    def disabled(self) -> typing.Optional[builtins.bool]:
        '''Disabled indicates that provisioning of the self-signed certificates should be disabled.

        :schema: ElasticsearchSpecTransportTlsSelfSignedCertificates#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportTlsSelfSignedCertificates(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecTransportTlsSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={"dns": "dns", "ip": "ip"},
)
class ElasticsearchSpecTransportTlsSubjectAltNames:
    def __init__(
        self,
        *,
        dns: typing.Optional[builtins.str] = None,
        ip: typing.Optional[builtins.str] = None,
    ) -> None:
        '''SubjectAlternativeName represents a SAN entry in a x509 certificate.

        :param dns: DNS is the DNS name of the subject.
        :param ip: IP is the IP address of the subject.

        :schema: ElasticsearchSpecTransportTlsSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8289e0e677c06a8ed1f2926a93c6422590f38e4b2f4e304982a08a329bee7ce9)
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

        :schema: ElasticsearchSpecTransportTlsSubjectAltNames#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        '''IP is the IP address of the subject.

        :schema: ElasticsearchSpecTransportTlsSubjectAltNames#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecTransportTlsSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecUpdateStrategy",
    jsii_struct_bases=[],
    name_mapping={"change_budget": "changeBudget"},
)
class ElasticsearchSpecUpdateStrategy:
    def __init__(
        self,
        *,
        change_budget: typing.Optional[typing.Union["ElasticsearchSpecUpdateStrategyChangeBudget", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''UpdateStrategy specifies how updates to the cluster should be performed.

        :param change_budget: ChangeBudget defines the constraints to consider when applying changes to the Elasticsearch cluster.

        :schema: ElasticsearchSpecUpdateStrategy
        '''
        if isinstance(change_budget, dict):
            change_budget = ElasticsearchSpecUpdateStrategyChangeBudget(**change_budget)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5a63d0c1d403eb1b0a7d2d712eb030e1df9f1f725cbc4b9260153181f8e94d39)
            check_type(argname="argument change_budget", value=change_budget, expected_type=type_hints["change_budget"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if change_budget is not None:
            self._values["change_budget"] = change_budget

    @builtins.property
    def change_budget(
        self,
    ) -> typing.Optional["ElasticsearchSpecUpdateStrategyChangeBudget"]:
        '''ChangeBudget defines the constraints to consider when applying changes to the Elasticsearch cluster.

        :schema: ElasticsearchSpecUpdateStrategy#changeBudget
        '''
        result = self._values.get("change_budget")
        return typing.cast(typing.Optional["ElasticsearchSpecUpdateStrategyChangeBudget"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecUpdateStrategy(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecUpdateStrategyChangeBudget",
    jsii_struct_bases=[],
    name_mapping={"max_surge": "maxSurge", "max_unavailable": "maxUnavailable"},
)
class ElasticsearchSpecUpdateStrategyChangeBudget:
    def __init__(
        self,
        *,
        max_surge: typing.Optional[jsii.Number] = None,
        max_unavailable: typing.Optional[jsii.Number] = None,
    ) -> None:
        '''ChangeBudget defines the constraints to consider when applying changes to the Elasticsearch cluster.

        :param max_surge: MaxSurge is the maximum number of new Pods that can be created exceeding the original number of Pods defined in the specification. MaxSurge is only taken into consideration when scaling up. Setting a negative value will disable the restriction. Defaults to unbounded if not specified. Default: unbounded if not specified.
        :param max_unavailable: MaxUnavailable is the maximum number of Pods that can be unavailable (not ready) during the update due to circumstances under the control of the operator. Setting a negative value will disable this restriction. Defaults to 1 if not specified. Default: 1 if not specified.

        :schema: ElasticsearchSpecUpdateStrategyChangeBudget
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e3147ab56f4a9144ccc130209c247355894dd586ff0af10e0e6e068d78fe169d)
            check_type(argname="argument max_surge", value=max_surge, expected_type=type_hints["max_surge"])
            check_type(argname="argument max_unavailable", value=max_unavailable, expected_type=type_hints["max_unavailable"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if max_surge is not None:
            self._values["max_surge"] = max_surge
        if max_unavailable is not None:
            self._values["max_unavailable"] = max_unavailable

    @builtins.property
    def max_surge(self) -> typing.Optional[jsii.Number]:
        '''MaxSurge is the maximum number of new Pods that can be created exceeding the original number of Pods defined in the specification.

        MaxSurge is only taken into consideration when scaling up. Setting a negative value will
        disable the restriction. Defaults to unbounded if not specified.

        :default: unbounded if not specified.

        :schema: ElasticsearchSpecUpdateStrategyChangeBudget#maxSurge
        '''
        result = self._values.get("max_surge")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def max_unavailable(self) -> typing.Optional[jsii.Number]:
        '''MaxUnavailable is the maximum number of Pods that can be unavailable (not ready) during the update due to circumstances under the control of the operator.

        Setting a negative value will disable this restriction.
        Defaults to 1 if not specified.

        :default: 1 if not specified.

        :schema: ElasticsearchSpecUpdateStrategyChangeBudget#maxUnavailable
        '''
        result = self._values.get("max_unavailable")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "ElasticsearchSpecUpdateStrategyChangeBudget(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.enum(
    jsii_type="llm_platform_coelastick8selasticsearch.ElasticsearchSpecVolumeClaimDeletePolicy"
)
class ElasticsearchSpecVolumeClaimDeletePolicy(enum.Enum):
    '''VolumeClaimDeletePolicy sets the policy for handling deletion of PersistentVolumeClaims for all NodeSets.

    Possible values are DeleteOnScaledownOnly and DeleteOnScaledownAndClusterDeletion. Defaults to DeleteOnScaledownAndClusterDeletion.

    :default: DeleteOnScaledownAndClusterDeletion.

    :schema: ElasticsearchSpecVolumeClaimDeletePolicy
    '''

    DELETE_ON_SCALEDOWN_ONLY = "DELETE_ON_SCALEDOWN_ONLY"
    '''DeleteOnScaledownOnly.'''
    DELETE_ON_SCALEDOWN_AND_CLUSTER_DELETION = "DELETE_ON_SCALEDOWN_AND_CLUSTER_DELETION"
    '''DeleteOnScaledownAndClusterDeletion.'''


__all__ = [
    "Elasticsearch",
    "ElasticsearchProps",
    "ElasticsearchSpec",
    "ElasticsearchSpecAuth",
    "ElasticsearchSpecAuthFileRealm",
    "ElasticsearchSpecAuthRoles",
    "ElasticsearchSpecHttp",
    "ElasticsearchSpecHttpService",
    "ElasticsearchSpecHttpServiceMetadata",
    "ElasticsearchSpecHttpServiceSpec",
    "ElasticsearchSpecHttpServiceSpecPorts",
    "ElasticsearchSpecHttpServiceSpecPortsTargetPort",
    "ElasticsearchSpecHttpServiceSpecSessionAffinityConfig",
    "ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp",
    "ElasticsearchSpecHttpTls",
    "ElasticsearchSpecHttpTlsCertificate",
    "ElasticsearchSpecHttpTlsClient",
    "ElasticsearchSpecHttpTlsSelfSignedCertificate",
    "ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "ElasticsearchSpecMonitoring",
    "ElasticsearchSpecMonitoringLogs",
    "ElasticsearchSpecMonitoringLogsElasticsearchRefs",
    "ElasticsearchSpecMonitoringMetrics",
    "ElasticsearchSpecMonitoringMetricsElasticsearchRefs",
    "ElasticsearchSpecNodeSets",
    "ElasticsearchSpecNodeSetsResources",
    "ElasticsearchSpecNodeSetsResourcesLimits",
    "ElasticsearchSpecNodeSetsResourcesLimitsCpu",
    "ElasticsearchSpecNodeSetsResourcesLimitsMemory",
    "ElasticsearchSpecNodeSetsResourcesRequests",
    "ElasticsearchSpecNodeSetsResourcesRequestsCpu",
    "ElasticsearchSpecNodeSetsResourcesRequestsMemory",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplates",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector",
    "ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions",
    "ElasticsearchSpecNodeSetsZoneAwareness",
    "ElasticsearchSpecPodDisruptionBudget",
    "ElasticsearchSpecPodDisruptionBudgetMetadata",
    "ElasticsearchSpecPodDisruptionBudgetSpec",
    "ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable",
    "ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable",
    "ElasticsearchSpecPodDisruptionBudgetSpecSelector",
    "ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions",
    "ElasticsearchSpecRemoteClusterServer",
    "ElasticsearchSpecRemoteClusterServerService",
    "ElasticsearchSpecRemoteClusterServerServiceMetadata",
    "ElasticsearchSpecRemoteClusterServerServiceSpec",
    "ElasticsearchSpecRemoteClusterServerServiceSpecPorts",
    "ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort",
    "ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig",
    "ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp",
    "ElasticsearchSpecRemoteClusters",
    "ElasticsearchSpecRemoteClustersApiKey",
    "ElasticsearchSpecRemoteClustersApiKeyAccess",
    "ElasticsearchSpecRemoteClustersApiKeyAccessReplication",
    "ElasticsearchSpecRemoteClustersApiKeyAccessSearch",
    "ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity",
    "ElasticsearchSpecRemoteClustersElasticsearchRef",
    "ElasticsearchSpecSecureSettings",
    "ElasticsearchSpecSecureSettingsEntries",
    "ElasticsearchSpecTransport",
    "ElasticsearchSpecTransportService",
    "ElasticsearchSpecTransportServiceMetadata",
    "ElasticsearchSpecTransportServiceSpec",
    "ElasticsearchSpecTransportServiceSpecPorts",
    "ElasticsearchSpecTransportServiceSpecPortsTargetPort",
    "ElasticsearchSpecTransportServiceSpecSessionAffinityConfig",
    "ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp",
    "ElasticsearchSpecTransportTls",
    "ElasticsearchSpecTransportTlsCertificate",
    "ElasticsearchSpecTransportTlsCertificateAuthorities",
    "ElasticsearchSpecTransportTlsSelfSignedCertificates",
    "ElasticsearchSpecTransportTlsSubjectAltNames",
    "ElasticsearchSpecUpdateStrategy",
    "ElasticsearchSpecUpdateStrategyChangeBudget",
    "ElasticsearchSpecVolumeClaimDeletePolicy",
]

publication.publish()

def _typecheckingstub__ce3dc0c69ba7bc543ed718dd4343675b2d833b408935e22efda745abad3d6526(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__965ed286a643006d13d12e308eae27b15de74442cda7cb9e17fffd64c9d2b2b0(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__999c54d33e4f2776354b6259e543b8825fb6294cea1279aed84c7b371fef60da(
    *,
    node_sets: typing.Sequence[typing.Union[ElasticsearchSpecNodeSets, typing.Dict[builtins.str, typing.Any]]],
    version: builtins.str,
    auth: typing.Optional[typing.Union[ElasticsearchSpecAuth, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[ElasticsearchSpecHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    image: typing.Optional[builtins.str] = None,
    monitoring: typing.Optional[typing.Union[ElasticsearchSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_disruption_budget: typing.Optional[typing.Union[ElasticsearchSpecPodDisruptionBudget, typing.Dict[builtins.str, typing.Any]]] = None,
    remote_clusters: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecRemoteClusters, typing.Dict[builtins.str, typing.Any]]]] = None,
    remote_cluster_server: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServer, typing.Dict[builtins.str, typing.Any]]] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    secure_settings: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecSecureSettings, typing.Dict[builtins.str, typing.Any]]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
    transport: typing.Optional[typing.Union[ElasticsearchSpecTransport, typing.Dict[builtins.str, typing.Any]]] = None,
    update_strategy: typing.Optional[typing.Union[ElasticsearchSpecUpdateStrategy, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_claim_delete_policy: typing.Optional[ElasticsearchSpecVolumeClaimDeletePolicy] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e27aa1916fe37742157ad39931865a3f835dfa639aa6bdd3f04858c9aa9cdecc(
    *,
    disable_elastic_user: typing.Optional[builtins.bool] = None,
    file_realm: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecAuthFileRealm, typing.Dict[builtins.str, typing.Any]]]] = None,
    roles: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecAuthRoles, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8f0ecabb085c2533fe28cd89103ae7ccc8339effc323eace556e88971d7d88e0(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53f74aef738e9bd4d72b6ae5543f761482b4666ed8b6d7bb36dcec72c61ed2dc(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__97f44f2290bf94b1c6534be4b76f819d4b522cb609101b5398b79088c8fea307(
    *,
    service: typing.Optional[typing.Union[ElasticsearchSpecHttpService, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[ElasticsearchSpecHttpTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__267a906d3f53a131250024353312454c9203b1714b79bf68bc6655664dcaf7e7(
    *,
    metadata: typing.Optional[typing.Union[ElasticsearchSpecHttpServiceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpecHttpServiceSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5abd398aa21eedf3f183e51090b0e178a10ce90e0385ff8b9c393fbdaafbfa41(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__445611076b4488fbf347a8d762d95f6dbb49ef365510f2f7dcf0445289552aad(
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
    ports: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecHttpServiceSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[ElasticsearchSpecHttpServiceSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a93dcf2a3dfe8ada51d1ddaa61f98cf57946e8782b23984f4ea47b179e22bc48(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[ElasticsearchSpecHttpServiceSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__29e85f6dbf56a800fec3b7cc7b7e2877c63693f6dda04fe869195a72080d322b(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__745f6a8c35b75f461ccf23cd24fbbe2193a067ea6dc5f4c8f347d5ee20e21dd1(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c0f87438f08bde2da76456863f81fd2fd8f0804f2198d96da03e0660746ba51c(
    *,
    client_ip: typing.Optional[typing.Union[ElasticsearchSpecHttpServiceSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5b426368fb4097c5585cb11aa97897ac1e920335901d365b1ea33088b65a3b17(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__808e16f232314c47176fc1822ed75a98ea9c923289a743e99780e3265d1f1571(
    *,
    certificate: typing.Optional[typing.Union[ElasticsearchSpecHttpTlsCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
    client: typing.Optional[typing.Union[ElasticsearchSpecHttpTlsClient, typing.Dict[builtins.str, typing.Any]]] = None,
    self_signed_certificate: typing.Optional[typing.Union[ElasticsearchSpecHttpTlsSelfSignedCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ea2299357a74370a57c8dbfd6e46cbc4d3e8d356adfa02b88a38bf8b83dd6e73(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d93177c234c1d7346192f44aa31a3212c39cd510c06ad344db2078ebdf6db1f1(
    *,
    authentication: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__594feb9a28b9f125b46d4e1c4d4a927c4cfe2e3e3c91c9cb5fa45daa94b3076f(
    *,
    disabled: typing.Optional[builtins.bool] = None,
    subject_alt_names: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c7b35c060fd7373728318787e86d7860b52a3f9d08d65164e29a75f4f3b75087(
    *,
    dns: typing.Optional[builtins.str] = None,
    ip: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0cb9f9ab3a9873c09c41a6b75fa425b4a0a4dec65163ed2507eb365d2a0c4a9e(
    *,
    logs: typing.Optional[typing.Union[ElasticsearchSpecMonitoringLogs, typing.Dict[builtins.str, typing.Any]]] = None,
    metrics: typing.Optional[typing.Union[ElasticsearchSpecMonitoringMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7b10f0fd79a7771a5aca027ca9306b22151c40de841170f952a7a248769fa7c(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecMonitoringLogsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cfd20641c454e879397dabf317bbc3243d4cbd162ef2a26d950e5705de42407f(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee8cf906971028fe1abca2f3844280c6623bc92b3c5a7fc3b7da30b8f6984adf(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecMonitoringMetricsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3c2597b34ed7e5b510fff5a085be6c2c6e986647f8a10f2909b80beb5ce52c3(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3860c1dc1c822a546aa9a1ed4c8ce3b39178a5ccfe196a42d62ac5a7fe1f9fa9(
    *,
    name: builtins.str,
    config: typing.Any = None,
    count: typing.Optional[jsii.Number] = None,
    pod_template: typing.Any = None,
    resources: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsResources, typing.Dict[builtins.str, typing.Any]]] = None,
    volume_claim_templates: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplates, typing.Dict[builtins.str, typing.Any]]]] = None,
    zone_awareness: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsZoneAwareness, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__377deb26dae541489a7a91851260d42fcc2e1af109eebad15950aac9da1bd08d(
    *,
    limits: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsResourcesLimits, typing.Dict[builtins.str, typing.Any]]] = None,
    requests: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsResourcesRequests, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cc0c14484fd8425ca9b91e335b50785d0e49c485e41f5604c80d924b180348ae(
    *,
    cpu: typing.Optional[ElasticsearchSpecNodeSetsResourcesLimitsCpu] = None,
    memory: typing.Optional[ElasticsearchSpecNodeSetsResourcesLimitsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef1aba91c2029a5ac71a40dee185d5e0825942ef2675ce0e8bc668fdc5ad0d00(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fe575bfabc84d6d7535254da901f6d048cc07999472170011e41dd6cbbd47e24(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6afd2ca6922809cdffd994a7e29a74efba7094f6530c6b235d48c63742ac562e(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f59c6efde8994e4b73af60835eb272ee0caa70f91a61263c9831471af4ccd4ad(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2f4ed39fa5ea223a667ee1757175ed75bbb6c67435f9852c4a37c470c4218c1(
    *,
    cpu: typing.Optional[ElasticsearchSpecNodeSetsResourcesRequestsCpu] = None,
    memory: typing.Optional[ElasticsearchSpecNodeSetsResourcesRequestsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ee2b5375f1b4ea840af2f1d3d053bab2c75a850b59cf1b97891ee4b6925a7ccf(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__da60ba9b7b45597693d4865249891f6ccd5fe135ff2fb74a9abdea3bdf53defd(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b1a3a03d3d6ab2a0660512b72013850bb642fef538f032ad04d06ad03fc9fbc1(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9f4efdba6a483fd65101776a1cb5ef37d4116e0cf00f0555e5970f70e1bd121e(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__95d70b2f1d706c5de1512c9ef899bbff86955dbaa3457c296c57ffaf15c40f88(
    *,
    api_version: typing.Optional[builtins.str] = None,
    kind: typing.Optional[builtins.str] = None,
    metadata: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2a07a88ca8145b04d541af93dfc76e88e288a4cd02213889712d68438f3a12da(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1e185936cc86ce118cc61c256e2bb7f057c5f0847ebbeea07f909c5a716a0bde(
    *,
    access_modes: typing.Optional[typing.Sequence[builtins.str]] = None,
    data_source: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSource, typing.Dict[builtins.str, typing.Any]]] = None,
    data_source_ref: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecDataSourceRef, typing.Dict[builtins.str, typing.Any]]] = None,
    resources: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    selector: typing.Optional[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    storage_class_name: typing.Optional[builtins.str] = None,
    volume_attributes_class_name: typing.Optional[builtins.str] = None,
    volume_mode: typing.Optional[builtins.str] = None,
    volume_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e4f4babb40bf7883c30b7142c05f32375f22277f309ccde0b473f922628f36a2(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__20134082d23f104b6698863fdc615da28e222b28a20b3c4d04f140c8f8558a9c(
    *,
    kind: builtins.str,
    name: builtins.str,
    api_group: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ba27e9a219fb7a09b814220beab8a60e0c4597ec945a213ada0d2d0c710b343(
    *,
    limits: typing.Optional[typing.Mapping[builtins.str, ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesLimits]] = None,
    requests: typing.Optional[typing.Mapping[builtins.str, ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecResourcesRequests]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d3142309f62eda1e8d17cafbe8814172b76648ea776278778c2a8bd0d2947f32(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__420e42aa62b30d32d9252767d06b5e5fac9382d29acfe7ffa0c0e1ed21ba532a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__53d96fbf63038377456b4f89ce9c4a53c57ba58249d055456ef7484d76f96983(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0ac2f26ecbee57888276c2aec8b717bd98ed66af5b47ab5ade8d7df10070b290(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fabf94e41344e130d8b313fb5cd2e10b1e8adef2d91ba5cc7b1cac9401238da4(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecNodeSetsVolumeClaimTemplatesSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cd54a87b05d7ac0ea41b33e5961afc4f4147d350004901bf8156653d785a0011(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__822a5f07e7adcd7788d1f1aee467ce11a7126108c24537f7db18f63790874c64(
    *,
    topology_key: typing.Optional[builtins.str] = None,
    zones: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef740e97692b2d2794f28ad618b187dc4d4a3eb3ad819699ce15b70d6b029673(
    *,
    metadata: typing.Optional[typing.Union[ElasticsearchSpecPodDisruptionBudgetMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpecPodDisruptionBudgetSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__72c5f1d571bbd4229f7a0f7f3c04aa333b69c60cfdff933fdf98797d43074237(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8fcd61727358e51062701b0da91286e42b1dc3e5556bbd999687e8439ff77030(
    *,
    max_unavailable: typing.Optional[ElasticsearchSpecPodDisruptionBudgetSpecMaxUnavailable] = None,
    min_available: typing.Optional[ElasticsearchSpecPodDisruptionBudgetSpecMinAvailable] = None,
    selector: typing.Optional[typing.Union[ElasticsearchSpecPodDisruptionBudgetSpecSelector, typing.Dict[builtins.str, typing.Any]]] = None,
    unhealthy_pod_eviction_policy: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6126a8b835fbdfbf100c4b554ea3c9701950c6968e3c38020d9e026a1d3a7983(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__75d34037e5b855f2b20ed791f5faac57a518f019ddc4477e3df120a2314af8d3(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bbdf73f5237efdd491573d15febb794ab6c2f42cdf6b8f7c007466790331ad3c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__eb32e8e1c39d007f2c6717da12a832bd43045b387331afe70ec686a6e523c97f(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__09285102e603d3ab6cbc8eef0fa38fcfb40bb9a25aa2b63f30a6fadbd64e3d9e(
    *,
    match_expressions: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecPodDisruptionBudgetSpecSelectorMatchExpressions, typing.Dict[builtins.str, typing.Any]]]] = None,
    match_labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f2fc1183912d024942f6057059167def70df5ae11179a10ef6686fa8f17ae839(
    *,
    key: builtins.str,
    operator: builtins.str,
    values: typing.Optional[typing.Sequence[builtins.str]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4c03d14ab65c3b1ac63653acd4af2ebd54468b00f5707029550d6708a9b65fe6(
    *,
    enabled: typing.Optional[builtins.bool] = None,
    service: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServerService, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a853010cddc08114b25cc893f3dc595c70dce8ad2773eab9889be6d85eb57060(
    *,
    metadata: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServerServiceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServerServiceSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2686182a2f125fd643239c85c42e60699dd89f075aab03ab717b77a5506013e6(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__87bb540e2c58831defce235e8c974f62f93e338aff62f32dfe0fc117b255e151(
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
    ports: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecRemoteClusterServerServiceSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__50ac41cad4fd1a1c9125f1e75bceced51331ef6b734cb593ca695b9fa9984253(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[ElasticsearchSpecRemoteClusterServerServiceSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d94a007bdf1dbadb4a6846611a4a5affb3a17bf621b2744a3f9fbaa9e54f23eb(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ce52904ab4050d0025d5696a36ad6e2df1a79d87814e409426f55b6472012e4c(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__585dba43a1f0626083b7ffde81dc3a63259896c8e953f0b1fd444d2df090c988(
    *,
    client_ip: typing.Optional[typing.Union[ElasticsearchSpecRemoteClusterServerServiceSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6234fab614ba9581c316b2e0d84006b8176dcd2e6a4124213214a74cfe74ef13(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9d83709bb829bbd4f77b16577abd5470cff673b7c5e96502191101af3283116c(
    *,
    name: builtins.str,
    api_key: typing.Optional[typing.Union[ElasticsearchSpecRemoteClustersApiKey, typing.Dict[builtins.str, typing.Any]]] = None,
    elasticsearch_ref: typing.Optional[typing.Union[ElasticsearchSpecRemoteClustersElasticsearchRef, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a2653fbf1f1e8f497651e4ecbcfcb96f714004805430e2ace5ddce393b1daf2c(
    *,
    access: typing.Union[ElasticsearchSpecRemoteClustersApiKeyAccess, typing.Dict[builtins.str, typing.Any]],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a94ae32dce24057b534fad6b9e08c7389594efdeaf42a17cb19c7195221bc771(
    *,
    replication: typing.Optional[typing.Union[ElasticsearchSpecRemoteClustersApiKeyAccessReplication, typing.Dict[builtins.str, typing.Any]]] = None,
    search: typing.Optional[typing.Union[ElasticsearchSpecRemoteClustersApiKeyAccessSearch, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__9321e24dd8843f61e26989bdc77916f17cc95647f4c0a19d7474b9106b389b69(
    *,
    names: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e1f88f95127141a7d1c6eb9f5d3868103c6deec69082ddb5b0c97da413cf9609(
    *,
    names: typing.Sequence[builtins.str],
    allow_restricted_indices: typing.Optional[builtins.bool] = None,
    field_security: typing.Optional[typing.Union[ElasticsearchSpecRemoteClustersApiKeyAccessSearchFieldSecurity, typing.Dict[builtins.str, typing.Any]]] = None,
    query: typing.Any = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2661890d843e96f1cc58a80359eea8ae14aba200847ef58996bd55a13ad4fb0f(
    *,
    except_: typing.Sequence[builtins.str],
    grant: typing.Sequence[builtins.str],
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f297f2e9cfdc0ddff8170bdc05f417d4c9c14e887603ab632d436fb898a0d995(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0c49a167c8639b1407bd9d9df5cdcff73ccf27c3efe3446a811433d9a0b13391(
    *,
    secret_name: builtins.str,
    entries: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecSecureSettingsEntries, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__cda8b267d3fd5a6f0067398e9d0d7af0f52575a3f357fe5e64e4ad8dac5d100f(
    *,
    key: builtins.str,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2fc4637aae4cca24d6920a26bff20188e30f011749193a9758d0e21bbd475f11(
    *,
    service: typing.Optional[typing.Union[ElasticsearchSpecTransportService, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[ElasticsearchSpecTransportTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__450ff069d1d01432651583d4c0f1d3588f4fe8dcbe30e82794dbe9bb38b914ae(
    *,
    metadata: typing.Optional[typing.Union[ElasticsearchSpecTransportServiceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[ElasticsearchSpecTransportServiceSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4e733f7ba134d76e1b43e601c1fd1adcc50b55078bbc698d15d8282235907934(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db8b8a343dc1c73d9e686d1c96e10beaa2fab117c8231ef2e7ccd73909e7ad53(
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
    ports: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecTransportServiceSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[ElasticsearchSpecTransportServiceSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__fbeaf558b3be93fd3c2f23ee7f3935af39083dc6b3ba0ad996c04d135dc61687(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[ElasticsearchSpecTransportServiceSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__db200f10f423a773fe98810d54b3f98a1bc9ca2e50a53e3668c6e3e22b22f494(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7c566f2bcec1c2d8d7a2247f608675d58a5e696351cda5ddf92bbb267f2df784(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__b74a4eaf943e602e790a0d5a533b5ea6b71a283e079e40fa0335b496110cf4bc(
    *,
    client_ip: typing.Optional[typing.Union[ElasticsearchSpecTransportServiceSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__46f8adc55d1b0365528f65a05e80435bbe611942792ac5a530242237e5c5401b(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f568369b1ab77ea5a707759b1a90673aae2fbd8a55c3eed4ac43712f98473780(
    *,
    certificate: typing.Optional[typing.Union[ElasticsearchSpecTransportTlsCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
    certificate_authorities: typing.Optional[typing.Union[ElasticsearchSpecTransportTlsCertificateAuthorities, typing.Dict[builtins.str, typing.Any]]] = None,
    other_name_suffix: typing.Optional[builtins.str] = None,
    self_signed_certificates: typing.Optional[typing.Union[ElasticsearchSpecTransportTlsSelfSignedCertificates, typing.Dict[builtins.str, typing.Any]]] = None,
    subject_alt_names: typing.Optional[typing.Sequence[typing.Union[ElasticsearchSpecTransportTlsSubjectAltNames, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f6dc357cc69cea3ae35571c0c7e4d8ea083a080032fd48899d7cad98c5ce917f(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1212479d5e6b4563ff502c980ba851e0766cd10238b06a0cc4e80c770b2c0c68(
    *,
    config_map_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__601ded4ca922a01e5dda44e79d174c7dc76d44b2c408346c7570bd385125a777(
    *,
    disabled: typing.Optional[builtins.bool] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8289e0e677c06a8ed1f2926a93c6422590f38e4b2f4e304982a08a329bee7ce9(
    *,
    dns: typing.Optional[builtins.str] = None,
    ip: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5a63d0c1d403eb1b0a7d2d712eb030e1df9f1f725cbc4b9260153181f8e94d39(
    *,
    change_budget: typing.Optional[typing.Union[ElasticsearchSpecUpdateStrategyChangeBudget, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e3147ab56f4a9144ccc130209c247355894dd586ff0af10e0e6e068d78fe169d(
    *,
    max_surge: typing.Optional[jsii.Number] = None,
    max_unavailable: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass
