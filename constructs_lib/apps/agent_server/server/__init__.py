"""The reference agent: an OpenAI-compatible server that works through a request with tools.

It needs nothing beyond what the LiteLLM image has, and all files lie in one folder, so a ConfigMap
can carry it. Start it with `python -m agent_server`; `settings.py` lists the environment variables.
"""
