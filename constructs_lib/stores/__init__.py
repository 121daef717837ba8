"""The stores that the programs stand on."""
