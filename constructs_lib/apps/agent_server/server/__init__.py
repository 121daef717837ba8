"""The reference agent: an OpenAI-compatible server that answers requests with a model and tools.

It imports only packages of the LiteLLM image, and all its files are in one folder, so that a ConfigMap can hold them.
`python -m agent_server` starts it; `settings.py` lists the environment variables.
"""
