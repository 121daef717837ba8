"""The commands of `llm-platform`, one module each; `cli` registers them."""
