# A bucket and the account that owns it, also in a store that has both. Speaks to the store as its administrator, by ADMIN_*.
account() { versitygw admin "$1" --access "$BUCKET_ACCESS_KEY" --secret "$BUCKET_SECRET_KEY" --role user; }
bucket() { versitygw admin "$1" --bucket "$BUCKET" --owner "$BUCKET_ACCESS_KEY"; }
account create-user || account update-user
bucket create-bucket || bucket change-bucket-owner
echo "bucket $BUCKET and its account are there"
