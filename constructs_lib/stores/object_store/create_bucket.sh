# Creates a bucket and the account that owns it, or brings both to that state: after the volume was restored or the keys were
# replaced, too. Speaks to the store as its administrator, by ADMIN_*.
account() { versitygw admin "$1" --access "$BUCKET_ACCESS_KEY" --secret "$BUCKET_SECRET_KEY" --role user; }
bucket() { versitygw admin "$1" --bucket "$BUCKET" --owner "$BUCKET_ACCESS_KEY"; }

echo "account of the bucket $BUCKET"
account create-user || { echo "if it exists, its keys are set again"; account update-user; }
echo "bucket $BUCKET"
bucket create-bucket || { echo "if it exists, its owner is set again"; bucket change-bucket-owner; }
echo "bucket $BUCKET and its account are ready"
