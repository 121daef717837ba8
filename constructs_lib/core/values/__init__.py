"""Values of props: names, quantities, images, secrets, and the base class of props."""
