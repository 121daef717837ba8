# Creates a database and the role that owns it, or brings both to that state: after the database was restored or its password was
# replaced, too. Connects as the superuser, by PGHOST, PGUSER and PGPASSWORD.
sql() { psql --quiet --set=ON_ERROR_STOP=1 --dbname="$@"; }

echo "role and database $APP_DATABASE"
sql postgres <<'SQL'
\getenv role APP_ROLE
\getenv password APP_PASSWORD
\getenv database APP_DATABASE
SELECT format('CREATE ROLE %I', :'role') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'role') \gexec
ALTER ROLE :"role" LOGIN PASSWORD :'password';
SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'role')
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
ALTER DATABASE :"database" OWNER TO :"role";
REVOKE CONNECT ON DATABASE :"database" FROM PUBLIC;
SQL

for extension in $APP_EXTENSIONS; do
  echo "extension $extension"
  sql "$APP_DATABASE" --command="SET client_min_messages = warning" --command="CREATE EXTENSION IF NOT EXISTS \"$extension\""
done

echo "owner of the objects in $APP_DATABASE"
sql "$APP_DATABASE" --file="$(dirname "$0")/own_objects.sql"
echo "database $APP_DATABASE and its role $APP_ROLE are ready"
