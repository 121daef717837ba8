# A database and the role that owns it, also on a server that has both. Connects as the superuser, by PGHOST, PGUSER and PGPASSWORD.
psql --quiet --set=ON_ERROR_STOP=1 --dbname=postgres <<'SQL'
\getenv role APP_ROLE
\getenv password APP_PASSWORD
\getenv database APP_DATABASE
SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" LOGIN PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'role') WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
ALTER DATABASE :"database" OWNER TO :"role";
REVOKE CONNECT ON DATABASE :"database" FROM PUBLIC;
SQL
for extension in $APP_EXTENSIONS; do
  psql --quiet --set=ON_ERROR_STOP=1 --dbname="$APP_DATABASE" --command="CREATE EXTENSION IF NOT EXISTS \"$extension\""
done
echo "database $APP_DATABASE and role $APP_ROLE are there"
