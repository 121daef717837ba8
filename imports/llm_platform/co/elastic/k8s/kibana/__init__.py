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


class Kibana(
    _cdk8s_d3d9af27.ApiObject,
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.Kibana",
):
    '''Kibana represents a Kibana resource in a Kubernetes cluster.

    :schema: Kibana
    '''

    def __init__(
        self,
        scope: "_constructs_77d1e7e8.Construct",
        id: builtins.str,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KibanaSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Defines a "Kibana" API object.

        :param scope: the scope in which to define this object.
        :param id: a scope-local name for the object.
        :param metadata: 
        :param spec: KibanaSpec holds the specification of a Kibana instance.
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ea1b2e8dcb5ca5f529753e7170430a2f5f756b27c2afa25dcce641c3b45669b4)
            check_type(argname="argument scope", value=scope, expected_type=type_hints["scope"])
            check_type(argname="argument id", value=id, expected_type=type_hints["id"])
        props = KibanaProps(metadata=metadata, spec=spec)

        jsii.create(self.__class__, self, [scope, id, props])

    @jsii.member(jsii_name="manifest")
    @builtins.classmethod
    def manifest(
        cls,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KibanaSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> typing.Any:
        '''Renders a Kubernetes manifest for "Kibana".

        This can be used to inline resource manifests inside other objects (e.g. as templates).

        :param metadata: 
        :param spec: KibanaSpec holds the specification of a Kibana instance.
        '''
        props = KibanaProps(metadata=metadata, spec=spec)

        return typing.cast(typing.Any, jsii.sinvoke(cls, "manifest", [props]))

    @jsii.member(jsii_name="toJson")
    def to_json(self) -> typing.Any:
        '''Renders the object to Kubernetes JSON.'''
        return typing.cast(typing.Any, jsii.invoke(self, "toJson", []))

    @jsii.python.classproperty
    @jsii.member(jsii_name="GVK")
    def GVK(cls) -> "_cdk8s_d3d9af27.GroupVersionKind":
        '''Returns the apiVersion and kind for "Kibana".'''
        return typing.cast("_cdk8s_d3d9af27.GroupVersionKind", jsii.sget(cls, "GVK"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaProps",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class KibanaProps:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["_cdk8s_d3d9af27.ApiObjectMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KibanaSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Kibana represents a Kibana resource in a Kubernetes cluster.

        :param metadata: 
        :param spec: KibanaSpec holds the specification of a Kibana instance.

        :schema: Kibana
        '''
        if isinstance(metadata, dict):
            metadata = _cdk8s_d3d9af27.ApiObjectMetadata(**metadata)
        if isinstance(spec, dict):
            spec = KibanaSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7e71a9825a290d6ae9069f67069bed165dd2de72de8913073729e525e1e60244)
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
        :schema: Kibana#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["_cdk8s_d3d9af27.ApiObjectMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["KibanaSpec"]:
        '''KibanaSpec holds the specification of a Kibana instance.

        :schema: Kibana#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["KibanaSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaProps(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpec",
    jsii_struct_bases=[],
    name_mapping={
        "version": "version",
        "config": "config",
        "count": "count",
        "elasticsearch_ref": "elasticsearchRef",
        "enterprise_search_ref": "enterpriseSearchRef",
        "http": "http",
        "image": "image",
        "monitoring": "monitoring",
        "package_registry_ref": "packageRegistryRef",
        "pod_template": "podTemplate",
        "resources": "resources",
        "revision_history_limit": "revisionHistoryLimit",
        "secure_settings": "secureSettings",
        "service_account_name": "serviceAccountName",
    },
)
class KibanaSpec:
    def __init__(
        self,
        *,
        version: builtins.str,
        config: typing.Any = None,
        count: typing.Optional[jsii.Number] = None,
        elasticsearch_ref: typing.Optional[typing.Union["KibanaSpecElasticsearchRef", typing.Dict[builtins.str, typing.Any]]] = None,
        enterprise_search_ref: typing.Optional[typing.Union["KibanaSpecEnterpriseSearchRef", typing.Dict[builtins.str, typing.Any]]] = None,
        http: typing.Optional[typing.Union["KibanaSpecHttp", typing.Dict[builtins.str, typing.Any]]] = None,
        image: typing.Optional[builtins.str] = None,
        monitoring: typing.Optional[typing.Union["KibanaSpecMonitoring", typing.Dict[builtins.str, typing.Any]]] = None,
        package_registry_ref: typing.Optional[typing.Union["KibanaSpecPackageRegistryRef", typing.Dict[builtins.str, typing.Any]]] = None,
        pod_template: typing.Any = None,
        resources: typing.Optional[typing.Union["KibanaSpecResources", typing.Dict[builtins.str, typing.Any]]] = None,
        revision_history_limit: typing.Optional[jsii.Number] = None,
        secure_settings: typing.Optional[typing.Sequence[typing.Union["KibanaSpecSecureSettings", typing.Dict[builtins.str, typing.Any]]]] = None,
        service_account_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KibanaSpec holds the specification of a Kibana instance.

        :param version: Version of Kibana.
        :param config: Config holds the Kibana configuration. See: https://www.elastic.co/docs/reference/kibana/configuration-reference
        :param count: Count of Kibana instances to deploy.
        :param elasticsearch_ref: ElasticsearchRef is a reference to an Elasticsearch cluster running in the same Kubernetes cluster.
        :param enterprise_search_ref: EnterpriseSearchRef is a reference to an EnterpriseSearch running in the same Kubernetes cluster. Kibana provides the default Enterprise Search UI starting version 7.14.
        :param http: HTTP holds the HTTP layer configuration for Kibana.
        :param image: Image is the Kibana Docker image to deploy.
        :param monitoring: Monitoring enables you to collect and ship log and monitoring data of this Kibana. See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring. Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different Elasticsearch monitoring clusters running in the same Kubernetes cluster.
        :param package_registry_ref: PackageRegistryRef is a reference to an Elastic Package Registry running in the same Kubernetes cluster.
        :param pod_template: PodTemplate provides customization options (labels, annotations, affinity rules, resource requests, and so on) for the Kibana pods.
        :param resources: Resources provides a shorthand to set CPU and Memory resources on the Kibana container. When set, these values override any CPU or memory resource settings specified in the PodTemplate for the primary Kibana container. To set resources on other containers, use the PodTemplate.
        :param revision_history_limit: RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying Deployment.
        :param secure_settings: SecureSettings is a list of references to Kubernetes secrets containing sensitive configuration options for Kibana.
        :param service_account_name: ServiceAccountName is used to check access from the current resource to a resource (for ex. Elasticsearch) in a different namespace. Can only be used if ECK is enforcing RBAC on references.

        :schema: KibanaSpec
        '''
        if isinstance(elasticsearch_ref, dict):
            elasticsearch_ref = KibanaSpecElasticsearchRef(**elasticsearch_ref)
        if isinstance(enterprise_search_ref, dict):
            enterprise_search_ref = KibanaSpecEnterpriseSearchRef(**enterprise_search_ref)
        if isinstance(http, dict):
            http = KibanaSpecHttp(**http)
        if isinstance(monitoring, dict):
            monitoring = KibanaSpecMonitoring(**monitoring)
        if isinstance(package_registry_ref, dict):
            package_registry_ref = KibanaSpecPackageRegistryRef(**package_registry_ref)
        if isinstance(resources, dict):
            resources = KibanaSpecResources(**resources)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__d1e27c05ce81c63c9ff466a6f64dc24a819e63f0618c9977ec806e0617dd8059)
            check_type(argname="argument version", value=version, expected_type=type_hints["version"])
            check_type(argname="argument config", value=config, expected_type=type_hints["config"])
            check_type(argname="argument count", value=count, expected_type=type_hints["count"])
            check_type(argname="argument elasticsearch_ref", value=elasticsearch_ref, expected_type=type_hints["elasticsearch_ref"])
            check_type(argname="argument enterprise_search_ref", value=enterprise_search_ref, expected_type=type_hints["enterprise_search_ref"])
            check_type(argname="argument http", value=http, expected_type=type_hints["http"])
            check_type(argname="argument image", value=image, expected_type=type_hints["image"])
            check_type(argname="argument monitoring", value=monitoring, expected_type=type_hints["monitoring"])
            check_type(argname="argument package_registry_ref", value=package_registry_ref, expected_type=type_hints["package_registry_ref"])
            check_type(argname="argument pod_template", value=pod_template, expected_type=type_hints["pod_template"])
            check_type(argname="argument resources", value=resources, expected_type=type_hints["resources"])
            check_type(argname="argument revision_history_limit", value=revision_history_limit, expected_type=type_hints["revision_history_limit"])
            check_type(argname="argument secure_settings", value=secure_settings, expected_type=type_hints["secure_settings"])
            check_type(argname="argument service_account_name", value=service_account_name, expected_type=type_hints["service_account_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {
            "version": version,
        }
        if config is not None:
            self._values["config"] = config
        if count is not None:
            self._values["count"] = count
        if elasticsearch_ref is not None:
            self._values["elasticsearch_ref"] = elasticsearch_ref
        if enterprise_search_ref is not None:
            self._values["enterprise_search_ref"] = enterprise_search_ref
        if http is not None:
            self._values["http"] = http
        if image is not None:
            self._values["image"] = image
        if monitoring is not None:
            self._values["monitoring"] = monitoring
        if package_registry_ref is not None:
            self._values["package_registry_ref"] = package_registry_ref
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

    @builtins.property
    def version(self) -> builtins.str:
        '''Version of Kibana.

        :schema: KibanaSpec#version
        '''
        result = self._values.get("version")
        assert result is not None, "Required property 'version' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def config(self) -> typing.Any:
        '''Config holds the Kibana configuration.

        See: https://www.elastic.co/docs/reference/kibana/configuration-reference

        :schema: KibanaSpec#config
        '''
        result = self._values.get("config")
        return typing.cast(typing.Any, result)

    @builtins.property
    def count(self) -> typing.Optional[jsii.Number]:
        '''Count of Kibana instances to deploy.

        :schema: KibanaSpec#count
        '''
        result = self._values.get("count")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def elasticsearch_ref(self) -> typing.Optional["KibanaSpecElasticsearchRef"]:
        '''ElasticsearchRef is a reference to an Elasticsearch cluster running in the same Kubernetes cluster.

        :schema: KibanaSpec#elasticsearchRef
        '''
        result = self._values.get("elasticsearch_ref")
        return typing.cast(typing.Optional["KibanaSpecElasticsearchRef"], result)

    @builtins.property
    def enterprise_search_ref(self) -> typing.Optional["KibanaSpecEnterpriseSearchRef"]:
        '''EnterpriseSearchRef is a reference to an EnterpriseSearch running in the same Kubernetes cluster.

        Kibana provides the default Enterprise Search UI starting version 7.14.

        :schema: KibanaSpec#enterpriseSearchRef
        '''
        result = self._values.get("enterprise_search_ref")
        return typing.cast(typing.Optional["KibanaSpecEnterpriseSearchRef"], result)

    @builtins.property
    def http(self) -> typing.Optional["KibanaSpecHttp"]:
        '''HTTP holds the HTTP layer configuration for Kibana.

        :schema: KibanaSpec#http
        '''
        result = self._values.get("http")
        return typing.cast(typing.Optional["KibanaSpecHttp"], result)

    @builtins.property
    def image(self) -> typing.Optional[builtins.str]:
        '''Image is the Kibana Docker image to deploy.

        :schema: KibanaSpec#image
        '''
        result = self._values.get("image")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def monitoring(self) -> typing.Optional["KibanaSpecMonitoring"]:
        '''Monitoring enables you to collect and ship log and monitoring data of this Kibana.

        See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring.
        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :schema: KibanaSpec#monitoring
        '''
        result = self._values.get("monitoring")
        return typing.cast(typing.Optional["KibanaSpecMonitoring"], result)

    @builtins.property
    def package_registry_ref(self) -> typing.Optional["KibanaSpecPackageRegistryRef"]:
        '''PackageRegistryRef is a reference to an Elastic Package Registry running in the same Kubernetes cluster.

        :schema: KibanaSpec#packageRegistryRef
        '''
        result = self._values.get("package_registry_ref")
        return typing.cast(typing.Optional["KibanaSpecPackageRegistryRef"], result)

    @builtins.property
    def pod_template(self) -> typing.Any:
        '''PodTemplate provides customization options (labels, annotations, affinity rules, resource requests, and so on) for the Kibana pods.

        :schema: KibanaSpec#podTemplate
        '''
        result = self._values.get("pod_template")
        return typing.cast(typing.Any, result)

    @builtins.property
    def resources(self) -> typing.Optional["KibanaSpecResources"]:
        '''Resources provides a shorthand to set CPU and Memory resources on the Kibana container.

        When set, these
        values override any CPU or memory resource settings specified in the PodTemplate for the primary Kibana
        container. To set resources on other containers, use the PodTemplate.

        :schema: KibanaSpec#resources
        '''
        result = self._values.get("resources")
        return typing.cast(typing.Optional["KibanaSpecResources"], result)

    @builtins.property
    def revision_history_limit(self) -> typing.Optional[jsii.Number]:
        '''RevisionHistoryLimit is the number of revisions to retain to allow rollback in the underlying Deployment.

        :schema: KibanaSpec#revisionHistoryLimit
        '''
        result = self._values.get("revision_history_limit")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def secure_settings(
        self,
    ) -> typing.Optional[typing.List["KibanaSpecSecureSettings"]]:
        '''SecureSettings is a list of references to Kubernetes secrets containing sensitive configuration options for Kibana.

        :schema: KibanaSpec#secureSettings
        '''
        result = self._values.get("secure_settings")
        return typing.cast(typing.Optional[typing.List["KibanaSpecSecureSettings"]], result)

    @builtins.property
    def service_account_name(self) -> typing.Optional[builtins.str]:
        '''ServiceAccountName is used to check access from the current resource to a resource (for ex.

        Elasticsearch) in a different namespace.
        Can only be used if ECK is enforcing RBAC on references.

        :schema: KibanaSpec#serviceAccountName
        '''
        result = self._values.get("service_account_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecElasticsearchRef",
    jsii_struct_bases=[],
    name_mapping={
        "client_certificate_secret_name": "clientCertificateSecretName",
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class KibanaSpecElasticsearchRef:
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

        :schema: KibanaSpecElasticsearchRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7269898bd05caea4c56edef907d1c01ee06e1d7cbcdc031f639dda81f23a945)
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

        :schema: KibanaSpecElasticsearchRef#clientCertificateSecretName
        '''
        result = self._values.get("client_certificate_secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.

        :schema: KibanaSpecElasticsearchRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: KibanaSpecElasticsearchRef#namespace
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

        :schema: KibanaSpecElasticsearchRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: KibanaSpecElasticsearchRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecElasticsearchRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecEnterpriseSearchRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class KibanaSpecEnterpriseSearchRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        secret_name: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''EnterpriseSearchRef is a reference to an EnterpriseSearch running in the same Kubernetes cluster.

        Kibana provides the default Enterprise Search UI starting version 7.14.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param secret_name: SecretName is the name of an existing Kubernetes secret that contains connection information for associating an Elastic resource not managed by the operator. The referenced secret must contain the following: - ``url``: the URL to reach the Elastic resource - ``username``: the username of the user to be authenticated to the Elastic resource - ``password``: the password of the user to be authenticated to the Elastic resource - ``ca.crt``: the CA certificate in PEM format (optional) - ``api-key``: the key to authenticate against the Elastic resource instead of a username and password (supported only for ``elasticsearchRefs`` in AgentSpec and in BeatSpec) This field cannot be used in combination with the other fields name, namespace or serviceName.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: KibanaSpecEnterpriseSearchRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6ab0d290fd63609fb8446be11c2158083b08a6cf7e4941e087efde670ff62ca0)
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

        :schema: KibanaSpecEnterpriseSearchRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: KibanaSpecEnterpriseSearchRef#namespace
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

        :schema: KibanaSpecEnterpriseSearchRef#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: KibanaSpecEnterpriseSearchRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecEnterpriseSearchRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttp",
    jsii_struct_bases=[],
    name_mapping={"service": "service", "tls": "tls"},
)
class KibanaSpecHttp:
    def __init__(
        self,
        *,
        service: typing.Optional[typing.Union["KibanaSpecHttpService", typing.Dict[builtins.str, typing.Any]]] = None,
        tls: typing.Optional[typing.Union["KibanaSpecHttpTls", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''HTTP holds the HTTP layer configuration for Kibana.

        :param service: Service defines the template for the associated Kubernetes Service object.
        :param tls: TLS defines options for configuring TLS for HTTP.

        :schema: KibanaSpecHttp
        '''
        if isinstance(service, dict):
            service = KibanaSpecHttpService(**service)
        if isinstance(tls, dict):
            tls = KibanaSpecHttpTls(**tls)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__0d9b2c53c249814421d19abed7fe3bc538af0eef510aba3c0b3dd2cef7cece2b)
            check_type(argname="argument service", value=service, expected_type=type_hints["service"])
            check_type(argname="argument tls", value=tls, expected_type=type_hints["tls"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if service is not None:
            self._values["service"] = service
        if tls is not None:
            self._values["tls"] = tls

    @builtins.property
    def service(self) -> typing.Optional["KibanaSpecHttpService"]:
        '''Service defines the template for the associated Kubernetes Service object.

        :schema: KibanaSpecHttp#service
        '''
        result = self._values.get("service")
        return typing.cast(typing.Optional["KibanaSpecHttpService"], result)

    @builtins.property
    def tls(self) -> typing.Optional["KibanaSpecHttpTls"]:
        '''TLS defines options for configuring TLS for HTTP.

        :schema: KibanaSpecHttp#tls
        '''
        result = self._values.get("tls")
        return typing.cast(typing.Optional["KibanaSpecHttpTls"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpService",
    jsii_struct_bases=[],
    name_mapping={"metadata": "metadata", "spec": "spec"},
)
class KibanaSpecHttpService:
    def __init__(
        self,
        *,
        metadata: typing.Optional[typing.Union["KibanaSpecHttpServiceMetadata", typing.Dict[builtins.str, typing.Any]]] = None,
        spec: typing.Optional[typing.Union["KibanaSpecHttpServiceSpec", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Service defines the template for the associated Kubernetes Service object.

        :param metadata: ObjectMeta is the metadata of the service. The name and namespace provided here are managed by ECK and will be ignored.
        :param spec: Spec is the specification of the service.

        :schema: KibanaSpecHttpService
        '''
        if isinstance(metadata, dict):
            metadata = KibanaSpecHttpServiceMetadata(**metadata)
        if isinstance(spec, dict):
            spec = KibanaSpecHttpServiceSpec(**spec)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c9d2ba5c8e361b30c0235382ce6cb7055b96093ccafa9bc010f2e37b25f4734b)
            check_type(argname="argument metadata", value=metadata, expected_type=type_hints["metadata"])
            check_type(argname="argument spec", value=spec, expected_type=type_hints["spec"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if metadata is not None:
            self._values["metadata"] = metadata
        if spec is not None:
            self._values["spec"] = spec

    @builtins.property
    def metadata(self) -> typing.Optional["KibanaSpecHttpServiceMetadata"]:
        '''ObjectMeta is the metadata of the service.

        The name and namespace provided here are managed by ECK and will be ignored.

        :schema: KibanaSpecHttpService#metadata
        '''
        result = self._values.get("metadata")
        return typing.cast(typing.Optional["KibanaSpecHttpServiceMetadata"], result)

    @builtins.property
    def spec(self) -> typing.Optional["KibanaSpecHttpServiceSpec"]:
        '''Spec is the specification of the service.

        :schema: KibanaSpecHttpService#spec
        '''
        result = self._values.get("spec")
        return typing.cast(typing.Optional["KibanaSpecHttpServiceSpec"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpService(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceMetadata",
    jsii_struct_bases=[],
    name_mapping={
        "annotations": "annotations",
        "finalizers": "finalizers",
        "labels": "labels",
        "name": "name",
        "namespace": "namespace",
    },
)
class KibanaSpecHttpServiceMetadata:
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

        :schema: KibanaSpecHttpServiceMetadata
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__414cfe0ed1f1ebce659a26144d3e4a953775660708b795db2b39598a07e67360)
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
        :schema: KibanaSpecHttpServiceMetadata#annotations
        '''
        result = self._values.get("annotations")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def finalizers(self) -> typing.Optional[typing.List[builtins.str]]:
        '''
        :schema: KibanaSpecHttpServiceMetadata#finalizers
        '''
        result = self._values.get("finalizers")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def labels(self) -> typing.Optional[typing.Mapping[builtins.str, builtins.str]]:
        '''
        :schema: KibanaSpecHttpServiceMetadata#labels
        '''
        result = self._values.get("labels")
        return typing.cast(typing.Optional[typing.Mapping[builtins.str, builtins.str]], result)

    @builtins.property
    def name(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KibanaSpecHttpServiceMetadata#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''
        :schema: KibanaSpecHttpServiceMetadata#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpServiceMetadata(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceSpec",
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
class KibanaSpecHttpServiceSpec:
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
        ports: typing.Optional[typing.Sequence[typing.Union["KibanaSpecHttpServiceSpecPorts", typing.Dict[builtins.str, typing.Any]]]] = None,
        publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
        selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
        session_affinity: typing.Optional[builtins.str] = None,
        session_affinity_config: typing.Optional[typing.Union["KibanaSpecHttpServiceSpecSessionAffinityConfig", typing.Dict[builtins.str, typing.Any]]] = None,
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

        :schema: KibanaSpecHttpServiceSpec
        '''
        if isinstance(session_affinity_config, dict):
            session_affinity_config = KibanaSpecHttpServiceSpecSessionAffinityConfig(**session_affinity_config)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ceaaad59a1de600780941c88adfef725a4e1c9cf7e29ab7fa45bb67c1b84c0d0)
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

        :schema: KibanaSpecHttpServiceSpec#allocateLoadBalancerNodePorts
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

        :schema: KibanaSpecHttpServiceSpec#clusterIP
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

        :schema: KibanaSpecHttpServiceSpec#clusterIPs
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

        :schema: KibanaSpecHttpServiceSpec#externalIPs
        '''
        result = self._values.get("external_i_ps")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def external_name(self) -> typing.Optional[builtins.str]:
        '''externalName is the external reference that discovery mechanisms will return as an alias for this service (e.g. a DNS CNAME record). No proxying will be involved.  Must be a lowercase RFC-1123 hostname (https://tools.ietf.org/html/rfc1123) and requires ``type`` to be "ExternalName".

        :schema: KibanaSpecHttpServiceSpec#externalName
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

        :schema: KibanaSpecHttpServiceSpec#externalTrafficPolicy
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

        :schema: KibanaSpecHttpServiceSpec#healthCheckNodePort
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

        :schema: KibanaSpecHttpServiceSpec#internalTrafficPolicy
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

        :schema: KibanaSpecHttpServiceSpec#ipFamilies
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

        :schema: KibanaSpecHttpServiceSpec#ipFamilyPolicy
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

        :schema: KibanaSpecHttpServiceSpec#loadBalancerClass
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

        :schema: KibanaSpecHttpServiceSpec#loadBalancerIP
        '''
        result = self._values.get("load_balancer_ip")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def load_balancer_source_ranges(self) -> typing.Optional[typing.List[builtins.str]]:
        '''If specified and supported by the platform, this will restrict traffic through the cloud-provider load-balancer will be restricted to the specified client IPs.

        This field will be ignored if the
        cloud-provider does not support the feature."
        More info: https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/

        :schema: KibanaSpecHttpServiceSpec#loadBalancerSourceRanges
        '''
        result = self._values.get("load_balancer_source_ranges")
        return typing.cast(typing.Optional[typing.List[builtins.str]], result)

    @builtins.property
    def ports(self) -> typing.Optional[typing.List["KibanaSpecHttpServiceSpecPorts"]]:
        '''The list of ports that are exposed by this service.

        More info: https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies

        :schema: KibanaSpecHttpServiceSpec#ports
        '''
        result = self._values.get("ports")
        return typing.cast(typing.Optional[typing.List["KibanaSpecHttpServiceSpecPorts"]], result)

    @builtins.property
    def publish_not_ready_addresses(self) -> typing.Optional[builtins.bool]:
        '''publishNotReadyAddresses indicates that any agent which deals with endpoints for this Service should disregard any indications of ready/not-ready.

        The primary use case for setting this field is for a StatefulSet's Headless Service to
        propagate SRV DNS records for its Pods for the purpose of peer discovery.
        The Kubernetes controllers that generate Endpoints and EndpointSlice resources for
        Services interpret this to mean that all endpoints are considered "ready" even if the
        Pods themselves are not. Agents which consume only Kubernetes generated endpoints
        through the Endpoints or EndpointSlice resources can safely assume this behavior.

        :schema: KibanaSpecHttpServiceSpec#publishNotReadyAddresses
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

        :schema: KibanaSpecHttpServiceSpec#selector
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

        :schema: KibanaSpecHttpServiceSpec#sessionAffinity
        '''
        result = self._values.get("session_affinity")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def session_affinity_config(
        self,
    ) -> typing.Optional["KibanaSpecHttpServiceSpecSessionAffinityConfig"]:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :schema: KibanaSpecHttpServiceSpec#sessionAffinityConfig
        '''
        result = self._values.get("session_affinity_config")
        return typing.cast(typing.Optional["KibanaSpecHttpServiceSpecSessionAffinityConfig"], result)

    @builtins.property
    def traffic_distribution(self) -> typing.Optional[builtins.str]:
        '''TrafficDistribution offers a way to express preferences for how traffic is distributed to Service endpoints.

        Implementations can use this field
        as a hint, but are not required to guarantee strict adherence. If the
        field is not set, the implementation will apply its default routing
        strategy. If set to "PreferClose", implementations should prioritize
        endpoints that are in the same zone.

        :schema: KibanaSpecHttpServiceSpec#trafficDistribution
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

        :schema: KibanaSpecHttpServiceSpec#type
        '''
        result = self._values.get("type")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpServiceSpec(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceSpecPorts",
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
class KibanaSpecHttpServiceSpecPorts:
    def __init__(
        self,
        *,
        port: jsii.Number,
        app_protocol: typing.Optional[builtins.str] = None,
        name: typing.Optional[builtins.str] = None,
        node_port: typing.Optional[jsii.Number] = None,
        protocol: typing.Optional[builtins.str] = None,
        target_port: typing.Optional["KibanaSpecHttpServiceSpecPortsTargetPort"] = None,
    ) -> None:
        '''ServicePort contains information on service's port.

        :param port: The port that will be exposed by this service.
        :param app_protocol: The application protocol for this port. This is used as a hint for implementations to offer richer behavior for protocols that they understand. This field follows standard Kubernetes label syntax. Valid values are either: - Un-prefixed protocol names - reserved for IANA standard service names (as per RFC-6335 and https://www.iana.org/assignments/service-names). - Kubernetes-defined prefixed names: - 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described in https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior- - 'kubernetes.io/ws' - WebSocket over cleartext as described in https://www.rfc-editor.org/rfc/rfc6455 - 'kubernetes.io/wss' - WebSocket over TLS as described in https://www.rfc-editor.org/rfc/rfc6455 - Other protocols should use implementation-defined prefixed names such as mycompany.com/my-custom-protocol.
        :param name: The name of this port within the service. This must be a DNS_LABEL. All ports within a ServiceSpec must have unique names. When considering the endpoints for a Service, this must match the 'name' field in the EndpointPort. Optional if only one ServicePort is defined on this service.
        :param node_port: The port on each node on which this service is exposed when type is NodePort or LoadBalancer. Usually assigned by the system. If a value is specified, in-range, and not in use it will be used, otherwise the operation will fail. If not specified, a port will be allocated if this Service requires one. If this field is specified when creating a Service which does not need it, creation will fail. This field will be wiped when updating a Service to no longer need it (e.g. changing type from NodePort to ClusterIP). More info: https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
        :param protocol: The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is TCP. Default: TCP.
        :param target_port: Number or name of the port to access on the pods targeted by the service. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If this is a string, it will be looked up as a named port in the target Pod's container ports. If this is not specified, the value of the 'port' field is used (an identity map). This field is ignored for services with clusterIP=None, and should be omitted or set equal to the 'port' field. More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: KibanaSpecHttpServiceSpecPorts
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__830eed9ad8cd4295e786a4efef8584e134804c46e57e7cc8b080c8103c3db6aa)
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

        :schema: KibanaSpecHttpServiceSpecPorts#port
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

        :schema: KibanaSpecHttpServiceSpecPorts#appProtocol
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

        :schema: KibanaSpecHttpServiceSpecPorts#name
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

        :schema: KibanaSpecHttpServiceSpecPorts#nodePort
        '''
        result = self._values.get("node_port")
        return typing.cast(typing.Optional[jsii.Number], result)

    @builtins.property
    def protocol(self) -> typing.Optional[builtins.str]:
        '''The IP protocol for this port.

        Supports "TCP", "UDP", and "SCTP".
        Default is TCP.

        :default: TCP.

        :schema: KibanaSpecHttpServiceSpecPorts#protocol
        '''
        result = self._values.get("protocol")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def target_port(
        self,
    ) -> typing.Optional["KibanaSpecHttpServiceSpecPortsTargetPort"]:
        '''Number or name of the port to access on the pods targeted by the service.

        Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
        If this is a string, it will be looked up as a named port in the
        target Pod's container ports. If this is not specified, the value
        of the 'port' field is used (an identity map).
        This field is ignored for services with clusterIP=None, and should be
        omitted or set equal to the 'port' field.
        More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

        :schema: KibanaSpecHttpServiceSpecPorts#targetPort
        '''
        result = self._values.get("target_port")
        return typing.cast(typing.Optional["KibanaSpecHttpServiceSpecPortsTargetPort"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpServiceSpecPorts(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class KibanaSpecHttpServiceSpecPortsTargetPort(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceSpecPortsTargetPort",
):
    '''Number or name of the port to access on the pods targeted by the service.

    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
    If this is a string, it will be looked up as a named port in the
    target Pod's container ports. If this is not specified, the value
    of the 'port' field is used (an identity map).
    This field is ignored for services with clusterIP=None, and should be
    omitted or set equal to the 'port' field.
    More info: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service

    :schema: KibanaSpecHttpServiceSpecPortsTargetPort
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(
        cls,
        value: jsii.Number,
    ) -> "KibanaSpecHttpServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__118efa199f4e335a614f26c759e8932a0f2a52b014af664cc15886fc5428d4f0)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecHttpServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(
        cls,
        value: builtins.str,
    ) -> "KibanaSpecHttpServiceSpecPortsTargetPort":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__e7f11c9f76a61846252db460a8975190ecf3b41a1f82aa6ebd03dde71438df04)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecHttpServiceSpecPortsTargetPort", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceSpecSessionAffinityConfig",
    jsii_struct_bases=[],
    name_mapping={"client_ip": "clientIp"},
)
class KibanaSpecHttpServiceSpecSessionAffinityConfig:
    def __init__(
        self,
        *,
        client_ip: typing.Optional[typing.Union["KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''sessionAffinityConfig contains the configurations of session affinity.

        :param client_ip: clientIP contains the configurations of Client IP based session affinity.

        :schema: KibanaSpecHttpServiceSpecSessionAffinityConfig
        '''
        if isinstance(client_ip, dict):
            client_ip = KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp(**client_ip)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__2114ad60767ae43924f34d95a33447b4cf5c1ebf1b681f0523ff812422353ee2)
            check_type(argname="argument client_ip", value=client_ip, expected_type=type_hints["client_ip"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if client_ip is not None:
            self._values["client_ip"] = client_ip

    @builtins.property
    def client_ip(
        self,
    ) -> typing.Optional["KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp"]:
        '''clientIP contains the configurations of Client IP based session affinity.

        :schema: KibanaSpecHttpServiceSpecSessionAffinityConfig#clientIP
        '''
        result = self._values.get("client_ip")
        return typing.cast(typing.Optional["KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpServiceSpecSessionAffinityConfig(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp",
    jsii_struct_bases=[],
    name_mapping={"timeout_seconds": "timeoutSeconds"},
)
class KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp:
    def __init__(self, *, timeout_seconds: typing.Optional[jsii.Number] = None) -> None:
        '''clientIP contains the configurations of Client IP based session affinity.

        :param timeout_seconds: timeoutSeconds specifies the seconds of ClientIP type session sticky time. The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP". Default value is 10800(for 3 hours).

        :schema: KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f07d9ae5ce712b5c8f92cff6d7da7f5a6e1a0e4e834db1b798626bb72f8f411e)
            check_type(argname="argument timeout_seconds", value=timeout_seconds, expected_type=type_hints["timeout_seconds"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if timeout_seconds is not None:
            self._values["timeout_seconds"] = timeout_seconds

    @builtins.property
    def timeout_seconds(self) -> typing.Optional[jsii.Number]:
        '''timeoutSeconds specifies the seconds of ClientIP type session sticky time.

        The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
        Default value is 10800(for 3 hours).

        :schema: KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp#timeoutSeconds
        '''
        result = self._values.get("timeout_seconds")
        return typing.cast(typing.Optional[jsii.Number], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpTls",
    jsii_struct_bases=[],
    name_mapping={
        "certificate": "certificate",
        "self_signed_certificate": "selfSignedCertificate",
    },
)
class KibanaSpecHttpTls:
    def __init__(
        self,
        *,
        certificate: typing.Optional[typing.Union["KibanaSpecHttpTlsCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
        self_signed_certificate: typing.Optional[typing.Union["KibanaSpecHttpTlsSelfSignedCertificate", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''TLS defines options for configuring TLS for HTTP.

        :param certificate: Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS. The referenced secret should contain the following: - ``ca.crt``: The certificate authority (optional). - ``tls.crt``: The certificate (or a chain). - ``tls.key``: The private key to the first certificate in the certificate chain.
        :param self_signed_certificate: SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: KibanaSpecHttpTls
        '''
        if isinstance(certificate, dict):
            certificate = KibanaSpecHttpTlsCertificate(**certificate)
        if isinstance(self_signed_certificate, dict):
            self_signed_certificate = KibanaSpecHttpTlsSelfSignedCertificate(**self_signed_certificate)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__310c5a21daa5d3a5f855d75b1e97ba6bdfc27e752127f43a50ec41fce8305166)
            check_type(argname="argument certificate", value=certificate, expected_type=type_hints["certificate"])
            check_type(argname="argument self_signed_certificate", value=self_signed_certificate, expected_type=type_hints["self_signed_certificate"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if certificate is not None:
            self._values["certificate"] = certificate
        if self_signed_certificate is not None:
            self._values["self_signed_certificate"] = self_signed_certificate

    @builtins.property
    def certificate(self) -> typing.Optional["KibanaSpecHttpTlsCertificate"]:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :schema: KibanaSpecHttpTls#certificate
        '''
        result = self._values.get("certificate")
        return typing.cast(typing.Optional["KibanaSpecHttpTlsCertificate"], result)

    @builtins.property
    def self_signed_certificate(
        self,
    ) -> typing.Optional["KibanaSpecHttpTlsSelfSignedCertificate"]:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :schema: KibanaSpecHttpTls#selfSignedCertificate
        '''
        result = self._values.get("self_signed_certificate")
        return typing.cast(typing.Optional["KibanaSpecHttpTlsSelfSignedCertificate"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpTls(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpTlsCertificate",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName"},
)
class KibanaSpecHttpTlsCertificate:
    def __init__(self, *, secret_name: typing.Optional[builtins.str] = None) -> None:
        '''Certificate is a reference to a Kubernetes secret that contains the certificate and private key for enabling TLS.

        The referenced secret should contain the following:

        - ``ca.crt``: The certificate authority (optional).
        - ``tls.crt``: The certificate (or a chain).
        - ``tls.key``: The private key to the first certificate in the certificate chain.

        :param secret_name: SecretName is the name of the secret.

        :schema: KibanaSpecHttpTlsCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__8d06fe3c5b249f937764dd69bfbe4ae532d93cacb9bb877b7f3ce20717f178de)
            check_type(argname="argument secret_name", value=secret_name, expected_type=type_hints["secret_name"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if secret_name is not None:
            self._values["secret_name"] = secret_name

    @builtins.property
    def secret_name(self) -> typing.Optional[builtins.str]:
        '''SecretName is the name of the secret.

        :schema: KibanaSpecHttpTlsCertificate#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpTlsCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpTlsSelfSignedCertificate",
    jsii_struct_bases=[],
    name_mapping={"disabled": "disabled", "subject_alt_names": "subjectAltNames"},
)
class KibanaSpecHttpTlsSelfSignedCertificate:
    def __init__(
        self,
        *,
        disabled: typing.Optional[builtins.bool] = None,
        subject_alt_names: typing.Optional[typing.Sequence[typing.Union["KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SelfSignedCertificate allows configuring the self-signed certificate generated by the operator.

        :param disabled: Disabled indicates that the provisioning of the self-signed certificate should be disabled.
        :param subject_alt_names: SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: KibanaSpecHttpTlsSelfSignedCertificate
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bb47013b416c5e34227e764184846463a84bbba7230b164c2fa1d03cb8786776)
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

        :schema: KibanaSpecHttpTlsSelfSignedCertificate#disabled
        '''
        result = self._values.get("disabled")
        return typing.cast(typing.Optional[builtins.bool], result)

    @builtins.property
    def subject_alt_names(
        self,
    ) -> typing.Optional[typing.List["KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames"]]:
        '''SubjectAlternativeNames is a list of SANs to include in the generated HTTP TLS certificate.

        :schema: KibanaSpecHttpTlsSelfSignedCertificate#subjectAltNames
        '''
        result = self._values.get("subject_alt_names")
        return typing.cast(typing.Optional[typing.List["KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpTlsSelfSignedCertificate(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    jsii_struct_bases=[],
    name_mapping={"dns": "dns", "ip": "ip"},
)
class KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames:
    def __init__(
        self,
        *,
        dns: typing.Optional[builtins.str] = None,
        ip: typing.Optional[builtins.str] = None,
    ) -> None:
        '''SubjectAlternativeName represents a SAN entry in a x509 certificate.

        :param dns: DNS is the DNS name of the subject.
        :param ip: IP is the IP address of the subject.

        :schema: KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4086dcc2087d1ed96ba68d99500942cebebbd50653ede832f936b925d0e19868)
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

        :schema: KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames#dns
        '''
        result = self._values.get("dns")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def ip(self) -> typing.Optional[builtins.str]:
        '''IP is the IP address of the subject.

        :schema: KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames#ip
        '''
        result = self._values.get("ip")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecMonitoring",
    jsii_struct_bases=[],
    name_mapping={"logs": "logs", "metrics": "metrics"},
)
class KibanaSpecMonitoring:
    def __init__(
        self,
        *,
        logs: typing.Optional[typing.Union["KibanaSpecMonitoringLogs", typing.Dict[builtins.str, typing.Any]]] = None,
        metrics: typing.Optional[typing.Union["KibanaSpecMonitoringMetrics", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Monitoring enables you to collect and ship log and monitoring data of this Kibana.

        See https://www.elastic.co/docs/deploy-manage/monitor/stack-monitoring.
        Metricbeat and Filebeat are deployed in the same Pod as sidecars and each one sends data to one or two different
        Elasticsearch monitoring clusters running in the same Kubernetes cluster.

        :param logs: Logs holds references to Elasticsearch clusters which receive log data from an associated resource.
        :param metrics: Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: KibanaSpecMonitoring
        '''
        if isinstance(logs, dict):
            logs = KibanaSpecMonitoringLogs(**logs)
        if isinstance(metrics, dict):
            metrics = KibanaSpecMonitoringMetrics(**metrics)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4d318bd3cb44385d5e30aa2a77b164220c77e8b01709c379feec75914f5d4ba7)
            check_type(argname="argument logs", value=logs, expected_type=type_hints["logs"])
            check_type(argname="argument metrics", value=metrics, expected_type=type_hints["metrics"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if logs is not None:
            self._values["logs"] = logs
        if metrics is not None:
            self._values["metrics"] = metrics

    @builtins.property
    def logs(self) -> typing.Optional["KibanaSpecMonitoringLogs"]:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :schema: KibanaSpecMonitoring#logs
        '''
        result = self._values.get("logs")
        return typing.cast(typing.Optional["KibanaSpecMonitoringLogs"], result)

    @builtins.property
    def metrics(self) -> typing.Optional["KibanaSpecMonitoringMetrics"]:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :schema: KibanaSpecMonitoring#metrics
        '''
        result = self._values.get("metrics")
        return typing.cast(typing.Optional["KibanaSpecMonitoringMetrics"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecMonitoring(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecMonitoringLogs",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class KibanaSpecMonitoringLogs:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["KibanaSpecMonitoringLogsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Logs holds references to Elasticsearch clusters which receive log data from an associated resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: KibanaSpecMonitoringLogs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__3db8db0a9f1087c05e3bd07f0cdf8b53ea4fec1064bf97758e7d217ff1cc8b99)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["KibanaSpecMonitoringLogsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: KibanaSpecMonitoringLogs#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["KibanaSpecMonitoringLogsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecMonitoringLogs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecMonitoringLogsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class KibanaSpecMonitoringLogsElasticsearchRefs:
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

        :schema: KibanaSpecMonitoringLogsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__06e00c21155c8fc81382d12a03b2dfe5e8f24a0daebcff5884572cf298d89952)
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

        :schema: KibanaSpecMonitoringLogsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: KibanaSpecMonitoringLogsElasticsearchRefs#namespace
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

        :schema: KibanaSpecMonitoringLogsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: KibanaSpecMonitoringLogsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecMonitoringLogsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecMonitoringMetrics",
    jsii_struct_bases=[],
    name_mapping={"elasticsearch_refs": "elasticsearchRefs"},
)
class KibanaSpecMonitoringMetrics:
    def __init__(
        self,
        *,
        elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union["KibanaSpecMonitoringMetricsElasticsearchRefs", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''Metrics holds references to Elasticsearch clusters which receive monitoring data from this resource.

        :param elasticsearch_refs: ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster. Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: KibanaSpecMonitoringMetrics
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6e03b7045e97089ab86c3ddb24e66b11aa64956fa110de0d5902ae75a6c504ca)
            check_type(argname="argument elasticsearch_refs", value=elasticsearch_refs, expected_type=type_hints["elasticsearch_refs"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if elasticsearch_refs is not None:
            self._values["elasticsearch_refs"] = elasticsearch_refs

    @builtins.property
    def elasticsearch_refs(
        self,
    ) -> typing.Optional[typing.List["KibanaSpecMonitoringMetricsElasticsearchRefs"]]:
        '''ElasticsearchRefs is a reference to a list of monitoring Elasticsearch clusters running in the same Kubernetes cluster.

        Due to existing limitations, only a single Elasticsearch cluster is currently supported.

        :schema: KibanaSpecMonitoringMetrics#elasticsearchRefs
        '''
        result = self._values.get("elasticsearch_refs")
        return typing.cast(typing.Optional[typing.List["KibanaSpecMonitoringMetricsElasticsearchRefs"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecMonitoringMetrics(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecMonitoringMetricsElasticsearchRefs",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "secret_name": "secretName",
        "service_name": "serviceName",
    },
)
class KibanaSpecMonitoringMetricsElasticsearchRefs:
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

        :schema: KibanaSpecMonitoringMetricsElasticsearchRefs
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__a0ee51a36dcb5ee37aed66c166bf125639cb0d425f7472aff9509f180ee2ebad)
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

        :schema: KibanaSpecMonitoringMetricsElasticsearchRefs#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: KibanaSpecMonitoringMetricsElasticsearchRefs#namespace
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

        :schema: KibanaSpecMonitoringMetricsElasticsearchRefs#secretName
        '''
        result = self._values.get("secret_name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: KibanaSpecMonitoringMetricsElasticsearchRefs#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecMonitoringMetricsElasticsearchRefs(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecPackageRegistryRef",
    jsii_struct_bases=[],
    name_mapping={
        "name": "name",
        "namespace": "namespace",
        "service_name": "serviceName",
    },
)
class KibanaSpecPackageRegistryRef:
    def __init__(
        self,
        *,
        name: typing.Optional[builtins.str] = None,
        namespace: typing.Optional[builtins.str] = None,
        service_name: typing.Optional[builtins.str] = None,
    ) -> None:
        '''PackageRegistryRef is a reference to an Elastic Package Registry running in the same Kubernetes cluster.

        :param name: Name of an existing Kubernetes object corresponding to an Elastic resource managed by ECK.
        :param namespace: Namespace of the Kubernetes object. If empty, defaults to the current namespace.
        :param service_name: ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object. It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of the referenced resource is used.

        :schema: KibanaSpecPackageRegistryRef
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__4cfaf8f8cf80697588341207d6b3a327926b8bac12c41b73f7bb4f78f38063a3)
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

        :schema: KibanaSpecPackageRegistryRef#name
        '''
        result = self._values.get("name")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def namespace(self) -> typing.Optional[builtins.str]:
        '''Namespace of the Kubernetes object.

        If empty, defaults to the current namespace.

        :schema: KibanaSpecPackageRegistryRef#namespace
        '''
        result = self._values.get("namespace")
        return typing.cast(typing.Optional[builtins.str], result)

    @builtins.property
    def service_name(self) -> typing.Optional[builtins.str]:
        '''ServiceName is the name of an existing Kubernetes service which is used to make requests to the referenced object.

        It has to be in the same namespace as the referenced resource. If left empty, the default HTTP service of
        the referenced resource is used.

        :schema: KibanaSpecPackageRegistryRef#serviceName
        '''
        result = self._values.get("service_name")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecPackageRegistryRef(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResources",
    jsii_struct_bases=[],
    name_mapping={"limits": "limits", "requests": "requests"},
)
class KibanaSpecResources:
    def __init__(
        self,
        *,
        limits: typing.Optional[typing.Union["KibanaSpecResourcesLimits", typing.Dict[builtins.str, typing.Any]]] = None,
        requests: typing.Optional[typing.Union["KibanaSpecResourcesRequests", typing.Dict[builtins.str, typing.Any]]] = None,
    ) -> None:
        '''Resources provides a shorthand to set CPU and Memory resources on the Kibana container.

        When set, these
        values override any CPU or memory resource settings specified in the PodTemplate for the primary Kibana
        container. To set resources on other containers, use the PodTemplate.

        :param limits: Limits is the shorthand for the main container's CPU and memory limits.
        :param requests: Requests is the shorthand for the main container's CPU and memory requests.

        :schema: KibanaSpecResources
        '''
        if isinstance(limits, dict):
            limits = KibanaSpecResourcesLimits(**limits)
        if isinstance(requests, dict):
            requests = KibanaSpecResourcesRequests(**requests)
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__f66fb5821b76e86566343835f9317239c862fed060e601033acbb844e88368e6)
            check_type(argname="argument limits", value=limits, expected_type=type_hints["limits"])
            check_type(argname="argument requests", value=requests, expected_type=type_hints["requests"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if limits is not None:
            self._values["limits"] = limits
        if requests is not None:
            self._values["requests"] = requests

    @builtins.property
    def limits(self) -> typing.Optional["KibanaSpecResourcesLimits"]:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :schema: KibanaSpecResources#limits
        '''
        result = self._values.get("limits")
        return typing.cast(typing.Optional["KibanaSpecResourcesLimits"], result)

    @builtins.property
    def requests(self) -> typing.Optional["KibanaSpecResourcesRequests"]:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :schema: KibanaSpecResources#requests
        '''
        result = self._values.get("requests")
        return typing.cast(typing.Optional["KibanaSpecResourcesRequests"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecResources(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesLimits",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class KibanaSpecResourcesLimits:
    def __init__(
        self,
        *,
        cpu: typing.Optional["KibanaSpecResourcesLimitsCpu"] = None,
        memory: typing.Optional["KibanaSpecResourcesLimitsMemory"] = None,
    ) -> None:
        '''Limits is the shorthand for the main container's CPU and memory limits.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: KibanaSpecResourcesLimits
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__1ad09ecbd843a113bad7767e119af2ea559cd06596bfbd86da147203fc784be9)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["KibanaSpecResourcesLimitsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: KibanaSpecResourcesLimits#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["KibanaSpecResourcesLimitsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["KibanaSpecResourcesLimitsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: KibanaSpecResourcesLimits#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["KibanaSpecResourcesLimitsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecResourcesLimits(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class KibanaSpecResourcesLimitsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesLimitsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: KibanaSpecResourcesLimitsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "KibanaSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__dce7c315f2fa58dc9caba3b6bb4dcd55d32e1270cc409a3d89ed85f14792f00c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "KibanaSpecResourcesLimitsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__abc4d3ca1ffc93122cd6f435f55d725b199176e7c3b97462fe124bfe68e55586)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesLimitsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class KibanaSpecResourcesLimitsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesLimitsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: KibanaSpecResourcesLimitsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "KibanaSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7032623535759b09e890881a9f89ae1e257107e85e2f13846d232fa66665fb96)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "KibanaSpecResourcesLimitsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__7cd1552207c933b9077f8e8764a2e5fa111f0bccbb16481d9ee2494db952fbbe)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesLimitsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesRequests",
    jsii_struct_bases=[],
    name_mapping={"cpu": "cpu", "memory": "memory"},
)
class KibanaSpecResourcesRequests:
    def __init__(
        self,
        *,
        cpu: typing.Optional["KibanaSpecResourcesRequestsCpu"] = None,
        memory: typing.Optional["KibanaSpecResourcesRequestsMemory"] = None,
    ) -> None:
        '''Requests is the shorthand for the main container's CPU and memory requests.

        :param cpu: CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any CPU value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a CPU value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.
        :param memory: Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate. A nil value means "do not override": any memory value already set on the main container in the PodTemplate is passed through unchanged. Setting this field to nil does not unset a memory value present in the PodTemplate; to remove it, edit the PodTemplate's container resources. A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: KibanaSpecResourcesRequests
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__82a298d5130eba6025bbbfe519dab13c7ab95a09b13dafbf1e57b820d0087634)
            check_type(argname="argument cpu", value=cpu, expected_type=type_hints["cpu"])
            check_type(argname="argument memory", value=memory, expected_type=type_hints["memory"])
        self._values: typing.Dict[builtins.str, typing.Any] = {}
        if cpu is not None:
            self._values["cpu"] = cpu
        if memory is not None:
            self._values["memory"] = memory

    @builtins.property
    def cpu(self) -> typing.Optional["KibanaSpecResourcesRequestsCpu"]:
        '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override": any CPU
        value already set on the main container in the PodTemplate is passed through
        unchanged. Setting this field to nil does not unset a CPU value present in
        the PodTemplate; to remove it, edit the PodTemplate's container resources.
        A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

        :schema: KibanaSpecResourcesRequests#cpu
        '''
        result = self._values.get("cpu")
        return typing.cast(typing.Optional["KibanaSpecResourcesRequestsCpu"], result)

    @builtins.property
    def memory(self) -> typing.Optional["KibanaSpecResourcesRequestsMemory"]:
        '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

        A nil value means "do not override":
        any memory value already set on the main container in the PodTemplate is
        passed through unchanged. Setting this field to nil does not unset a memory
        value present in the PodTemplate; to remove it, edit the PodTemplate's
        container resources.
        A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

        :schema: KibanaSpecResourcesRequests#memory
        '''
        result = self._values.get("memory")
        return typing.cast(typing.Optional["KibanaSpecResourcesRequestsMemory"], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecResourcesRequests(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


class KibanaSpecResourcesRequestsCpu(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesRequestsCpu",
):
    '''CPU overrides the main container's CPU request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override": any CPU
    value already set on the main container in the PodTemplate is passed through
    unchanged. Setting this field to nil does not unset a CPU value present in
    the PodTemplate; to remove it, edit the PodTemplate's container resources.
    A non-nil value wins over the PodTemplate's CPU, including an explicit zero quantity.

    :schema: KibanaSpecResourcesRequestsCpu
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "KibanaSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__c6d08a145f376d8b40e1478731c9772ecbd518bd6852c771c0deb56474d46e4c)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "KibanaSpecResourcesRequestsCpu":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__df13b453063edf62e962b96ee8e31c0966f640db13328571b23d5b0794ab6726)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesRequestsCpu", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


class KibanaSpecResourcesRequestsMemory(
    metaclass=jsii.JSIIMeta,
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecResourcesRequestsMemory",
):
    '''Memory overrides the main container's memory request/limit when the parent Resources is merged into a PodTemplate.

    A nil value means "do not override":
    any memory value already set on the main container in the PodTemplate is
    passed through unchanged. Setting this field to nil does not unset a memory
    value present in the PodTemplate; to remove it, edit the PodTemplate's
    container resources.
    A non-nil value wins over the PodTemplate's memory, including an explicit zero quantity.

    :schema: KibanaSpecResourcesRequestsMemory
    '''

    @jsii.member(jsii_name="fromNumber")
    @builtins.classmethod
    def from_number(cls, value: jsii.Number) -> "KibanaSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__bfc10a373907ec87de12be860e45b9e5058a092d52fb80809acc581b754822f8)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromNumber", [value]))

    @jsii.member(jsii_name="fromString")
    @builtins.classmethod
    def from_string(cls, value: builtins.str) -> "KibanaSpecResourcesRequestsMemory":
        '''
        :param value: -
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__ef5fd6b0bdaf8d3089fcc9f33416dc5ace652599859ae2408ec71016fd630c8a)
            check_type(argname="argument value", value=value, expected_type=type_hints["value"])
        return typing.cast("KibanaSpecResourcesRequestsMemory", jsii.sinvoke(cls, "fromString", [value]))

    @builtins.property
    @jsii.member(jsii_name="value")
    def value(self) -> typing.Union[builtins.str, jsii.Number]:
        return typing.cast(typing.Union[builtins.str, jsii.Number], jsii.get(self, "value"))


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecSecureSettings",
    jsii_struct_bases=[],
    name_mapping={"secret_name": "secretName", "entries": "entries"},
)
class KibanaSpecSecureSettings:
    def __init__(
        self,
        *,
        secret_name: builtins.str,
        entries: typing.Optional[typing.Sequence[typing.Union["KibanaSpecSecureSettingsEntries", typing.Dict[builtins.str, typing.Any]]]] = None,
    ) -> None:
        '''SecretSource defines a data source based on a Kubernetes Secret.

        :param secret_name: SecretName is the name of the secret.
        :param entries: Entries define how to project each key-value pair in the secret to filesystem paths. If not defined, all keys will be projected to similarly named paths in the filesystem. If defined, only the specified keys will be projected to the corresponding paths.

        :schema: KibanaSpecSecureSettings
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__5c8d384635707c29aa1a9bfb16328cd75c802d30e21f990c5d3dadab90af9ca6)
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

        :schema: KibanaSpecSecureSettings#secretName
        '''
        result = self._values.get("secret_name")
        assert result is not None, "Required property 'secret_name' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def entries(
        self,
    ) -> typing.Optional[typing.List["KibanaSpecSecureSettingsEntries"]]:
        '''Entries define how to project each key-value pair in the secret to filesystem paths.

        If not defined, all keys will be projected to similarly named paths in the filesystem.
        If defined, only the specified keys will be projected to the corresponding paths.

        :schema: KibanaSpecSecureSettings#entries
        '''
        result = self._values.get("entries")
        return typing.cast(typing.Optional[typing.List["KibanaSpecSecureSettingsEntries"]], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecSecureSettings(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


@jsii.data_type(
    jsii_type="llm_platform_coelastick8skibana.KibanaSpecSecureSettingsEntries",
    jsii_struct_bases=[],
    name_mapping={"key": "key", "path": "path"},
)
class KibanaSpecSecureSettingsEntries:
    def __init__(
        self,
        *,
        key: builtins.str,
        path: typing.Optional[builtins.str] = None,
    ) -> None:
        '''KeyToPath defines how to map a key in a Secret object to a filesystem path.

        :param key: Key is the key contained in the secret.
        :param path: Path is the relative file path to map the key to. Path must not be an absolute file path and must not contain any ".." components.

        :schema: KibanaSpecSecureSettingsEntries
        '''
        if __debug__:
            type_hints = cached_type_hints(_typecheckingstub__6a85fbd398cc22abd5e0eb23fd955bfc4c3d02f060ba1b4d36da1722ff12693a)
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

        :schema: KibanaSpecSecureSettingsEntries#key
        '''
        result = self._values.get("key")
        assert result is not None, "Required property 'key' is missing"
        return typing.cast(builtins.str, result)

    @builtins.property
    def path(self) -> typing.Optional[builtins.str]:
        '''Path is the relative file path to map the key to.

        Path must not be an absolute file path and must not contain any ".." components.

        :schema: KibanaSpecSecureSettingsEntries#path
        '''
        result = self._values.get("path")
        return typing.cast(typing.Optional[builtins.str], result)

    def __eq__(self, rhs: typing.Any) -> builtins.bool:
        return isinstance(rhs, self.__class__) and rhs._values == self._values

    def __ne__(self, rhs: typing.Any) -> builtins.bool:
        return not (rhs == self)

    def __repr__(self) -> str:
        return "KibanaSpecSecureSettingsEntries(%s)" % ", ".join(
            k + "=" + repr(v) for k, v in self._values.items()
        )


__all__ = [
    "Kibana",
    "KibanaProps",
    "KibanaSpec",
    "KibanaSpecElasticsearchRef",
    "KibanaSpecEnterpriseSearchRef",
    "KibanaSpecHttp",
    "KibanaSpecHttpService",
    "KibanaSpecHttpServiceMetadata",
    "KibanaSpecHttpServiceSpec",
    "KibanaSpecHttpServiceSpecPorts",
    "KibanaSpecHttpServiceSpecPortsTargetPort",
    "KibanaSpecHttpServiceSpecSessionAffinityConfig",
    "KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp",
    "KibanaSpecHttpTls",
    "KibanaSpecHttpTlsCertificate",
    "KibanaSpecHttpTlsSelfSignedCertificate",
    "KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames",
    "KibanaSpecMonitoring",
    "KibanaSpecMonitoringLogs",
    "KibanaSpecMonitoringLogsElasticsearchRefs",
    "KibanaSpecMonitoringMetrics",
    "KibanaSpecMonitoringMetricsElasticsearchRefs",
    "KibanaSpecPackageRegistryRef",
    "KibanaSpecResources",
    "KibanaSpecResourcesLimits",
    "KibanaSpecResourcesLimitsCpu",
    "KibanaSpecResourcesLimitsMemory",
    "KibanaSpecResourcesRequests",
    "KibanaSpecResourcesRequestsCpu",
    "KibanaSpecResourcesRequestsMemory",
    "KibanaSpecSecureSettings",
    "KibanaSpecSecureSettingsEntries",
]

publication.publish()

def _typecheckingstub__ea1b2e8dcb5ca5f529753e7170430a2f5f756b27c2afa25dcce641c3b45669b4(
    scope: _constructs_77d1e7e8.Construct,
    id: builtins.str,
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[KibanaSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7e71a9825a290d6ae9069f67069bed165dd2de72de8913073729e525e1e60244(
    *,
    metadata: typing.Optional[typing.Union[_cdk8s_d3d9af27.ApiObjectMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[KibanaSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__d1e27c05ce81c63c9ff466a6f64dc24a819e63f0618c9977ec806e0617dd8059(
    *,
    version: builtins.str,
    config: typing.Any = None,
    count: typing.Optional[jsii.Number] = None,
    elasticsearch_ref: typing.Optional[typing.Union[KibanaSpecElasticsearchRef, typing.Dict[builtins.str, typing.Any]]] = None,
    enterprise_search_ref: typing.Optional[typing.Union[KibanaSpecEnterpriseSearchRef, typing.Dict[builtins.str, typing.Any]]] = None,
    http: typing.Optional[typing.Union[KibanaSpecHttp, typing.Dict[builtins.str, typing.Any]]] = None,
    image: typing.Optional[builtins.str] = None,
    monitoring: typing.Optional[typing.Union[KibanaSpecMonitoring, typing.Dict[builtins.str, typing.Any]]] = None,
    package_registry_ref: typing.Optional[typing.Union[KibanaSpecPackageRegistryRef, typing.Dict[builtins.str, typing.Any]]] = None,
    pod_template: typing.Any = None,
    resources: typing.Optional[typing.Union[KibanaSpecResources, typing.Dict[builtins.str, typing.Any]]] = None,
    revision_history_limit: typing.Optional[jsii.Number] = None,
    secure_settings: typing.Optional[typing.Sequence[typing.Union[KibanaSpecSecureSettings, typing.Dict[builtins.str, typing.Any]]]] = None,
    service_account_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7269898bd05caea4c56edef907d1c01ee06e1d7cbcdc031f639dda81f23a945(
    *,
    client_certificate_secret_name: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6ab0d290fd63609fb8446be11c2158083b08a6cf7e4941e087efde670ff62ca0(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__0d9b2c53c249814421d19abed7fe3bc538af0eef510aba3c0b3dd2cef7cece2b(
    *,
    service: typing.Optional[typing.Union[KibanaSpecHttpService, typing.Dict[builtins.str, typing.Any]]] = None,
    tls: typing.Optional[typing.Union[KibanaSpecHttpTls, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c9d2ba5c8e361b30c0235382ce6cb7055b96093ccafa9bc010f2e37b25f4734b(
    *,
    metadata: typing.Optional[typing.Union[KibanaSpecHttpServiceMetadata, typing.Dict[builtins.str, typing.Any]]] = None,
    spec: typing.Optional[typing.Union[KibanaSpecHttpServiceSpec, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__414cfe0ed1f1ebce659a26144d3e4a953775660708b795db2b39598a07e67360(
    *,
    annotations: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    finalizers: typing.Optional[typing.Sequence[builtins.str]] = None,
    labels: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ceaaad59a1de600780941c88adfef725a4e1c9cf7e29ab7fa45bb67c1b84c0d0(
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
    ports: typing.Optional[typing.Sequence[typing.Union[KibanaSpecHttpServiceSpecPorts, typing.Dict[builtins.str, typing.Any]]]] = None,
    publish_not_ready_addresses: typing.Optional[builtins.bool] = None,
    selector: typing.Optional[typing.Mapping[builtins.str, builtins.str]] = None,
    session_affinity: typing.Optional[builtins.str] = None,
    session_affinity_config: typing.Optional[typing.Union[KibanaSpecHttpServiceSpecSessionAffinityConfig, typing.Dict[builtins.str, typing.Any]]] = None,
    traffic_distribution: typing.Optional[builtins.str] = None,
    type: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__830eed9ad8cd4295e786a4efef8584e134804c46e57e7cc8b080c8103c3db6aa(
    *,
    port: jsii.Number,
    app_protocol: typing.Optional[builtins.str] = None,
    name: typing.Optional[builtins.str] = None,
    node_port: typing.Optional[jsii.Number] = None,
    protocol: typing.Optional[builtins.str] = None,
    target_port: typing.Optional[KibanaSpecHttpServiceSpecPortsTargetPort] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__118efa199f4e335a614f26c759e8932a0f2a52b014af664cc15886fc5428d4f0(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__e7f11c9f76a61846252db460a8975190ecf3b41a1f82aa6ebd03dde71438df04(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__2114ad60767ae43924f34d95a33447b4cf5c1ebf1b681f0523ff812422353ee2(
    *,
    client_ip: typing.Optional[typing.Union[KibanaSpecHttpServiceSpecSessionAffinityConfigClientIp, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f07d9ae5ce712b5c8f92cff6d7da7f5a6e1a0e4e834db1b798626bb72f8f411e(
    *,
    timeout_seconds: typing.Optional[jsii.Number] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__310c5a21daa5d3a5f855d75b1e97ba6bdfc27e752127f43a50ec41fce8305166(
    *,
    certificate: typing.Optional[typing.Union[KibanaSpecHttpTlsCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
    self_signed_certificate: typing.Optional[typing.Union[KibanaSpecHttpTlsSelfSignedCertificate, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__8d06fe3c5b249f937764dd69bfbe4ae532d93cacb9bb877b7f3ce20717f178de(
    *,
    secret_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bb47013b416c5e34227e764184846463a84bbba7230b164c2fa1d03cb8786776(
    *,
    disabled: typing.Optional[builtins.bool] = None,
    subject_alt_names: typing.Optional[typing.Sequence[typing.Union[KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4086dcc2087d1ed96ba68d99500942cebebbd50653ede832f936b925d0e19868(
    *,
    dns: typing.Optional[builtins.str] = None,
    ip: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4d318bd3cb44385d5e30aa2a77b164220c77e8b01709c379feec75914f5d4ba7(
    *,
    logs: typing.Optional[typing.Union[KibanaSpecMonitoringLogs, typing.Dict[builtins.str, typing.Any]]] = None,
    metrics: typing.Optional[typing.Union[KibanaSpecMonitoringMetrics, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__3db8db0a9f1087c05e3bd07f0cdf8b53ea4fec1064bf97758e7d217ff1cc8b99(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[KibanaSpecMonitoringLogsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__06e00c21155c8fc81382d12a03b2dfe5e8f24a0daebcff5884572cf298d89952(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6e03b7045e97089ab86c3ddb24e66b11aa64956fa110de0d5902ae75a6c504ca(
    *,
    elasticsearch_refs: typing.Optional[typing.Sequence[typing.Union[KibanaSpecMonitoringMetricsElasticsearchRefs, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__a0ee51a36dcb5ee37aed66c166bf125639cb0d425f7472aff9509f180ee2ebad(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    secret_name: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__4cfaf8f8cf80697588341207d6b3a327926b8bac12c41b73f7bb4f78f38063a3(
    *,
    name: typing.Optional[builtins.str] = None,
    namespace: typing.Optional[builtins.str] = None,
    service_name: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__f66fb5821b76e86566343835f9317239c862fed060e601033acbb844e88368e6(
    *,
    limits: typing.Optional[typing.Union[KibanaSpecResourcesLimits, typing.Dict[builtins.str, typing.Any]]] = None,
    requests: typing.Optional[typing.Union[KibanaSpecResourcesRequests, typing.Dict[builtins.str, typing.Any]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__1ad09ecbd843a113bad7767e119af2ea559cd06596bfbd86da147203fc784be9(
    *,
    cpu: typing.Optional[KibanaSpecResourcesLimitsCpu] = None,
    memory: typing.Optional[KibanaSpecResourcesLimitsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__dce7c315f2fa58dc9caba3b6bb4dcd55d32e1270cc409a3d89ed85f14792f00c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__abc4d3ca1ffc93122cd6f435f55d725b199176e7c3b97462fe124bfe68e55586(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7032623535759b09e890881a9f89ae1e257107e85e2f13846d232fa66665fb96(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__7cd1552207c933b9077f8e8764a2e5fa111f0bccbb16481d9ee2494db952fbbe(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__82a298d5130eba6025bbbfe519dab13c7ab95a09b13dafbf1e57b820d0087634(
    *,
    cpu: typing.Optional[KibanaSpecResourcesRequestsCpu] = None,
    memory: typing.Optional[KibanaSpecResourcesRequestsMemory] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__c6d08a145f376d8b40e1478731c9772ecbd518bd6852c771c0deb56474d46e4c(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__df13b453063edf62e962b96ee8e31c0966f640db13328571b23d5b0794ab6726(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__bfc10a373907ec87de12be860e45b9e5058a092d52fb80809acc581b754822f8(
    value: jsii.Number,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__ef5fd6b0bdaf8d3089fcc9f33416dc5ace652599859ae2408ec71016fd630c8a(
    value: builtins.str,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__5c8d384635707c29aa1a9bfb16328cd75c802d30e21f990c5d3dadab90af9ca6(
    *,
    secret_name: builtins.str,
    entries: typing.Optional[typing.Sequence[typing.Union[KibanaSpecSecureSettingsEntries, typing.Dict[builtins.str, typing.Any]]]] = None,
) -> None:
    """Type checking stubs"""
    pass

def _typecheckingstub__6a85fbd398cc22abd5e0eb23fd955bfc4c3d02f060ba1b4d36da1722ff12693a(
    *,
    key: builtins.str,
    path: typing.Optional[builtins.str] = None,
) -> None:
    """Type checking stubs"""
    pass
