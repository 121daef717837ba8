"""Props of a PostgreSQL cluster of CloudNativePG."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import Field

from constructs_lib.core.values.images import Image, locked
from constructs_lib.core.values.props import Props
from constructs_lib.core.values.resources import Resources
from constructs_lib.core.values.text import DnsLabel
from constructs_lib.core.workloads.storage import VolumeProps
from constructs_lib.stores.postgres.parameters import ParameterName, ParameterValue, parameter_errors

NAMES = """
allow_system_table_mods archive_cleanup_command archive_command archive_mode bonjour bonjour_name cluster_name config_file
data_directory data_sync_retry event_source external_pid_file hba_file hot_standby ident_file jit_provider listen_addresses
log_destination log_directory log_file_mode log_filename log_rotation_age log_rotation_size log_truncate_on_rotation
logging_collector pg_failover_slots.primary_dsn pg_failover_slots.standby_slot_names port primary_conninfo primary_slot_name
promote_trigger_file recovery_end_command recovery_min_apply_delay recovery_target recovery_target_action
recovery_target_inclusive recovery_target_lsn recovery_target_name recovery_target_time recovery_target_timeline
recovery_target_xid restart_after_crash restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_crl_file
ssl_dh_params_file ssl_ecdh_curve ssl_key_file ssl_passphrase_command ssl_passphrase_command_supports_reload
ssl_prefer_server_ciphers stats_temp_directory synchronized_standby_slots synchronous_standby_names syslog_facility syslog_ident
syslog_sequence_numbers syslog_split_messages temp_tablespaces unix_socket_directories unix_socket_group unix_socket_permissions
"""
FIXED = frozenset(NAMES.split())
"""Parameters that the operator rejects (`FixedConfigurationParameters` in its `pkg/postgres/configuration.go`)."""


class CnpgPostgresProps(Props):
    """A `Cluster` of CloudNativePG, whose operator makes the servers: a primary, and replicas that take over."""

    kind: Literal["cnpg"]
    """`cnpg` is made by CloudNativePG, `embedded` is one server in the cluster, `external` exists elsewhere."""
    instances: Annotated[int, Field(strict=True, ge=1, le=99)] = 3
    """Number of servers: one primary, the rest replicas."""
    image: Image | None = None
    """The operator's image of PostgreSQL, with pgvector; None for the operator's default."""
    psql: Image = locked("postgres")
    """An image with `psql`, for containers that wait and for the Jobs that create databases."""
    resources: Resources = Resources(cpu="500m", cpu_limit="2", memory="1Gi", memory_limit="2Gi")
    """CPU, memory and scratch disk of each server."""
    volume: VolumeProps = VolumeProps(size="20Gi")
    """The size and the class of each server's volume."""
    parameters: Mapping[ParameterName, ParameterValue] = {"max_connections": "300"}
    """Server parameters, as in postgresql.conf."""
    operator_namespace: DnsLabel = "cnpg-system"
    """The namespace of the operator, which asks the servers for their state."""

    def _errors(self) -> Iterator[str]:
        for name in self.parameters:
            if name.lower() in FIXED:
                yield f"parameters.{name}: CloudNativePG sets it itself; leave it out"
        yield from parameter_errors(self.parameters, self.resources.memory_limit, locked_version=False)
        for field in ("existing_claim", "volume_names"):
            if getattr(self.volume, field):
                yield f"volume.{field}: the operator creates the claims; leave it out, and let a storage_class choose the volumes"
