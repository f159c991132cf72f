"""The local studio: a server of the NemoVideo wire that plans, composes and renders on this machine.

It meets the client on the wire only and never imports it.
"""
