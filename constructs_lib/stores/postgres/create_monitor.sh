# Creates a role that may read statistics, or brings it to that state. Connects as the superuser, by PGHOST, PGUSER and PGPASSWORD.
psql --quiet --set=ON_ERROR_STOP=1 --dbname=postgres <<'SQL'
SET client_min_messages = warning;
\getenv role MONITOR_ROLE
\getenv password MONITOR_PASSWORD
SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" LOGIN PASSWORD :'password';
GRANT pg_monitor TO :"role";
SQL
echo "role $MONITOR_ROLE is ready"
