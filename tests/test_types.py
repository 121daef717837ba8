"""Props accept the same values for the type checker as at run time: pyright reads this file, and pytest runs it."""

import pytest
from pydantic import ValidationError

from constructs_lib import (
    Image,
    LiteLLMProxyProps,
    Model,
    OpenWebUIProps,
    PlatformProps,
    PostgresProps,
    Resources,
    SecretKey,
    VolumeProps,
    WorkloadProps,
)


def test_an_image_is_taken_in_its_short_form() -> None:
    props = LiteLLMProxyProps(image="registry.example.com/litellm:1")
    assert (props.image.repository, props.image.tag) == ("registry.example.com/litellm", "1")
    assert props.image.user == LiteLLMProxyProps().image.user
    assert WorkloadProps(image=Image(repository="a/b", tag="1")) == WorkloadProps(image={"repository": "a/b", "tag": "1"})


def test_lists_are_taken_for_tuples() -> None:
    props = LiteLLMProxyProps(models=[Model(name="a", model="b/c", fallbacks=["d"]), Model(name="d", model="b/c")])
    assert props.models == (Model(name="a", model="b/c", fallbacks=("d",)), Model(name="d", model="b/c"))


def test_mappings_are_taken_for_groups_and_complete_their_defaults() -> None:
    props = PostgresProps(
        resources={"memory_limit": "2Gi"}, volume={"size": "5Gi"}, env={"A": "b", "C": SecretKey(name="d", key="e")}
    )
    assert props.resources == PostgresProps().resources.replace(memory_limit="2Gi")
    assert props.volume == VolumeProps(size="5Gi")
    nested = PlatformProps(open_webui={"resources": {"cpu": "2", "cpu_limit": "2"}}, litellm=LiteLLMProxyProps(replicas=3))
    assert nested.open_webui == OpenWebUIProps().replace(resources={"cpu": "2", "cpu_limit": "2"})


def test_fields_have_the_type_of_their_group() -> None:
    resources: Resources = LiteLLMProxyProps(resources={"memory": "2Gi"}).resources
    image: Image = LiteLLMProxyProps().image
    first: Model = LiteLLMProxyProps().models[0]
    assert (resources.memory, image.reference.count(":"), first.name) == ("2Gi", 1, "demo")


def test_other_types_are_errors_for_both() -> None:
    with pytest.raises(ValidationError):
        LiteLLMProxyProps(image=5)  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValidationError):
        LiteLLMProxyProps(replicas="2")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValidationError):
        LiteLLMProxyProps(models="a")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValidationError):
        LiteLLMProxyProps(resources="2Gi")  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValidationError):
        LiteLLMProxyProps(nonsense=1)  # pyright: ignore[reportCallIssue]
