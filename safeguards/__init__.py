"""Safeguards reads a draft cybercrime bill and says, power by power, which human-rights safeguards it has."""

__version__ = "0.1.0"
